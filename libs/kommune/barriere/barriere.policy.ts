import { barriereflyt, kreverBegrunnelse, type Barrierestatus, type FieldError } from '#libs/contracts';

/** Statusene en ny barriere kan ha. */
export const foersteStatuser: readonly Barrierestatus[] = ['utkast', 'aapen'];

/** Det som er løst eller lukket, står til det blir tatt opp igjen: ellers ville svaret gjelde en annen barriere enn den som står der. */
export const kanEndres = (status: Barrierestatus) => status !== 'loest' && status !== 'lukket';

/** Det som mangler i en flytting: løst og lukket krever at en sier hvordan eller hvorfor. */
export const moveErrors = (status: Barrierestatus, begrunnelse: string | null): FieldError[] =>
  (kreverBegrunnelse.includes(status) && !begrunnelse ? [{ path: 'begrunnelse', code: 'REASON_REQUIRED' }] : []);

/** Bare det som er mer enn et utkast og ikke er avsluttet, kan deles med nettverket. */
export const kanDeles = (status: Barrierestatus) => status === 'aapen' || status === 'loeftet';

export const muligeStatuser = (status: Barrierestatus, skriv: boolean): Barrierestatus[] => (skriv ? [...barriereflyt[status]] : []);
export const handlinger = (status: Barrierestatus, skriv: boolean): string[] => (skriv ? [...(kanEndres(status) ? ['updateBarriere'] : []), 'moveBarriere'] : []);
