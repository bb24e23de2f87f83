import type { FieldError, Vedtaksutfall } from '#libs/contracts';
import type { Foerbar } from './konto.policy.ts';

/** Det som avgjør om en føring er fullstendig. */
interface Foering { type: Foerbar; fraLinjeId?: string | null; tilLinjeId?: string | null; vedtak?: { utfall: Vedtaksutfall } | null }
/** Det ved en postering som avgjør om den kan reverseres i hovedboka. */
export interface Reverserbar { type: string; forbrukId: string | null; reverserer: string | null; reversertAv: string | null }

const fraLinje: Partial<Record<Foerbar, 'kreves' | 'kan'>> = { omdisponering: 'kreves', inndragning: 'kreves', tilbakebetaling: 'kan' };

/** Sant når organet sa ja, også med endringer. */
export const sierJa = (utfall: Vedtaksutfall) => utfall === 'vedtatt' || utfall === 'vedtatt_med_endringer' || utfall === 'godkjent';

/** Linjene og vedtaket en føring må ha, og ikke kan ha. */
export function foeringErrors({ type, fraLinjeId, tilLinjeId, vedtak }: Foering): FieldError[] {
  const errors: FieldError[] = [];
  if (fraLinje[type] === 'kreves' && !fraLinjeId) errors.push({ path: 'fraLinjeId', code: 'REQUIRED' });
  if (!fraLinje[type] && fraLinjeId) errors.push({ path: 'fraLinjeId', code: 'NOT_ALLOWED' });
  if (type === 'omdisponering' && !tilLinjeId) errors.push({ path: 'tilLinjeId', code: 'REQUIRED' });
  if (tilLinjeId && (type !== 'omdisponering' || tilLinjeId.toLowerCase() === fraLinjeId?.toLowerCase())) errors.push({ path: 'tilLinjeId', code: 'NOT_ALLOWED' });
  if (type === 'overfoering' && !vedtak) errors.push({ path: 'vedtak', code: 'REQUIRED' });
  if (vedtak && !sierJa(vedtak.utfall)) errors.push({ path: 'vedtak.utfall', code: 'NOT_ALLOWED' });
  return errors;
}

/** Bruk reverseres der den ble ført, og det planen har fordelt, endres med en ny utgave av planen. En reversering kan ikke selv reverseres. */
export const kanReverseres = ({ type, forbrukId, reverserer, reversertAv }: Reverserbar) =>
  reverserer === null && reversertAv === null && forbrukId === null && type !== 'fordeling';
