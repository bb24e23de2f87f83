import type { FieldError } from '#libs/contracts';

/** Bruken slik den blir stående. */
export interface Bruk { beloep?: string | null; ord?: string | null; poster?: readonly { finansieringspostId: string; beloep?: string | null }[] | null }

const mangler = (verdi: unknown) => verdi === null || verdi === undefined;

/**
 * Et beløp eller et ord, men ikke begge. Er fordelingen mellom postene kjent, går den opp med beløpet;
 * et beløp på bare noen av postene går aldri opp. Et ord har ingen fordeling.
 */
export function forbrukErrors({ beloep, ord, poster }: Bruk): FieldError[] {
  const liste = poster ?? [];
  if (mangler(beloep) && mangler(ord)) return [{ path: 'beloep', code: 'REQUIRED' }];
  if (!mangler(beloep) && !mangler(ord)) return [{ path: 'ord', code: 'NOT_ALLOWED' }];
  const errors = liste.flatMap(({ finansieringspostId, beloep: del }, i): FieldError[] => [
    ...(liste.findIndex((post) => post.finansieringspostId.toLowerCase() === finansieringspostId.toLowerCase()) < i ? [{ path: `poster.${i}.finansieringspostId`, code: 'NOT_ALLOWED' } as const] : []),
    ...(mangler(beloep) && !mangler(del) ? [{ path: `poster.${i}.beloep`, code: 'NOT_ALLOWED' } as const] : []),
  ]);
  if (errors.length > 0) return errors;
  const kjente = liste.filter((post) => !mangler(post.beloep));
  const sum = kjente.reduce((til, post) => til + BigInt(post.beloep!), 0n);
  return kjente.length > 0 && (kjente.length < liste.length || sum !== BigInt(beloep!)) ? [{ path: 'beloep', code: 'SUM_MISMATCH' }] : [];
}

/** Fordelingen som føres: den som er oppgitt, eller hele beløpet når det bare er én post. Null er ukjent. */
export const fordeling = ({ beloep, poster }: Bruk): { finansieringspostId: string; beloep: string | null }[] =>
  (poster ?? []).map((post, _i, alle) => ({ finansieringspostId: post.finansieringspostId, beloep: post.beloep ?? (alle.length === 1 ? beloep ?? null : null) }));
