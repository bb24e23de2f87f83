import { bildegrenser, type Bildehinder, type Bildesamtykke } from '#libs/contracts';

const navngitt = (navn: string) => `«${navn}»`;

export const erfaringsbilde = {
  tittel: 'Bilder', legg: 'Legg til bilde', ingen: 'Ingen bilder ennå.', fullt: `En erfaring kan ha høyst ${bildegrenser.antall} bilder.`,
  hint: 'JPEG, PNG eller WebP, høyst 25 MB. Bildet tegnes på nytt når det kommer inn: sted, tid, kamera og alt annet som ligger skjult i fila, blir borte og lagres aldri.',
  nytt: (navn: string) => `Nytt bilde: ${navngitt(navn)}`, fila: (navn: string, stoerrelse: string) => `Fila er ${navngitt(navn)}, ${stoerrelse}.`, send: 'Legg til bildet',
  sender: (prosent: number) => `Sender: ${prosent} %`, tegner: 'Tegner bildet på nytt …', fremdrift: (navn: string) => `Hvor mye av ${navngitt(navn)} som er sendt`, lagtTil: 'Bildet er lagt til.', lukkFeil: (navn: string) => `Lukk meldingen om ${navngitt(navn)}`,
  felter: { altTekst: 'Hva bildet viser', bildetekst: 'Tekst under bildet', samtykke: 'Er det folk på bildet?', samtykkeTil: 'Samtykket gjelder til og med', kanAapnes: 'Bildet kan også vises for alle, på de åpne sidene uten innlogging' }, forAlle: 'Kan vises for alle når erfaringen er åpen.', bareNettverket: 'Bare for nettverket.',
  hjelp: { altTekst: 'For den som ikke ser bildet. Skriv det du ville sagt i telefonen, uten navn på privatpersoner.', samtykke: 'Den som kan kjennes igjen, må ha sagt ja skriftlig. For barn må foreldrene det.', samtykkeTil: 'Dagen etter er bildet borte for alle, av seg selv.' },
  samtykke: { ingen_gjenkjennes: 'Ingen kan kjennes igjen', skriftlig: 'Alle som kan kjennes igjen, har sagt ja skriftlig' } satisfies Record<Bildesamtykke, string> as Record<Bildesamtykke, string>,
  gjelderTil: (dag: string) => `Samtykket gjelder til og med ${dag}.`,
  rediger: 'Endre teksten', redigerHva: (hva: string) => `Endre teksten til bildet ${navngitt(hva)}`, frem: (hva: string) => `Flytt ${navngitt(hva)} fram`, bak: (hva: string) => `Flytt ${navngitt(hva)} bak`, bort: (hva: string) => `Ta bort ${navngitt(hva)}`,
  endreSamtykke: 'Samtykke', endreSamtykkeHva: (hva: string) => `Endre samtykket til ${navngitt(hva)}`, samtykkeTittel: 'Samtykket til bildet', samtykkeTekst: 'Det du lagrer her, gjelder med det samme, også der bildet er delt. Skal bildet vises for alle, og erfaringen alt er åpen, må den lukkes og åpnes igjen, så dere ser hva alle får se.',
  trekk: 'Trekk samtykket', trekkHva: (hva: string) => `Trekk samtykket til ${navngitt(hva)}`, trekkTittel: 'Trekke samtykket til bildet?',
  trekkTekst: 'Bildet og teksten om det forsvinner med det samme: fra utkastet, fra alle utgaver dere har delt, og hos dem som har tatt erfaringen i bruk. Resten av erfaringen står, og siden sier at et bilde er fjernet. Det kan ikke gjøres om. Den som alt har lagret eller skrevet ut bildet selv, når vi ikke.',
  tattBort: 'Bildet er tatt bort fra utkastet. Er det delt, ser de andre det til dere deler en ny utgave. Skal det bort nå, trekk samtykket.',
  tatteBort: (antall: number) => (antall === 1 ? 'Vis ett bilde som er tatt bort' : `Vis ${antall} bilder som er tatt bort`), hentFram: 'Hent fram', hentFramHva: (hva: string) => `Hent fram ${navngitt(hva)}`,
  trukket: (dag: string) => `Her var det et bilde. Samtykket ble trukket ${dag}, og bildet er borte overalt.`, utloept: (dag: string) => `Samtykket gikk ut ${dag}. Bildet vises ikke for noen. Er samtykket forlenget, skriv inn den nye datoen.`,
  fjernede: (antall: number) => (antall === 1 ? 'Et bilde er fjernet fordi samtykket ikke gjelder lenger.' : `${antall} bilder er fjernet fordi samtykket ikke gjelder lenger.`),
  gaarUt: (antall: number) => (antall === 0 ? 'Ingen bilder går ut.' : antall === 1 ? 'Ett bilde går ut, med denne teksten:' : `${antall} bilder går ut, med disse tekstene:`), under: (hva: string) => `Under bildet: ${hva}`, blirIgjen: 'Disse bildene blir igjen hos dere:',
  hinder: { trukket: 'samtykket er trukket', utloept: 'samtykket er gått ut', fjernet: 'tatt bort fra utkastet' } satisfies Record<Bildehinder, string> as Record<Bildehinder, string>, utenTekst: 'Et bilde',
  feil: {
    forStor: (navn: string, stoerrelse: string) => `${navngitt(navn)} er ${stoerrelse}. Det største vi tar imot, er 25 MB.`,
    type: (navn: string) => `${navngitt(navn)} er ikke et helt bilde i JPEG, PNG eller WebP. Bilder fra iPhone (HEIC) må lagres som JPEG først. Tegninger (SVG), GIF og dokumenter tar vi ikke imot som bilder.`,
    piksler: (navn: string) => `${navngitt(navn)} har flere enn 50 millioner bildepunkter. Gjør bildet mindre, og prøv igjen.`, tom: (navn: string) => `${navngitt(navn)} er tom.`,
  },
};
