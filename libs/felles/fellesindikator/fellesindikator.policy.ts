import { feltforskjeller, type FieldError, type Tallinnhold, type Telling } from '#libs/contracts';

/** Det ved en utgave som ikke er hva tallet er, men som kommunene leser. */
export interface Utgaveinnhold extends Tallinnhold { navn: string; deltakelse: boolean; datakilde: string; veiledning?: string | null }

/** Bare personer kan ha deltatt. */
export const deltakelseErrors = ({ deltakelse, telling }: { deltakelse: boolean; telling: Telling }): FieldError[] =>
  (deltakelse && telling === 'ikke_personer' ? [{ path: 'deltakelse', code: 'NOT_ALLOWED' }] : []);

/** En ny utgave må si noe nytt: ellers ville kommunene blitt bedt om å gå over til det de alt har. */
export function utgaveErrors(foer: Utgaveinnhold, ny: Utgaveinnhold): FieldError[] {
  const ord = (['navn', 'deltakelse', 'datakilde', 'veiledning'] as const).some((felt) => (foer[felt] ?? null) !== (ny[felt] ?? null));
  return [...deltakelseErrors(ny), ...(ord || feltforskjeller(foer, ny).length > 0 ? [] : [{ path: 'teller', code: 'UNCHANGED' } as const])];
}

/** Det som kan gjøres med en felles indikator nå. En avviklet kan bare tas opp igjen. */
export const fellesindikatorhandlinger = (kanSkrive: boolean, avviklet: boolean): string[] => (kanSkrive ? [...(avviklet ? [] : ['publishFellesindikator']), 'retireFellesindikator'] : []);
