import type { Nivaa, Omfang, Retning, Tallpresisjon, Telling } from '#libs/contracts';
import { fellesindikatorJson, type Fellesindikatorutgave } from '#libs/felles/fellesindikator';
import { kommunene, nettverket, type Utvalg } from '../sammenligning.query.ts';

const delt = `felles.deling d JOIN felles.delt_indikator i ON i.kommune_id = d.kommune_id AND i.deling_id = d.id
  WHERE d.nettverk_id = ${nettverket} AND d.type = 'resultater' AND d.trukket IS NULL AND i.nettverk_id = d.nettverk_id`;

/** Når et tall er delt, og ikke trukket tilbake: da er raden borte. */
const delteTall = (kode: string) => `(SELECT id FROM mitt) = i.nettverk_id AND i.felles_kode = ${kode}`;
/** Det som kan velges: hver felles indikator, og periodene noen har delt den for, ett oppslag i indeksen for hver. $1 nettverket eller tomt, $2 kommunen eller tomt. */
export const findValg = `
  WITH RECURSIVE mitt AS MATERIALIZED (SELECT ${nettverket} AS id),
  tall AS (
    SELECT f.kode, (SELECT min(i.periode) FROM felles.delt_indikator i WHERE ${delteTall('f.kode')}) AS periode FROM felles.fellesindikator f WHERE f.nettverk_id = (SELECT id FROM mitt)
    UNION ALL SELECT t.kode, (SELECT min(i.periode) FROM felles.delt_indikator i WHERE ${delteTall('t.kode')} AND i.periode > t.periode) FROM tall t WHERE t.periode IS NOT NULL)
  SELECT f.kode, u.navn, u.enhet, u.deltakelse, f.avviklet IS NOT NULL AS avviklet, ARRAY(SELECT t.periode FROM tall t WHERE t.kode = f.kode AND t.periode IS NOT NULL ORDER BY 1) AS perioder
  FROM felles.fellesindikator f
  JOIN LATERAL (SELECT u.navn, u.enhet, u.deltakelse FROM felles.fellesindikatorutgave u WHERE u.nettverk_id = f.nettverk_id AND u.fellesindikator_id = f.id ORDER BY u.utgave DESC LIMIT 1) u ON true
  WHERE f.nettverk_id = (SELECT id FROM mitt) ORDER BY u.navn COLLATE "nb-NO-x-icu", f.kode`;
export interface Valgrad { kode: string; navn: string; enhet: string; deltakelse: boolean; avviklet: boolean; perioder: string[] }

/** Delingene svaret skal hvile på. $3 kommunenumrene når noen er valgt, $4 kodene, $5 perioden eller alle. */
export const findIndikatordelinger = (utvalg: Utvalg) => `
  SELECT DISTINCT d.kommune_id AS "kommuneId", d.id FROM ${delt} AND ${kommunene[utvalg]} AND i.felles_kode = ANY($4) AND ($5::text IS NULL OR d.periode::text = $5)`;
export interface FunnetResultatdeling { kommuneId: number; id: string }

/** Hele svaret i én setning. $1–$4 som over, $5 og $6 delingene som er ført i leseloggen. Det som er trukket tilbake imens, er ikke med. */
export const findIndikatorsvar = `
  WITH valgt AS MATERIALIZED (
    SELECT d.* FROM unnest($5::int[], $6::uuid[]) AS v (kommune_id, id) JOIN felles.deling d ON d.kommune_id = v.kommune_id AND d.id = v.id WHERE d.trukket IS NULL),
  tall AS (
    SELECT i.kommune_id, json_agg(json_build_object('delingId', v.id, 'periode', v.periode, 'kode', i.felles_kode, 'utgave', i.felles_utgave, 'serieId', i.serie_id, 'navn', i.navn, 'enhet', i.enhet,
        'retning', i.retning, 'nivaa', i.nivaa, 'telling', i.telling, 'omfang', i.omfang, 'verdi', i.verdi, 'tilVerdi', i.til_verdi, 'presisjon', i.presisjon) ORDER BY v.periode, i.nr, i.serie_id) AS tall
    FROM valgt v JOIN felles.delt_indikator i ON i.kommune_id = v.kommune_id AND i.deling_id = v.id AND i.felles_kode = ANY($4) GROUP BY i.kommune_id),
  hoder AS (SELECT kommune_id, json_agg(json_build_object('id', id, 'periode', periode, 'utgave', utgave, 'satsing', satsing, 'delt', delt, 'oppdiktet', oppdiktet) ORDER BY periode DESC) AS delinger FROM valgt GROUP BY kommune_id)
  SELECT (SELECT n.navn FROM referanse.nettverk n WHERE n.id = ${nettverket}) AS nettverk,
    (SELECT coalesce(json_agg(${fellesindikatorJson('f')}), '[]') FROM felles.fellesindikator f WHERE f.nettverk_id = ${nettverket} AND f.kode = ANY($4)) AS definisjoner,
    (SELECT coalesce(json_agg(json_build_object('kommunenummer', nr.nummer, 'navn', k.navn, 'harOmraadesatsing', k.har_omraadesatsing, 'delinger', coalesce(h.delinger, '[]'), 'tall', coalesce(t.tall, '[]')) ORDER BY k.navn COLLATE "nb-NO-x-icu"), '[]')
      FROM referanse.nettverksmedlem m JOIN referanse.kommune k ON k.id = m.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
      LEFT JOIN hoder h ON h.kommune_id = k.id LEFT JOIN tall t ON t.kommune_id = k.id
      WHERE m.nettverk_id = ${nettverket} AND ($3::text[] IS NULL OR m.kommune_id IN (SELECT n.kommune_id FROM referanse.kommunenummer n WHERE n.nummer = ANY($3)))) AS kommuner`;

/** Et delt tall med koden, slik det ble delt. Uten verdi er det skjult. */
export interface DeltTall {
  delingId: string; periode: string; kode: string; utgave: number; serieId: string; navn: string; enhet: string; retning: Retning; nivaa: Nivaa; telling: Telling; omfang: Omfang;
  verdi: number | null; tilVerdi: number | null; presisjon: Tallpresisjon | null;
}
export interface Indikatordefinisjoner { kode: string; avviklet: string | null; utgaver: Fellesindikatorutgave[] }
export interface Indikatorkommune {
  kommunenummer: string; navn: string; harOmraadesatsing: boolean;
  delinger: { id: string; periode: string; utgave: number; satsing: string; delt: string; oppdiktet: boolean }[]; tall: DeltTall[];
}
export interface Svarrad { nettverk: string | null; definisjoner: Indikatordefinisjoner[]; kommuner: Indikatorkommune[] }
