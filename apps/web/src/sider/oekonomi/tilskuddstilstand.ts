/** Hvor langt pengene i et tilskudd er kommet. */
export const tilskuddstilstander = ['ikke_foert', 'ventet', 'forskuttert', 'tilsagn', 'utbetalt'] as const;
export type Tilskuddstilstand = (typeof tilskuddstilstander)[number];
