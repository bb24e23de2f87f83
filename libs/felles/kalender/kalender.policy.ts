import { tidsrom, type FieldError } from '#libs/contracts';

/** Det ved en dato som sier når den er. */
export interface Naar { dato: string; sluttdag: string | null; fraKlokka: string | null; tilKlokka: string | null }

const erDag = (dato: string) => tidsrom(dato)?.presisjon === 'dag';

/** Klokkeslett og siste dag krever en dag å regne fra, og slutten kommer etter starten. */
export function naarErrors({ dato, sluttdag, fraKlokka, tilKlokka }: Naar): FieldError[] {
  const krever = Object.entries({ sluttdag, fraKlokka, tilKlokka }).filter(([, verdi]) => verdi !== null);
  if (!erDag(dato)) return krever.map(([path]) => ({ path, code: 'NEEDS_DAY' }));
  return [
    ...(sluttdag !== null && sluttdag <= dato ? [{ path: 'sluttdag', code: 'END_BEFORE_START' } as const] : []),
    ...(tilKlokka !== null && fraKlokka === null ? [{ path: 'fraKlokka', code: 'REQUIRED' } as const] : []),
    ...(tilKlokka !== null && fraKlokka !== null && sluttdag === null && tilKlokka <= fraKlokka ? [{ path: 'tilKlokka', code: 'END_BEFORE_START' } as const] : []),
  ];
}

export const foersteDag = ({ dato }: Pick<Naar, 'dato'>): string => tidsrom(dato)?.fra ?? dato;
export const sisteDag = ({ dato, sluttdag }: Pick<Naar, 'dato' | 'sluttdag'>): string => sluttdag ?? tidsrom(dato)?.til ?? dato;

/** Det som kommer, det nærmeste først, og det som har vært, det siste først. En måned er ikke forbi før den siste dagen i den er det. */
export function delt<P extends Naar & { id: string }>(punkter: P[], idag: string): { kommende: P[]; tidligere: P[] } {
  const key = (punkt: P) => `${foersteDag(punkt)} ${sisteDag(punkt)} ${punkt.fraKlokka ?? ''} ${punkt.id}`;
  const ordnet = [...punkter].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { kommende: ordnet.filter((punkt) => sisteDag(punkt) >= idag), tidligere: ordnet.filter((punkt) => sisteDag(punkt) < idag).reverse() };
}

export const handlingerFor = (kanSkrive: boolean, avlyst: boolean): string[] => (kanSkrive ? ['updateKalenderpunkt', avlyst ? 'restoreKalenderpunkt' : 'cancelKalenderpunkt'] : []);
