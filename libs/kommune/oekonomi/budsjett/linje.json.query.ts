import { kilde, lenke } from '../side/lenke.query.ts';
import { romJson } from '../side/summer.query.ts';

/** WITH-leddet `postliste`: alle postene på hver linje, som JSON. Tilskuddet står bare med id: det er det samme på mange linjer. Bygger på `linje`. */
export const postliste = `
  postliste AS (
    SELECT p.budsjettlinje_id AS linje_id, json_agg(json_build_object('id', p.id, 'tilskuddId', p.tilskudd_id, 'beloep', p.beloep_oere::text,
      'kilde', ${kilde('p')}, 'oppdiktet', p.oppdiktet, 'versjon', p.versjon) ORDER BY t.kolonne DESC, p.id) AS poster
    FROM linje l JOIN kommune.finansieringspost p ON p.kommune_id = l.kommune_id AND p.budsjettlinje_id = l.id
    JOIN kommune.tilskudd t ON t.kommune_id = p.kommune_id AND t.id = p.tilskudd_id
    GROUP BY p.budsjettlinje_id)`;

/**
 * WITH-leddet `oenske`: det siste ønskets status per linje, og summen når alle beløpene er kjent. Et ønske gjelder linja posten står på,
 * eller linjene bruken det ble ønsket for, gjelder; er de flere, er beløpet på hver ikke kjent.
 */
export const oensker = (aar: string) => `
  oenske AS (
    SELECT linje_id, (array_agg(status ORDER BY id DESC))[1] AS status,
      CASE WHEN bool_and(beloep IS NOT NULL OR status = 'avslaatt') THEN sum(beloep) FILTER (WHERE status <> 'avslaatt') END AS beloep
    FROM (
      SELECT p.budsjettlinje_id AS linje_id, o.id, o.status, CASE WHEN count(*) OVER (PARTITION BY o.id) = 1 THEN o.beloep_oere END AS beloep
      FROM kommune.overfoering o
      LEFT JOIN kommune.forbruk_post fp ON fp.kommune_id = o.kommune_id AND fp.forbruk_id = o.forbruk_id AND o.finansieringspost_id IS NULL
      JOIN kommune.finansieringspost p ON p.kommune_id = o.kommune_id AND p.id = coalesce(o.finansieringspost_id, fp.finansieringspost_id)
      WHERE o.fra_aar = ${aar} AND o.status <> 'trukket') o
    GROUP BY linje_id)`;

/** Linja fra `linjetall` (`l`), med `postliste` (`p`) og `oenske` (`o`), som JSON. `ansvarligId` er til reglene, ikke til svaret. */
export const linjeJson = `json_build_object(
    'id', l.id, 'nr', l.nr, 'navn', l.navn, 'tiltak', ${lenke('l.tiltak_id', 'l.tiltak')}, 'ansvarligId', l.ansvarlig_id,
    'innsatsomraade', ${lenke('l.innsatsomraade_id', 'l.innsatsomraade')}, 'kostnadsart', l.kostnadsart, 'ikkeOrdinaerDrift', l.ikke_ordinaer_drift,
    'merknad', l.merknad, 'viderefoerer', l.viderefoerer_id, 'kdd', l.kdd::text, 'eksternt', l.eksternt::text, 'justering', (l.disponert - l.sum)::text,
    'brukt', ${romJson('l.fra', 'l.til')}, 'igjen', ${romJson('l.disponert - l.til', 'l.disponert - l.fra')}, 'forbruksord', l.ord,
    'oensketOverfoert', o.beloep::text, 'overfoeringsstatus', o.status, 'poster', coalesce(p.poster, '[]'), 'kilde', ${kilde('l')}, 'oppdiktet', l.oppdiktet, 'versjon', l.versjon)`;
