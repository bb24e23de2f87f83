import { uttaksrom, type Uttakshendelse, type Uttaksrom } from '#libs/contracts';
import { tallform } from '../former.ts';

const heltall = tallform();

/** Ordene på sidene for datauttak. */
export const datauttak = {
  romnavn: uttaksrom as Record<Uttaksrom, string>,
  tittel: 'Datauttak',
  ingress: { utenfra: 'En pakke av det kommunen har åpnet for deg: tabellene som CSV, Excel og JSON, dokumentene, og hvor hver rad kommer fra. Kommunen får en kvittering på hva du hentet.', egne: 'Den samme pakken som evaluatorene kan hente hos dere. Bruk den til å se hva de får, eller selv.' },
  rom: 'Rom', alle: 'Alle rommene', fraAar: 'Fra og med år', tilAar: 'Til og med år', aarHjelp: 'Tomt er alle år. Rader uten år er ikke med når du velger år.', ugyldigAar: 'Skriv et år med fire siffer.', avOrden: 'Det siste året må komme etter det første.', velgRom: 'Velg minst ett rom.',
  hent: 'Hent pakken', raatt: 'Hent med tallene som de er', raattTekst: 'Uten at lave antall er skjult. Bare for kommunen selv; pakken skal ikke deles.',
  tarTid: 'Det kan ta litt tid før nedlastingen begynner: pakken lages først, så en halv pakke aldri blir sendt. Går åpningen ut imens, stopper det.',
  personvern: (grense: number) => `Antall personer under ${grense} er skjult. Navn på ansatte, notater og utkast er aldri med.`,
  innhold: 'Dette er med', tabell: 'Tabell', rader: 'Rader', omTabellen: 'Hva som står der', bildetekst: 'Tabellene i pakken', aldriMed: 'Det som aldri er med',
  kvitteringer: 'Kvitteringer', kvitteringstekst: 'Hver gang noen har hentet en pakke av kommunen. Kontrollsummen viser nøyaktig hvilken fil det var.',
  ingen: 'Ingen har hentet en pakke', ingenTekst: 'Når noen gjør det, står det her hvem det var, når, og hva pakken hadde i seg.',
  hvem: (navn: string, rolle: string, firma: string | null) => [navn, rolle.toLowerCase(), firma].filter(Boolean).join(', '), avtale: (nr: number) => `avtale ${nr}`, avKommunen: 'kommunen selv',
  hendelse: { begynt: 'Ikke fullført', laget: 'Underveis', levert: 'Levert', avbrutt: 'Avbrutt' } satisfies Record<Uttakshendelse, string> as Record<Uttakshendelse, string>,
  grunner: { IKKE_AAPNET: 'Åpningen gikk ut, eller ble lukket.', MOTTAKEREN_GIKK: 'Den som hentet, fikk ikke alt.' } as Record<string, string>, annenGrunn: 'Noe gikk galt hos oss.',
  omfang: (rom: string[], fra: number | null, til: number | null) => `${rom.join(', ')}. ${fra === null && til === null ? 'Alle år' : fra === null ? `Til og med ${til}` : `${fra} til ${til ?? 'nå'}`}.`,
  prikket: (grense: number) => `Antall personer under ${grense} skjult`, uprikket: 'Ingenting skjult', sum: 'sha256', byte: (tall: string) => `${heltall(Number(tall))} byte`,
  delt: {
    tittel: 'Delt i avtalen', ingress: 'Det kommunene i avtalen har delt også med evalueringen. Analyser på tvers gjøres her, på det som er sluppet inn. Kommunene ser hva du åpner og henter.',
    ingen: 'Ingen har delt noe ennå', ingenTekst: 'Når en kommune deler en plan, resultater, bruk av penger, en fordeling eller en undersøkelse også med evalueringen, står det her.',
    hent: 'Hent alt som en pakke', hentTekst: 'Alle tallene for alle kommunene i samme tabeller, som CSV, Excel og JSON, med kommune, deling og dato på hver rad.', deltDag: (dag: string) => `Delt ${dag}`, tilbake: 'Delt i avtalen',
    eldre: 'Kommunen har noe nyere', antall: (antall: number) => (antall === 1 ? '1 deling' : `${antall} delinger`),
  },
};
