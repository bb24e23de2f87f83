import { csvAv } from '#libs/charts';

/** Gir den som leser, tabellen som en fil regnearket åpner. Filnavnet er uten endelse. */
export function lastNedCsv(tabell: Parameters<typeof csvAv>[0], filnavn: string): void {
  const adresse = URL.createObjectURL(new Blob([csvAv(tabell)], { type: 'text/csv;charset=utf-8' }));
  const lenke = document.createElement('a');
  lenke.href = adresse;
  lenke.download = `${filnavn}.csv`;
  lenke.click();
  // Nettleseren henter innholdet etter klikket; først da kan adressen slippes.
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
}
