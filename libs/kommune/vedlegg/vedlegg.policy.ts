import type { FieldError } from '#libs/contracts';

/** Det et vedlegg hører til. Nøyaktig én av dem er satt. */
export interface Gjelder { vedtakId: string | null; tiltakId: string | null; styringsdokumentId: string | null }
export const gjelderfelt = ['vedtakId', 'tiltakId', 'styringsdokumentId'] as const satisfies readonly (keyof Gjelder)[];

/** Den som spør: hvem det er, og hva rollene gir rett til i rommet. */
export interface Aktoer { personId: string; leder: boolean; oekonomi: boolean; rapporter: boolean; planvedtak: boolean }
/** Det ved tingen som avgjør hvem som kan legge noe ved: hvem som er ansvarlig for tiltaket, eller førte vedtaket. */
export interface Eierforhold { ansvarligId: string | null; arkivert: boolean; foertAvId: string | null }

/** Det som er galt med valget av hva vedlegget hører til. */
export function gjelderErrors(gjelder: Gjelder): FieldError[] {
  const given = gjelderfelt.filter((felt) => gjelder[felt] !== null);
  if (given.length === 1) return [];
  return given.length === 0 ? [{ path: 'gjelder', code: 'REQUIRED' }] : given.slice(1).map((path) => ({ path, code: 'NOT_ALLOWED' }));
}

/**
 * Programlederen legger ved overalt. Den prosjektansvarlige på sine egne tiltak. Controlleren på tiltak og vedtak, der pengene er,
 * men ikke på styringsdokumentene. Den i styringsgruppa som førte et vedtak selv, legger ved papirene til det. Et vedtatt dokument eller vedtak kan få papirer etterpå: de endrer ikke det som er vedtatt.
 */
export function mayAttach(gjelder: Gjelder, { ansvarligId, foertAvId }: Eierforhold, aktoer: Aktoer): boolean {
  if (aktoer.leder) return true;
  if (gjelder.styringsdokumentId) return false;
  if (gjelder.vedtakId && aktoer.planvedtak && foertAvId === aktoer.personId) return true;
  return aktoer.oekonomi || (gjelder.tiltakId !== null && aktoer.rapporter && ansvarligId === aktoer.personId);
}

/** Det den som spør, kan gjøre med vedleggene til en ting. Et arkivert tiltak må hentes fram først. */
export function handlinger(gjelder: Gjelder, eier: Eierforhold, aktoer: Aktoer): { liste: string[]; rad: string[] } {
  const may = mayAttach(gjelder, eier, aktoer) && !eier.arkivert;
  return may ? { liste: ['createVedlegg'], rad: ['updateVedlegg', 'archiveVedlegg'] } : { liste: [], rad: [] };
}
