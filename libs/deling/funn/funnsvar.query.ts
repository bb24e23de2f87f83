export const insertKommentar = 'INSERT INTO felles.funnkommentar (kommune_id, id, avtalerom, funn_id, utgave, tekst, rolle, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
export const insertSamtykke = 'INSERT INTO felles.sitatsamtykke (kommune_id, avtalerom, belegg_id, godkjent, rolle, merknad) VALUES ($1, $2, $3, $4, $5, $6)';
/** Ingen rad når noen har svart imens. $7 versjonen som ble sett. */
export const updateSamtykke = `
  UPDATE felles.sitatsamtykke SET godkjent = $4, rolle = $5, merknad = $6, tid = now(), versjon = versjon + 1 WHERE kommune_id = $1 AND avtalerom = $2 AND belegg_id = $3 AND versjon = $7 RETURNING versjon`;
export const insertAnbefalingssvar = `
  INSERT INTO felles.anbefalingssvar (kommune_id, id, avtalerom, anbefaling_id, svar, aar, status, tekst, rolle, dato, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** `innen` er når anbefalingene bør være gjort, slik feltet skriver det. */
export interface Ventenderad { slag: 'funn' | 'sitat' | 'anbefaling' | 'oppfoelging' | 'formidling'; evalueringsavtaleId: string; antall: number; frist: string | null; innen: string[] | null }
/** Det kommunen har å svare på, avtale for avtale, i én setning. $1 kommunen. */
export const findVentende = `
  WITH mitt AS (SELECT f.avtalerom, f.id, f.utgave, f.frist, f.gjelder_kommune_id FROM felles.funn f WHERE coalesce(f.gjelder_kommune_id = $1, true)
      AND NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = f.avtalerom AND t.funn_id = f.id AND t.utgave = f.utgave)
      AND NOT EXISTS (SELECT FROM felles.funn n WHERE n.avtalerom = f.avtalerom AND n.id = f.id AND n.utgave > f.utgave)),
    rettet AS (SELECT a.avtalerom, a.id, a.innen FROM felles.anbefaling a JOIN felles.anbefalingsmottaker m ON m.avtalerom = a.avtalerom AND m.anbefaling_id = a.id AND m.til_kommune_id = $1
      WHERE NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = a.avtalerom AND t.anbefaling_id = a.id)),
    besvart AS (SELECT DISTINCT s.anbefaling_id FROM felles.anbefalingssvar s WHERE s.kommune_id = $1 AND s.svar IS NOT NULL)
  SELECT v.slag, a.id AS "evalueringsavtaleId", count(*)::int AS antall, min(v.frist)::text AS frist, array_agg(v.innen::text) FILTER (WHERE v.innen IS NOT NULL) AS innen FROM (
    SELECT 'funn' AS slag, 1 AS nr, f.avtalerom, f.frist, NULL AS innen FROM mitt f
      WHERE NOT EXISTS (SELECT FROM felles.funnkommentar k WHERE k.kommune_id = $1 AND k.avtalerom = f.avtalerom AND k.funn_id = f.id AND k.utgave = f.utgave)
        AND NOT EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = f.avtalerom AND r.funn_id = f.id AND r.utgave = f.utgave)
    UNION ALL SELECT 'sitat', 2, f.avtalerom, f.frist, NULL FROM mitt f JOIN felles.belegg b ON b.avtalerom = f.avtalerom AND b.funn_id = f.id AND b.utgave = f.utgave
      JOIN felles.sitat s ON s.avtalerom = b.avtalerom AND s.belegg_id = b.id AND s.fra_kommune_id = $1 AND s.kilde <> 'delt'
      WHERE NOT EXISTS (SELECT FROM felles.sitatsamtykke y WHERE y.kommune_id = $1 AND y.avtalerom = b.avtalerom AND y.belegg_id = coalesce(b.opphav_id, b.id))
    UNION ALL SELECT 'anbefaling', 3, r.avtalerom, NULL, r.innen FROM rettet r WHERE r.id NOT IN (SELECT anbefaling_id FROM besvart)
    UNION ALL SELECT 'oppfoelging', 4, r.avtalerom, NULL, r.innen FROM rettet r WHERE r.id IN (SELECT anbefaling_id FROM besvart)
      AND NOT EXISTS (SELECT FROM felles.anbefalingssvar s WHERE s.kommune_id = $1 AND s.anbefaling_id = r.id AND s.aar = extract(year FROM statement_timestamp() AT TIME ZONE 'Europe/Oslo')::int)
    UNION ALL SELECT 'formidling', 5, f.avtalerom, NULL, NULL FROM felles.formidling f WHERE $1 = ANY (f.spurte) AND f.trukket IS NULL
      AND NOT EXISTS (SELECT FROM felles.formidlingssvar s WHERE s.kommune_id = $1 AND s.formidling_id = f.id)) v
  JOIN felles.evalueringsavtale a ON a.avtalerom = v.avtalerom GROUP BY v.slag, v.nr, a.id ORDER BY a.id, v.nr`;
