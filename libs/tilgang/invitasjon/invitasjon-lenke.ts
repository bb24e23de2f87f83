import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { CONFIG, type Config, type Tx } from '#libs/platform';
import { insertInvitasjon, revokeInvitasjoner } from '../medlemskap/medlemskap.query.ts';
import type { Medlemskap } from '../medlemskap/medlemskap.type.ts';
import { tokenKey } from '../sesjon/token.ts';

/** Det som lagres som svar på en invitasjon: alt unntatt selve nøkkelen. */
export interface LagretInvitasjon<Medlem extends { id: string } = Medlemskap> { medlemskap: Medlem; invitasjonId: string; utloeper: string }

/**
 * Lager lenker til invitasjoner. Nøkkelen utledes av hemmeligheten og en id, så et nytt forsøk etter tapt svar
 * gir samme lenke uten at databasen noen gang har hatt den.
 */
@Injectable()
export class InvitasjonLenke {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Skriver invitasjonen i arbeidsenheten som ga medlemskapet. */
  async create<Medlem extends { id: string }>(tx: Pick<Tx, 'query'>, medlemskap: Medlem): Promise<LagretInvitasjon<Medlem>> {
    const invitasjonId = v7();
    const utloeper = expiry();
    await tx.query(revokeInvitasjoner, [medlemskap.id]);
    await tx.query(insertInvitasjon, [tokenKey(this.token(invitasjonId)), medlemskap.id, utloeper]);
    return { medlemskap, invitasjonId, utloeper };
  }

  /** Stien folk sender hverandre. */
  path(invitasjonId: string): string { return `/invitasjon/${this.token(invitasjonId)}`; }

  private token(invitasjonId: string): string {
    return createHmac('sha256', this.config.secret).update(`invitasjon:${invitasjonId}`).digest('base64url');
  }
}

export const expiry = (now = Date.now()) => new Date(now + limits.invitasjonDager * 86_400_000).toISOString();
