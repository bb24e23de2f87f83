import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fordelingsgrenser } from '#libs/contracts';
import { badInput, DomainError, newKey, UnitOfWork, type Tx } from '#libs/platform';
import { Fordeling } from './fordeling.entity.ts';
import type { ArchiveFordelingInput, CreateFordelingInput, UpdateFordelingInput } from './fordeling.input.ts';
import { carriedOver, dimensjonErrors, sameDimensjoner } from './fordeling.policy.ts';
import { deltePerioder, FordelingQuery, hasIndikator, insertHemmelighet, lockFordeling, perioderIn } from './fordeling.query.ts';
import { Fordelingsperiode } from './fordelingsperiode.entity.ts';
import type { HelFordeling } from './hel-fordeling.type.ts';

/** Lager, endrer og legger bort serier. */
@Injectable()
export class FordelingService {
  constructor(private readonly work: UnitOfWork, private readonly fordelinger: FordelingQuery) {}

  /** `merke` er bare for demoen. */
  create({ grense, indikatorId = null, ...felt }: CreateFordelingInput, merke: Partial<Pick<Fordeling, 'oppdiktet'>> = {}): Promise<HelFordeling> {
    return this.work.run('FORDELING_OPPRETTET', async (tx) => {
      const errors = dimensjonErrors(felt.dimensjoner);
      if (errors.length > 0) throw badInput(...errors);
      await demandIndikator(tx, indikatorId);
      const id = await tx.insert(Fordeling, { ...felt, ...merke, indikatorId, grense: grense ?? fordelingsgrenser.minst, noekkel: newKey() });
      // Aldri gjennom tx.insert: da ville den stått i loggen.
      await tx.query(insertHemmelighet, [id, randomBytes(24).toString('base64url')]);
      return this.fordelinger.one(id);
    });
  }

  update({ id, versjon, ...felt }: UpdateFordelingInput): Promise<HelFordeling> {
    return this.work.run('FORDELING_ENDRET', async (tx) => {
      const before = await lockFordeling(tx, id);
      await demandIndikator(tx, felt.indikatorId ?? null);
      if (before.versjon === versjon && felt.dimensjoner && !sameDimensjoner(before.dimensjoner, felt.dimensjoner)) await this.divide(tx, before, felt.dimensjoner);
      const { dimensjoner, ...resten } = felt;
      await tx.update(Fordeling, { id, versjon }, { ...resten, ...(dimensjoner && !sameDimensjoner(before.dimensjoner, dimensjoner) && { dimensjoner }) });
      return this.fordelinger.one(id);
    });
  }

  archive({ id, versjon, arkivert }: ArchiveFordelingInput): Promise<HelFordeling> {
    return this.work.run(arkivert ? 'FORDELING_ARKIVERT' : 'FORDELING_HENTET_FRAM', async (tx) => {
      await lockFordeling(tx, id);
      await tx.update(Fordeling, { id, versjon }, { arkivert });
      return this.fordelinger.one(id);
    });
  }

  /** Tallene følger med over i den nye inndelingen. Er noe delt, står den fast: mønsteret av skjulte celler gjelder den. */
  private async divide(tx: Tx, { id, dimensjoner }: Pick<Fordeling, 'id' | 'dimensjoner'>, nye: Fordeling['dimensjoner']): Promise<void> {
    const errors = dimensjonErrors(nye);
    if (errors.length > 0) throw badInput(...errors);
    if ((await deltePerioder(tx, id)).length > 0) throw new DomainError('INNDELING_FAST');
    for (const periode of await perioderIn(tx, id)) {
      const tall = carriedOver(dimensjoner, nye, periode.tall);
      if (!tall) throw new DomainError('INNDELING_FAST');
      await tx.update(Fordelingsperiode, periode, { tall });
    }
  }
}

async function demandIndikator(tx: Tx, id: string | null): Promise<void> {
  if (id !== null && !await hasIndikator(tx, id)) throw badInput({ path: 'indikatorId', code: 'NOT_FOUND' });
}
