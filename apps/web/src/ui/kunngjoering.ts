/** Sies høyt av skjermlesere. Området ligger i skallet og er alltid på siden. */
export const KUNNGJOERING = 'kunngjoering';

export function kunngjoer(tekst: string): void {
  const omraade = document.getElementById(KUNNGJOERING);
  if (omraade) omraade.textContent = tekst;
}
