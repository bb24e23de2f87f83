import { Injectable } from '@nestjs/common';
import type { DeepPartial, EntityTarget } from 'typeorm';
import type { FieldError } from '#libs/contracts';
import { badInput, Db, newKey, notFound, type Tx, UnitOfWork, type Versioned, type VersionKey } from '#libs/platform';
import type { HeltTiltak } from './helt-tiltak.type.ts';
import { aktoerNow, demand, demandOpen } from './tiltak.aktoer.ts';
import { lockTiltak, touch } from './tiltak.lock.query.ts';
import { mayReport } from './tiltak.policy.ts';
import { TiltakQuery } from './tiltak.query.ts';

/** Det resultater, milepæler og lærdommer har felles. */
export interface Del extends Versioned { tiltakId: string; nr: number; noekkel: string }
/** Sier hva som er galt med en del slik den blir stående. */
type Rule<D> = (del: D) => FieldError[];

/**
 * Fører, endrer, fjerner og henter tilbake delene av et tiltak. Tiltaket låses mens det skjer, men bare delens egen versjon øker:
 * to som arbeider i hver sin del, kommer ikke i veien for hverandre.
 */
@Injectable()
export class TiltakDelService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly tiltak: TiltakQuery) {}

  add<D extends Del>(handling: string, entity: EntityTarget<D>, tiltakId: string, values: DeepPartial<D>, rule: Rule<DeepPartial<D>> = () => []): Promise<HeltTiltak> {
    return this.inTiltak(handling, () => Promise.resolve(tiltakId), async (tx) => {
      const errors = rule(values);
      if (errors.length > 0) throw badInput(...errors);
      const nr = (await this.db.manager.maximum(entity, 'nr' as never, { tiltakId } as never) ?? 0) + 1;
      await tx.insert(entity, { ...values, tiltakId, nr, noekkel: newKey() } as DeepPartial<D>);
    });
  }

  update<D extends Del>(handling: string, entity: EntityTarget<D>, key: VersionKey, changes: Partial<D>, rule: Rule<D> = () => []): Promise<HeltTiltak> {
    return this.inTiltak(handling, () => this.parentOf(entity, key.id), async (tx) => {
      const before = await this.find(entity, key.id);
      const errors = rule({ ...before, ...withoutUndefined(changes) });
      // En eldre versjon får CONFLICT fra tx.update, ikke en feil om tall brukeren ikke har sett.
      if (before.versjon === key.versjon && errors.length > 0) throw badInput(...errors);
      await tx.update(entity, key, changes);
    });
  }

  remove<D extends Del>(handling: string, entity: EntityTarget<D>, key: VersionKey): Promise<HeltTiltak> {
    return this.inTiltak(handling, () => this.parentOf(entity, key.id), async (tx) => { await tx.remove(entity, key); });
  }

  /** Angrer en fjerning: den samme raden, med kilden den hadde. */
  restore<D extends Del>(handling: string, entity: EntityTarget<D>, id: string): Promise<HeltTiltak> {
    return this.inTiltak(handling, async (tx) => (await tx.evenRemoved(entity, id)).tiltakId, (tx) => tx.restore(entity, id));
  }

  private inTiltak(handling: string, tiltakId: (tx: Tx) => Promise<string>, write: (tx: Tx) => Promise<void>): Promise<HeltTiltak> {
    return this.work.run(handling, async (tx) => {
      const id = await tiltakId(tx);
      const aktoer = aktoerNow();
      const tiltak = await lockTiltak(tx, id, aktoer);
      demand(mayReport(tiltak, aktoer));
      demandOpen(tiltak);
      await write(tx);
      await touch(tx, id);
      return this.tiltak.one(id);
    });
  }

  private async parentOf<D extends Del>(entity: EntityTarget<D>, id: string): Promise<string> { return (await this.find(entity, id)).tiltakId; }

  private async find<D extends Del>(entity: EntityTarget<D>, id: string): Promise<D> {
    const del = await this.db.manager.findOneBy(entity, { id } as never);
    if (!del) throw notFound();
    return del;
  }
}

const withoutUndefined = <T extends object>(values: T) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
