import { erfaringsvedleggsgrenser } from '#libs/contracts';
import type { erfaringsvedlegg as nb } from '../nb/erfaringsvedlegg.ts';

const navngitt = (navn: string) => `«${navn}»`;
const ramset = (ordene: readonly string[]) => (ordene.length < 2 ? ordene.join('') : `${ordene.slice(0, -1).join(', ')} og ${ordene.at(-1)}`);

export const erfaringsvedlegg: typeof nb = {
  tittel: 'Vedlegg', legg: 'Legg ved dokument', ingen: 'Ingen vedlegg enno.', fullt: `Ei erfaring kan ha høgst ${erfaringsvedleggsgrenser.antall} vedlegg.`,
  hint: 'PDF, Word, Excel, PowerPoint, OpenDocument eller tekst, høgst 25 MB. Dokumentet blir skrive på nytt når det kjem inn: forfattar, verksemd og andre opplysningar om kven som laga det, blir borte. Det som står i dokumentet, les vi ikkje: sjå sjølv etter namn.',
  nytt: (navn) => `Nytt vedlegg: ${navngitt(navn)}`, fila: (navn, stoerrelse) => `Fila er ${navngitt(navn)}, ${stoerrelse}. Filnamnet går ikkje ut; tittelen gjer det.`, send: 'Legg ved', sender: (prosent) => `Sender: ${prosent} %`, skriver: 'Skriv dokumentet på nytt …',
  fremdrift: (navn) => `Kor mykje av ${navngitt(navn)} som er sendt`, lagtTil: 'Vedlegget er lagt til.', lukkFeil: (navn) => `Lukk meldinga om ${navngitt(navn)}`,
  felter: { tittel: 'Kva dokumentet heiter' }, om: (type, stoerrelse) => `${type}, ${stoerrelse}`,
  rediger: 'Endre tittelen', redigerHva: (hva) => `Endre tittelen på ${navngitt(hva)}`, bort: (hva) => `Ta bort ${navngitt(hva)}`, frem: (hva) => `Flytt ${navngitt(hva)} fram`, bak: (hva) => `Flytt ${navngitt(hva)} bak`,
  tattBort: 'Vedlegget er teke bort frå utkastet. Er det delt, ser dei andre det til de deler ei ny utgåve. Skal det bort no, trekk det.', tatteBort: (antall) => (antall === 1 ? 'Vis eitt vedlegg som er teke bort' : `Vis ${antall} vedlegg som er tekne bort`),
  hentFram: 'Hent fram', hentFramHva: (hva) => `Hent fram ${navngitt(hva)}`, trekk: 'Trekk', trekkHva: (hva) => `Trekk ${navngitt(hva)}`, trekkTittel: 'Trekke vedlegget?',
  trekkTekst: 'Dokumentet og tittelen forsvinn med det same: frå utkastet og frå alle utgåver de har delt. Resten av erfaringa står. Det kan ikkje gjerast om. Den som alt har lagra dokumentet sjølv, når vi ikkje.',
  trukket: (dag) => `Her var det eit vedlegg. Det blei trekt ${dag}, og er borte overalt.`, trukne: (antall) => (antall === 1 ? 'Eit vedlegg er trekt av eigaren.' : `${antall} vedlegg er trekte av eigaren.`),
  fjernet: (slag) => `Teke bort frå fila: ${ramset(slag)}.`, ingenFjernet: 'Det var ingen opplysningar om kven som laga det, å ta bort.', merknader: (slag) => `Går ut med dokumentet: ${ramset(slag)}.`,
  fjernetOrd: { emne: 'emne', filsti: 'mappa fila låg i', forfatter: 'forfattar', kommentator: 'namn på dei som har kommentert eller endra', noekkelord: 'nøkkelord', opplysninger: 'andre opplysningar', program: 'program', tittel: 'tittel', virksomhet: 'verksemd' },
  merknadOrd: { kommentarer: 'kommentarar', notater: 'notat til lysarka', skjult_tekst: 'skjult tekst', skjulte_ark: 'skjulte ark', skjulte_lysark: 'skjulte lysark', sporede_endringer: 'spora endringar, òg det som er strøke' },
  gaarUt: (antall) => (antall === 1 ? 'Eitt vedlegg går ut:' : `${antall} vedlegg går ut:`), aapne: 'Opne dei og sjå etter før du deler.',
  feil: {
    forStor: (navn, stoerrelse) => `${navngitt(navn)} er ${stoerrelse}. Det største vi tek imot, er 25 MB.`, tom: (navn) => `${navngitt(navn)} er tom.`,
    type: (navn) => `${navngitt(navn)} er ikkje eit dokument vi tek imot, eller innhaldet er noko anna enn namnet seier. Bilete legg du til under Bilete, med samtykke.`,
    aktiv: (navn) => `${navngitt(navn)} har makroar, skript, ei fil inni seg eller noko som blir henta frå nettet. Lagre fila som PDF eller utan det, og prøv igjen.`, laast: (navn) => `${navngitt(navn)} er låst med passord eller skadd. Lagre fila utan passord, og prøv igjen.`,
  },
};
