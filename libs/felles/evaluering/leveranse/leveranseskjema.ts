import { limits, type FieldError } from '#libs/contracts';

/** Skjemaet som følger dokumentet. `leveranse` er nummeret i planen. */
export interface Leveranseskjema { leveranse: number; tittel: string; merknad: string | null }

const most = { tittel: limits.setning, merknad: limits.setning } as const;

/** Leser skjemaet. Hver feil nevner feltet. */
export function leveranseskjemaIn(felt: Record<string, string>): { skjema: Leveranseskjema; errors: FieldError[] } {
  const errors: FieldError[] = Object.keys(felt).filter((navn) => !['leveranse', 'tittel', 'merknad'].includes(navn)).map((path) => ({ path, code: 'UNKNOWN_FIELD' }));
  const [leveranse, tittel, merknad] = [Number(felt['leveranse']), felt['tittel']?.trim() ?? '', felt['merknad']?.trim() || null];
  if (!/^[1-9]\d{0,3}$/.test(felt['leveranse'] ?? '')) errors.push({ path: 'leveranse', code: felt['leveranse'] ? 'NOT_FOUND' : 'REQUIRED' });
  if (!tittel) errors.push({ path: 'tittel', code: 'REQUIRED' });
  for (const [path, text] of [['tittel', tittel], ['merknad', merknad ?? '']] as const) {
    if (text.length > most[path]) errors.push({ path, code: 'TOO_LONG' });
    if (/[\0\p{Surrogate}]/u.test(text)) errors.push({ path, code: 'NOT_ALLOWED' });
  }
  return { skjema: { leveranse, tittel, merknad }, errors };
}
