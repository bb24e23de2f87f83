import type { FieldError } from '#libs/contracts';

/** Det et kryss bygger på. */
export interface Belegg { tekst?: string | null; tiltakId?: string | null; handlingsplanId?: string | null; vedtakId?: string | null; styringsdokumentId?: string | null; vedleggId?: string | null }
export const lenkefelt = ['tiltakId', 'handlingsplanId', 'vedtakId', 'styringsdokumentId', 'vedleggId'] as const;

/** Et kryss uten belegg sier ingenting, og to lenker lar ingen vite hvilken som bærer det. */
export function beleggErrors(belegg: Belegg): FieldError[] {
  const lenker = lenkefelt.filter((felt) => belegg[felt]);
  if (lenker.length > 1) return lenker.slice(1).map((path) => ({ path, code: 'NOT_ALLOWED' }));
  return lenker.length === 0 && !belegg.tekst ? [{ path: 'tekst', code: 'REQUIRED' }] : [];
}

/** Bare resultater og spørsmål krysses av; veiledning leses. Uten satsing er det ingen som har nådd noe. */
export const punkthandlinger = (kanSkrive: boolean, harSatsing: boolean, krysset: boolean): string[] =>
  (kanSkrive && harSatsing ? ['setFasekryss', ...(krysset ? ['removeFasekryss'] : [])] : []);
