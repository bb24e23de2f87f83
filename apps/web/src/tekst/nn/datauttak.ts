import { tallform } from '../former.ts';
import type { datauttak as nb } from '../nb/datauttak.ts';

const heltall = tallform({ maximumFractionDigits: 0 });

export const datauttak: typeof nb = {
  romnavn: { program: 'Program', tiltak: 'Tiltak', oekonomi: 'Økonomi', indikatorer: 'Indikatorar', handlingsplan: 'Handlingsplan', programteori: 'Programteori', barrierer: 'Barrierar', bestilteTabeller: 'Bestilte tabellar', vedtak: 'Vedtak', dokumenter: 'Dokument' },
  tittel: 'Datauttak',
  ingress: { utenfra: 'Ei pakke av det kommunen har opna for deg: tabellane som CSV, Excel og JSON, dokumenta, og opphavet til kvar rad. Kommunen får ei kvittering på kva du henta.', egne: 'Den same pakka som evaluatorane kan hente hos dykk. Bruk pakka til å sjå kva dei får, eller til eige arbeid.' },
  rom: 'Rom', alle: 'Alle romma', fraAar: 'Frå og med år', tilAar: 'Til og med år', aarHjelp: 'Tomt er alle år. Rader utan år er ikkje med når du vel år.', ugyldigAar: 'Skriv eit år med fire siffer.', avOrden: 'Det siste året må kome etter det første.', velgRom: 'Vel minst eitt rom.',
  hent: 'Hent pakka', raatt: 'Hent med tala som dei er', raattTekst: 'Utan at låge tal er skjulte. Berre for kommunen sjølv; pakka skal ikkje delast.',
  tarTid: 'Det kan ta litt tid før nedlastinga begynner: pakka blir laga først, så ei halv pakke aldri blir sendt. Går opninga ut imens, stoppar det.',
  personvern: (grense) => `Tal på personar under ${grense} er skjulte. Namn på tilsette, notat og utkast er aldri med.`,
  innhold: 'Dette er med', tabell: 'Tabell', rader: 'Rader', omTabellen: 'Kva som står der', bildetekst: 'Tabellane i pakka', aldriMed: 'Det som aldri er med',
  kvitteringer: 'Kvitteringar', kvitteringstekst: 'Kvar gong nokon har henta ei pakke av kommunen. Kontrollsummen viser nøyaktig kva fil det var.',
  ingen: 'Ingen har henta ei pakke', ingenTekst: 'Når nokon gjer det, står det her kven det var, når, og kva pakka hadde i seg.',
  hvem: (navn, rolle, firma) => [navn, rolle.toLowerCase(), firma].filter(Boolean).join(', '), avtale: (nr) => `avtale ${nr}`, avKommunen: 'kommunen sjølv',
  hendelse: { begynt: 'Ikkje fullført', laget: 'Undervegs', levert: 'Levert', avbrutt: 'Avbrote' },
  grunner: { IKKE_AAPNET: 'Opninga gjekk ut, eller blei lukka.', MOTTAKEREN_GIKK: 'Den som henta, fekk ikkje alt.' }, annenGrunn: 'Noko gjekk gale hos oss.',
  omfang: (rom, fra, til) => `${rom.join(', ')}. ${fra === null && til === null ? 'Alle år' : `${fra ?? 'Alle'} til ${til ?? 'no'}`}.`,
  prikket: (grense) => `Tal på personar under ${grense} skjulte`, uprikket: 'Ingenting skjult', sum: 'sha256', byte: (tall) => `${heltall(Number(tall))} byte`,
  delt: {
    tittel: 'Delt i avtalen', ingress: 'Det kommunane i avtalen har delt òg med evalueringa. Analysar på tvers blir gjorde her, på det som er sleppt inn. Kommunane ser kva du opnar og hentar.',
    ingen: 'Ingen har delt noko enno', ingenTekst: 'Når ein kommune deler ein plan, resultat, bruk av pengar, ei fordeling eller ei undersøking òg med evalueringa, står det her.',
    hent: 'Hent alt som ei pakke', hentTekst: 'Alle tala for alle kommunane i same tabellar, som CSV, Excel og JSON, med kommune, deling og dato på kvar rad.', deltDag: (dag) => `Delt ${dag}`, tilbake: 'Delt i avtalen',
    eldre: 'Kommunen har noko nyare', antall: (antall) => (antall === 1 ? '1 deling' : `${antall} delingar`),
  },
};
