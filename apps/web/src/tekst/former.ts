import { gjeldende } from './gjeldende.ts';
import { lokaler, type Maalform } from './maalform.ts';

/** Det siden skriver tall, dager og lister med, på den målformen den står på. Hver form lages én gang. */
function paaMaalformen<F>(lag: (lokaler: string[]) => F): () => F {
  const laget = new Map<Maalform, F>();
  return () => {
    const { maalform } = gjeldende;
    const form = laget.get(maalform) ?? lag(lokaler[maalform]);
    laget.set(maalform, form);
    return form;
  };
}

export function tallform(valg: Intl.NumberFormatOptions = {}): (tall: number | bigint | Intl.StringNumericLiteral) => string {
  const form = paaMaalformen((lokale) => new Intl.NumberFormat(lokale, valg));
  return (tall) => form().format(tall);
}

export function datoform(valg: Intl.DateTimeFormatOptions): (tid: Date) => string {
  const form = paaMaalformen((lokale) => new Intl.DateTimeFormat(lokale, valg));
  return (tid) => form().format(tid);
}

const liste = paaMaalformen((lokale) => new Intl.ListFormat(lokale, { type: 'conjunction' }));
/** «a, b og c». */
export const oppramsing = (ord: readonly string[]): string => liste().format(ord);

const rekkefoelge = paaMaalformen((lokale) => new Intl.Collator(lokale));
/** Til `sort`: alfabetet på målformen. */
export const alfabetisk = (a: string, b: string): number => rekkefoelge().compare(a, b);
