import type { Barrierestatus, Loesningseier } from '#libs/contracts';
import { nettverksord } from './nettverksord.ts';

const tiltak = (antall: number) => (antall === 1 ? 'ett tiltak' : `${antall} tiltak`);
const kommuner = (antall: number) => (antall === 1 ? 'én kommune' : `${antall} kommuner`);
const { barriereart: art } = nettverksord;
const status: Record<Barrierestatus, string> = { utkast: 'Utkast', aapen: 'Åpen', loeftet: 'Løftet', loest: 'Løst', lukket: 'Lukket' };
const eier: Record<Loesningseier, string> = { kommune: 'Kommunen selv', fylkeskommune: 'Fylkeskommunen', stat: 'Staten' };

export const barriere = {
  art, status, eier,
  tittel: 'Barrierer',
  ingress: 'Det som står i veien for tiltakene, og som ikke kan løses i tiltaket selv. Det som står her, ser bare kommunen til dere deler det.',
  ny: 'Ny barriere', nyTekst: 'Skriv hva som er i veien, ikke hvem. Ta ikke med navn på personer eller familier.', opprett: 'Før barrieren',
  ingen: 'Ingen barrierer er ført ennå',
  ingenTekst: 'Når det samme hinderet møter flere tiltak, er det verdt å skrive det ned. Deler flere kommuner det samme, blir det én sak som kan løftes til staten.',
  antall: (alle: number, aapne: number) => `${alle === 1 ? 'Én barriere' : `${alle} barrierer`}, ${aapne} åpne eller løftet.`,
  treffer: (antall: number) => (antall === 0 ? 'Treffer ingen tiltak ennå' : `Treffer ${tiltak(antall)}`),
  rediger: 'Rediger', endreStatus: 'Endre status', tilbake: 'Alle barrierer',
  felter: { tittel: 'Hva er i veien', art: 'Slag', beskrivelse: 'Hvordan den hindrer tiltakene', proevd: 'Hva er prøvd', loesningseier: 'Hvem må løse den', loesningsinstans: 'Hvilket direktorat, departement eller enhet', tiltakIder: 'Tiltak den treffer', status: 'Status' },
  statusfelter: { status: 'Ny status', begrunnelse: 'Hvordan ble den løst, eller hvorfor lukkes den' },
  kreves: 'Må fylles ut når den er løst eller lukket.',
  historikk: 'Historikk', ingenHistorikk: 'Statusen er ikke endret siden barrieren ble lagt inn.', lestInn: 'Lest inn', foert: (til: string) => `Ført som ${til.toLowerCase()}`, flyttet: (fra: string, til: string) => `Fra ${fra.toLowerCase()} til ${til.toLowerCase()}`,
  tiltak: 'Tiltak den treffer', ingenTiltak: 'Ingen tiltak er knyttet til den. Antallet tiltak er det andre ser når dere deler.',
  om: 'Om barrieren', begrunnelse: 'Begrunnelse', finnesIkke: 'Barriere',
  deling: {
    tittel: 'Deling og svar', ikkeDelt: 'Ikke delt', ikkeDeltTekst: 'Deler dere den, ser koordinatoren og de andre kommunene slaget og hvor mange tiltak den treffer. Ingen tekst.',
    utkastTekst: 'Bare en barriere som er åpen eller løftet, kan deles.',
    seFoerst: 'Se hva som går ut', delTekst: 'Del teksten også', trekk: 'Trekk tilbake',
    delt: (dag: string) => `Slag og tall delt ${dag}.`, tekstDelt: (dag: string) => `Teksten delt ${dag}.`, ikkeTekst: 'Teksten er ikke delt.', trukket: (dag: string) => `Trukket tilbake ${dag}. Innholdet er borte for alle andre.`,
    utdatert: 'Barrieren er endret siden den ble delt. De andre ser fortsatt det gamle til dere trekker tilbake og deler på nytt.',
    trekkTittel: 'Trekke tilbake barrieren?', trekkTekst: 'Det dere har delt, forsvinner med det samme for koordinatoren og de andre kommunene. De som alt har lest det, kan ha skrevet det av. Dere kan dele på nytt senere.',
    forhaand: 'Dette forlater kommunen', forhaandTekst: 'Forhåndsvisning av teksten som forlater kommunen',
    tallTekst: (nettverk: string) => `Koordinatoren og kommunene i ${nettverk} får se nøyaktig dette, og at det kommer fra dere. Det er et øyeblikksbilde.`,
    tekstTekst: (nettverk: string) => `Koordinatoren og kommunene i ${nettverk} får se teksten slik den står her.`,
    saksdokument: 'Teksten kan bli et saksdokument hos fylkeskommunen. Da kan andre be om innsyn i den, og den blir ikke borte der om dere trekker den tilbake her.',
    felter: { bekreftet: 'Jeg har sett hva som går ut, og ingen kan kjennes igjen i det' },
    tekstfelter: { bekreftet: 'Jeg har lest teksten, og ingen kan kjennes igjen i den', kjentMedSaksdokument: 'Jeg vet at teksten kan bli et saksdokument hos fylkeskommunen' },
    del: 'Del med nettverket', delTeksten: 'Del teksten', antall: 'Tiltak den treffer',
    sak: (nr: number, tittel: string) => `Sak ${nr}: ${tittel}`, sakTall: (k: number, t: number) => `${kommuner(k)} har sluppet den, og den treffer ${tiltak(t)} til sammen.`,
    ingenSak: 'Koordinatoren har ikke samlet den i en sak ennå.', ingenMoete: 'Saken står ikke på noen dagsorden ennå.',
    avlyst: 'avlyst', venter: 'Venter på svar', svarFra: (hvem: string | null) => (hvem ? `Svar fra ${hvem}` : 'Svar'), lukket: 'Saken er lukket', lest: 'Lest av koordinatoren', ikkeLest: 'Ingen har åpnet det ennå.',
  },
  felles: {
    ingress: 'Det kommunene har sluppet om det som står i veien. Uten at kommunen har delt teksten, ser du bare slaget og hvor mange tiltak den treffer.',
    ingen: 'Ingen barrierer er sluppet ennå', ingenTekst: 'Når en kommune slipper en barriere, kommer den her. Har flere sluppet den samme, samler du dem i én sak og setter den på dagsordenen til møtet med staten.',
    perArt: 'Hva som står i veien', slag: 'Slag', kommuner: 'Kommuner', bidrag: 'Barrierer', tiltak: 'Tiltak',
    setning: (bidrag: number, k: number) => `${bidrag === 1 ? 'Én barriere' : `${bidrag} barrierer`} fra ${kommuner(k)}.`,
    saker: 'Saker', nySak: 'Ny sak', ingenSaker: 'Ingen saker ennå. Lag en sak, og knytt barrierene som hører sammen, til den.', opprett: 'Lag saken',
    loese: 'Ikke samlet i en sak', ingenLoese: 'Alt som er sluppet, hører til en sak.',
    sak: (nr: number, tittel: string) => `Sak ${nr}: ${tittel}`, tall: (k: number, t: number) => `Sluppet av ${kommuner(k)}, treffer ${tiltak(t)}.`,
    utenTekst: (antall: number | null) => `har den, og den treffer ${tiltak(antall ?? 0)} der`, trukket: (dag: string) => `trukket tilbake ${dag}`,
    maaLoeses: (hvem: string) => `Må løses av ${hvem}`, proevd: 'Prøvd', innslaatt: (nr: number, tittel: string) => `Sak ${nr}, ${tittel}, er slått inn her.`, loesUt: 'Løs ut igjen',
    knytt: 'Velg sak', flytt: 'Flytt', knyttHva: (kommune: string) => `Velg sak for barrieren fra ${kommune}`, flyttHva: (kommune: string) => `Flytt barrieren fra ${kommune} til en annen sak`, knyttFelter: { sakId: 'Sak' }, ingenSak: 'Ingen sak',
    rediger: 'Rediger saken', slaaInn: 'Slå inn i en annen sak', slaaInnTekst: 'Bidragene og møtene følger med. Du kan løse den ut igjen når som helst.', slaaInnFelter: { sakId: 'Saken den slås inn i' }, slaaSammen: 'Slå sammen',
    felter: { tittel: 'Hva saken gjelder', art: 'Slag', beskrivelse: 'Hva nettverket ber om' }, beskrivelseHjelp: 'Skriv ikke av det en kommune ikke har sluppet.',
    redigerFelter: { tittel: 'Hva saken gjelder', art: 'Slag', beskrivelse: 'Hva nettverket ber om', lukketFordi: 'Lukket fordi' }, lukketHjelp: 'Med tekst lukkes saken. Tom åpner den igjen.', lukket: 'Lukket',
    dagsorden: 'Dagsorden til møtene med staten', ingenDagsorden: 'Ingen saker står på dagsordenen ennå.', settPaa: 'Sett på dagsordenen', moetefelter: { kalenderpunktId: 'Møte i kalenderen', moete: 'Møtet', dato: 'Når', rekkefoelge: 'Nummer på dagsordenen' },
    endrePlass: 'Endre', svar: 'Før svaret', endreSvar: 'Endre svaret', svarfelter: { svar: 'Svaret', svarFra: 'Hvem svarte', svarDato: 'Når kom svaret' }, taAv: 'Ta av dagsordenen',
    ikkeIKalenderen: 'Et møte som ikke står i kalenderen', avlyst: 'Avlyst', avlystTekst: 'Flytt sakene til et annet møte.',
    taAvTittel: (moete: string) => `Ta saken av dagsordenen til ${moete}?`, taAvTekst: 'Saken blir stående. Du kan sette den på igjen.', utenDato: 'Dato ikke satt', venter: 'Venter på svar', sammendrag: 'Alle møter',
  },
};
