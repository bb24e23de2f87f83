import { periodeflyt, type FieldError, type Maaleperiodestatus } from '#libs/contracts';

/** Det ved en periode som avgjør hvor den kan gå. */
export interface Periodetilstand { status: Maaleperiodestatus; utgave: number; antall: number }

/** En periode uten noe i kan ikke godkjennes. */
export const nesteStatuser = ({ status, antall }: Periodetilstand): Maaleperiodestatus[] => periodeflyt[status].filter((til) => til === 'utkast' || antall > 0);

export const muligeStatuser = (periode: Periodetilstand, maaGodkjenne: boolean) => (maaGodkjenne ? nesteStatuser(periode) : []);

/** Å åpne det som er låst, krever en begrunnelse; ellers er det ingenting å begrunne. */
export function moveErrors({ status }: Periodetilstand, til: Maaleperiodestatus, begrunnelse: string | null): FieldError[] {
  const aapner = status === 'laast' && til === 'utkast';
  if (aapner && !begrunnelse) return [{ path: 'begrunnelse', code: 'REQUIRED' }];
  return !aapner && begrunnelse ? [{ path: 'begrunnelse', code: 'NOT_ALLOWED' }] : [];
}

/** Utgaven perioden får. Bare det som har vært låst, kan noen ha brukt. */
export const utgaveAfter = ({ status, utgave }: Periodetilstand, til: Maaleperiodestatus) => (status === 'laast' && til === 'utkast' ? utgave + 1 : utgave);
