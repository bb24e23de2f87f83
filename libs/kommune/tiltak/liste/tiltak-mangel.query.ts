import type { TiltakMangel } from './tiltak-liste.type.ts';

const paagaar = `t.status NOT IN ('fullfoert', 'stoppet')`;

/**
 * Vilkårene for at tiltaket `t` mangler noe. Lista filtrerer og oversikten teller med de samme, så tallet og lista er det samme.
 * Et fullført eller stoppet tiltak mangler ingenting: der er det ikke mer å gjøre.
 */
export const tiltakMangler = {
  ansvarlig: `(${paagaar} AND t.ansvarlig_id IS NULL)`,
  maal: `(${paagaar} AND NOT EXISTS (SELECT FROM kommune.tiltak_maal u WHERE u.kommune_id = t.kommune_id AND u.tiltak_id = t.id))`,
  innsatsomraade: `(${paagaar} AND t.innsatsomraade_id IS NULL)`,
} as const satisfies Record<TiltakMangel, string>;
