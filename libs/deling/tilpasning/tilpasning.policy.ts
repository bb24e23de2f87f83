import type { FieldError } from '#libs/contracts';
import type { TilpasningRow } from './tilpasning.query.ts';

/** Den som gjør noe annerledes, sier hvorfor: det er det de neste lærer av. */
export const adaptErrors = ({ endringer = null, hvorfor = null }: { endringer?: string | null | undefined; hvorfor?: string | null | undefined }): FieldError[] =>
  (endringer !== null && hvorfor === null ? [{ path: 'hvorfor', code: 'REASON_REQUIRED' }] : []);

/** En idé kan fjernes til noen har skrevet en erfaring med den. Et tiltak legges bort der det står. */
export const kanFjernes = ({ tiltak, erfaringer }: Pick<TilpasningRow, 'tiltak' | 'erfaringer'>): boolean => tiltak === null && erfaringer.length === 0;

/** Det den som spør, kan gjøre. */
export const handlinger = (rad: Pick<TilpasningRow, 'tiltak' | 'erfaringer'>, skriv: boolean): string[] =>
  (skriv ? ['updateTilpasning', 'fortellOmTilpasning', ...(kanFjernes(rad) ? ['removeTilpasning'] : [])] : []);
