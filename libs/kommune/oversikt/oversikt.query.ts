import type { Plankjede } from '#libs/contracts';
import { seesBy, sisteDag, tiltakMangler } from '#libs/kommune/tiltak';
import { hendelser } from './oversikt-aarshjul.query.ts';
import { omPengene, pengeledd } from './oversikt-penger.query.ts';
import { idag, omPlanen, planGjoeremaal } from './oversikt-plan.query.ts';
import type { Oversikt, Oversiktsplan } from './oversikt.type.ts';

export type OversiktRow = Omit<Oversikt, 'kommune' | 'plan'> & { plan: Omit<Oversiktsplan, 'neste'> & { kjede: Plankjede } | null };

/** Det alle som leser i rommet, ser. `synlig` er tiltakene de kan se. */
const omSatsingen = `
    (SELECT navn FROM kommune.satsing) AS satsing,
    coalesce((SELECT json_agg(navn ORDER BY nr) FROM kommune.omraade), '[]') AS omraader,
    coalesce((SELECT json_agg(json_build_object('status', status, 'antall', antall, 'oppdiktede', oppdiktede) ORDER BY
        array_position(ARRAY['ide', 'forberedelse', 'under_etablering', 'i_drift', 'utsatt', 'fullfoert', 'stoppet'], status))
      FROM (SELECT status, count(*)::int AS antall, count(*) FILTER (WHERE oppdiktet)::int AS oppdiktede FROM synlig GROUP BY status) s), '[]') AS "tiltakPerStatus",
    ${omPengene} AS penger, ${omPlanen} AS plan, ${hendelser} AS hendelser`;

/**
 * Hele siden i én setning, for kommunens egne. $1 er sant for den som ser alle utkast, $2 er personen som spør:
 * et tiltak på idéstadiet teller bare for dem som kan se det. Muren begrenser til egen kommune.
 * Det som mangler, telles med vilkårene tiltakslista filtrerer på, så tallet og lista er det samme.
 * $4 er den som attesterer, $5 den som fører vedtak, $6 den som fører vedtak om planen for organet sitt.
 */
export const findOversikt = `
  WITH synlig AS (
    SELECT t.* FROM kommune.tiltak t WHERE NOT t.arkivert AND ${seesBy('t', '$2', '$1')}),
  frist AS (
    SELECT m.id, m.navn, m.tiltak_id, m.frist, m.oppdiktet OR t.oppdiktet AS oppdiktet FROM kommune.milepael m JOIN synlig t ON t.kommune_id = m.kommune_id AND t.id = m.tiltak_id
    WHERE m.naadd IS NULL AND ${sisteDag('m.frist')} < ${idag}),
  ${pengeledd},
  venter AS (
    ${planGjoeremaal('$4', '$5', '$6')}
    UNION ALL SELECT 5, 'milepael_forfalt', 1, tiltak_id, navn, frist::text, NULL, oppdiktet FROM frist
    UNION ALL SELECT 6, 'utsatt_naar_dato', 1, id, navn, utsatt_til::text, NULL, oppdiktet FROM synlig
      WHERE status = 'utsatt' AND left(utsatt_til, 4) <= left(${idag}, 4)
    UNION ALL SELECT 7, 'ingen_programbeskrivelse', 1, NULL, NULL, NULL, NULL, false FROM kommune.satsing s
      WHERE NOT EXISTS (SELECT FROM kommune.styringsdokument d WHERE d.kommune_id = s.kommune_id AND d.type = 'programbeskrivelse' AND d.status = 'vedtatt')
    UNION ALL SELECT 8, 'tiltak_uten_ansvarlig', count(*)::int, NULL, NULL, NULL, NULL, bool_or(t.oppdiktet) FROM synlig t WHERE ${tiltakMangler.ansvarlig} HAVING count(*) > 0
    UNION ALL SELECT 9, 'tiltak_uten_maal', count(*)::int, NULL, NULL, NULL, NULL, bool_or(t.oppdiktet) FROM synlig t WHERE ${tiltakMangler.maal} HAVING count(*) > 0
    UNION ALL SELECT 10, 'tiltak_uten_innsatsomraade', count(*)::int, NULL, NULL, NULL, NULL, bool_or(t.oppdiktet) FROM synlig t WHERE ${tiltakMangler.innsatsomraade} HAVING count(*) > 0)
  SELECT ${omSatsingen},
    coalesce((SELECT json_agg(v ORDER BY v.vekt, v.aar, v.frist, v.navn) FROM (SELECT * FROM venter ORDER BY vekt, aar, frist, navn LIMIT 12) v), '[]') AS gjoeremaal,
    coalesce((SELECT json_agg(json_build_object('nr', l.nr::text, 'tid', l.tid, 'hvem', l.hvem, 'handling', l.handling, 'navn', l.innhold::json #>> '{rader,0,navn}') ORDER BY l.nr DESC)
      FROM (SELECT l.nr, l.tid, l.handling, l.innhold, m.navn AS hvem FROM kommune.logg l
        LEFT JOIN kommune.medarbeider m ON m.kommune_id = l.kommune_id AND m.id = l.person_id
        WHERE $3 ORDER BY l.nr DESC LIMIT 8) l), '[]') AS "sisteEndringer"`;

/** Forsiden for dem som leser utenfra: uten det som venter på noen, og uten loggen, som databasen ikke lar dem se. Utkastene holder muren. */
export const findOversiktUtenfra = `
  WITH synlig AS (SELECT t.* FROM kommune.tiltak t WHERE NOT t.arkivert),
  ${pengeledd}
  SELECT ${omSatsingen}, '[]'::json AS gjoeremaal, '[]'::json AS "sisteEndringer"`;
