import { Injectable } from '@nestjs/common';
import { badInput, newKey, type RemoveInput, type Tx, UnitOfWork } from '#libs/platform';
import { OekonomiQuery } from '../side/oekonomi.query.ts';
import type { Oekonomi } from '../side/oekonomi.type.ts';
import { demandOpen, lockAarOf, openBudsjettaar } from './budsjettaar.query.ts';
import { Budsjettlinje } from './budsjettlinje.entity.ts';
import type { CreateBudsjettlinjeInput, UpdateBudsjettlinjeInput } from './budsjettlinje.input.ts';
import { demandReferences, isUsed, nextNr, renew } from './budsjettlinje.query.ts';
import { replacePoster } from './poster.query.ts';

/** Lager, endrer og fjerner budsjettlinjer så lenge budsjettet er et utkast. Svaret er hele året. */
@Injectable()
export class BudsjettlinjeService {
  constructor(private readonly work: UnitOfWork, private readonly side: OekonomiQuery) {}

  create({ aar, poster, ...felt }: CreateBudsjettlinjeInput): Promise<Oekonomi> {
    return this.work.run('BUDSJETTLINJE_OPPRETTET', async (tx) => {
      const budsjett = await openBudsjettaar(tx, aar);
      await demandReferences(tx, felt);
      const id = await tx.insert(Budsjettlinje, { ...felt, budsjettaarId: budsjett.id, nr: await nextNr(tx, budsjett.id), noekkel: newKey() });
      await replacePoster(tx, id, poster ?? []);
      return this.side.year(aar);
    });
  }

  update({ id, versjon, poster, ...felt }: UpdateBudsjettlinjeInput): Promise<Oekonomi> {
    return this.work.run('BUDSJETTLINJE_ENDRET', async (tx) => {
      const { aar } = await this.lock(tx, id);
      const { versjon: after } = await tx.update(Budsjettlinje, { id, versjon }, felt);
      const earlier = tx.entries.length;
      await demandReferences(tx, felt);
      if (poster !== undefined) await replacePoster(tx, id, poster ?? []);
      // Postene hører til linja: den som endrer bare dem, skal også stå i veien for en annen som har sett de gamle.
      if (tx.entries.length > earlier && after === versjon) await renew(tx, id);
      return this.side.year(aar);
    });
  }

  /** En linje hovedboka, bruk eller neste års budsjett viser til, kan ikke fjernes. Sett postene til null i stedet. */
  remove({ id, versjon }: RemoveInput): Promise<Oekonomi> {
    return this.work.run('BUDSJETTLINJE_FJERNET', async (tx) => {
      const { aar } = await this.lock(tx, id);
      await tx.update(Budsjettlinje, { id, versjon }, {});
      if (await isUsed(tx, id)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await replacePoster(tx, id, []);
      await tx.remove(Budsjettlinje, { id, versjon });
      return this.side.year(aar);
    });
  }

  private async lock(tx: Tx, linjeId: string) { return demandOpen(await lockAarOf(tx, linjeId)); }
}
