/** Så høy er teksten i et diagram, i piksler. Under dette kan den ikke leses på en telefon. */
export const tekststoerrelse = 14;

// Snittet i Inter. Nettleseren kan ikke spørres: det samme diagrammet tegnes også i dokumenter.
const perTegn = 0.56 * tekststoerrelse;

/** Omtrent hvor bred teksten blir, i piksler. */
export const tekstbredde = (tekst: string): number => tekst.length * perTegn;

/** Teksten kortet ned til den får plass, med ellipse. */
export function avkortet(tekst: string, bredde: number): string {
  const tegn = Math.floor(bredde / perTegn);
  return tekst.length <= tegn ? tekst : `${tekst.slice(0, Math.max(1, tegn - 1)).trimEnd()}…`;
}
