import type { Forslagsslag, Forslagssvar } from '#libs/contracts';
import { ordlydI } from './ordlyd.query.ts';
import { nyeSvar } from './til-gjennomgang.query.ts';

/** Erfaringen slik koordinatoren ser den. $1 nettverket, $2 id. */
export const findErfaring = `SELECT e.kommune_id AS "eierId", e.id, e.utgave, e.status FROM felles.erfaring e WHERE e.nettverk_id = $1 AND e.id = $2 ORDER BY e.delt, e.kommune_id LIMIT 1`;
export interface RedaksjonRow { eierId: number; id: string; utgave: number; status: string }

export const insertForslag = 'INSERT INTO felles.erfaringsforslag (nettverk_id, id, erfaringseier_id, erfaring_id, utgave, slag, felt, forslag, begrunnelse) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)';
/** Ordlyden et nytt forslag vil erstatte. $1 nettverket, $2 forslaget. */
export const findFra = `SELECT ${ordlydI('f', 'f.utgave')} AS fra FROM felles.erfaringsforslag f WHERE f.nettverk_id = $1 AND f.id = $2`;
/** En utgave som er gjennomgått, gjennomgås på nytt bare når eieren har svart siden. */
export const insertGjennomgang = `
  INSERT INTO felles.erfaringsgjennomgang AS g (nettverk_id, id, erfaringseier_id, erfaring_id, utgave) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (nettverk_id, erfaringseier_id, erfaring_id, utgave) DO UPDATE SET tid = now() WHERE EXISTS (SELECT ${nyeSvar('g.erfaringseier_id', 'g.erfaring_id', 'g.tid')})`;

/** Den som svarer og den som trekker, skriver i hver sin rad. Denne låsen gjør at bare én av dem kommer først. $1 forslaget. */
export const lockForslag = `SELECT pg_advisory_xact_lock(hashtext('erfaringsforslag'), hashtext($1::uuid::text))`;
/** $1 nettverket, $2 forslaget. */
export const findForslag = `
  SELECT f.erfaring_id AS "erfaringId", f.slag, f.forslag, f.trukket, s.svar FROM felles.erfaringsforslag f
  LEFT JOIN felles.forslagssvar s ON s.kommune_id = f.erfaringseier_id AND s.forslag_id = f.id WHERE f.nettverk_id = $1 AND f.id = $2`;
export interface ForslagRow { erfaringId: string; slag: Forslagsslag; forslag: string; trukket: string | null; svar: Forslagssvar | null }
export const withdrawForslag = 'UPDATE felles.erfaringsforslag SET trukket = now() WHERE nettverk_id = $1 AND id = $2';
