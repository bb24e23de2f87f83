import { Injectable } from '@nestjs/common';
import { barriereflyt, type Barrierestatus } from '#libs/contracts';
import { badInput, conflict, Db, DomainError, newKey, type Tx, UnitOfWork } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import { replaceTiltak, tiltakIder, touch } from './barriere-tiltak.query.ts';
import { Barriere } from './barriere.entity.ts';
import type { CreateBarriereInput, MoveBarriereInput, UpdateBarriereInput } from './barriere.input.ts';
import { kanEndres, moveErrors } from './barriere.policy.ts';
import { BarriereQuery, lockBarriere } from './barriere.query.ts';
import { Barrierehendelse } from './barrierehendelse.entity.ts';
import type { HelBarriere } from './hel-barriere.type.ts';

/** Fører, endrer og flytter barrierer. Å dele en er en annen handling, i døra mellom fløyene. */
@Injectable()
export class BarriereService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly barrierer: BarriereQuery) {}

  create({ tiltakIder: tiltak, status: wanted, ...felt }: CreateBarriereInput): Promise<HelBarriere> {
    return this.work.run('BARRIERE_OPPRETTET', async (tx) => {
      const status = wanted ?? 'utkast';
      const id = await tx.insert(Barriere, { ...felt, status, noekkel: newKey() });
      await noteMove(tx, id, null, status, null);
      if (tiltak?.length) await replaceTiltak(tx, { id, tittel: felt.tittel }, tiltak);
      return this.barrierer.one(id);
    });
  }

  update({ id, versjon, tiltakIder: tiltak, ...felt }: UpdateBarriereInput): Promise<HelBarriere> {
    return this.work.run('BARRIERE_ENDRET', async (tx) => {
      const before = await lockBarriere(tx, id);
      if (before.versjon !== versjon) throw await this.conflictOver(tx, id, { ...felt, tiltakIder: tiltak, versjon });
      if (!kanEndres(before.status)) throw badInput({ path: 'status', code: 'NOT_ALLOWED' });
      await tx.update(Barriere, { id, versjon }, felt);
      if (tiltak !== undefined) await replaceTiltak(tx, before, tiltak ?? []);
      if (tx.entries.length > 0) await touch(tx, id, versjon + 1);
      return this.barrierer.one(id);
    });
  }

  move({ id, versjon, status, begrunnelse = null }: MoveBarriereInput): Promise<HelBarriere> {
    return this.work.run('BARRIERE_FLYTTET', async (tx) => {
      const before = await lockBarriere(tx, id);
      // En eldre versjon får CONFLICT fra tx.update: flyten prøves bare mot statusen brukeren så.
      if (before.versjon === versjon && !barriereflyt[before.status].includes(status)) throw new DomainError('BARRIERE_ULOVLIG_STEG');
      const errors = moveErrors(status, begrunnelse);
      if (errors.length > 0) throw badInput(...errors);
      await tx.update(Barriere, { id, versjon }, { status, begrunnelse: kanEndres(status) ? null : begrunnelse });
      await noteMove(tx, id, before.status, status, begrunnelse);
      await touch(tx, id, versjon + 1);
      return this.barrierer.one(id);
    });
  }

  /** Tiltakene er lenker, så konflikten må hente dem selv for at ingen av de to listene skal gå tapt. */
  private async conflictOver(tx: Tx, id: string, yours: Record<string, unknown>) {
    const { kommuneId: _owner, noekkel: _key, ...row } = await this.db.manager.findOneByOrFail(Barriere, { id });
    return conflict({ ...row, tiltakIder: await tiltakIder(tx, id) }, yours);
  }
}

/** Fører flyttingen i historikken. */
const noteMove = (tx: Tx, barriereId: string, fraStatus: Barrierestatus | null, tilStatus: Barrierestatus, begrunnelse: string | null) =>
  tx.insert(Barrierehendelse, { barriereId, fraStatus, tilStatus, begrunnelse, personId: currentPersonId() });

/** Deling løfter barrieren i samme arbeidsenhet. En som alt er løftet, røres ikke. */
export async function liftBarriere(tx: Tx, id: string): Promise<void> {
  const { status, versjon } = await lockBarriere(tx, id);
  if (status !== 'aapen') return;
  await tx.update(Barriere, { id, versjon }, { status: 'loeftet' });
  await noteMove(tx, id, status, 'loeftet', null);
  await touch(tx, id, versjon + 1);
}
