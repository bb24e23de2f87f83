import type { PublishedCell } from './protect.ts';
import { hiddenSymbol } from './symbol.ts';

/** De publiserte cellene, slått opp på nøkkel. Alt som vises utenfor kommunen, regnes av dette og aldri av tallene bak. */
export class PublishedCells {
  private readonly values: ReadonlyMap<string, number | null>;

  constructor(cells: readonly PublishedCell[]) {
    this.values = new Map(cells.map(({ key, value }) => [key, value]));
  }

  /** `null` når cellen er skjult eller ikke finnes: de to skal se like ut. */
  value(key: string): number | null { return this.values.get(key) ?? null; }

  /** Prosent med full presisjon. `null` når en av dem er skjult, eller helheten er null. */
  share(part: string, whole: string): number | null {
    const [a, b] = [this.value(part), this.value(whole)];
    return a === null || b === null || b === 0 ? null : (100 * a) / b;
  }

  /** Summen av det som vises. */
  atLeast(keys: readonly string[]): AtLeast { return atLeast(keys.map((key) => this.value(key))); }
}

/** `isMinimum` når noe er skjult: da er summen det minste det kan være. `value` er `null` når alt er skjult. */
export interface AtLeast { value: number | null; isMinimum: boolean }

/** Summen over flere kommuner, kvartaler eller celler. Tar bare det som er publisert, så den kan ikke brukes til å regne ut noe skjult. */
export function atLeast(values: readonly (number | null)[]): AtLeast {
  const visible = values.filter((value) => value !== null);
  if (visible.length === 0) return { value: null, isMinimum: values.length > 0 };
  return { value: visible.reduce((sum, value) => sum + value, 0), isMinimum: visible.length < values.length };
}

/** Endring i prosent fra ett publisert tall til et annet. `null` når et av dem er skjult, eller det første er null. */
export const changeBetween = (before: number | null, now: number | null): number | null =>
  before === null || now === null || before === 0 ? null : (100 * (now - before)) / before;

/** Rekkefølge etter størrelse, størst først. Skjulte tall står sist og er like, så plassen ikke røper dem. */
export function bySize(a: number | null, b: number | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return b - a;
}

const numberForm = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });

/** Antallet på bokmål, om ikke noen skriver tall på en annen måte. */
export const showCount = (value: number | null, show = (count: number) => numberForm.format(count)): string => (value === null ? hiddenSymbol : show(value));

/** «minst 35», «35» eller «:». */
export const showAtLeast = ({ value, isMinimum }: AtLeast): string => (isMinimum && value !== null ? `minst ${numberForm.format(value)}` : showCount(value));
