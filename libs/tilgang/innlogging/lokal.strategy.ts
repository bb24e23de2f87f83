import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { Db, DomainError, runAsLogin } from '#libs/platform';
import { stemmer } from '../passord/passord.ts';
import { findPassword } from '../passord/passord.query.ts';
import { LoginAttempts } from './login-attempts.ts';

/** Lokale kontoer: e-post og passord. En ukjent e-post og et galt passord svarer likt og tar like lang tid. */
@Injectable()
export class LokalStrategy extends PassportStrategy(Strategy, 'lokal') {
  constructor(private readonly db: Db, private readonly attempts: LoginAttempts) {
    super({ usernameField: 'epost', passwordField: 'passord', passReqToCallback: true });
  }

  async validate(request: Request, epost: string, passord: string): Promise<{ id: string }> {
    const adresse = request.ip ?? '';
    await this.attempts.ensureAllowed(epost, adresse);
    const row = await runAsLogin('innlogging', () => this.db.queryOne<{ id: string; hash: string | null }>(findPassword, [epost.trim()]));
    if (!(await stemmer(passord, row?.hash ?? null)) || !row) {
      await this.attempts.failed(epost, adresse);
      throw new DomainError('WRONG_CREDENTIALS');
    }
    await this.attempts.succeeded(epost);
    return { id: row.id };
  }
}
