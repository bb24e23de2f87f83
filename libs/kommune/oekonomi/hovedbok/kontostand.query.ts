import { v7 } from 'uuid';
import type { Konto, Saldomangel } from '#libs/contracts';
import { badInput, DomainError, newKey, type Tx } from '#libs/platform';
import type { Kontostand } from './konto.policy.ts';

/** En linje penger kan føres på, med året den er i. */
export interface Foeringslinje { id: string; navn: string; aar: number; laast: boolean }

const findStand = 'SELECT konto, beloep_oere::text AS beloep FROM kommune.saldo WHERE kommune_id = $1 AND tilskudd_id = $2 AND aar = $3';

const findLinje = `
  SELECT l.id, l.navn, a.aar, a.laast FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
  WHERE l.kommune_id = $1 AND l.id = $2`;

const findPaaLinja = `
  SELECT (coalesce(sum(p.beloep_oere) FILTER (WHERE p.til_konto = 'fordelt' AND p.til_linje_id = $2), 0)
        - coalesce(sum(p.beloep_oere) FILTER (WHERE p.fra_konto = 'fordelt' AND p.fra_linje_id = $2), 0))::text AS beloep
  FROM kommune.postering p WHERE p.kommune_id = $1 AND p.tilskudd_id = $3 AND (p.til_linje_id = $2 OR p.fra_linje_id = $2)`;

const findHvor = `
  SELECT t.id AS "tilskuddId", t.navn AS tilskudd, a.aar, 'fordelt' AS konto, l.navn AS linje
  FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
  JOIN kommune.tilskudd t ON t.kommune_id = l.kommune_id AND t.id = $3
  WHERE l.kommune_id = $1 AND l.id = $2`;

/** En ny post, eller det samme beløpet i tillegg på den som er. */
const givePost = `
  INSERT INTO kommune.finansieringspost AS p (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (kommune_id, budsjettlinje_id, tilskudd_id) DO UPDATE SET beloep_oere = p.beloep_oere + excluded.beloep_oere, versjon = p.versjon + 1 WHERE excluded.beloep_oere > 0
  RETURNING p.id, (p.beloep_oere - $5)::text AS foer, p.beloep_oere::text AS beloep`;

const reducePost = `
  WITH endret AS (
  UPDATE kommune.finansieringspost p SET beloep_oere = greatest(p.beloep_oere - $4, 0), versjon = p.versjon + 1
  FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
  WHERE p.kommune_id = $1 AND p.budsjettlinje_id = $2 AND p.tilskudd_id = $3 AND l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id AND NOT a.laast
  RETURNING p.id, l.navn, p.beloep_oere::text AS beloep)
  SELECT * FROM endret`;

/** Hva som står på kontoene for tilskuddet i året. Den som fører etterpå, har låst tilskuddet først. */
export async function kontostand(tx: Tx, tilskuddId: string, aar: number): Promise<Kontostand> {
  const rader = await tx.query<{ konto: Konto; beloep: string }>(findStand, [tx.kommuneId, tilskuddId, aar]);
  return Object.fromEntries(rader.map(({ konto, beloep }) => [konto, BigInt(beloep)]));
}

/** Linja i det året pengene føres i. Feil på feltet når den mangler eller hører til et annet år. */
export async function linjeIAar(tx: Tx, path: string, linjeId: string, aar: number): Promise<Foeringslinje> {
  const [linje] = await tx.query<Foeringslinje>(findLinje, [tx.kommuneId, linjeId]);
  if (!linje) throw badInput({ path, code: 'NOT_FOUND' });
  if (linje.aar !== aar) throw badInput({ path, code: 'NOT_ALLOWED' });
  return linje;
}

/** Det linja har fordelt av tilskuddet og ikke har brukt. Under null når den er overbrukt. */
export async function fordeltPaaLinja(tx: Tx, linjeId: string, tilskuddId: string): Promise<bigint> {
  return BigInt((await tx.query<{ beloep: string }>(findPaaLinja, [tx.kommuneId, linjeId, tilskuddId]))[0]!.beloep);
}

/** Stopper den som vil ta mer av tilskuddet fra linja enn den har igjen. SALDO sier hvor pengene mangler. */
export async function demandPaaLinja(tx: Tx, linjeId: string, tilskuddId: string, beloep: string): Promise<void> {
  const staar = await fordeltPaaLinja(tx, linjeId, tilskuddId);
  if (staar >= BigInt(beloep)) return;
  const [hvor] = await tx.query<Omit<Saldomangel, 'staar' | 'trengs'>>(findHvor, [tx.kommuneId, linjeId, tilskuddId]);
  throw new DomainError('SALDO', { saldo: { ...hvor!, staar: String(staar), trengs: beloep } });
}

/**
 * Sørger for at linja har en post på tilskuddet, så pengene hovedboka fører hit, kan brukes. I et utkast får posten beløpet;
 * i et vedtatt budsjett får den null kroner, for vedtaket står.
 */
export async function ensurePost(tx: Tx, { id: linjeId, navn, laast }: Foeringslinje, tilskuddId: string, beloep: string): Promise<void> {
  const id = v7();
  const [post] = await tx.query<{ id: string; foer: string; beloep: string }>(givePost, [id, newKey(), linjeId, tilskuddId, laast ? '0' : beloep]);
  if (post) tx.note({ tabell: 'finansieringspost', id: post.id, verb: post.id === id ? 'ny' : 'endret', navn, felt: { beloepOere: [post.id === id ? null : post.foer, post.beloep] } });
}

/** Tar et beløp ut av posten igjen når pengene som kom med det, går tilbake. Et vedtatt budsjett står. */
export async function takeFromPost(tx: Tx, linjeId: string, tilskuddId: string, beloep: string): Promise<void> {
  const [post] = await tx.query<{ id: string; navn: string; beloep: string }>(reducePost, [tx.kommuneId, linjeId, tilskuddId, beloep]);
  if (post) tx.note({ tabell: 'finansieringspost', id: post.id, verb: 'endret', navn: post.navn, felt: { beloepOere: [null, post.beloep] } });
}
