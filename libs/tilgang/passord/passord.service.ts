import { Inject, Injectable } from '@nestjs/common';
import { badInput, CONFIG, currentContext, Db, DomainError, notFound, runAsLogin, UnitOfWork, type Config } from '#libs/platform';
import type { Http } from '../innlogging/innlogging.service.ts';
import { LoginAttempts } from '../innlogging/login-attempts.ts';
import { expiry } from '../invitasjon/invitasjon-lenke.ts';
import { readSessionCookie } from '../sesjon/cookie.ts';
import { SesjonService } from '../sesjon/sesjon.service.ts';
import { newToken, tokenKey } from '../sesjon/token.ts';
import { ensureStrong, hashPassord, stemmer } from './passord.ts';
import { findMedlem, findNullstilling, findOwnPassword, insertNullstilling, updatePassword, useNullstilling } from './passord.query.ts';
import type { ByttPassordInput, Nullstilling, NyttPassordInput } from './passord.type.ts';

@Injectable()
export class PassordService {
  constructor(
    private readonly db: Db, private readonly arbeid: UnitOfWork, private readonly sesjon: SesjonService,
    private readonly attempts: LoginAttempts, @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Lenke til nytt passord for en i kommunen. Kaster BELONGS_ELSEWHERE når personen også hører til andre steder. */
  async reset(medlemskapId: string): Promise<Nullstilling> {
    const kommuneId = currentContext().arbeidsrom?.kommuneId;
    const row = await this.db.queryOne<{ personId: string | null; navn: string }>(findMedlem, [medlemskapId]);
    if (!row?.personId) throw notFound();
    const token = newToken();
    const utloeper = expiry();
    const made = await this.onLogin(() => this.db.queryOne(insertNullstilling, [tokenKey(token), row.personId, utloeper, kommuneId]));
    if (!made) throw new DomainError('BELONGS_ELSEWHERE');
    await this.arbeid.run('PASSORD_NULLSTILT', async (tx) => tx.note({ tabell: 'medlemskap', id: medlemskapId, verb: 'endret', navn: row.navn }));
    return { lenke: `/nytt-passord/${token}`, utloeper: new Date(utloeper) };
  }

  /** Setter nytt passord med en lenke, og avslutter alle øktene personen har. */
  async setWithToken({ token, passord }: NyttPassordInput): Promise<boolean> {
    const key = tokenKey(token);
    const row = await this.onLogin(() => this.db.queryOne<{ epost: string }>(findNullstilling, [key]));
    if (!row) throw new DomainError('INVITATION_INVALID');
    ensureStrong(passord, row.epost);
    const hash = await hashPassord(passord);
    if (!(await this.onLogin(() => this.db.queryOne(useNullstilling, [key, hash])))) throw new DomainError('INVITATION_INVALID');
    return true;
  }

  /** Bytter eget passord og avslutter øktene i andre nettlesere. */
  async change({ gammelt, passord }: ByttPassordInput, { req }: Http): Promise<boolean> {
    const { person } = currentContext();
    if (!person) throw new DomainError('UNAUTHENTICATED');
    const row = await this.onLogin(() => this.db.queryOne<{ epost: string; hash: string }>(findOwnPassword, [person.id]));
    if (!row) throw notFound();
    await this.attempts.ensureAllowed(row.epost, req.ip ?? '');
    if (!(await stemmer(gammelt, row.hash))) {
      await this.attempts.failed(row.epost, req.ip ?? '');
      throw badInput({ path: 'gammelt', code: 'NOT_ALLOWED' });
    }
    ensureStrong(passord, row.epost);
    const hash = await hashPassord(passord);
    await this.onLogin(() => this.db.query(updatePassword, [person.id, hash]));
    await this.sesjon.endOthers(person.id, readSessionCookie(req, this.config));
    return true;
  }

  private onLogin<T>(work: () => Promise<T>): Promise<T> { return runAsLogin('innlogging', work); }
}
