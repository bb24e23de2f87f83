import type { FieldError } from '#libs/contracts';

/** Første og siste kalenderår i et tilskuddsår; null når et skoleår ikke er to år etter hverandre. */
export function aarI(tilskuddsaar: string): { fra: number; til: number } | null {
  const [fra, til] = tilskuddsaar.split('/').map(Number);
  if (til === undefined) return { fra: fra!, til: fra! };
  return til === fra! + 1 ? { fra: fra!, til } : null;
}

/**
 * Det som er galt med et tilskuddsår. Et skoleår som begynte før satsingen, går an når det også varer inn i den.
 * @param foersteAar satsingens første år, når det er kjent
 */
export function tilskuddsaarErrors(tilskuddsaar: string, foersteAar: number | null): FieldError[] {
  const aar = aarI(tilskuddsaar);
  if (aar === null || aar.til > 2100) return [{ path: 'tilskuddsaar', code: 'NOT_A_DATE' }];
  return foersteAar !== null && aar.til < foersteAar ? [{ path: 'tilskuddsaar', code: 'BEFORE_SATSING' }] : [];
}

/** Året et ventet beløp føres i: det som er oppgitt, ellers tilskuddsåret når det er ett kalenderår. */
export function foeringsaar(tilskuddsaar: string, aar: number | null | undefined): number | null {
  const kalender = aarI(tilskuddsaar);
  return aar ?? (kalender && kalender.fra === kalender.til ? kalender.fra : null);
}
