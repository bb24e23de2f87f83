type Kolonne = 'tema' | 'giverart';

/** Det som er budsjettert, per tema eller giverart, og bare for den ene av den andre når $4 er satt. */
export const beloepPer = (kategori: Kolonne, bare: Kolonne) => `
  SELECT v.kommune_id, b.${kategori} AS kategori, sum(b.beloep_oere) AS verdi, NULL::numeric AS til
  FROM valgt v JOIN felles.delt_beloep b ON b.kommune_id = v.kommune_id AND b.deling_id = v.id
  WHERE $4::text IS NULL OR b.${bare} = $4 GROUP BY v.kommune_id, b.${kategori}`;

/** Det som er budsjettert hvert år, fra hver slags giver eller bare én. */
export const beloepPerAar = `
  SELECT v.kommune_id, b.aar::text AS kategori, sum(b.beloep_oere) AS verdi, NULL::numeric AS til
  FROM valgt v JOIN felles.delt_beloep b ON b.kommune_id = v.kommune_id AND b.deling_id = v.id
  WHERE $4::text IS NULL OR b.giverart = $4 GROUP BY v.kommune_id, b.aar`;
