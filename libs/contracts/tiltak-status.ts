/** Den ene statuslista for tiltak. */
export const tiltakStatuser = ['ide', 'forberedelse', 'under_etablering', 'i_drift', 'utsatt', 'fullfoert', 'stoppet'] as const;
export type TiltakStatus = (typeof tiltakStatuser)[number];

/** Årsaker til at et tiltak blir utsatt eller stoppet, slik årsrapportene oppgir dem. */
export const aarsakskoder = [
  'entreprenoerkapasitet', 'bygningsmessig', 'ansettelse', 'leveranse', 'elektriker', 'strukturer_foerst',
  'planlagt_skalering', 'kapasitet', 'finansiering', 'manglende_effekt', 'annet',
] as const;
export type Aarsakskode = (typeof aarsakskoder)[number];

/** Hvor et tiltak kan gå fra hver status. Et stoppet eller fullført tiltak kan tas opp igjen, men ikke bli idé. */
export const statusflyt: Record<TiltakStatus, readonly TiltakStatus[]> = {
  ide: ['forberedelse', 'under_etablering', 'stoppet'],
  forberedelse: ['ide', 'under_etablering', 'i_drift', 'utsatt', 'stoppet'],
  under_etablering: ['forberedelse', 'i_drift', 'utsatt', 'stoppet'],
  i_drift: ['under_etablering', 'utsatt', 'fullfoert', 'stoppet'],
  utsatt: ['forberedelse', 'under_etablering', 'i_drift', 'stoppet'],
  fullfoert: ['i_drift'],
  stoppet: ['forberedelse'],
};

/** Statuser som krever en årsakskode. Utsatt krever dessuten ny dato. */
export const kreverAarsak: readonly TiltakStatus[] = ['utsatt', 'stoppet'];
