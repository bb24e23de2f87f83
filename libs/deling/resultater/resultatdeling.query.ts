import type { Minne } from '../innhold/delte-indikatorer.ts';

/** Nettverket kommunen hører til. $1 kommunen. */
export const findNettverk = 'SELECT nettverk_id AS "nettverkId" FROM referanse.nettverksmedlem WHERE kommune_id = $1';

/** Alt seriene har vist før, også det som er trukket tilbake. */
export const findMinne = 'SELECT indikator_id AS "indikatorId", periode, grunnlag, skjult FROM kommune.delingsminne';
export type MinneRow = Minne;

/** Godkjente perioder med noe målt i, som ikke er delt. $1 kommunen. */
export const perioderSomKanDeles = (uteblitt: string) => `coalesce((
      SELECT json_agg(json_build_object('periode', p.periode, 'utgave', p.utgave, 'antall', m.antall, 'uteblitt', ${uteblitt}) ORDER BY p.periode DESC)
      FROM kommune.maaleperiode p, LATERAL (SELECT count(DISTINCT m.indikator_id)::int AS antall FROM kommune.maaling m JOIN kommune.indikator i ON i.kommune_id = m.kommune_id AND i.id = m.indikator_id
        WHERE m.kommune_id = p.kommune_id AND m.maaleperiode_id = p.id AND NOT i.arkivert) m
      WHERE p.status <> 'utkast' AND m.antall > 0
        AND NOT EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = $1 AND d.type = 'resultater' AND d.periode = p.periode AND d.trukket IS NULL)), '[]')`;

/** Om noe er endret siden delingen `d`: perioden er åpnet, i en ny utgave eller for å rettes, eller en definisjon har fått en ny utgave. */
export const nyereResultater = (d: string) => `(
      EXISTS (SELECT FROM kommune.maaleperiode p WHERE p.periode = ${d}.periode AND (p.status = 'utkast' OR p.utgave > ${d}.utgave
        OR EXISTS (SELECT FROM kommune.periodehendelse h WHERE h.kommune_id = p.kommune_id AND h.maaleperiode_id = p.id AND h.til_status = 'utkast' AND h.tid > ${d}.delt)))
      OR EXISTS (SELECT FROM felles.delt_indikator t JOIN kommune.indikatordefinisjon n ON n.kommune_id = t.kommune_id AND n.indikator_id = t.serie_id AND n.utgave > t.definisjonsutgave
        WHERE t.kommune_id = ${d}.kommune_id AND t.deling_id = ${d}.id))`;

export const findDeltPeriode = `SELECT id FROM felles.deling WHERE kommune_id = $1 AND type = 'resultater' AND periode = $2 AND trukket IS NULL`;

/** Hodet, tallene og det serien skal huske, i én setning. $1 id, $2 kommunen, $3 nettverket, $4 perioden, $5 utgave, $6 satsing, $7 oppdiktet, $8 tallene, $9 minnet, $10 hvem det er for, $11 om det går av seg selv. */
export const insertResultater = `
  WITH hode AS (INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, periode, utgave, satsing, oppdiktet, mottaker, automatisk)
    VALUES ($2, $1, $3, 'resultater', left($4, 4)::int, $4, $5, $6, $7, $10, $11)),
  minne AS (INSERT INTO kommune.delingsminne (id, indikator_id, periode, grunnlag, skjult)
    SELECT gen_random_uuid(), m."indikatorId", m.periode, m.grunnlag, m.skjult FROM jsonb_to_recordset($9::jsonb) AS m ("indikatorId" uuid, periode text, grunnlag text, skjult boolean)
    ON CONFLICT DO NOTHING)
  INSERT INTO felles.delt_indikator (kommune_id, deling_id, nettverk_id, periode, serie_id, nr, navn, enhet, retning, nivaa, telling, omfang, definisjonsutgave, felles_kode, felles_utgave, verdi, til_verdi, presisjon)
  SELECT $2, $1, $3, $4, (i.rad ->> 'serieId')::uuid, i.nr, i.rad ->> 'navn', i.rad ->> 'enhet', i.rad ->> 'retning', i.rad ->> 'nivaa', i.rad ->> 'telling', i.rad ->> 'omfang',
    (i.rad ->> 'definisjonsutgave')::int, i.rad ->> 'fellesKode', (i.rad ->> 'fellesUtgave')::int, (i.rad ->> 'verdi')::numeric, (i.rad ->> 'tilVerdi')::numeric, i.rad ->> 'presisjon'
  FROM jsonb_array_elements($8::jsonb) WITH ORDINALITY AS i (rad, nr)`;
