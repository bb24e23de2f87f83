import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Rolle, RomType } from '#libs/contracts';
import { expiry, newToken, tokenKey } from '#libs/tilgang';

export interface Invited { rom: RomType; kommuneId?: number; nettverkId?: number; avtalerom?: number; firma?: string; taushetSignert?: string; rolle: Rolle; epost: string; navn: string }

/** Lager et medlemskap og en invitasjon til det, som forvalteren. Gir stien til lenken. */
export async function invite(forvalter: Client, { rom, kommuneId, nettverkId, avtalerom, firma, taushetSignert, rolle, epost, navn }: Invited): Promise<string> {
  const [medlemskapId, token] = [v7(), newToken()];
  await forvalter.query('BEGIN');
  await forvalter.query('INSERT INTO tilgang.medlemskap (id, rom, kommune_id, nettverk_id, avtalerom, firma, taushet_signert, navn, epost, rolle) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [medlemskapId, rom, kommuneId, nettverkId, avtalerom, firma, taushetSignert, navn, epost, rolle]);
  await forvalter.query('INSERT INTO tilgang.invitasjon (noekkel, medlemskap_id, utloeper) VALUES ($1, $2, $3)', [tokenKey(token), medlemskapId, expiry()]);
  await forvalter.query('COMMIT');
  return `/invitasjon/${token}`;
}
