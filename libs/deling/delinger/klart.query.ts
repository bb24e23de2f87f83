import { aaretErOver, uattestert } from '#libs/kommune/oekonomi';
import { perioderSomKanDeles } from '../resultater/resultatdeling.query.ts';
import { paaminnelseJson } from '../status/paaminnelse.query.ts';
import type { KlartTilDeling } from './klart.type.ts';

/** Om noe som ble ferdig på tidspunktet `ferdig`, skulle vært delt av seg selv. Arbeideren får litt tid på seg før vi sier at det ikke skjedde. */
const uteblitt = (siden: string, ferdig: string) => `coalesce((SELECT f.tid > i.${siden} AND f.tid < now() - interval '2 minutes' FROM kommune.innstilling i, (${ferdig}) f (tid)), false)`;

/** Årene som er over, med bruk som ikke er delt. $1 kommunen. Det som venter på attest, hindrer deling. */
const bruksaarSomKanDeles = `coalesce((
      SELECT json_agg(json_build_object('aar', a.aar, 'uattestert', a.uattestert) ORDER BY a.aar DESC) FROM (
        SELECT f.aar, count(*) FILTER (WHERE ${uattestert})::int AS uattestert FROM kommune.forbruk f JOIN kommune.budsjettaar b ON b.kommune_id = f.kommune_id AND b.satsing_id = f.satsing_id AND b.aar = f.aar AND b.laast
        WHERE f.reversert_tid IS NULL AND ${aaretErOver('f.aar')} GROUP BY f.aar) a
      WHERE NOT EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = $1 AND d.type = 'pengebruk' AND d.aar = a.aar AND d.trukket IS NULL)), '[]')`;

/** Periodene med tall i serier som er i bruk, og som ikke er delt. Om en periode er over, vet bare `libs/contracts`. $1 kommunen. */
const fordelingerSomKanDeles = `coalesce((
      SELECT json_agg(json_build_object('fordelingId', s.id, 'navn', s.navn, 'periode', p.periode) ORDER BY s.navn, p.periode DESC) FROM kommune.fordeling s JOIN kommune.fordelingsperiode p ON p.kommune_id = s.kommune_id AND p.fordeling_id = s.id
      WHERE s.kommune_id = $1 AND NOT s.arkivert AND 0 < ANY (p.tall)
        AND NOT EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = $1 AND d.type = 'fordeling' AND d.serie_id = s.id AND d.periode = p.periode AND d.trukket IS NULL)), '[]')`;

/** Det som er ferdig og ikke delt, og det koordinatoren minner om. $1 kommunen, $2 statusene en plan som gjelder, kan ha. */
export const klart = `
    coalesce((SELECT json_agg(json_build_object('aar', p.aar, 'utgave', p.utgave, 'uteblitt', ${uteblitt('deler_planer_siden', `SELECT max(h.tid) FROM kommune.planhendelse h WHERE h.kommune_id = p.kommune_id AND h.handlingsplan_id = p.id AND h.til_status = 'vedtatt'`)}) ORDER BY p.aar DESC) FROM kommune.handlingsplan p
      WHERE p.status = ANY($2) AND NOT EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = $1 AND d.type = 'handlingsplan' AND d.aar = p.aar AND d.trukket IS NULL)), '[]') AS "kanDeles",
    ${perioderSomKanDeles(uteblitt('deler_resultater_siden', `SELECT max(h.tid) FROM kommune.periodehendelse h WHERE h.kommune_id = p.kommune_id AND h.maaleperiode_id = p.id AND h.til_status = 'godkjent'`))} AS "kanDelesPerioder",
    ${bruksaarSomKanDeles} AS "kanDelesBruk", ${fordelingerSomKanDeles} AS "kanDelesFordelinger",
    coalesce((SELECT json_agg(${paaminnelseJson('p')} ORDER BY p.minnet DESC) FROM felles.delingspaaminnelse p WHERE p.til_kommune_id = $1
      AND NOT EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = $1 AND d.type = p.type AND d.aar = p.aar AND d.trukket IS NULL)), '[]') AS paaminnelser`;
export const findKlart = `SELECT ${klart}`;
export type KlartRow = Omit<KlartTilDeling, 'ferdige'>;
