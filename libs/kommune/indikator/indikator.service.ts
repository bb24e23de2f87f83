import { Injectable } from '@nestjs/common';
import { lockSatsing } from '#libs/kommune/program';
import { badInput, conflict, Db, newKey, type Tx, UnitOfWork } from '#libs/platform';
import { Indikatordefinisjon } from './definisjon/definisjon.entity.ts';
import type { HelIndikator } from './hel-indikator.type.ts';
import { demandOpen } from './indikator.aktoer.ts';
import { Indikator } from './indikator.entity.ts';
import type { ArchiveIndikatorInput, CreateIndikatorInput, UpdateIndikatorInput } from './indikator.input.ts';
import { bumpVersjon, demandAnsvarlig, lockIndikator, nextNr } from './indikator.lock.query.ts';
import { IndikatorQuery } from './indikator.query.ts';
import { maalIder, replaceMaal } from './maal-indikator.query.ts';
import { utgangspunktErrors } from './maaling/maaling.policy.ts';

/** Lager, endrer og arkiverer indikatorer. Hva tallet er, og tallene selv, har egne tjenester. */
@Injectable()
export class IndikatorService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly indikatorer: IndikatorQuery) {}

  /** Kaster NOT_FOUND når kommunen ikke har noen satsing å måle i. */
  create(input: CreateIndikatorInput): Promise<HelIndikator> {
    return this.work.run('INDIKATOR_OPPRETTET', (tx) => this.insert(tx, input));
  }

  /** Det samme i en arbeidsenhet som alt er i gang. `felles` når definisjonen er nettverkets. */
  async insert(tx: Tx, { maalIder: maal, teller, nevner, enhet, retning, nivaa, telling, datakilde, ...felt }: CreateIndikatorInput, felles: Partial<Pick<Indikatordefinisjon, 'fellesKode' | 'fellesUtgave'>> = {}): Promise<HelIndikator> {
    const satsingId = await lockSatsing(tx);
    demandUtgangspunkt(felt);
    await demandAnsvarlig(tx, felt.ansvarligId);
    const id = await tx.insert(Indikator, { ...felt, satsingId, nr: await nextNr(tx, satsingId), noekkel: newKey() });
    await tx.insert(Indikatordefinisjon, { teller, nevner, enhet, retning, nivaa, telling, datakilde, ...felles, indikatorId: id, utgave: 1, noekkel: newKey() });
    if (maal) await replaceMaal(tx, { id, navn: felt.navn }, maal);
    return this.indikatorer.one(id);
  }

  update(input: UpdateIndikatorInput): Promise<HelIndikator> {
    return this.work.run('INDIKATOR_ENDRET', async (tx) => {
      const { id, versjon, maalIder: maal, ...felt } = input;
      const laast = await lockIndikator(tx, id);
      if (laast.versjon !== versjon) throw await this.conflictOver(tx, input);
      demandOpen(laast);
      const before = await this.db.manager.findOneByOrFail(Indikator, { id });
      demandUtgangspunkt({ ...before, ...withoutUndefined(felt) });
      await demandAnsvarlig(tx, felt.ansvarligId);
      const after = await tx.update(Indikator, { id, versjon }, felt);
      const lenket = maal !== undefined && await replaceMaal(tx, laast, maal ?? []);
      if (lenket && after.versjon === versjon) await bumpVersjon(tx, id, versjon + 1);
      return this.indikatorer.one(id);
    });
  }

  archive({ id, versjon, arkivert }: ArchiveIndikatorInput): Promise<HelIndikator> {
    return this.work.run(arkivert ? 'INDIKATOR_ARKIVERT' : 'INDIKATOR_HENTET_FRAM', async (tx) => {
      await tx.update(Indikator, { id, versjon }, { arkivert });
      return this.indikatorer.one(id);
    });
  }

  /** Målene er lenker, så konflikten må hente dem selv for at ingen av de to listene skal gå tapt. */
  private async conflictOver(tx: Tx, { id, ...yours }: UpdateIndikatorInput) {
    const row: Record<string, unknown> = { ...await this.db.manager.findOneByOrFail(Indikator, { id }), maalIder: await maalIder(tx, id) };
    return conflict(Object.fromEntries(Object.keys(withoutUndefined(yours)).map((navn) => [navn, row[navn]])), { ...yours });
  }
}

function demandUtgangspunkt(indikator: Parameters<typeof utgangspunktErrors>[0]): void {
  const errors = utgangspunktErrors(indikator);
  if (errors.length > 0) throw badInput(...errors);
}

const withoutUndefined = <T extends object>(values: T) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
