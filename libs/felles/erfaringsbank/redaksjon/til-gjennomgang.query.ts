import type { ErfaringTilGjennomgang } from './til-gjennomgang.type.ts';

/** Svarene fra eieren som er kommet etter at koordinatoren sist gikk gjennom erfaringen. */
export const nyeSvar = (eierId: string, id: string, siden: string) => `
  FROM felles.erfaringsforslag f JOIN felles.forslagssvar s ON s.kommune_id = f.erfaringseier_id AND s.forslag_id = f.id WHERE f.erfaringseier_id = ${eierId} AND f.erfaring_id = ${id} AND s.tid > ${siden}`;

/** Det koordinatoren ikke har gått gjennom: utgaven som gjelder, eller svar fra eieren siden sist. Muren begrenser til nettverket. */
export const tilGjennomgang = `
  SELECT e.kommune_id AS "eierId", e.id, k.navn AS kommune, u.tittel, e.utgave, e.oppdiktet, coalesce(g.denne, false) AS gjennomgaatt, s.antall AS svar, CASE WHEN g.denne THEN s.foerst ELSE e.delt END AS siden
  FROM felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave JOIN referanse.kommune k ON k.id = e.kommune_id
  CROSS JOIN LATERAL (SELECT max(g.tid) AS sist, bool_or(g.utgave = e.utgave) AS denne FROM felles.erfaringsgjennomgang g WHERE g.erfaringseier_id = e.kommune_id AND g.erfaring_id = e.id) g
  CROSS JOIN LATERAL (SELECT count(*)::int AS antall, min(s.tid) AS foerst ${nyeSvar('e.kommune_id', 'e.id', `coalesce(g.sist, '-infinity')`)}) s
  WHERE e.status <> 'trukket' AND (g.denne IS NOT TRUE OR s.antall > 0)`;
/** Det som har ventet lengst, først. $1 antall. */
export const findTilGjennomgang = `SELECT t.*, count(*) OVER ()::int AS alle FROM (${tilGjennomgang}) t ORDER BY t.siden, t.id LIMIT $1`;
export type TilGjennomgangRow = ErfaringTilGjennomgang & { eierId: number; alle: number };
