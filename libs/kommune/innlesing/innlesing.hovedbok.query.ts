const incoming = `
  SELECT inn.*, t.id AS tilskudd_id FROM jsonb_to_recordset($1::jsonb) AS inn (nr int, id uuid, noekkel text, tilskudd text, type text, fra text, til text, aar int, beloep_oere bigint, tekst text, kilde jsonb, oppdiktet boolean)
  JOIN kommune.tilskudd t ON t.kommune_id = $2 AND t.noekkel = inn.tilskudd`;

/** Føringer fila nå sier noe annet om. $1 rader, $2 kommune. */
export const divergentPosteringer = `
  WITH inn AS (${incoming}) SELECT noekkel FROM inn JOIN kommune.postering p USING (noekkel)
  WHERE p.kommune_id = $2 AND (p.tilskudd_id, p.type, p.fra_aar, p.beloep_oere) IS DISTINCT FROM (inn.tilskudd_id, inn.type, inn.aar, inn.beloep_oere)`;

/** Fører i filas rekkefølge: et tilsagn kan ikke komme før pengene det gjelder, er ventet. $1 rader, $2 kommune, $3 person. */
export const insertPosteringer = `
  WITH inn AS (${incoming})
  INSERT INTO kommune.postering (id, noekkel, foert_av, type, tilskudd_id, fra_konto, fra_aar, til_konto, til_aar, beloep_oere, tekst, kilde, oppdiktet)
  SELECT id, noekkel, $3, type, tilskudd_id, fra, aar, til, aar, beloep_oere, tekst, kilde, oppdiktet FROM inn ORDER BY nr
  ON CONFLICT (kommune_id, noekkel) DO NOTHING RETURNING noekkel`;

/** Postene bruken gjelder. Et beløp som gjelder én post, er også ført på den. $1 par, $2 kommune. */
export const insertForbruksposter = `
  INSERT INTO kommune.forbruk_post (forbruk_id, finansieringspost_id, beloep_oere)
  SELECT f.id, p.id, CASE WHEN par.alene THEN f.beloep_oere END
  FROM jsonb_to_recordset($1::jsonb) AS par (forbruk text, post text, alene boolean)
  JOIN kommune.forbruk f ON f.kommune_id = $2 AND f.noekkel = par.forbruk JOIN kommune.finansieringspost p ON p.kommune_id = $2 AND p.noekkel = par.post
  ON CONFLICT DO NOTHING RETURNING forbruk_id`;

/** Bruken i hovedboka, for nye beløp med kjent post. $1 nøklene til nytt forbruk, $2 kommune, $3 person. */
export const insertBruk = `
  INSERT INTO kommune.postering (id, noekkel, foert_av, type, tilskudd_id, fra_konto, fra_aar, fra_linje_id, til_konto, til_aar, til_linje_id, beloep_oere, tekst, forbruk_id, kilde, oppdiktet)
  SELECT gen_random_uuid(), 'forbruk-' || f.noekkel, $3, 'forbruk', p.tilskudd_id, 'fordelt', f.aar, p.budsjettlinje_id, 'brukt', f.aar, p.budsjettlinje_id, fp.beloep_oere, f.navn, f.id, f.kilde, f.oppdiktet
  FROM kommune.forbruk f JOIN kommune.forbruk_post fp ON (fp.kommune_id, fp.forbruk_id) = (f.kommune_id, f.id)
  JOIN kommune.finansieringspost p ON (p.kommune_id, p.id) = (fp.kommune_id, fp.finansieringspost_id)
  WHERE f.kommune_id = $2 AND f.noekkel = ANY($1) AND fp.beloep_oere IS NOT NULL`;
