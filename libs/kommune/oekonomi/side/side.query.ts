import { seesBy } from '#libs/kommune/tiltak';
import { linjeJson, oensker, postliste } from '../budsjett/linje.json.query.ts';
import { egeninnsatsen } from '../egeninnsats/egeninnsats.json.query.ts';
import { forbruket } from '../forbruk/forbruk.json.query.ts';
import { overfoeringene } from '../overfoering/overfoering.json.query.ts';
import { tilskuddIAar } from '../tilskudd/tilskudd-i-aar.query.ts';
import { tilskuddJson } from '../tilskudd/tilskudd.json.query.ts';
import { linjeord, linjerom } from './linjerom.query.ts';
import { linjeledd, linjetall } from './linje.query.ts';
import { bruktAv, giverposter, perGiver, perInnsatsomraade, perTema, totalt } from './summer.query.ts';

const aaret = '(SELECT aar FROM valgt)';
const sees = seesBy('t', '$2', '$3');
/** Sant når filteret bare teller noen av postene. */
const postfilter = '$6::uuid IS NOT NULL OR $8::text IS NOT NULL';
const treff = (kolonne: string) => `${kolonne} COLLATE "nb-NO-x-icu" ILIKE $9`;

const linjevilkaar = `($4::uuid IS NULL OR i.id = $4) AND ($5::uuid IS NULL OR t.id = $5)
      AND ($9::text IS NULL OR ${treff('l.navn')} OR ${treff('l.merknad')} OR ${treff('t.navn')})`;
const postvilkaar = `($8::text IS NULL OR t.kolonne = $8) AND ($6::uuid IS NULL OR EXISTS (
      SELECT FROM kommune.tilskudd_kilde g WHERE g.kommune_id = t.kommune_id AND g.tilskudd_id = t.id AND g.finansieringskilde_id = $6)
      AND ($7 OR 1 = (SELECT count(*) FROM kommune.tilskudd_kilde g WHERE g.kommune_id = t.kommune_id AND g.tilskudd_id = t.id)))`;

/** Med et filter er bare det med som gjelder tiltaket det spørres om, eller en linje som er med. */
const ufiltrert = `num_nonnulls($4::uuid, $5::uuid, $6::uuid, $8::text, $9::text) = 0`;
const gjelder = (poster: string) => `(${ufiltrert} OR t.id = $5 OR EXISTS (
      SELECT FROM kommune.finansieringspost p JOIN linjetall x ON x.id = p.budsjettlinje_id WHERE ${poster}))`;
const forbruksposter = (id: string) => `EXISTS (SELECT FROM kommune.forbruk_post fp WHERE fp.kommune_id = p.kommune_id AND fp.finansieringspost_id = p.id AND fp.forbruk_id = ${id})`;

/**
 * Hele siden i én setning. $1 året (NULL: det siste tiltaket har linjer i), $2 personen, $3 om den ser alle utkast,
 * $4 innsatsområde, $5 tiltak, $6 giver, $7 om felles tilskudd er med, $8 kolonne, $9 søk.
 */
export const findOekonomi = `
  WITH valgt AS (
    SELECT coalesce($1::int, (
      SELECT max(a.aar) FROM kommune.budsjettaar a JOIN kommune.budsjettlinje l ON l.kommune_id = a.kommune_id AND l.budsjettaar_id = a.id WHERE l.tiltak_id = $5),
      extract(year FROM now() AT TIME ZONE 'Europe/Oslo')::int) AS aar),
  ${linjeledd(aaret, '$2', '$3', linjevilkaar)},
  ${linjerom(postvilkaar)},
  ${linjeord},
  ${linjetall(postfilter)},
  ${giverposter},
  ${postliste},
  ${oensker(aaret)}
  SELECT json_build_object(
    'aar', ${aaret}, 'laast', coalesce((SELECT a.laast FROM kommune.budsjettaar a WHERE a.aar = ${aaret}), false),
    'alleAar', (SELECT coalesce(json_agg(y.aar ORDER BY y.aar), '[]') FROM (
      SELECT aar FROM kommune.budsjettaar UNION SELECT aar FROM kommune.forbruk UNION SELECT aar FROM kommune.egeninnsats) y),
    'tiltakFinnes', $5::uuid IS NULL OR EXISTS (SELECT FROM kommune.tiltak t WHERE t.id = $5 AND ${sees}),
    'mitt', EXISTS (SELECT FROM kommune.tiltak t WHERE t.id = $5 AND t.ansvarlig_id = $2),
    'alleTilskudd', (SELECT coalesce(json_object_agg(t.id, ${tilskuddJson('t')}), '{}') FROM kommune.tilskudd t WHERE t.id IN (SELECT tilskudd_id FROM post)),
    'linjer', (SELECT coalesce(json_agg(${linjeJson} ORDER BY l.nr, l.id), '[]')
      FROM linjetall l LEFT JOIN postliste p ON p.linje_id = l.id LEFT JOIN oenske o ON o.linje_id = l.id),
    'totalt', ${totalt}, 'perInnsatsomraade', ${perInnsatsomraade}, 'perGiver', ${perGiver}, 'perTema', ${perTema},
    'tilskudd', ${tilskuddIAar(aaret, `(${ufiltrert} OR EXISTS (SELECT FROM post p JOIN linjetall x ON x.id = p.linje_id WHERE p.tilskudd_id = t.id))`)},
    'forbruk', ${forbruket(aaret, sees, gjelder(forbruksposter('f.id')))},
    'overfoeringer', ${overfoeringene(aaret, sees, gjelder(`p.id = o.finansieringspost_id OR ${forbruksposter('o.forbruk_id')}`))},
    'egeninnsats', ${egeninnsatsen(aaret, sees, `(${ufiltrert} OR t.id = $5 OR t.innsatsomraade_id = $4)`)},
    'ubeskrevet', (SELECT count(*) FROM linjetall WHERE ubeskrevet), 'bruktKdd', ${bruktAv(`'kdd'`)}, 'bruktEksternt', ${bruktAv(`'ekstern'`)}) AS side`;
