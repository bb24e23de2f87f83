/** Hva et organ kom fram til. */
export const vedtaksutfall = ['vedtatt', 'vedtatt_med_endringer', 'godkjent', 'utsatt', 'sendt_tilbake', 'avslaatt', 'tatt_til_orientering'] as const;
export type Vedtaksutfall = (typeof vedtaksutfall)[number];
