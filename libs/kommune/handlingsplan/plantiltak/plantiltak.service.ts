import { Injectable } from '@nestjs/common';
import { conflict, Db, notFound, type RemoveInput, UnitOfWork } from '#libs/platform';
import { demandOpen, lockPlan } from '../handlingsplan.lock.query.ts';
import { HandlingsplanQuery } from '../handlingsplan.query.ts';
import type { HelHandlingsplan } from '../hel-handlingsplan.type.ts';
import { nameLast } from '../plan-i-loggen.ts';
import { Plantiltakrad } from './plantiltak.entity.ts';
import type { SetPlantiltakInput } from './plantiltak.input.ts';
import { addPlantiltak, demandTiltak, findNavn } from './plantiltak.query.ts';

/** Tiltakene i en plan som ikke er vedtatt. Planens egen versjon står: to som skriver om hvert sitt tiltak, kommer ikke i veien for hverandre. */
@Injectable()
export class PlantiltakService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly plan: HandlingsplanQuery) {}

  /** Tar tiltaket med, eller endrer det som står om det. Den som ikke så at det alt sto der, får CONFLICT. */
  set({ handlingsplanId, tiltakId, grep, omtale, versjon = null }: SetPlantiltakInput): Promise<HelHandlingsplan> {
    return this.work.run('PLANTILTAK_SATT', async (tx) => {
      demandOpen(await lockPlan(tx, handlingsplanId));
      const before = await this.db.manager.findOneBy(Plantiltakrad, { handlingsplanId, tiltakId });
      if (before && versjon === null) throw conflict({ grep: before.grep, omtale: before.omtale, versjon: before.versjon }, { grep, omtale });
      if (!before && versjon !== null) throw notFound();
      if (before) await tx.update(Plantiltakrad, { id: before.id, versjon: versjon! }, { grep, omtale });
      else await addPlantiltak(tx, handlingsplanId, [{ tiltakId, grep, omtale }], await demandTiltak(tx, [tiltakId], 'tiltakId'));
      nameLast(tx, await findNavn(tx, tiltakId));
      return this.plan.byId(handlingsplanId);
    });
  }

  remove({ id, versjon }: RemoveInput): Promise<HelHandlingsplan> {
    return this.work.run('PLANTILTAK_FJERNET', async (tx) => {
      const rad = await this.db.manager.findOneBy(Plantiltakrad, { id });
      if (!rad) throw notFound();
      demandOpen(await lockPlan(tx, rad.handlingsplanId));
      await tx.remove(Plantiltakrad, { id, versjon });
      nameLast(tx, await findNavn(tx, rad.tiltakId));
      return this.plan.byId(rad.handlingsplanId);
    });
  }
}
