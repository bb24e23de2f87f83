import { bildegrenser } from '#libs/contracts';
import type { erfaringsbilde as nb } from '../nb/erfaringsbilde.ts';

const navngitt = (navn: string) => `«${navn}»`;

export const erfaringsbilde: typeof nb = {
  tittel: 'Bilete', legg: 'Legg til bilete', ingen: 'Ingen bilete enno.', fullt: `Ei erfaring kan ha høgst ${bildegrenser.antall} bilete.`,
  hint: 'JPEG, PNG eller WebP, høgst 25 MB. Biletet blir teikna på nytt når det kjem inn: stad, tid, kamera og alt anna som ligg skjult i fila, blir borte og blir aldri lagra.',
  nytt: (navn) => `Nytt bilete: ${navngitt(navn)}`, fila: (navn, stoerrelse) => `Fila er ${navngitt(navn)}, ${stoerrelse}.`, send: 'Legg til biletet',
  sender: (prosent) => `Sender: ${prosent} %`, tegner: 'Teiknar biletet på nytt …', fremdrift: (navn) => `Kor mykje av ${navngitt(navn)} som er sendt`, lagtTil: 'Biletet er lagt til.', lukkFeil: (navn) => `Lukk meldinga om ${navngitt(navn)}`,
  felter: { altTekst: 'Kva biletet viser', bildetekst: 'Tekst under biletet', samtykke: 'Er det folk på biletet?', samtykkeTil: 'Samtykket gjeld til og med', kanAapnes: 'Biletet kan òg visast for alle, på dei opne sidene utan innlogging' }, forAlle: 'Kan visast for alle når erfaringa er open.', bareNettverket: 'Berre for nettverket.',
  hjelp: { altTekst: 'For den som ikkje ser biletet. Skriv det du ville sagt i telefonen, utan namn på privatpersonar.', samtykke: 'Den som kan kjennast att, må ha sagt ja skriftleg. For barn må foreldra det.', samtykkeTil: 'Dagen etter er biletet borte for alle, av seg sjølv.' },
  samtykke: { ingen_gjenkjennes: 'Ingen kan kjennast att', skriftlig: 'Alle som kan kjennast att, har sagt ja skriftleg' },
  gjelderTil: (dag) => `Samtykket gjeld til og med ${dag}.`,
  rediger: 'Endre teksten', redigerHva: (hva) => `Endre teksten til biletet ${navngitt(hva)}`, frem: (hva) => `Flytt ${navngitt(hva)} fram`, bak: (hva) => `Flytt ${navngitt(hva)} bak`, bort: (hva) => `Ta bort ${navngitt(hva)}`,
  endreSamtykke: 'Samtykke', endreSamtykkeHva: (hva) => `Endre samtykket til ${navngitt(hva)}`, samtykkeTittel: 'Samtykket til biletet', samtykkeTekst: 'Det du lagrar her, gjeld med det same, òg der biletet er delt. Skal biletet visast for alle, og erfaringa alt er open, må de lukke erfaringa og opne på nytt, så de ser kva alle får sjå.',
  trekk: 'Trekk samtykket', trekkHva: (hva) => `Trekk samtykket til ${navngitt(hva)}`, trekkTittel: 'Trekke samtykket til biletet?',
  trekkTekst: 'Biletet og teksten om det forsvinn med det same: frå utkastet, frå alle utgåver de har delt, og hos dei som har teke erfaringa i bruk. Resten av erfaringa står, og sida seier at eit bilete er fjerna. Det kan ikkje gjerast om. Den som alt har lagra eller skrive ut biletet sjølv, når vi ikkje.',
  tattBort: 'Biletet er teke bort frå utkastet. Er det delt, ser dei andre det til de deler ei ny utgåve. Skal det bort no, trekk samtykket.',
  tatteBort: (antall) => (antall === 1 ? 'Vis eitt bilete som er teke bort' : `Vis ${antall} bilete som er tekne bort`), hentFram: 'Hent fram', hentFramHva: (hva) => `Hent fram ${navngitt(hva)}`,
  trukket: (dag) => `Her var det eit bilete. Samtykket blei trekt ${dag}, og biletet er borte overalt.`, utloept: (dag) => `Samtykket gjekk ut ${dag}. Biletet blir ikkje vist for nokon. Er samtykket forlengt, skriv inn den nye datoen.`,
  fjernede: (antall) => (antall === 1 ? 'Eit bilete er fjerna fordi samtykket ikkje gjeld lenger.' : `${antall} bilete er fjerna fordi samtykket ikkje gjeld lenger.`),
  gaarUt: (antall) => (antall === 0 ? 'Ingen bilete går ut.' : antall === 1 ? 'Eitt bilete går ut, med denne teksten:' : `${antall} bilete går ut, med desse tekstane:`), under: (hva) => `Under biletet: ${hva}`, blirIgjen: 'Desse bileta blir igjen hos dykk:',
  hinder: { trukket: 'samtykket er trekt', utloept: 'samtykket har gått ut', fjernet: 'teke bort frå utkastet' }, utenTekst: 'Eit bilete',
  feil: {
    forStor: (navn, stoerrelse) => `${navngitt(navn)} er ${stoerrelse}. Det største vi tek imot, er 25 MB.`,
    type: (navn) => `${navngitt(navn)} er ikkje eit heilt bilete i JPEG, PNG eller WebP. Bilete frå iPhone (HEIC) må lagrast som JPEG først. Teikningar (SVG), GIF og dokument tek vi ikkje imot som bilete.`,
    piksler: (navn) => `${navngitt(navn)} har fleire enn 50 millionar biletpunkt. Gjer biletet mindre, og prøv igjen.`, tom: (navn) => `${navngitt(navn)} er tom.`,
  },
};
