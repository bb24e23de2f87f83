type Kolonne = 'tema' | 'status';

/** Hvor mange tiltak, per tema eller status, og bare for den ene av den andre når $4 er satt. */
export const tiltakPer = (kategori: Kolonne, bare: Kolonne) => `
  SELECT v.kommune_id, t.${kategori} AS kategori, sum(t.antall) AS verdi, NULL::numeric AS til
  FROM valgt v JOIN felles.delt_tiltak t ON t.kommune_id = v.kommune_id AND t.deling_id = v.id
  WHERE $4::text IS NULL OR t.${bare} = $4 GROUP BY v.kommune_id, t.${kategori}`;
