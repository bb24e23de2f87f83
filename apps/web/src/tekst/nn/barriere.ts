import type { Barrierestatus, Loesningseier } from '#libs/contracts';
import type { barriere as nb } from '../nb/barriere.ts';
import { nettverksord } from './nettverksord.ts';

const tiltak = (antall: number) => (antall === 1 ? 'eitt tiltak' : `${antall} tiltak`);
const kommuner = (antall: number) => (antall === 1 ? 'éin kommune' : `${antall} kommunar`);
const { barriereart: art } = nettverksord;
const status: Record<Barrierestatus, string> = { utkast: 'Utkast', aapen: 'Open', loeftet: 'Løfta', loest: 'Løyst', lukket: 'Lukka' };
const eier: Record<Loesningseier, string> = { kommune: 'Kommunen sjølv', fylkeskommune: 'Fylkeskommunen', stat: 'Staten' };

export const barriere: typeof nb = {
  art, status, eier,
  tittel: 'Barrierar',
  ingress: 'Det som står i vegen for tiltaka, og som ikkje kan løysast i tiltaket sjølv. Det som står her, ser berre kommunen til de deler det.',
  ny: 'Ny barriere', nyTekst: 'Skriv kva som er i vegen, ikkje kven. Ta ikkje med namn på personar eller familiar.', opprett: 'Før barrieren',
  ingen: 'Ingen barrierar er førte enno',
  ingenTekst: 'Når det same hinderet møter fleire tiltak, er det verdt å skrive det ned. Deler fleire kommunar det same, blir det éi sak som kan løftast til staten.',
  antall: (alle, aapne) => `${alle === 1 ? 'Éin barriere' : `${alle} barrierar`}, ${aapne} opne eller løfta.`,
  treffer: (antall) => (antall === 0 ? 'Treffer ingen tiltak enno' : `Treffer ${tiltak(antall)}`),
  rediger: 'Rediger', endreStatus: 'Endre status', tilbake: 'Alle barrierar',
  felter: { tittel: 'Kva er i vegen', art: 'Slag', beskrivelse: 'Korleis det hindrar tiltaka', proevd: 'Kva er prøvd', loesningseier: 'Kven må løyse det', loesningsinstans: 'Kva direktorat, departement eller eining', tiltakIder: 'Tiltak barrieren treffer', status: 'Status' },
  statusfelter: { status: 'Ny status', begrunnelse: 'Korleis blei barrieren løyst, eller kvifor blir saka lukka' },
  kreves: 'Må fyllast ut når barrieren er løyst eller lukka.',
  historikk: 'Historikk', ingenHistorikk: 'Statusen er ikkje endra sidan barrieren blei lagd inn.', lestInn: 'Lese inn', foert: (til) => `Ført som ${til.toLowerCase()}`, flyttet: (fra, til) => `Frå ${fra.toLowerCase()} til ${til.toLowerCase()}`,
  tiltak: 'Tiltak barrieren treffer', ingenTiltak: 'Ingen tiltak er knytte til barrieren. Talet på tiltak er det andre ser når de deler.',
  om: 'Om barrieren', begrunnelse: 'Grunngiving', finnesIkke: 'Barriere',
  deling: {
    tittel: 'Deling og svar', ikkeDelt: 'Ikkje delt', ikkeDeltTekst: 'Deler de barrieren, ser koordinatoren og dei andre kommunane slaget og kor mange tiltak som er råka. Ingen tekst.',
    utkastTekst: 'Berre ein barriere som er open eller løfta, kan delast.',
    seFoerst: 'Sjå kva som går ut', delTekst: 'Del teksten òg', trekk: 'Trekk tilbake',
    delt: (dag) => `Slag og tal delte ${dag}.`, tekstDelt: (dag) => `Teksten delt ${dag}.`, ikkeTekst: 'Teksten er ikkje delt.', trukket: (dag) => `Trekt tilbake ${dag}. Innhaldet er borte for alle andre.`,
    utdatert: 'Barrieren er endra sidan delinga. Dei andre ser framleis det gamle til de trekk tilbake og deler på nytt.',
    trekkTittel: 'Trekke tilbake barrieren?', trekkTekst: 'Det de har delt, forsvinn med det same for koordinatoren og dei andre kommunane. Dei som alt har lese det, kan ha skrive det av. De kan dele på nytt seinare.',
    forhaand: 'Dette går ut av kommunen', forhaandTekst: 'Førehandsvising av teksten som går ut av kommunen',
    tallTekst: (nettverk) => `Koordinatoren og kommunane i ${nettverk} får sjå nøyaktig dette, og at det kjem frå dykk. Det er eit augeblikksbilete.`,
    tekstTekst: (nettverk) => `Koordinatoren og kommunane i ${nettverk} får sjå teksten slik som her.`,
    saksdokument: 'Teksten kan bli eit saksdokument hos fylkeskommunen. Då kan andre be om innsyn, og teksten blir ikkje borte der om de trekk tilbake her.',
    felter: { bekreftet: 'Eg har sett kva som går ut, og ingen kan kjennast att i det' },
    tekstfelter: { bekreftet: 'Eg har lese teksten, og ingen kan kjennast att', kjentMedSaksdokument: 'Eg veit at teksten kan bli eit saksdokument hos fylkeskommunen' },
    del: 'Del med nettverket', delTeksten: 'Del teksten', antall: 'Tiltak barrieren treffer',
    sak: (nr, tittel) => `Sak ${nr}: ${tittel}`, sakTall: (k, t) => `${kommuner(k)} har sleppt barrieren, som treffer ${tiltak(t)} til saman.`,
    ingenSak: 'Koordinatoren har ikkje samla barrieren i ei sak enno.', ingenMoete: 'Saka står ikkje på nokon dagsorden enno.',
    avlyst: 'avlyst', venter: 'Ventar på svar', svarFra: (hvem) => (hvem ? `Svar frå ${hvem}` : 'Svar'), lukket: 'Saka er lukka', lest: 'Lese av koordinatoren', ikkeLest: 'Ingen har opna det enno.',
  },
  felles: {
    ingress: 'Det kommunane har sleppt om det som står i vegen. Utan at kommunen har delt teksten, ser du berre slaget og kor mange tiltak som er råka.',
    ingen: 'Ingen barrierar er sleppte enno', ingenTekst: 'Når ein kommune slepper ein barriere, står det her. Har fleire sleppt den same, samlar du dei i éi sak og set saka på dagsordenen til møtet med staten.',
    perArt: 'Kva som står i vegen', slag: 'Slag', kommuner: 'Kommunar', bidrag: 'Barrierar', tiltak: 'Tiltak',
    setning: (bidrag, k) => `${bidrag === 1 ? 'Éin barriere' : `${bidrag} barrierar`} frå ${kommuner(k)}.`,
    saker: 'Saker', nySak: 'Ny sak', ingenSaker: 'Ingen saker enno. Lag ei sak, og knyt barrierane som høyrer saman, til saka.', opprett: 'Lag saka',
    loese: 'Ikkje samla i ei sak', ingenLoese: 'Alt som er sleppt, høyrer til ei sak.',
    sak: (nr, tittel) => `Sak ${nr}: ${tittel}`, tall: (k, t) => `Sleppt av ${kommuner(k)}, treffer ${tiltak(t)}.`,
    utenTekst: (antall) => `har barrieren, som treffer ${tiltak(antall ?? 0)} der`, trukket: (dag) => `trekt tilbake ${dag}`,
    maaLoeses: (hvem) => `Må løysast av ${hvem}`, proevd: 'Prøvd', innslaatt: (nr, tittel) => `Sak ${nr}, ${tittel}, er slått inn her.`, loesUt: 'Løys ut igjen',
    knytt: 'Vel sak', flytt: 'Flytt', knyttHva: (kommune) => `Vel sak for barrieren frå ${kommune}`, flyttHva: (kommune) => `Flytt barrieren frå ${kommune} til ei anna sak`, knyttFelter: { sakId: 'Sak' }, ingenSak: 'Inga sak',
    rediger: 'Rediger saka', slaaInn: 'Slå inn i ei anna sak', slaaInnTekst: 'Bidraga og møta følgjer med. Du kan løyse saka ut igjen når som helst.', slaaInnFelter: { sakId: 'Saka det skal slåast inn i' }, slaaSammen: 'Slå saman',
    felter: { tittel: 'Kva saka gjeld', art: 'Slag', beskrivelse: 'Kva nettverket ber om' }, beskrivelseHjelp: 'Skriv ikkje av det ein kommune ikkje har sleppt.',
    redigerFelter: { tittel: 'Kva saka gjeld', art: 'Slag', beskrivelse: 'Kva nettverket ber om', lukketFordi: 'Lukka fordi' }, lukketHjelp: 'Med tekst blir saka lukka. Tomt felt opnar saka igjen.', lukket: 'Lukka',
    dagsorden: 'Dagsorden til møta med staten', ingenDagsorden: 'Ingen saker står på dagsordenen enno.', settPaa: 'Set på dagsordenen', moetefelter: { kalenderpunktId: 'Møte i kalenderen', moete: 'Møtet', dato: 'Når', rekkefoelge: 'Nummer på dagsordenen' },
    endrePlass: 'Endre', svar: 'Før svaret', endreSvar: 'Endre svaret', svarfelter: { svar: 'Svaret', svarFra: 'Kven svarte', svarDato: 'Når kom svaret' }, taAv: 'Ta av dagsordenen',
    ikkeIKalenderen: 'Eit møte som ikkje står i kalenderen', avlyst: 'Avlyst', avlystTekst: 'Flytt sakene til eit anna møte.',
    taAvTittel: (moete) => `Ta saka av dagsordenen til ${moete}?`, taAvTekst: 'Saka blir ståande. Du kan setje saka på igjen.', utenDato: 'Dato ikkje sett', venter: 'Ventar på svar', sammendrag: 'Alle møte',
  },
};
