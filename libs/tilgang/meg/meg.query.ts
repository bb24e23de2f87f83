import type { Rolle, RomType } from '#libs/contracts';

export interface MegRow {
  id: string; navn: string; epost: string;
  rom: { type: RomType; kommunenummer: string | null; avtalerom: number | null; navn: string | null; roller: Rolle[]; til: string | null }[];
}

/** Personen og alle rom med et medlemskap som gjelder i dag. */
export const findMeg = `
  SELECT p.id, p.navn, p.epost, coalesce((
    SELECT json_agg(r ORDER BY r.type = 'kommune' DESC, r.navn COLLATE "nb-NO-x-icu", r.avtalerom)
    FROM (
      SELECT m.rom AS type, n.nummer AS kommunenummer, m.avtalerom, k.navn, array_agg(DISTINCT m.rolle) AS roller,
        nullif(max(coalesce(m.til, 'infinity')), 'infinity') AS til
      FROM tilgang.medlemskap m
      LEFT JOIN referanse.kommune k ON k.id = m.kommune_id
      LEFT JOIN referanse.kommunenummer n ON n.kommune_id = m.kommune_id AND n.til IS NULL
      WHERE m.person_id = p.id AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity')
        AND (m.rom <> 'evaluering' OR m.taushet_signert <= (now() AT TIME ZONE 'Europe/Oslo')::date)
      GROUP BY m.rom, n.nummer, m.avtalerom, k.navn) r), '[]') AS rom
  FROM tilgang.person p WHERE p.id = $1`;
