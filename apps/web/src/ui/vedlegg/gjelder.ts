/** Det vedleggene hører til: nøyaktig én ting. */
export type Gjelder = { tiltakId: string } | { vedtakId: string } | { styringsdokumentId: string };
