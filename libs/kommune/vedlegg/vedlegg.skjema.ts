import { isUUID } from 'class-validator';
import { limits, type FieldError } from '#libs/contracts';
import { badInput } from '#libs/platform';
import { gjelderfelt, type Gjelder } from './vedlegg.policy.ts';

const known = new Set<string>([...gjelderfelt, 'tittel']);

/** Det fila skal høre til, fra feltene i skjemaet. Kaster BAD_INPUT for ukjente felt og for det som ikke er en id. */
export function gjelderIn(felt: Record<string, string>): Gjelder {
  const errors: FieldError[] = Object.keys(felt).filter((navn) => !known.has(navn)).map((path) => ({ path, code: 'UNKNOWN_FIELD' }));
  const gjelder = Object.fromEntries(gjelderfelt.map((navn) => [navn, felt[navn]?.trim() || null])) as unknown as Gjelder;
  for (const path of gjelderfelt) if (gjelder[path] !== null && !isUUID(gjelder[path], 'loose')) errors.push({ path, code: 'NOT_A_UUID' });
  if (errors.length > 0) throw badInput(...errors);
  return gjelder;
}

/** Tittelen, når det er gitt en. */
export function tittelIn(felt: Record<string, string>): string | null {
  const tittel = felt['tittel']?.trim() || null;
  if (tittel && tittel.length > limits.navn) throw badInput({ path: 'tittel', code: 'TOO_LONG' });
  if (tittel && /[\0\p{Surrogate}]/u.test(tittel)) throw badInput({ path: 'tittel', code: 'NOT_ALLOWED' });
  return tittel;
}
