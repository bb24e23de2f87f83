import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contracts';
import { anonymousContext, avtaleLogin, Db, innsynLogin, kommuneLogin, nettverkLogin, runAsLogin, type Login, type RequestContext } from '#libs/platform';
import { romKode, romNavn } from '../meg/rom-navn.ts';
import { createSession, endOtherSessions, endSession, findSession, type SessionRow } from './sesjon.query.ts';
import { newToken, tokenKey } from './token.ts';

/** Ugjennomsiktige økter i databasen: å avslutte en økt eller et medlemskap virker fra neste forespørsel. */
@Injectable()
export class SesjonService {
  constructor(private readonly db: Db) {}

  /** Sammenhengen for en forespørsel. Ukjent eller utløpt økt gir en anonym sammenheng, aldri en feil. */
  async contextFor(token: string | undefined, rom: string): Promise<RequestContext> {
    if (!token) return anonymousContext();
    const row = await this.onLogin(() => this.db.queryOne<SessionRow>(findSession, [tokenKey(token), rom, limits.sesjonInaktivMinutter, limits.sesjonTimer]));
    return row ? contextOf(row) : anonymousContext();
  }

  /** Starter en ny økt og avslutter den nettleseren hadde fra før. Gir verdien til informasjonskapselen. */
  async start(personId: string, previous: string | undefined): Promise<string> {
    const token = newToken();
    const old = previous ? tokenKey(previous) : null;
    await this.onLogin(() => this.db.query(createSession, [tokenKey(token), personId, old, limits.sesjonTimer]));
    return token;
  }

  async end(token: string | undefined): Promise<void> {
    if (token) await this.onLogin(() => this.db.query(endSession, [tokenKey(token)]));
  }

  async endOthers(personId: string, keep: string | undefined): Promise<void> {
    await this.onLogin(() => this.db.query(endOtherSessions, [personId, keep ? tokenKey(keep) : null]));
  }

  private onLogin<T>(work: () => Promise<T>): Promise<T> { return runAsLogin('innlogging', work); }
}

function contextOf(row: SessionRow): RequestContext {
  const person = { id: row.personId, navn: row.navn };
  if (!row.type) return { ...anonymousContext(), person };
  const { type, kommuneId, avtalerom, utgave } = row;
  const arbeidsrom = { kode: row.kode ?? romKode(type, avtalerom), type, navn: romNavn(type, row.romNavn), kommuneId, utgave, ...(avtalerom !== null && { avtalerom }) };
  return {
    ...anonymousContext(),
    person,
    login: loginFor(row),
    arbeidsrom: row.utenfra ? { ...arbeidsrom, utenfra: true, avtaler: row.avtaler ?? [] } : arbeidsrom,
    roller: row.roller ?? [],
  };
}

/** Innloggingen rommet arbeider med. */
function loginFor({ type, kommuneId, nettverkId, avtalerom, utenfra }: SessionRow): Login | null {
  if (kommuneId !== null) return utenfra ? innsynLogin(kommuneId) : kommuneLogin(kommuneId);
  if (nettverkId !== null) return nettverkLogin(nettverkId);
  if (avtalerom !== null) return avtaleLogin(avtalerom);
  return type === 'plattform' ? 'forvalter' : null;
}
