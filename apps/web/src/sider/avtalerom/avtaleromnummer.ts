/** Nummeret i koden til avtalens rom: «avtale-3» er 3. */
export const avtaleromnummer = (kode: string): string => /^avtale-(\d+)$/.exec(kode)?.[1] ?? '';
