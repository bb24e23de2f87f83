import { isUUID } from 'class-validator';
import { bildegrenser, bildehinder, bildesamtykker, limits, type Bildesamtykke, type FieldError } from '#libs/contracts';

/** Skjemaet som følger fila. */
export interface Bildeskjema { erfaringId: string; altTekst: string; bildetekst: string | null; samtykke: Bildesamtykke; samtykkeTil: string | null; kanAapnes: boolean }

const known = ['erfaringId', 'altTekst', 'bildetekst', 'samtykke', 'samtykkeTil', 'kanAapnes'] as const;
const unwritable = /[\0\p{Surrogate}]/u;

/** Leser skjemaet. Hver feil nevner feltet. `idag` er norsk dag, ÅÅÅÅ-MM-DD. */
export function bildeskjemaIn(felt: Record<string, string>, idag: string): { skjema: Bildeskjema; errors: FieldError[] } {
  const errors: FieldError[] = Object.keys(felt).filter((navn) => !(known as readonly string[]).includes(navn)).map((path) => ({ path, code: 'UNKNOWN_FIELD' }));
  const [erfaringId, altTekst, bildetekst, samtykke, samtykkeTil, kanAapnes] = known.map((navn) => felt[navn]?.trim() || null);
  if (!isUUID(erfaringId, 'loose')) errors.push({ path: 'erfaringId', code: erfaringId ? 'NOT_A_UUID' : 'REQUIRED' });
  if (!altTekst) errors.push({ path: 'altTekst', code: 'REQUIRED' });
  for (const [path, tekst] of [['altTekst', altTekst], ['bildetekst', bildetekst]] as const) {
    if (tekst && tekst.length > limits.setning) errors.push({ path, code: 'TOO_LONG' });
    if (tekst && unwritable.test(tekst)) errors.push({ path, code: 'NOT_ALLOWED' });
  }
  if (!samtykke) errors.push({ path: 'samtykke', code: 'REQUIRED' });
  else if (!(bildesamtykker as readonly string[]).includes(samtykke)) errors.push({ path: 'samtykke', code: 'NOT_ALLOWED' });
  else errors.push(...samtykkeErrors({ samtykke: samtykke as Bildesamtykke, samtykkeTil: samtykkeTil ?? null }, idag));
  if (kanAapnes && kanAapnes !== 'ja') errors.push({ path: 'kanAapnes', code: 'NOT_ALLOWED' });
  return { skjema: { erfaringId, altTekst, bildetekst, samtykke, samtykkeTil, kanAapnes: kanAapnes === 'ja' } as Bildeskjema, errors };
}

/** Bare et skriftlig samtykke kan gå ut på dato, og ikke før i dag. */
export function samtykkeErrors({ samtykke, samtykkeTil }: Pick<Bildeskjema, 'samtykke' | 'samtykkeTil'>, idag: string): FieldError[] {
  if (samtykkeTil === null) return [];
  if (samtykke !== 'skriftlig') return [{ path: 'samtykkeTil', code: 'NOT_ALLOWED' }];
  if (!isDay(samtykkeTil)) return [{ path: 'samtykkeTil', code: 'NOT_A_DATE' }];
  return samtykkeTil < idag ? [{ path: 'samtykkeTil', code: 'TOO_EARLY' }] : [];
}

function isDay(tekst: string): boolean {
  const tid = /^\d{4}-\d\d-\d\d$/.test(tekst) ? Date.parse(`${tekst}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(tid) && new Date(tid).toISOString().startsWith(tekst);
}

/** Id-ene i den rekkefølgen de får når bildet settes på plassen, fra 1. */
export function reordered(ider: readonly string[], id: string, plass: number): string[] {
  const rest = ider.filter((en) => en !== id);
  return [...rest.slice(0, plass - 1), id, ...rest.slice(plass - 1)];
}

/** Om det er plass til et bilde til i erfaringen. De som er tatt bort eller trukket, tar ikke plass. */
export const harPlass = (bilder: readonly Parameters<typeof bildehinder>[0][]) => bilder.filter((bilde) => !bilde.arkivert && bilde.trukket === null).length < bildegrenser.antall;
