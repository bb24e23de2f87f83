import type { VedleggRow } from '#libs/kommune/erfaring';

/** Et vedlegg slik det forlater kommunen: tittelen, og hvilket det er. Innholdet går fra tabell til tabell. `fjernet` og `merknader` ser bare den som deler. */
export type DeltErfaringsvedlegg = Pick<VedleggRow, 'id' | 'type' | 'stoerrelse' | 'fjernet' | 'merknader' | 'sha256'> & { tittel: string };

/** Vedleggene som går ut, i rekkefølge. Feltene er nevnt ett for ett. */
export const delteVedlegg = (vedlegg: readonly VedleggRow[]): DeltErfaringsvedlegg[] =>
  vedlegg.filter(({ arkivert, trukket }) => !arkivert && trukket === null).map(({ id, tittel, type, stoerrelse, fjernet, merknader, sha256 }) => ({ id, tittel: tittel!, type, stoerrelse, fjernet, merknader, sha256 }));

/** Det de andre ser av vedleggene, til fingeravtrykket av en utgave. */
export const vedleggssum = (vedlegg: readonly DeltErfaringsvedlegg[]) => vedlegg.map(({ id, tittel }) => [id, tittel]);
