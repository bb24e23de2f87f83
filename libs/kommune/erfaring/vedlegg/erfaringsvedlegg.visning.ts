import { currentContext } from '#libs/platform';
import type { VedleggRow } from './erfaringsvedlegg.query.ts';
import type { EgetErfaringsvedleggType } from './erfaringsvedlegg.type.ts';

/** Det API-et viser. Bare den som kan hente det fram, ser det som er tatt bort. */
export const visibleVedlegg = (vedlegg: readonly VedleggRow[], skriv: boolean): EgetErfaringsvedleggType[] =>
  vedlegg.filter(({ arkivert }) => skriv || !arkivert).map(({ sha256: _sha256, ...ett }) => ({ ...ett, url: ett.trukket ? null : `/filer/${currentContext().arbeidsrom!.kode}/erfaringsvedlegg/${ett.id}` }));
