import { les, skriv } from '../tilgang/lager.ts';

export const maalformer = ['nb', 'nn', 'en'] as const;
export type Maalform = (typeof maalformer)[number];

/** Hver av dem heter det den heter på sitt eget språk, også for den som ikke kan lese resten av siden. */
export const maalformnavn: Record<Maalform, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Tall, dager og rekkefølge. Mange nettlesere kjenner ikke nynorsk, og tar da det neste i stedet for sitt eget språk. */
export const lokaler: Record<Maalform, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

const NOEKKEL = 'loeftet:maalform';
/** Den som leser svensk eller dansk, leser bokmål lettere enn engelsk. */
const leser: Record<string, Maalform> = { nb: 'nb', no: 'nb', da: 'nb', sv: 'nb', nn: 'nn', en: 'en' };

/** Det første nettleseren ønsker som vi har; ellers bokmål. */
export function velgMaalform(oensker: readonly string[]): Maalform {
  return oensker.map((oenske) => leser[oenske.toLowerCase().split('-')[0] ?? '']).find((maalform) => maalform !== undefined) ?? 'nb';
}

/** Det som er valgt på denne maskinen før, eller det nettleseren ønsker. */
export function foersteMaalform(): Maalform {
  const valgt = les<Maalform>(NOEKKEL);
  return valgt !== null && maalformer.includes(valgt) ? valgt : velgMaalform(navigator.languages);
}

export const huskMaalform = (maalform: Maalform): void => skriv(NOEKKEL, maalform);
