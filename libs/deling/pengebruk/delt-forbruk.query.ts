/** Bruken i delingen `d`, slik den ligger i felles. */
export const forbrukJson = (d: string) => `coalesce((SELECT json_agg(json_build_object('tema', b.tema, 'giverart', b.giverart, 'fra', b.fra_oere::text, 'til', b.til_oere::text) ORDER BY b.tema, b.giverart)
      FROM felles.delt_forbruk b WHERE b.kommune_id = ${d}.kommune_id AND b.deling_id = ${d}.id), '[]')`;

/** Om det er ført, attestert, reversert eller flyttet penger i året siden delingen `d`. Det som ble ført imens noen delte, har en tid før delingen; attesten kommer alltid etter. */
export const nyereBruk = (d: string) => `(
      EXISTS (SELECT FROM kommune.forbruk f WHERE f.aar = ${d}.aar AND greatest(f.foert_tid, f.attestert_tid, f.reversert_tid) > ${d}.delt)
      OR EXISTS (SELECT FROM kommune.postering p WHERE ${d}.aar IN (p.fra_aar, p.til_aar) AND p.tid > ${d}.delt))`;

/** Delingen som gjelder for året, og hvor mange ganger det er delt. $1 kommunen, $2 året. */
export const findDeltBruk = `
  SELECT count(*)::int AS ganger, count(*) FILTER (WHERE trukket IS NULL)::int AS gjelder FROM felles.deling WHERE kommune_id = $1 AND type = 'pengebruk' AND aar = $2`;

/** Hodet og summene i én setning. $1 id, $2 kommunen, $3 nettverket, $4 året, $5 utgave, $6 satsing, $7 oppdiktet, $8 summene, $9 hvem det er for. */
export const insertPengebruk = `
  WITH hode AS (INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, utgave, satsing, oppdiktet, mottaker)
    VALUES ($2, $1, $3, 'pengebruk', $4, $5, $6, $7, $9))
  INSERT INTO felles.delt_forbruk (kommune_id, deling_id, nettverk_id, aar, tema, giverart, fra_oere, til_oere)
  SELECT $2, $1, $3, $4, b.tema, b.giverart, b.fra, b.til FROM jsonb_to_recordset($8::jsonb) AS b (tema text, giverart text, fra bigint, til bigint)`;
