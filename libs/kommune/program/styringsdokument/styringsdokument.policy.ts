import type { FieldError } from '#libs/contracts';

export const styringsdokumentTyper = ['intensjonsavtale', 'programbeskrivelse'] as const;
export type StyringsdokumentType = (typeof styringsdokumentTyper)[number];

/** utkast → vedtatt → erstattet. Ingen vei tilbake: et vedtatt dokument rettes med en ny utgave. */
export type StyringsdokumentStatus = 'utkast' | 'vedtatt' | 'erstattet';

export const kanEndres = (status: StyringsdokumentStatus) => status === 'utkast';

/** En eldre utgave kan ikke ta plassen til en nyere som alt er vedtatt. */
export function orderErrors(utgave: number, vedtatteUtgaver: number[]): FieldError[] {
  return vedtatteUtgaver.some((vedtatt) => vedtatt > utgave) ? [{ path: 'utgave', code: 'NOT_ALLOWED' }] : [];
}
