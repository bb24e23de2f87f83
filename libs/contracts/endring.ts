import type { Maaltall } from './indikator.ts';
import { tallord, type Tallord, type Tallpresisjon } from './tallverdi.ts';

/** Hvor mye et tall er endret. `til` er bare med når presisjonen er `mellom`; prosenten mangler når det forrige tallet ikke er over null. */
export interface Endringstall { absolutt: number; absoluttTil: number | null; prosent: number | null; prosentTil: number | null; presisjon: Tallpresisjon }

/**
 * Endringen fra ett tall til det neste. Den er aldri sikrere enn det usikreste av de to, og `null` når de ikke kan sammenlignes:
 * «mer enn 35» kan ha vært hva som helst over 35, så det som kommer etter, kan verken være mer eller mindre.
 */
export function endringMellom(foer: Maaltall, naa: Maaltall): Endringstall | null {
  const presisjon = presisjonOf(foer.presisjon, naa.presisjon);
  if (presisjon === null) return null;
  if (presisjon !== 'mellom') return { absolutt: rounded(naa.verdi - foer.verdi), absoluttTil: null, prosent: percent(foer.verdi, naa.verdi), prosentTil: null, presisjon };
  const [foerTil, naaTil] = [foer.tilVerdi ?? foer.verdi, naa.tilVerdi ?? naa.verdi];
  return {
    absolutt: rounded(naa.verdi - foerTil), absoluttTil: rounded(naaTil - foer.verdi), presisjon,
    prosent: foer.verdi > 0 ? lowest(naa.verdi, foer.verdi, foerTil) : null, prosentTil: foer.verdi > 0 ? highest(naaTil, foer.verdi, foerTil) : null,
  };
}

function presisjonOf(foer: Tallpresisjon, naa: Tallpresisjon): Tallpresisjon | null {
  const begge = [foer, naa];
  if (foer === 'mer_enn') return null;
  if (naa === 'mer_enn') return foer === 'eksakt' || foer === 'utledet' ? 'mer_enn' : null;
  if (begge.includes('mellom')) return begge.includes('omtrent') ? null : 'mellom';
  if (begge.includes('omtrent')) return 'omtrent';
  return begge.includes('utledet') ? 'utledet' : 'eksakt';
}

/** Én desimal i prosenten, og så mange som trengs i tallet selv: 0,1 + 0,2 skal ikke bli 0,30000000000000004. */
const rounded = (verdi: number) => Number(verdi.toPrecision(12));
const percent = (foer: number, naa: number) => (foer > 0 ? Math.round((naa - foer) / foer * 1000) / 10 : null);
// Et tall under null gjør forholdet størst der nevneren er minst, så begge ender prøves.
const lowest = (naa: number, ...foer: number[]) => Math.min(...foer.map((f) => percent(f, naa)!));
const highest = (naa: number, ...foer: number[]) => Math.max(...foer.map((f) => percent(f, naa)!));

/** Med fortegn, for en endring uten det er ikke en retning: «+11,5», «−3». */
const medFortegn = (verdi: number, { tall }: Tallord) => `${verdi > 0 ? '+' : verdi < 0 ? '−' : ''}${tall(Math.abs(verdi))}`;

/** «+11,5 %», «om lag +60 %», «mer enn +14 %», «mellom +10 % og +20 %». Enheten følger tallet. */
export function visEndring(verdi: number, presisjon: Tallpresisjon, enhet: string, tilVerdi: number | null = null, ord: Tallord = tallord): string {
  const tall = `${medFortegn(verdi, ord)}\u00a0${enhet}`;
  switch (presisjon) {
    case 'eksakt': case 'utledet': return tall;
    case 'omtrent': return ord.omtrent(tall);
    case 'mer_enn': return ord.merEnn(tall);
    case 'mellom': return tilVerdi === null ? tall : ord.mellom(tall, `${medFortegn(tilVerdi, ord)}\u00a0${enhet}`);
  }
}
