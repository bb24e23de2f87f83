import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, Db, DomainError, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { mayNow } from '../vakt/handlinger.ts';
import { InvitasjonLenke, type LagretInvitasjon } from '../invitasjon/invitasjon-lenke.ts';
import { MedlemskapRad } from './medlemskap.entity.ts';
import type { EndreMedlemskapInput, InviterInput } from './medlemskap.input.ts';
import { dagenFoer, mulige, norskDag, tilstand } from './medlemskap.policy.ts';
import { findMedlemskap, insertMedlemskap, listMedlemskap, otherProgramledere, type MedlemskapOppslag } from './medlemskap.query.ts';
import type { Medlemskap } from './medlemskap.type.ts';

/** Hvem som kan hva i kommunens rom. Alt skrives på kommunens egen innlogging, sammen med loggen. */
@Injectable()
export class MedlemskapService {
  constructor(private readonly db: Db, private readonly arbeid: UnitOfWork, private readonly lenke: InvitasjonLenke) {}

  async list(): Promise<Medlemskap[]> {
    return (await this.db.query<MedlemskapOppslag>(listMedlemskap)).map(toMedlemskap);
  }

  /** Lager medlemskapet og en invitasjon til det. Personen finnes ikke for rommet før hun tar imot. */
  async invite(input: InviterInput): Promise<LagretInvitasjon> {
    ensureRekkefoelge(input.fra ?? norskDag(), input.til ?? null);
    return this.arbeid.run('PERSON_INVITERT', async (tx) => {
      const id = v7();
      await tx.query(insertMedlemskap, [id, tx.kommuneId, input.navn.trim(), input.epost.trim(), input.rolle, input.fra, input.til]);
      tx.note({ tabell: 'medlemskap', id, verb: 'ny', navn: input.navn.trim(), felt: { navn: [null, input.navn.trim()], epost: [null, input.epost.trim()], rolle: [null, input.rolle], til: [null, input.til ?? null] } });
      return this.lenke.create(tx, await this.find(id));
    });
  }

  async renew(id: string): Promise<LagretInvitasjon> {
    return this.arbeid.run('INVITASJON_FORNYET', async (tx) => {
      const medlemskap = await this.find(id);
      if (medlemskap.tilstand !== 'invitert') throw new DomainError('INVITATION_INVALID');
      tx.note({ tabell: 'medlemskap', id, verb: 'endret', navn: medlemskap.navn });
      return this.lenke.create(tx, medlemskap);
    });
  }

  async change({ id, versjon, rolle, fra, til }: EndreMedlemskapInput): Promise<Medlemskap> {
    return this.arbeid.run('MEDLEMSKAP_ENDRET', async (tx) => {
      const before = await this.find(id);
      ensureRekkefoelge(fra ?? before.fra, til === undefined ? before.til : til);
      await tx.update(MedlemskapRad, { id, versjon }, { rolle: rolle ?? undefined, fra: fra ?? undefined, til });
      await this.ensureProgramleder(tx, before, id);
      return this.find(id);
    });
  }

  /** Siste dag blir i går: tilgangen er borte fra neste forespørsel. Et medlemskap fra i dag får null dager. */
  async end(id: string, versjon: number): Promise<Medlemskap> {
    return this.arbeid.run('MEDLEMSKAP_AVSLUTTET', async (tx) => {
      const before = await this.find(id);
      const til = dagenFoer(norskDag());
      await tx.update(MedlemskapRad, { id, versjon }, { fra: before.fra > til ? til : undefined, til });
      await this.ensureProgramleder(tx, before, id);
      return this.find(id);
    });
  }

  /** Kaster NOT_FOUND for en id kommunen ikke har. */
  async find(id: string): Promise<Medlemskap> {
    const row = await this.db.queryOne<MedlemskapOppslag>(findMedlemskap, [id]);
    if (!row) throw notFound();
    return toMedlemskap(row);
  }

  /** En kommune uten programleder kan ikke invitere noen, og er låst ute av sitt eget rom. */
  private async ensureProgramleder(tx: Tx, before: Medlemskap, id: string): Promise<void> {
    if (before.rolle !== 'programleder' || before.tilstand !== 'aktiv') return;
    const after = await this.find(id);
    if (after.rolle === 'programleder' && after.tilstand === 'aktiv' && after.til === null) return;
    if ((await tx.query(otherProgramledere, [id])).length === 0) throw new DomainError('LAST_PROGRAMLEDER');
  }
}

function ensureRekkefoelge(fra: string, til: string | null): void {
  if (til !== null && til < fra) throw badInput({ path: 'til', code: 'END_BEFORE_START' });
}

function toMedlemskap({ personId, ...row }: MedlemskapOppslag): Medlemskap {
  const naa = tilstand({ personId, fra: row.fra, til: row.til }, norskDag());
  return { ...row, tilstand: naa, handlinger: mayNow('medlemskap.skriv') ? mulige(naa) : [] };
}
