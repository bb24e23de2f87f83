import { Injectable } from '@nestjs/common';
import { copyBudsjett, ensureBudsjettaar, unlockBudsjett } from '#libs/kommune/oekonomi';
import { lockSatsing } from '#libs/kommune/program';
import { badInput, type Tx, UnitOfWork } from '#libs/platform';
import { Handlingsplan } from './handlingsplan.entity.ts';
import type { CreateHandlingsplanInput, NyUtgaveInput, StartNesteAarInput, UpdateHandlingsplanInput } from './handlingsplan.input.ts';
import { demandNoPlan, demandOpen, demandStep, firstKjede, insertUtkast, lockPlanAt, nextKjede } from './handlingsplan.lock.query.ts';
import { HandlingsplanQuery } from './handlingsplan.query.ts';
import type { HelHandlingsplan } from './hel-handlingsplan.type.ts';
import { nameLast, planName } from './plan-i-loggen.ts';
import { addHendelse } from './kjede/planhendelse.query.ts';
import { movePlan } from './kjede/plangang.query.ts';
import { tarMedLinjene } from './plantiltak/plangrep.ts';
import { addPlantiltak, copyPlantiltak, demandTiltak } from './plantiltak/plantiltak.query.ts';

/** Lager planer og utgaver, og skriver i dem til de er vedtatt. Veien gjennom kjeden har sin egen tjeneste. */
@Injectable()
export class HandlingsplanService {
  constructor(private readonly work: UnitOfWork, private readonly plan: HandlingsplanQuery) {}

  /** Begynner årets plan. Et år som alt har en plan som ikke er erstattet, får ikke en til. */
  create({ aar, kjede }: CreateHandlingsplanInput): Promise<HelHandlingsplan> {
    return this.work.run('HANDLINGSPLAN_OPPRETTET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      await demandNoPlan(tx, aar, 'aar');
      const id = await this.begin(tx, { satsingId, aar, kjede: kjede ?? await firstKjede(tx) });
      await ensureBudsjettaar(tx, aar);
      return this.plan.byId(id);
    });
  }

  update({ id, versjon, innledning, kjede }: UpdateHandlingsplanInput): Promise<HelHandlingsplan> {
    return this.work.run('HANDLINGSPLAN_ENDRET', async (tx) => {
      const plan = await lockPlanAt(tx, { id, versjon });
      demandOpen(plan);
      if (kjede !== undefined && kjede !== plan.kjede && plan.status !== 'utkast') throw badInput({ path: 'kjede', code: 'NOT_ALLOWED' });
      await tx.update(Handlingsplan, { id, versjon }, { innledning, kjede });
      nameLast(tx, planName(plan));
      return this.plan.byId(id);
    });
  }

  /** Begynner neste års plan: tiltakene med hvert sitt grep, og linjene til dem som fortsetter, med beløpene som forslag. */
  startNesteAar({ fraAar, valg }: StartNesteAarInput): Promise<HelHandlingsplan> {
    return this.work.run('NESTE_AAR_STARTET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      const aar = fraAar + 1;
      const kjede = await nextKjede(tx, fraAar);
      await demandNoPlan(tx, aar, 'fraAar');
      const navn = await demandTiltak(tx, valg.map(({ tiltakId }) => tiltakId), 'valg');
      const id = await this.begin(tx, { satsingId, aar, kjede });
      await addPlantiltak(tx, id, valg, navn);
      await copyBudsjett(tx, fraAar, aar, valg.filter(({ grep }) => tarMedLinjene.includes(grep)).map(({ tiltakId }) => tiltakId));
      return this.plan.byId(id);
    });
  }

  /** Åpner en vedtatt plan for endring: den står som den var, og en ny utgave begynner med det samme innholdet og et åpent budsjett. */
  nyUtgave(key: NyUtgaveInput): Promise<HelHandlingsplan> {
    return this.work.run('PLANUTGAVE_OPPRETTET', async (tx) => {
      await lockSatsing(tx);
      const plan = await lockPlanAt(tx, key);
      demandStep(plan, 'erstattet');
      await movePlan(tx, plan, 'erstattet');
      const { satsingId, aar, kjede, innledning, oppdiktet } = plan;
      const returkommentar = plan.status === 'returnert' ? plan.returkommentar : null;
      const id = await this.begin(tx, { satsingId, aar, kjede, innledning, oppdiktet, returkommentar });
      await copyPlantiltak(tx, plan.id, id);
      await unlockBudsjett(tx, plan.aar);
      return this.plan.byId(id);
    });
  }

  private async begin(tx: Tx, plan: Parameters<typeof insertUtkast>[1]): Promise<string> {
    const id = await insertUtkast(tx, plan);
    await addHendelse(tx, id, { fraStatus: null, tilStatus: 'utkast' });
    return id;
  }
}
