import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { anonymousContext, badInput, Db, DomainError, kommuneLogin, runAsLogin, runInContext, UnitOfWork } from '#libs/platform';
import { LoginAttempts } from '../innlogging/login-attempts.ts';
import { InnloggingService, type Http } from '../innlogging/innlogging.service.ts';
import type { Meg } from '../meg/meg.type.ts';
import { romNavn } from '../meg/rom-navn.ts';
import { ensureStrong, hashPassord, stemmer } from '../passord/passord.ts';
import { tokenKey } from '../sesjon/token.ts';
import { acceptInvitasjon, findInvitasjon, type InvitasjonRad } from './invitasjon.query.ts';
import type { GodtaInvitasjonInput, InvitasjonInnhold } from './invitasjon.type.ts';

/** Å ta imot en invitasjon. Kjøres uten rom: den inviterte er ikke innenfor ennå. */
@Injectable()
export class InvitasjonService {
  constructor(private readonly db: Db, private readonly attempts: LoginAttempts, private readonly innlogging: InnloggingService, private readonly arbeid: UnitOfWork) {}

  /** Innholdet i en gyldig invitasjon. Sier ikke om e-posten har en konto fra før. */
  async show(token: string): Promise<InvitasjonInnhold> {
    const row = await this.find(token);
    return { navn: row.navn, epost: row.epost || null, rolle: row.rolle, arbeidsrom: romNavn(row.rom, row.kommune) };
  }

  /** Lager personen når e-posten er ny; ellers må hun vise sitt eget passord. Logger inn. */
  async accept({ token, passord, epost, navn }: GodtaInvitasjonInput, http: Http): Promise<Meg> {
    const row = named(await this.find(token, epost), epost, navn);
    // Gjelder også en kjent e-post, som alt følger regelen: et ulikt svar ville røpt den uten at lenken ble brukt.
    ensureStrong(passord, row.epost);
    const personId = row.personId ?? v7();
    const hash = row.personId ? await this.verified(row, passord, http.req.ip ?? '') : await hashPassord(passord);
    const accepted = await this.onLogin(() => this.db.queryOne(acceptInvitasjon, [tokenKey(token), personId, hash, row.epost, row.navn]));
    if (!accepted) throw new DomainError('INVITATION_INVALID');
    await this.logAccepted(row, personId);
    return this.innlogging.startSession(personId, http);
  }

  /** Kommunens egen logg, på kommunens egen innlogging, med den nye som den som handlet. */
  private async logAccepted({ kommuneId, kommune, medlemskapId, navn, rolle }: InvitasjonRad, personId: string): Promise<void> {
    if (kommuneId === null) return;
    const arbeidsrom = { kode: '', type: 'kommune', navn: kommune ?? '', kommuneId, utgave: null } as const;
    await runInContext({ ...anonymousContext(), login: kommuneLogin(kommuneId), person: { id: personId, navn }, arbeidsrom }, () =>
      this.arbeid.run('INVITASJON_GODTATT', async (tx) => tx.note({ tabell: 'medlemskap', id: medlemskapId, verb: 'endret', navn, felt: { rolle: [null, rolle] } })));
  }

  /** En kjent e-post logger inn med sitt eget passord; ingenting settes på nytt. */
  private async verified(row: InvitasjonRad, passord: string, adresse: string): Promise<null> {
    await this.attempts.ensureAllowed(row.epost, adresse);
    if (await stemmer(passord, row.hash)) return null;
    await this.attempts.failed(row.epost, adresse);
    throw new DomainError('WRONG_CREDENTIALS');
  }

  private async find(token: string, epost: string | null = null): Promise<InvitasjonRad> {
    const row = await this.onLogin(() => this.db.queryOne<InvitasjonRad>(findInvitasjon, [tokenKey(token), epost]));
    if (!row) throw new DomainError('INVITATION_INVALID');
    return row;
  }

  private onLogin<T>(work: () => Promise<T>): Promise<T> { return runAsLogin('innlogging', work); }
}

/** Den som er invitert uten e-post, oppgir e-post og navn selv; for alle andre gjelder det invitasjonen sier. */
function named(row: InvitasjonRad, epost: string | null = null, navn: string | null = null): InvitasjonRad {
  if (row.epost !== '') return row;
  const missing = [...(epost ? [] : ['epost']), ...(navn ? [] : ['navn'])];
  if (missing.length > 0) throw badInput(...missing.map((path) => ({ path, code: 'REQUIRED' as const })));
  return { ...row, epost: epost!, navn: navn! };
}
