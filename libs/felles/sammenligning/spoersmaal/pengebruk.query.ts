/** Det som er brukt per tema, i alt eller av penger fra én slags giver når $4 er satt. Et spenn når det ikke er kjent. */
export const bruktPerTema = `
  SELECT v.kommune_id, b.tema AS kategori, b.fra_oere AS verdi, b.til_oere AS til
  FROM valgt v JOIN felles.delt_forbruk b ON b.kommune_id = v.kommune_id AND b.deling_id = v.id
  WHERE b.giverart = coalesce($4::text, 'i_alt')`;
