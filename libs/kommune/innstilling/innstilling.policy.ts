import type { FieldError } from '#libs/contracts';

/** Det rollene alene gir: om hun fører vedtak for alle organer, og om hun fører vedtak om planen der kommunen lar henne. */
export interface Vedtaksaktoer { alle: boolean; planvedtak: boolean }
/** Organet en kan føre vedtak om planen for: ett bestemt, eller alle når det er `null`. */
export interface Vedtaksrett { organ: string | null }

/**
 * Innstillingen snevrer inn det rollen gir; den gir aldri mer. `vedtaksorgan` er organet kommunen lar føre vedtak selv, `null` når den ikke gjør det.
 * Svaret er `null` for den som ikke kan føre vedtak om planen.
 */
export function vedtaksrett({ alle, planvedtak }: Vedtaksaktoer, vedtaksorgan: string | null): Vedtaksrett | null {
  if (alle) return { organ: null };
  return planvedtak && vedtaksorgan !== null ? { organ: vedtaksorgan } : null;
}

/** Om vedtaket er i et navn hun kan bruke. */
export const foererFor = ({ organ }: Vedtaksrett, vedtaket: string) => organ === null || organ === vedtaket;

/** Det som er galt med innstillingene slik de blir: et organ som vedtar selv, må ha et navn. */
export const innstillingErrors = ({ styringsgruppeVedtar, vedtaksorgan }: { styringsgruppeVedtar: boolean; vedtaksorgan: string | null }): FieldError[] =>
  (styringsgruppeVedtar && !vedtaksorgan ? [{ path: 'vedtaksorgan', code: 'REQUIRED' }] : []);
