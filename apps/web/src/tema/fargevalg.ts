import { les, skriv } from '../tilgang/lager.ts';

export const fargevalg = ['auto', 'light', 'dark'] as const;
export type Fargevalg = (typeof fargevalg)[number];

const NOEKKEL = 'loeftet:farger';

export function valgtFarge(): Fargevalg {
  const valgt = les<Fargevalg>(NOEKKEL);
  return valgt && fargevalg.includes(valgt) ? valgt : 'auto';
}

export function lastFargevalg(): void {
  document.documentElement.dataset.colorScheme = valgtFarge();
}

/** Papir er hvitt: mørke farger på skjermen skal ikke bli blek tekst i utskriften. */
export function skrivUtILyst(): void {
  addEventListener('beforeprint', () => { document.documentElement.dataset.colorScheme = 'light'; });
  addEventListener('afterprint', lastFargevalg);
}

export function velgFarge(valg: Fargevalg): void {
  skriv(NOEKKEL, valg);
  lastFargevalg();
}
