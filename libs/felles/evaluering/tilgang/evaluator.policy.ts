import type { FieldError } from '#libs/contracts';
import type { Avtaleinnhold } from '../avtaleinnhold.ts';

/** Firmaene noen kan evaluere for: leverandørene og partnerne i avtalen. */
export const firmaerIn = ({ parter }: Pick<Avtaleinnhold, 'parter'>): string[] => parter.filter(({ type }) => type === 'leverandoer' || type === 'samarbeidspartner').map(({ navn }) => navn);

/** Så lenge en åpning kan forlenges etter avtalen, kan noen trenge å lese: til den siste opsjonen, ellers ett år. */
export function sisteLesedag({ til, opsjoner }: Pick<Avtaleinnhold, 'til' | 'opsjoner'>): string {
  const opsjon = opsjoner.flatMap((en) => en.til ?? []).sort().at(-1);
  const etAar = `${Number(til.slice(0, 4)) + 1}${til.slice(4)}`.replace('-02-29', '-02-28');
  return [til, opsjon ?? etAar].sort().at(-1)!;
}

/** Det som er galt med tida en er med i avtalen. */
export function tidsfeil({ fra, til }: { fra: string; til: string }, avtale: Pick<Avtaleinnhold, 'fra' | 'til' | 'opsjoner'>): FieldError[] {
  const errors: FieldError[] = [];
  if (fra < avtale.fra) errors.push({ path: 'fra', code: 'TOO_EARLY' });
  if (til < fra) errors.push({ path: 'til', code: 'END_BEFORE_START' });
  if (til > sisteLesedag(avtale)) errors.push({ path: 'til', code: 'TOO_LATE' });
  return errors;
}
