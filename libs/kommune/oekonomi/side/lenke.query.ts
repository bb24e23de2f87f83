/** Kilden slik API-et svarer den. En kilde uten `tolket` er ikke tolket. */
export const kilde = (alias: string) => `'{"sted": null, "tolket": false}'::jsonb || ${alias}.kilde`;

/** En lenke som JSON, eller null når raden ikke finnes eller ikke kan ses. */
export const lenke = (id: string, navn: string) => `CASE WHEN ${id} IS NOT NULL THEN json_build_object('id', ${id}, 'navn', ${navn}) END`;
