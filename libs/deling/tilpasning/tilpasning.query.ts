import { innholdJson, type Innholdsrad } from '#libs/felles/erfaringsbank';
import { seesBy } from '#libs/kommune/tiltak';
import type { Tilpasning } from './tilpasning.type.ts';

/** Hodet og innholdet av utgaven som gjelder, i én setning: enten er alt der, eller ingenting. $1 erfaringen. */
export const findKilde = `
  SELECT e.kommune_id AS "eierId", k.navn AS kommune, e.status, e.utgave, e.oppdiktet, e.delt, (
      SELECT ${innholdJson('u')} FROM felles.erfaringsutgave u WHERE u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave) AS innhold
  FROM felles.erfaring e JOIN referanse.kommune k ON k.id = e.kommune_id WHERE e.id = $1 ORDER BY e.delt, e.kommune_id LIMIT 1`;
export interface Kilderad { eierId: number; kommune: string; status: string; utgave: number; oppdiktet: boolean; delt: Date; innhold: Innholdsrad | null }

/** Om kilden fortsatt står. Siste setning før den tas i bruk: er den trukket tilbake imens, blir ingenting igjen. $1 eieren, $2 erfaringen. */
export const findStaar = `SELECT FROM felles.erfaring WHERE kommune_id = $1 AND id = $2 AND status <> 'trukket'`;

/** Om den er tatt i bruk før. $1 eieren, $2 erfaringen. */
export const findFoer = 'SELECT FROM kommune.tilpasning WHERE kildeeier_id = $1 AND kilde_id = $2';
export const findSatsing = 'SELECT FROM kommune.satsing LIMIT 1';

/** Forteller nettverket det. $1 kommunen, $2 tilpasningen, $3 rollen til den som forteller. Ingen rad når kommunen ikke er i et nettverk som ser kilden. */
export const insertFortalt = `
  INSERT INTO felles.tilpasning (kommune_id, id, nettverk_id, kildeeier_id, kilde_id, kilde_utgave, rolle, oppdiktet)
  SELECT a.kommune_id, a.id, m.nettverk_id, a.kildeeier_id, a.kilde_id, a.kilde_utgave, $3, a.oppdiktet
  FROM kommune.tilpasning a JOIN referanse.nettverksmedlem m ON m.kommune_id = a.kommune_id JOIN felles.erfaring e ON e.kommune_id = a.kildeeier_id AND e.id = a.kilde_id
  WHERE a.kommune_id = $1 AND a.id = $2 RETURNING id`;
export const deleteFortalt = 'DELETE FROM felles.tilpasning WHERE kommune_id = $1 AND id = $2';

/** Opphavet til erfaringer som er trukket tilbake, sto bare fordi kommunen fortalte det. $1 kommunen, $2 tilpasningen. */
export const deleteTrukketOpphav = `
  DELETE FROM felles.erfaringsopphav o USING kommune.erfaring x, felles.erfaring e
  WHERE o.kommune_id = $1 AND x.kommune_id = $1 AND x.tilpasning_id = $2 AND o.erfaring_id = x.id AND e.kommune_id = $1 AND e.id = x.id AND e.status = 'trukket'`;

/** Tilpasningene den som spør, ser. En som ble et tiltak, følger tiltaket. $1 én eller alle, $2 av en erfaring, $3 i et tiltak, $4 om hun leser tiltak, $5 personen, $6 om hun skriver tiltak. */
export const findTilpasninger = `
  SELECT a.id, a.tittel, CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'navn', t.navn, 'arkivert', t.arkivert) END AS tiltak,
    a.kilde_id AS "erfaringId", a.kilde_kommune AS kommune, a.kilde_tittel AS kildetittel, a.kilde_utgave AS utgave, a.kilde_delt AS "kildeDelt", a.innhold,
    coalesce(e.status = 'trukket', true) AS "kildeBorte", CASE WHEN e.status <> 'trukket' AND e.utgave > a.kilde_utgave THEN e.utgave END AS "nyereUtgave",
    a.beholdt, a.endringer, a.hvorfor, a.fortalt, a.oppdiktet, a.opprettet, a.versjon,
    (SELECT coalesce(json_agg(json_build_object('id', x.id, 'tittel', x.tittel, 'delt', EXISTS (SELECT FROM felles.erfaring d WHERE d.kommune_id = x.kommune_id AND d.id = x.id AND d.status <> 'trukket')) ORDER BY x.id), '[]')
      FROM kommune.erfaring x WHERE x.kommune_id = a.kommune_id AND x.tilpasning_id = a.id) AS erfaringer
  FROM kommune.tilpasning a LEFT JOIN kommune.tiltak t ON t.kommune_id = a.kommune_id AND t.id = a.tiltak_id
  LEFT JOIN felles.erfaring e ON e.kommune_id = a.kildeeier_id AND e.id = a.kilde_id
  WHERE ($1::uuid IS NULL OR a.id = $1) AND ($2::uuid IS NULL OR a.kilde_id = $2) AND ($3::uuid IS NULL OR a.tiltak_id = $3)
    AND (a.tiltak_id IS NULL OR ($4::boolean AND ${seesBy('t', '$5', '$6')}))
  ORDER BY a.opprettet DESC, a.id DESC`;
export type TilpasningRow = Omit<Tilpasning, 'handlinger' | 'innhold'> & { innhold: Innholdsrad };
