/** Det som er brukt per tema eller år, i alt eller av penger fra én slags giver når $4 er satt. Et spenn når det ikke er kjent; flere spenn legges sammen ende for ende. */
const bruktPer = (kategori: string) => `
  SELECT v.kommune_id, ${kategori} AS kategori, sum(b.fra_oere) AS verdi, sum(b.til_oere) AS til
  FROM valgt v JOIN felles.delt_forbruk b ON b.kommune_id = v.kommune_id AND b.deling_id = v.id
  WHERE b.giverart = coalesce($4::text, 'i_alt') GROUP BY v.kommune_id, ${kategori}`;
export const bruktPerTema = bruktPer('b.tema');
export const bruktPerAar = bruktPer('b.aar::text');

/** Det som er brukt av pengene fra hver slags giver, og helheten ved siden av, under alle temaer eller bare ett. */
export const bruktPerGiver = `
  SELECT v.kommune_id, b.giverart AS kategori, sum(b.fra_oere) AS verdi, sum(b.til_oere) AS til
  FROM valgt v JOIN felles.delt_forbruk b ON b.kommune_id = v.kommune_id AND b.deling_id = v.id
  WHERE $4::text IS NULL OR b.tema = $4 GROUP BY v.kommune_id, b.giverart`;
