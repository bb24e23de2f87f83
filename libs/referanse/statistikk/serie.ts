/** Kildene vi kan hente fra selv. */
export type Leverandoer = 'ssb' | 'fhi' | 'annen';
export type Nivaa = 'grunnkrets' | 'kommune' | 'fylke';

/** Hva som velges i en tabell. Alt som ikke er område, tid eller mål, må stå i `faste`, med unntak av det kilden selv slår sammen. */
export interface Spoerring {
  omraade: { dimensjon: string; prefiks?: string; kodeliste?: string };
  tid: { dimensjon: string; antall: number };
  /** `verdi` er det serien viser, `n` antallet bak. Koder hos kilden. */
  maal: { dimensjon: string; verdi: string; n?: string };
  faste: Record<string, string>;
  /** Tar med fylket som en linje å se kommunen mot. */
  fylke?: boolean;
}

export interface Serie {
  kode: string; versjon: number; nivaa: Nivaa; leverandoer: Leverandoer; tabell: string; spoerring: Spoerring | null;
}

export type Flagg = 'skjult' | 'mangler' | 'finnes_ikke' | 'foreloepig' | 'merknad';

/** Ett tall for ett område i én periode. `fra` og `til` er dager, til og med. */
export interface Observasjon {
  omraadekode: string; periode: string; fra: string; til: string; verdi: number | null; flagg: Flagg | null; n: number | null;
}

/** Det en kilde eller en fil ga: alt er prøvd, og ingenting er lagret ennå. */
export interface Uttrekk { observasjoner: Observasjon[]; oppdatertHosKilden: string | null }
