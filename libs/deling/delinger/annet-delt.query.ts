/** Det kommunen deler som har sin egen side, med det den selv kaller det. $1 kommunen. */
export const annetDelt = `coalesce((SELECT json_agg(a ORDER BY a.delt DESC, a.id) FROM (
      SELECT 'erfaring' AS slag, e.id, u.tittel AS navn, e.delt, false AS "utenTekst", e.aapnet IS NOT NULL AS aapent, e.oppdiktet
      FROM felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave WHERE e.kommune_id = $1 AND e.trukket IS NULL
      UNION ALL SELECT 'barriere', b.id, b.tittel, f.delt, f.tekst_delt IS NULL, false, f.oppdiktet
      FROM kommune.barrieredeling d JOIN kommune.barriere b ON b.kommune_id = d.kommune_id AND b.id = d.barriere_id JOIN felles.barrierebidrag f ON f.kommune_id = d.kommune_id AND f.id = d.bidrag_id WHERE d.kommune_id = $1 AND f.trukket IS NULL
      UNION ALL SELECT 'sesjonsnotat', n.konferanse_id, n.tittel, f.delt, false, false, f.oppdiktet
      FROM kommune.sesjonsnotat n JOIN felles.delt_sesjonsnotat f ON f.kommune_id = n.kommune_id AND f.id = n.delt_id WHERE n.kommune_id = $1 AND f.trukket IS NULL
      UNION ALL SELECT 'tilpasning', t.id, t.tittel, f.tid, false, false, f.oppdiktet
      FROM kommune.tilpasning t JOIN felles.tilpasning f ON f.kommune_id = t.kommune_id AND f.kildeeier_id = t.kildeeier_id AND f.kilde_id = t.kilde_id WHERE t.kommune_id = $1 AND t.fortalt) a), '[]')`;
