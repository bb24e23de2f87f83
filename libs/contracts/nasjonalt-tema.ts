/** De fem temaene fra erfaringskonferansen 2024. Hvert tiltak har ett, foreslått av innsatsområdet. */
export const nasjonaleTemaer = ['bolig_bomiljoe', 'moeteplasser', 'arbeid', 'kriminalitet_utenforskap', 'oppvekst_utdanning'] as const;
export type NasjonaltTema = (typeof nasjonaleTemaer)[number];

/** Slik det deles: budsjettlinjer som ikke hører til noe tiltak, har ikke noe tema. */
export const delteTemaer = [...nasjonaleTemaer, 'uten_tema'] as const;
export type DeltTema = (typeof delteTemaer)[number];
