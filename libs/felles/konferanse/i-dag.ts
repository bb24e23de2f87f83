const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** Dagen i dag i Norge, som «2026-09-27». */
export const iDag = (): string => dag.format(new Date());
