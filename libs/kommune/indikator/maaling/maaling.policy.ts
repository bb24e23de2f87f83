import type { FieldError, Prioritet, Tallpresisjon } from '#libs/contracts';

/** Tallene i en måling, slik de blir stående. */
export interface Maaltverdier {
  verdi?: number | null; tilVerdi?: number | null; presisjon?: Tallpresisjon | null;
  endringProsent?: number | null; endringPresisjon?: Tallpresisjon | null; sammenlignetMed?: string | null;
}
/** Utgangspunktet og målet i en indikator, slik de blir stående. */
export interface Utgangspunkt {
  utgangsverdi?: number | null; utgangsverdiTil?: number | null; utgangspresisjon?: Tallpresisjon | null; maalverdi?: number | null; maalaar?: number | null;
  prioritet?: Prioritet | null; prioritetFordi?: string | null;
}

const mangler = (value: unknown) => value === null || value === undefined;

/** Et tall og presisjonen følger hverandre, og bare `mellom` har en øvre verdi, som er større. */
function precise(verdier: Record<string, unknown>, verdi: string, til: string, presisjon: string): FieldError[] {
  const errors: FieldError[] = [];
  const mellom = verdier[presisjon] === 'mellom';
  if (mangler(verdier[verdi]) && !mangler(verdier[presisjon])) errors.push({ path: verdi, code: 'REQUIRED' });
  if (!mangler(verdier[verdi]) && mangler(verdier[presisjon])) errors.push({ path: presisjon, code: 'REQUIRED' });
  if (!mellom && !mangler(verdier[til])) errors.push({ path: til, code: 'NOT_ALLOWED' });
  if (mellom && mangler(verdier[til])) errors.push({ path: til, code: 'REQUIRED' });
  if (mellom && !mangler(verdier[verdi]) && !mangler(verdier[til]) && (verdier[til] as number) <= (verdier[verdi] as number)) errors.push({ path: til, code: 'TOO_SMALL' });
  return errors;
}

/** En måling har et tall, eller den endringen kilden oppgir, eller begge. Endringen har presisjon og noe den er regnet fra. */
export function maalingErrors(maaling: Maaltverdier): FieldError[] {
  const errors = precise({ ...maaling }, 'verdi', 'tilVerdi', 'presisjon');
  const { verdi, endringProsent, endringPresisjon, sammenlignetMed } = maaling;
  if (mangler(verdi) && mangler(endringProsent) && errors.length === 0) errors.push({ path: 'verdi', code: 'REQUIRED' });
  for (const [path, value] of [['endringPresisjon', endringPresisjon], ['sammenlignetMed', sammenlignetMed]] as const) {
    if (mangler(endringProsent) !== mangler(value)) errors.push({ path, code: mangler(value) ? 'REQUIRED' : 'NOT_ALLOWED' });
  }
  if (endringPresisjon === 'mellom') errors.push({ path: 'endringPresisjon', code: 'NOT_ALLOWED' });
  return errors;
}

/** Utgangspunktet er et tall med presisjon; et mål har både tall og år, og en prioritet har en grunn. */
export function utgangspunktErrors(indikator: Utgangspunkt): FieldError[] {
  const errors = precise({ ...indikator }, 'utgangsverdi', 'utgangsverdiTil', 'utgangspresisjon');
  if (mangler(indikator.maalverdi) !== mangler(indikator.maalaar)) errors.push({ path: mangler(indikator.maalverdi) ? 'maalverdi' : 'maalaar', code: 'REQUIRED' });
  if (mangler(indikator.prioritet) !== mangler(indikator.prioritetFordi)) errors.push({ path: mangler(indikator.prioritet) ? 'prioritet' : 'prioritetFordi', code: 'REQUIRED' });
  return errors;
}
