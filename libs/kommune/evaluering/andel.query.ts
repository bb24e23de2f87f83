import { disponert, fordeltPerPost } from '#libs/kommune/oekonomi';

export interface Postrad {
  id: string; utgave: number; termin: number; forfall: string; beloep: string; foert: string; reverserer: string | null; staar: boolean;
  betaling: { forbrukId: string; aar: number; dato: string | null; beloep: string; attestert: boolean } | null;
}
export interface Linjerad { id: string; aar: number; navn: string; valgt: boolean; sattAv: string; poster: { id: string; tilskudd: string; disponert: string }[] }
export interface Andelsrad { id: string; navn: string; utgave: number; fra: string; til: string; oppdiktet: boolean; versjon: number; poster: Postrad[] }
export interface Andelsgrunnlag { andel: Andelsrad | null; linjer: Linjerad[]; tilskuddTil: number | null; numre: string[] }

const numre = (kommunen: '$1' | '$4') => `(SELECT coalesce(json_agg(n.nummer), '[]') FROM referanse.kommunenummer n WHERE n.kommune_id = ${kommunen})`;
/** Andelen med alt som er ført. `e` er avtalen slik kommunen har tatt den inn. */
const andelJson = `json_build_object('id', e.id, 'navn', e.navn, 'utgave', e.utgave, 'fra', e.fra, 'til', e.til, 'oppdiktet', e.oppdiktet, 'versjon', e.versjon, 'poster',
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'utgave', p.utgave, 'termin', p.termin, 'forfall', p.forfall, 'beloep', p.beloep_oere::text, 'foert', p.foert, 'reverserer', p.reverserer_id,
      'staar', p.reverserer_id IS NULL AND NOT EXISTS (SELECT FROM kommune.andelspost r WHERE r.reverserer_id = p.id),
      'betaling', (SELECT json_build_object('forbrukId', f.id, 'aar', f.aar, 'dato', f.dato, 'beloep', f.beloep_oere::text, 'attestert', f.attestert_tid IS NOT NULL)
        FROM kommune.andelsbetaling b JOIN kommune.forbruk f ON f.kommune_id = b.kommune_id AND f.id = b.forbruk_id WHERE b.andelspost_id = p.id AND f.reversert_tid IS NULL ORDER BY f.foert_tid DESC LIMIT 1))
      ORDER BY p.termin, p.foert, p.id), '[]') FROM kommune.andelspost p WHERE p.evalueringsandel_id = e.id))`;

/**
 * Alt kommunen selv har om avtalen, i én setning. Linjene er de som kan settes av til den: budsjettlinjene fra året før avtalen til den er slutt.
 * $1 avtalen, $2 det første året, $3 det siste.
 */
export const findAndel = `
  WITH linje AS (
    SELECT l.kommune_id, l.id, l.nr, l.navn, a.aar, a.laast FROM kommune.budsjettaar a JOIN kommune.budsjettlinje l ON l.kommune_id = a.kommune_id AND l.budsjettaar_id = a.id
    WHERE a.aar BETWEEN $2 AND $3 AND (l.tiltak_id IS NULL OR EXISTS (SELECT FROM kommune.andelslinje v WHERE v.budsjettlinje_id = l.id))),
  fordelt AS (${fordeltPerPost('linje')}),
  post AS (
    SELECT p.id, p.budsjettlinje_id AS linje_id, t.navn AS tilskudd, ${disponert('l.laast', 'p.beloep_oere', 'f')} AS disponert
    FROM linje l JOIN kommune.finansieringspost p ON p.budsjettlinje_id = l.id JOIN kommune.tilskudd t ON t.kommune_id = p.kommune_id AND t.id = p.tilskudd_id
    LEFT JOIN fordelt f ON f.linje_id = p.budsjettlinje_id AND f.tilskudd_id = p.tilskudd_id)
  SELECT
    (SELECT s.tilskudd_til FROM kommune.satsing s) AS "tilskuddTil",
    ${numre('$4')} AS numre,
    (SELECT coalesce(json_agg(json_build_object('id', l.id, 'aar', l.aar, 'navn', l.navn,
      'valgt', EXISTS (SELECT FROM kommune.andelslinje v WHERE v.budsjettlinje_id = l.id AND v.evalueringsandel_id = $1),
      'sattAv', (SELECT coalesce(sum(p.disponert), 0)::text FROM post p WHERE p.linje_id = l.id),
      'poster', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'tilskudd', p.tilskudd, 'disponert', p.disponert::text) ORDER BY p.tilskudd, p.id), '[]') FROM post p WHERE p.linje_id = l.id)) ORDER BY l.aar, l.nr, l.id), '[]') FROM linje l) AS linjer,
    (SELECT ${andelJson} FROM kommune.evalueringsandel e WHERE e.id = $1) AS andel`;

/** Alle andelene, uten budsjettet rundt, i én setning. $1 kommunen. */
export const findAndeler = `SELECT ${numre('$1')} AS numre, (SELECT coalesce(json_agg(${andelJson}), '[]') FROM kommune.evalueringsandel e) AS andeler`;

/** Låser avtalen kommunen har tatt inn, til arbeidsenheten er ferdig. $1 avtalen. */
export const lockAndel = 'SELECT e.id, e.versjon FROM kommune.evalueringsandel e WHERE e.id = $1 FOR NO KEY UPDATE';
export const upsertAndel = `
  INSERT INTO kommune.evalueringsandel (id, navn, utgave, fra, til, oppdiktet, avtalerom, forlenges_til) VALUES ($1, $2, $3, $4, $5, $6, $7, greatest($5::date, coalesce($8::date, ($5::date + interval '1 year')::date)))
  ON CONFLICT (kommune_id, id) DO UPDATE SET navn = excluded.navn, utgave = excluded.utgave, fra = excluded.fra, til = excluded.til, forlenges_til = excluded.forlenges_til, versjon = evalueringsandel.versjon + 1`;
export const insertPoster = `
  INSERT INTO kommune.andelspost (id, evalueringsandel_id, utgave, termin, forfall, beloep_oere, reverserer_id, foert_av)
  SELECT p.id, $1, $2, p.termin, p.forfall, p.beloep, p.reverserer, $4 FROM jsonb_to_recordset($3::jsonb) AS p (id uuid, termin int, forfall date, beloep bigint, reverserer uuid)`;
export const insertBetaling = 'INSERT INTO kommune.andelsbetaling (id, andelspost_id, forbruk_id) VALUES ($1, $2, $3)';
export const bumpAndel = 'UPDATE kommune.evalueringsandel SET versjon = versjon + 1 WHERE id = $1';
export const deleteLinjer = 'DELETE FROM kommune.andelslinje WHERE evalueringsandel_id = $1';
export const insertLinjer = 'INSERT INTO kommune.andelslinje (evalueringsandel_id, budsjettlinje_id) SELECT $1, unnest($2::uuid[])';
