import { Injectable } from '@nestjs/common';
import { visTidsangivelse } from '#libs/contracts';
import { badInput, Db, newKey, notFound, type RemoveInput, type RestoreInput, type Tx, UnitOfWork } from '#libs/platform';
import { gjeldendeDefinisjon } from '../definisjon/definisjon.query.ts';
import type { HelIndikator } from '../hel-indikator.type.ts';
import { demand, demandOpen, indikatoraktoerNow } from '../indikator.aktoer.ts';
import { lockIndikator } from '../indikator.lock.query.ts';
import { mayFoere } from '../indikator.policy.ts';
import { IndikatorQuery } from '../indikator.query.ts';
import { demandOpenPeriode, openMaaleperiode } from '../periode/maaleperiode.query.ts';
import { Maaleperiode } from '../periode/maaleperiode.entity.ts';
import { Maaling } from './maaling.entity.ts';
import type { MaalingInput, UpdateMaalingInput } from './maaling.input.ts';
import { maalingErrors } from './maaling.policy.ts';
import { demandAlone } from './maaling.query.ts';

/** Fører, endrer, fjerner og henter tilbake målinger. Indikatoren låses mens det skjer, men bare målingens egen versjon øker. */
@Injectable()
export class MaalingService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly indikatorer: IndikatorQuery) {}

  add({ indikatorId, periode, ...values }: MaalingInput): Promise<HelIndikator> {
    return this.inIndikator('MAALING_FOERT', () => Promise.resolve(indikatorId), async (tx) => {
      const errors = maalingErrors(values);
      if (errors.length > 0) throw badInput(...errors);
      const [{ id: indikatordefinisjonId }, maaleperiodeId] = [await gjeldendeDefinisjon(tx, indikatorId), await openMaaleperiode(tx, periode)];
      const plass = { indikatorId, maaleperiodeId, omfang: values.omfang ?? 'ukjent', omfangNavn: values.omfangNavn ?? null };
      await demandAlone(tx, plass);
      await tx.insert(Maaling, { ...values, ...plass, indikatordefinisjonId, noekkel: newKey() });
      return periode;
    });
  }

  update({ id, versjon, periode, omfang, ...felt }: UpdateMaalingInput): Promise<HelIndikator> {
    return this.inIndikator('MAALING_ENDRET', () => this.parentOf(id), async (tx) => {
      const before = await this.find(id);
      if (before.versjon !== versjon) await tx.update(Maaling, { id, versjon }, felt);
      const changes = { ...felt, omfang: omfang === null ? 'ukjent' as const : omfang };
      const after = { ...before, ...withoutUndefined(changes) };
      const errors = maalingErrors(after);
      if (errors.length > 0) throw badInput(...errors);
      await demandOpenPeriode(tx, before.maaleperiodeId);
      const maaleperiodeId = periode === undefined ? before.maaleperiodeId : await openMaaleperiode(tx, periode);
      await demandAlone(tx, { ...after, maaleperiodeId }, id);
      await tx.update(Maaling, { id, versjon }, { ...changes, maaleperiodeId });
      return this.periodeOf(maaleperiodeId);
    });
  }

  remove({ id, versjon }: RemoveInput): Promise<HelIndikator> {
    return this.inIndikator('MAALING_FJERNET', () => this.parentOf(id), async (tx) => {
      const { maaleperiodeId } = await this.find(id);
      await demandOpenPeriode(tx, maaleperiodeId);
      await tx.remove(Maaling, { id, versjon });
      return this.periodeOf(maaleperiodeId);
    });
  }

  restore({ id }: RestoreInput): Promise<HelIndikator> {
    return this.inIndikator('MAALING_HENTET_TILBAKE', async (tx) => (await tx.evenRemoved(Maaling, id)).indikatorId, async (tx) => {
      const removed = await tx.evenRemoved(Maaling, id);
      await demandOpenPeriode(tx, removed.maaleperiodeId);
      await demandAlone(tx, { ...removed, omfangNavn: removed.omfangNavn ?? null }, id);
      await tx.restore(Maaling, id);
      return this.periodeOf(removed.maaleperiodeId);
    });
  }

  /** `write` gir perioden det ble skrevet i, så loggen kan si hvilken måling det var. */
  private inIndikator(handling: string, indikatorId: (tx: Tx) => Promise<string>, write: (tx: Tx) => Promise<string>): Promise<HelIndikator> {
    return this.work.run(handling, async (tx) => {
      const indikator = await lockIndikator(tx, await indikatorId(tx));
      demand(mayFoere(indikator, indikatoraktoerNow()));
      demandOpen(indikator);
      const periode = await write(tx);
      const last = tx.entries.at(-1);
      if (last?.tabell === 'maaling') last.navn ??= `${indikator.navn}, ${visTidsangivelse(periode)}`;
      return this.indikatorer.one(indikator.id);
    });
  }

  private async periodeOf(id: string): Promise<string> { return (await this.db.manager.findOneByOrFail(Maaleperiode, { id })).periode; }
  private async parentOf(id: string): Promise<string> { return (await this.find(id)).indikatorId; }

  private async find(id: string): Promise<Maaling> {
    const maaling = await this.db.manager.findOneBy(Maaling, { id });
    if (!maaling) throw notFound();
    return maaling;
  }
}

const withoutUndefined = <T extends object>(values: T) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
