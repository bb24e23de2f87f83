import type { Barrierestatus } from '#libs/contracts';
import { dagsordenJson, medMoete, sisteMoeteFoerst } from '#libs/felles/barriere';
import { lestJson } from '../delinger/lest.query.ts';
import type { Barrieredeling } from './barrieredeling.type.ts';
import type { DeltBarriere, DeltBarrieretekst } from './delt-barriere.ts';

/** Tiltakene som telles når en barriere deles: de som er mer enn en idé, og ikke er lagt bort. */
const truffet = (b: string) => `FROM kommune.barriere_tiltak bt JOIN kommune.tiltak t ON t.kommune_id = bt.kommune_id AND t.id = bt.tiltak_id
      WHERE bt.kommune_id = ${b}.kommune_id AND bt.barriere_id = ${b}.id AND t.status <> 'ide' AND NOT t.arkivert`;
const antall = (b: string) => `(SELECT count(*)::int ${truffet(b)})`;

/** Det som ville gått ut om barrieren nå, og hvor det skal. $1 barrieren. */
export const findPakke = `
  SELECT b.tittel, b.beskrivelse AS tekst, b.proevd, b.art, b.loesningseier, ${antall('b')} AS "antallTiltak", b.status,
    b.oppdiktet OR EXISTS (SELECT ${truffet('b')} AND t.oppdiktet) AS oppdiktet, m.nettverk_id AS "nettverkId", n.navn AS nettverk
  FROM kommune.barriere b LEFT JOIN referanse.nettverksmedlem m ON m.kommune_id = b.kommune_id LEFT JOIN referanse.nettverk n ON n.id = m.nettverk_id
  WHERE b.id = $1`;
export type Pakke = DeltBarriere & DeltBarrieretekst & { status: Barrierestatus; nettverkId: number | null; nettverk: string | null };

/** Bidraget barrieren er delt som nå. $1 kommunen, $2 barrieren. */
export const findDelt = `
  SELECT f.id, f.tekst_delt AS "tekstDelt" FROM kommune.barrieredeling d JOIN felles.barrierebidrag f ON f.kommune_id = d.kommune_id AND f.id = d.bidrag_id
  WHERE d.kommune_id = $1 AND d.barriere_id = $2 AND f.trukket IS NULL`;
export interface DeltNaa { id: string; tekstDelt: string | null }

export type BarrieredelingRow = Omit<Barrieredeling, 'handlinger'>;

/** Alle bidragene til kommunen, med saken de er samlet i, i én setning. $1 kommunen, $2 ett bidrag eller alle. Av de andres bidrag telles bare. */
export const findDelinger = `
  SELECT f.id, d.barriere_id AS "barriereId", f.art, f.loesningseier, f.antall_tiltak AS "antallTiltak", f.tittel, f.tekst, f.proevd, f.oppdiktet, f.delt, f.tekst_delt AS "tekstDelt", f.trukket,
    f.trukket IS NULL AND ((f.art, f.loesningseier, f.antall_tiltak) IS DISTINCT FROM (b.art, b.loesningseier, ${antall('b')})
      OR (f.tekst_delt IS NOT NULL AND (f.tittel, f.tekst, f.proevd) IS DISTINCT FROM (b.tittel, b.beskrivelse, b.proevd))) AS utdatert,
    ${lestJson('f.kommune_id', 'f.id')} AS lest,
    (SELECT json_build_object('nr', x.nr, 'tittel', x.tittel, 'beskrivelse', x.beskrivelse, 'lukketFordi', x.lukket_fordi,
        'antallKommuner', tall.kommuner, 'antallTiltak', tall.tiltak,
        'dagsorden', (SELECT coalesce(json_agg(${dagsordenJson('g')} ORDER BY ${sisteMoeteFoerst('g')}), '[]')
          FROM felles.dagsordensak g JOIN felles.barrieresak u ON u.nettverk_id = g.nettverk_id AND u.id = g.sak_id ${medMoete('g')} WHERE u.nettverk_id = x.nettverk_id AND coalesce(u.slaatt_inn_i, u.id) = x.id))
      FROM felles.sakskobling s JOIN felles.barrieresak egen ON egen.nettverk_id = s.nettverk_id AND egen.id = s.sak_id
      JOIN felles.barrieresak x ON x.nettverk_id = egen.nettverk_id AND x.id = coalesce(egen.slaatt_inn_i, egen.id)
      CROSS JOIN LATERAL (
        SELECT count(DISTINCT o.kommune_id)::int AS kommuner, coalesce(sum(o.antall_tiltak), 0)::int AS tiltak
        FROM felles.sakskobling so JOIN felles.barrieresak u ON u.nettverk_id = so.nettverk_id AND u.id = so.sak_id
        JOIN felles.barrierebidrag o ON o.kommune_id = so.bidragseier_id AND o.id = so.bidrag_id
        WHERE u.nettverk_id = x.nettverk_id AND coalesce(u.slaatt_inn_i, u.id) = x.id AND o.trukket IS NULL) tall
      WHERE s.bidragseier_id = f.kommune_id AND s.bidrag_id = f.id) AS sak
  FROM kommune.barrieredeling d JOIN kommune.barriere b ON b.kommune_id = d.kommune_id AND b.id = d.barriere_id
  JOIN felles.barrierebidrag f ON f.kommune_id = d.kommune_id AND f.id = d.bidrag_id
  WHERE d.kommune_id = $1 AND ($2::uuid IS NULL OR f.id = $2) ORDER BY f.delt DESC, f.id`;

/** $1 kommunen, $2 bidraget, $3 nettverket, $4 slaget, $5 nivået, $6 antallet, $7 oppdiktet. */
export const insertBidrag = `
  INSERT INTO felles.barrierebidrag (kommune_id, id, nettverk_id, art, loesningseier, antall_tiltak, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7)`;
export const insertKobling = 'INSERT INTO kommune.barrieredeling (bidrag_id, barriere_id) VALUES ($1, $2)';
export const updateTekst = 'UPDATE felles.barrierebidrag SET tittel = $3, tekst = $4, proevd = $5, tekst_delt = now() WHERE kommune_id = $1 AND id = $2';

/** Innholdet går, og raden står igjen som et merke. Gir barrieren når det var noe å trekke tilbake. $1 kommunen, $2 bidraget. */
export const withdrawBidrag = `
  WITH trukket AS (
    UPDATE felles.barrierebidrag SET art = NULL, loesningseier = NULL, antall_tiltak = NULL, tittel = NULL, tekst = NULL, proevd = NULL, tekst_delt = NULL, trukket = now()
    WHERE kommune_id = $1 AND id = $2 AND trukket IS NULL RETURNING kommune_id, id)
  SELECT b.id AS "barriereId", b.tittel FROM trukket t JOIN kommune.barrieredeling d ON d.kommune_id = t.kommune_id AND d.bidrag_id = t.id
  JOIN kommune.barriere b ON b.kommune_id = d.kommune_id AND b.id = d.barriere_id`;
