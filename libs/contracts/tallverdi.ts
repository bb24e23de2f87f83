/** Hvor sikkert et tall er. `mellom` har også en øvre verdi. */
export const tallpresisjoner = ['eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet'] as const;
export type Tallpresisjon = (typeof tallpresisjoner)[number];

/** Hva tallet gjelder. Et tall for hele kommunen er ikke et tall for området. */
export const omfang = ['omraade', 'kommune', 'arena', 'ukjent'] as const;
export type Omfang = (typeof omfang)[number];

const tallform = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });

/** «16», «om lag 60», «flere enn 35», «80–90», «57,7 (utledet)». Desimalkomma og smalt mellomrom. */
export function visTall(verdi: number, presisjon: Tallpresisjon, tilVerdi: number | null = null): string {
  const tall = tallform.format(verdi);
  switch (presisjon) {
    case 'eksakt': return tall;
    case 'omtrent': return `om lag ${tall}`;
    case 'mer_enn': return `flere enn ${tall}`;
    case 'mellom': return tilVerdi === null ? tall : `${tall}–${tallform.format(tilVerdi)}`;
    case 'utledet': return `${tall} (utledet)`;
  }
}
