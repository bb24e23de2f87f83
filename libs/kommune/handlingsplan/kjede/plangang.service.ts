import { Injectable } from '@nestjs/common';
import type { Planstatus } from '#libs/contracts';
import { foererFor, lockVedtaksorgan } from '#libs/kommune/innstilling';
import { lockBudsjett } from '#libs/kommune/oekonomi';
import { lockSatsing } from '#libs/kommune/program';
import { registerVedtak } from '#libs/kommune/vedtak';
import { badInput, DomainError, UnitOfWork } from '#libs/platform';
import { demandStep, lockPlanAt } from '../handlingsplan.lock.query.ts';
import { etterVedtak, svarStemmer } from '../handlingsplan.policy.ts';
import { vedtaksrettNow } from '../handlingsplan.aktoer.ts';
import { HandlingsplanQuery } from '../handlingsplan.query.ts';
import type { HelHandlingsplan } from '../hel-handlingsplan.type.ts';
import type { PlanstegInput, RegistrerPlanvedtakInput, RegistrerSvarInput } from './plangang.input.ts';
import { announceVedtatt } from './plan-vedtatt.ts';
import { freezePlan, movePlan } from './plangang.query.ts';

/** Flytter planen gjennom kjeden. */
@Injectable()
export class PlangangService {
  constructor(private readonly work: UnitOfWork, private readonly plan: HandlingsplanQuery) {}

  sendTilBehandling(input: PlanstegInput): Promise<HelHandlingsplan> { return this.step('PLAN_SENDT_TIL_BEHANDLING', input, 'til_behandling'); }

  trekkFraBehandling(input: PlanstegInput): Promise<HelHandlingsplan> { return this.step('PLAN_TRUKKET_FRA_BEHANDLING', input, 'utkast'); }

  sendPlan(input: PlanstegInput): Promise<HelHandlingsplan> { return this.step('PLAN_SENDT', input, 'sendt'); }

  /**
   * Fører vedtaket og det vedtaket bestemmer, i samme enhet: blir planen vedtatt, låses budsjettet, pengene fordeles i hovedboka og innholdet fryses.
   * Kaster SALDO når budsjettet fordeler mer enn et tilskudd har; da er ingenting skjedd, heller ikke vedtaket.
   * Kaster FORBIDDEN for en styringsgruppe kommunen ikke lar vedta selv, og BAD_INPUT når den fører i et annet organs navn.
   */
  registrerPlanvedtak({ id, versjon, vedtak }: RegistrerPlanvedtakInput): Promise<HelHandlingsplan> {
    return this.work.run('PLANVEDTAK_REGISTRERT', async (tx) => {
      const rett = vedtaksrettNow(await lockVedtaksorgan(tx));
      if (!rett) throw new DomainError('FORBIDDEN');
      await lockSatsing(tx);
      const plan = await lockPlanAt(tx, { id, versjon });
      demandStep(plan, 'vedtatt');
      if (!foererFor(rett, vedtak.organ)) throw badInput({ path: 'vedtak.organ', code: 'NOT_ALLOWED' });
      const steg = { vedtakId: await registerVedtak(tx, vedtak) };
      const til = etterVedtak[vedtak.utfall];
      if (til === 'vedtatt') {
        await lockBudsjett(tx, plan.aar, steg.vedtakId);
        await freezePlan(tx, plan, steg);
        await announceVedtatt(tx, plan.id);
      } else await movePlan(tx, plan, til, steg);
      return this.plan.byId(id);
    });
  }

  /** Fører svaret på en plan som er sendt: godkjent, eller i retur med kommentaren som den nye utgaven skal svare på. */
  registrerSvar({ id, versjon, godkjent, kommentar = null, vedtak }: RegistrerSvarInput): Promise<HelHandlingsplan> {
    return this.work.run('PLANSVAR_REGISTRERT', async (tx) => {
      const plan = await lockPlanAt(tx, { id, versjon });
      demandStep(plan, godkjent ? 'godkjent' : 'returnert');
      if (!godkjent && !kommentar) throw badInput({ path: 'kommentar', code: 'REASON_REQUIRED' });
      if (vedtak && !svarStemmer(godkjent, vedtak.utfall)) throw badInput({ path: 'vedtak.utfall', code: 'NOT_ALLOWED' });
      const vedtakId = vedtak ? await registerVedtak(tx, vedtak) : null;
      await movePlan(tx, plan, godkjent ? 'godkjent' : 'returnert', { vedtakId, merknad: kommentar, returkommentar: godkjent ? null : kommentar });
      return this.plan.byId(id);
    });
  }

  private step(handling: string, { id, versjon, merknad }: PlanstegInput, til: Planstatus): Promise<HelHandlingsplan> {
    return this.work.run(handling, async (tx) => {
      const plan = await lockPlanAt(tx, { id, versjon });
      demandStep(plan, til);
      await movePlan(tx, plan, til, { merknad });
      return this.plan.byId(id);
    });
  }
}
