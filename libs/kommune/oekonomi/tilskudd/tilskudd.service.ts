import { Injectable } from '@nestjs/common';
import { badInput, Db, DomainError, emptiedList, newKey, notFound, type Tx, UnitOfWork } from '#libs/platform';
import { foer } from '../hovedbok/foer.query.ts';
import { Tilskudd } from './tilskudd.entity.ts';
import type { CreateTilskuddInput, UpdateTilskuddInput } from './tilskudd.input.ts';
import { foeringsaar, tilskuddsaarErrors } from './tilskudd.policy.ts';
import { renew, replaceGivere, satsingOf, staarIVedtattBudsjett, TilskuddQuery } from './tilskudd.query.ts';
import type { HeltTilskudd } from './tilskudd.type.ts';

/** Lager og endrer tilskudd. Pengene i dem flyttes av hovedboka. */
@Injectable()
export class TilskuddService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly tilskudd: TilskuddQuery) {}

  create(input: CreateTilskuddInput): Promise<HeltTilskudd> {
    return this.work.run('TILSKUDD_OPPRETTET', async (tx) => {
      const { giverIder, ventetBeloep, aar, ...felt } = input;
      const satsing = await satsingOf(tx);
      demandTilskuddsaar(felt.tilskuddsaar, satsing.foersteAar);
      const id = await tx.insert(Tilskudd, { ...felt, vilkaar: felt.vilkaar ?? [], satsingId: satsing.id, noekkel: newKey() });
      if (giverIder) await replaceGivere(tx, { id, navn: felt.navn }, giverIder);
      if (ventetBeloep) await this.venter(tx, id, felt.navn, ventetBeloep, foeringsaar(felt.tilskuddsaar, aar));
      return this.tilskudd.one(id);
    });
  }

  update(input: UpdateTilskuddInput): Promise<HeltTilskudd> {
    return this.work.run('TILSKUDD_ENDRET', async (tx) => {
      const { id, versjon, giverIder, ...felt } = input;
      const before = await this.db.manager.findOneBy(Tilskudd, { id });
      if (!before) throw notFound();
      if (before.versjon === versjon) await this.demandChange(tx, before, felt);
      const after = await tx.update(Tilskudd, { id, versjon }, { ...felt, vilkaar: emptiedList(felt.vilkaar) });
      const nyeGivere = giverIder !== undefined && await replaceGivere(tx, before, giverIder ?? []);
      // Giverne er lenker. Uten en ny versjon kunne to bytte dem samtidig uten å merke det.
      if (nyeGivere && after.versjon === versjon) await renew(tx, id);
      return this.tilskudd.one(id);
    });
  }

  private async demandChange(tx: Tx, before: Tilskudd, { tilskuddsaar, kolonne }: Pick<UpdateTilskuddInput, 'tilskuddsaar' | 'kolonne'>): Promise<void> {
    if (tilskuddsaar !== undefined && tilskuddsaar !== before.tilskuddsaar) demandTilskuddsaar(tilskuddsaar, (await satsingOf(tx)).foersteAar);
    if (kolonne !== undefined && kolonne !== before.kolonne && await staarIVedtattBudsjett(tx, before.id)) throw new DomainError('BUDSJETT_VEDTATT');
  }

  private async venter(tx: Tx, tilskuddId: string, tekst: string, beloepOere: string, aar: number | null): Promise<void> {
    if (aar === null) throw badInput({ path: 'aar', code: 'REQUIRED' });
    await foer(tx, [{ type: 'ventet', tilskuddId, fraKonto: 'ventet', fraAar: aar, tilKonto: 'ufordelt', tilAar: aar, beloepOere, tekst }]);
  }
}

function demandTilskuddsaar(tilskuddsaar: string, foersteAar: number | null): void {
  const errors = tilskuddsaarErrors(tilskuddsaar, foersteAar);
  if (errors.length > 0) throw badInput(...errors);
}
