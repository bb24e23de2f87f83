/** Hva planen gjør med et tiltak det året. */
export const plangrep = ['nytt', 'viderefoeres', 'skaleres', 'utsettes', 'stoppes'] as const;
export type Plangrep = (typeof plangrep)[number];

/** Grepene som gjør at budsjettlinjene følger med til neste år, med beløpene som forslag. */
export const tarMedLinjene: readonly Plangrep[] = ['viderefoeres', 'skaleres'];
