/** Kilden slik API-et svarer den: `tolket` utelatt i den lagrede kilden betyr nei. */
export const kildeColumn = (alias: string) => `'{"sted":null,"tolket":false}'::jsonb || ${alias}.kilde AS kilde`;
