import type { Kalenderpunkt } from './kalender.type.ts';

/** Sakene på møtet, i rekkefølgen de skal opp. En sak som er slått inn i en annen, står med den den er slått inn i. */
const sakerJson = (p: string) => `(SELECT coalesce(json_agg(json_build_object('nr', x.nr, 'tittel', x.tittel) ORDER BY d.rekkefoelge, d.id), '[]')
      FROM felles.dagsordensak d JOIN felles.barrieresak u ON u.nettverk_id = d.nettverk_id AND u.id = d.sak_id
      JOIN felles.barrieresak x ON x.nettverk_id = u.nettverk_id AND x.id = coalesce(u.slaatt_inn_i, u.id)
      WHERE d.nettverk_id = ${p}.nettverk_id AND d.kalenderpunkt_id = ${p}.id)`;

const punktJson = (p: string) => `json_build_object('id', ${p}.id, 'art', ${p}.art, 'tittel', ${p}.tittel, 'dato', ${p}.dato, 'sluttdag', ${p}.sluttdag, 'fraKlokka', ${p}.fra_klokka, 'tilKlokka', ${p}.til_klokka,
    'sted', ${p}.sted, 'forHvem', ${p}.for_hvem, 'dagsorden', ${p}.dagsorden, 'avlystFordi', ${p}.avlyst_fordi, 'oppdiktet', ${p}.oppdiktet, 'endret', ${p}.endret, 'versjon', ${p}.versjon, 'saker', ${sakerJson(p)})`;

export type Punktrad = Omit<Kalenderpunkt, 'handlinger'>;
export interface Kalenderrad { nettverk: string; punkter: Punktrad[] }

/** Hele kalenderen i én setning. $1 nettverket, eller $2 kommunen som er med i det. $3 året en begynner fra, eller tomt: en vinter går inn i neste. */
export const findKalender = `
  SELECT n.navn AS nettverk, (SELECT coalesce(json_agg(${punktJson('p')}), '[]') FROM felles.kalenderpunkt p
    WHERE p.nettverk_id = n.id AND ($3::int IS NULL OR left(coalesce(p.sluttdag, p.dato), 4)::int >= $3 - 1)) AS punkter
  FROM referanse.nettverk n WHERE n.id = coalesce($1::int, (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = $2))`;

/** $1 nettverket, $2 datoen. */
export const findPunkt = `SELECT ${punktJson('p')} AS punkt FROM felles.kalenderpunkt p WHERE p.nettverk_id = $1 AND p.id = $2`;

/** Det loggen og reglene trenger om en dato, låst til arbeidsenheten er ferdig. $1 nettverket, $2 datoen. */
export const lockPunkt = `
  SELECT p.id, p.art, p.tittel, p.dato, p.sluttdag, p.fra_klokka AS "fraKlokka", p.til_klokka AS "tilKlokka", p.sted, p.for_hvem AS "forHvem", p.dagsorden, p.avlyst_fordi AS "avlystFordi", p.versjon
  FROM felles.kalenderpunkt p WHERE p.nettverk_id = $1 AND p.id = $2 FOR NO KEY UPDATE`;
export type LaastPunkt = Pick<Kalenderpunkt, 'id' | 'art' | 'tittel' | 'dato' | 'sluttdag' | 'fraKlokka' | 'tilKlokka' | 'sted' | 'forHvem' | 'dagsorden' | 'avlystFordi' | 'versjon'>;

export const insertPunkt = `
  INSERT INTO felles.kalenderpunkt (nettverk_id, id, art, tittel, dato, sluttdag, fra_klokka, til_klokka, sted, for_hvem, dagsorden, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
export const updatePunkt = `
  UPDATE felles.kalenderpunkt SET art = $3, tittel = $4, dato = $5, sluttdag = $6, fra_klokka = $7, til_klokka = $8, sted = $9, for_hvem = $10, dagsorden = $11, avlyst_fordi = $12, endret = now(), versjon = versjon + 1
  WHERE nettverk_id = $1 AND id = $2`;
