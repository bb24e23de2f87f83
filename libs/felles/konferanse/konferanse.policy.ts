import type { FieldError } from '#libs/contracts';

/** Datoene som ISO-dager. Fristen er senest dagen selv. */
export const datoErrors = (dato: string, paameldingsfrist: string | null): FieldError[] =>
  (paameldingsfrist !== null && paameldingsfrist > dato ? [{ path: 'paameldingsfrist', code: 'TOO_LATE' }] : []);

/** Klokkeslett som «09:00». En befaring begynner på stedet etter at den har dratt, og før den er tilbake. */
export const klokkeErrors = (start: string, slutt: string | null, fremme: string | null = null): FieldError[] => [
  ...(slutt !== null && slutt <= start ? [{ path: 'slutt', code: 'END_BEFORE_START' } as const] : []),
  ...(fremme !== null && fremme < start ? [{ path: 'fremme', code: 'TOO_EARLY' } as const] : []),
  ...(fremme !== null && slutt !== null && slutt > start && fremme > slutt ? [{ path: 'fremme', code: 'TOO_LATE' } as const] : []),
];

/** Det kan meldes på og av til og med fristen, eller dagen når ingen frist er satt, og ikke når den er avlyst. */
export const erAapen = ({ dato, paameldingsfrist, avlystFordi }: { dato: string; paameldingsfrist: string | null; avlystFordi: string | null }, idag: string): boolean =>
  avlystFordi === null && idag <= (paameldingsfrist ?? dato);

/**
 * Hvem i køen som nå kan få plass: den som har plass foran seg til alle som kom før, med i tellingen. Databasen har samme regel når plassen tas.
 * @param koen de som venter, den første først
 */
export function faarPlass(kapasitet: number | null, paameldt: number, koen: readonly number[]): boolean[] {
  let foran = paameldt;
  return koen.map((antall) => { const plass = kapasitet === null || foran + antall <= kapasitet; foran += antall; return plass; });
}
