const utgaveJson = (u: string) => `json_build_object('utgave', ${u}.utgave, 'navn', ${u}.navn, 'teller', ${u}.teller, 'nevner', ${u}.nevner, 'enhet', ${u}.enhet, 'retning', ${u}.retning, 'nivaa', ${u}.nivaa,
    'telling', ${u}.telling, 'deltakelse', ${u}.deltakelse, 'datakilde', ${u}.datakilde, 'veiledning', ${u}.veiledning, 'endring', ${u}.endring, 'publisert', ${u}.publisert, 'kilde', '{"sted": null, "tolket": false}'::jsonb || ${u}.kilde, 'oppdiktet', ${u}.oppdiktet)`;

/** En felles indikator `f` med utgavene, den nyeste først. */
export const fellesindikatorJson = (f: string) => `json_build_object('id', ${f}.id, 'kode', ${f}.kode, 'avviklet', ${f}.avviklet, 'avvikletFordi', ${f}.avviklet_fordi, 'versjon', ${f}.versjon, 'utgaver', (
      SELECT json_agg(${utgaveJson('u')} ORDER BY u.utgave DESC) FROM felles.fellesindikatorutgave u WHERE u.nettverk_id = ${f}.nettverk_id AND u.fellesindikator_id = ${f}.id))`;

/** Navnet på den nyeste utgaven. */
const navn = '(SELECT u.navn FROM felles.fellesindikatorutgave u WHERE u.nettverk_id = f.nettverk_id AND u.fellesindikator_id = f.id ORDER BY u.utgave DESC LIMIT 1)';

/** Hele lista i én setning. $1 nettverket eller tomt, $2 kommunen eller tomt. */
export const findFellesindikatorer = `
  WITH mitt AS (SELECT n.id, n.navn FROM referanse.nettverk n WHERE n.id = coalesce($1::int, (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = $2)))
  SELECT (SELECT navn FROM mitt) AS nettverk,
    coalesce((SELECT json_agg(${fellesindikatorJson('f')} ORDER BY f.avviklet IS NOT NULL, ${navn} COLLATE "nb-NO-x-icu", f.kode) FROM felles.fellesindikator f JOIN mitt ON mitt.id = f.nettverk_id), '[]') AS indikatorer`;

/** Den nyeste utgaven av én, slik et medlem leser den. $1 koden. Muren begrenser til eget nettverk. */
export const findGjeldende = `
  SELECT f.kode, f.avviklet IS NOT NULL AS avviklet, u.utgave, u.navn, u.teller, u.nevner, u.enhet, u.retning, u.nivaa, u.telling, u.datakilde, u.endring
  FROM felles.fellesindikator f JOIN felles.fellesindikatorutgave u ON u.nettverk_id = f.nettverk_id AND u.fellesindikator_id = f.id
  WHERE f.kode = $1 ORDER BY u.utgave DESC LIMIT 1`;

/** Det loggen og reglene trenger, låst til arbeidsenheten er ferdig. $1 nettverket, $2 indikatoren. */
export const lockFellesindikator = `
  SELECT f.id, f.kode, f.avviklet_fordi AS "avvikletFordi", f.versjon FROM felles.fellesindikator f WHERE f.nettverk_id = $1 AND f.id = $2 FOR NO KEY UPDATE`;
export interface LaastFellesindikator { id: string; kode: string; avvikletFordi: string | null; versjon: number }
export const findNyesteUtgave = `
  SELECT utgave, navn, teller, nevner, enhet, retning, nivaa, telling, deltakelse, datakilde, veiledning FROM felles.fellesindikatorutgave WHERE nettverk_id = $1 AND fellesindikator_id = $2 ORDER BY utgave DESC LIMIT 1`;

export const findKode = 'SELECT FROM felles.fellesindikator WHERE nettverk_id = $1 AND kode = $2';
export const insertFellesindikator = 'INSERT INTO felles.fellesindikator (nettverk_id, id, kode) VALUES ($1, $2, $3)';
/** $1 nettverk, $2 indikator, $3 utgave, $4 innholdet. */
export const insertUtgave = `
  INSERT INTO felles.fellesindikatorutgave (nettverk_id, fellesindikator_id, utgave, navn, teller, nevner, enhet, retning, nivaa, telling, deltakelse, datakilde, veiledning, endring, kilde, oppdiktet)
  SELECT $1, $2, $3, i.navn, i.teller, i.nevner, i.enhet, i.retning, i.nivaa, i.telling, i.deltakelse, i.datakilde, i.veiledning, i.endring, i.kilde, coalesce(i.oppdiktet, false)
  FROM jsonb_to_record($4::jsonb) AS i (navn text, teller text, nevner text, enhet text, retning text, nivaa text, telling text, deltakelse boolean, datakilde text, veiledning text, endring text, kilde jsonb, oppdiktet boolean)`;
export const bumpFellesindikator = 'UPDATE felles.fellesindikator SET versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2';
/** $3 grunnen, eller tomt når den tas opp igjen. */
export const retireFellesindikator = `
  UPDATE felles.fellesindikator SET avviklet = CASE WHEN $3::text IS NULL THEN NULL ELSE coalesce(avviklet, now()) END, avviklet_fordi = $3, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2`;
