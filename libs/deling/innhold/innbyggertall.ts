import type { Tallpresisjon } from '#libs/contracts';

/** Ett område slik programmet har det. */
export interface Omraadetall { innbyggere: number | null; til: number | null; presisjon: Tallpresisjon | null }
/** Personer. `til` finnes bare når presisjonen er «mellom». */
export interface Innbyggertall { antall: number; til: number | null; presisjon: Tallpresisjon }

/** Den minst sikre først: en sum er ikke sikrere enn det svakeste leddet. */
const weakestFirst = ['mellom', 'mer_enn', 'omtrent', 'utledet', 'eksakt'] as const satisfies readonly Tallpresisjon[];

/**
 * Innbyggerne i alle områdene til sammen. Mangler ett område tallet, er summen ukjent, og det deles ikke noe tall:
 * en sum av noen av områdene ville sett ut som en sum av alle. «Flere enn» og «mellom» sammen har ikke noe øvre tall.
 */
export function innbyggertall(omraader: readonly Omraadetall[]): Innbyggertall | null {
  if (omraader.length === 0 || omraader.some(({ innbyggere, presisjon }) => innbyggere === null || presisjon === null)) return null;
  const sum = (tall: (omraade: Omraadetall) => number) => Math.round(omraader.reduce((a, omraade) => a + tall(omraade), 0));
  const antall = sum(({ innbyggere }) => innbyggere!);
  if (antall === 0) return null;
  const found = new Set(omraader.map(({ presisjon }) => presisjon));
  if (found.has('mer_enn')) return { antall, til: null, presisjon: 'mer_enn' };
  const presisjon = weakestFirst.find((en) => found.has(en))!;
  return { antall, til: presisjon === 'mellom' ? sum(({ innbyggere, til }) => til ?? innbyggere!) : null, presisjon };
}
