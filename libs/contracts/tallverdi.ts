/** Hvor sikkert et tall er. `mellom` har også en øvre verdi. */
export const tallpresisjoner = ['eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet'] as const;
export type Tallpresisjon = (typeof tallpresisjoner)[number];

/** Hva tallet gjelder. Et tall for hele kommunen er ikke et tall for området. */
export const omfang = ['omraade', 'kommune', 'arena', 'ukjent'] as const;
export type Omfang = (typeof omfang)[number];

/** Hvordan et tall skrives, og ordene om hvor sikkert det er, på én målform. */
export interface Tallord {
  tall: (verdi: number) => string;
  omtrent: (tall: string) => string;
  flereEnn: (tall: string) => string;
  merEnn: (tall: string) => string;
  mellom: (fra: string, til: string) => string;
  utledet: (tall: string) => string;
}

const tallform = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });

/** Bokmål. Serveren skriver alltid slik; nettsidene har de andre målformene. */
export const tallord: Tallord = {
  tall: (verdi) => tallform.format(verdi),
  omtrent: (tall) => `om lag ${tall}`, flereEnn: (tall) => `flere enn ${tall}`, merEnn: (tall) => `mer enn ${tall}`,
  mellom: (fra, til) => `mellom ${fra} og ${til}`, utledet: (tall) => `${tall} (utledet)`,
};

/** «16», «om lag 60», «flere enn 35», «80–90», «57,7 (utledet)». Desimalkomma og smalt mellomrom. */
export function visTall(verdi: number, presisjon: Tallpresisjon, tilVerdi: number | null = null, ord: Tallord = tallord): string {
  const tall = ord.tall(verdi);
  switch (presisjon) {
    case 'eksakt': return tall;
    case 'omtrent': return ord.omtrent(tall);
    case 'mer_enn': return ord.flereEnn(tall);
    case 'mellom': return tilVerdi === null ? tall : `${tall}–${ord.tall(tilVerdi)}`;
    case 'utledet': return ord.utledet(tall);
  }
}
