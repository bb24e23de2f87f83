import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { findDelingFor, findDeltPlan, type DeltPlanRow } from './delt-plan.query.ts';
import type { DeltAvKommune } from './delt-plan.type.ts';

/** Det ene en kommune har delt. Den får vite at det er åpnet, før det åpnes. */
@Injectable()
export class DeltPlanService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** NOT_FOUND når kommunen ikke deler noe for året i nettverket til den som spør, og når det trekkes tilbake imens. */
  async read(kommunenummer: string, aar: number): Promise<DeltAvKommune> {
    const { arbeidsrom, login } = currentContext();
    const nettverk = arbeidsrom!.kommuneId === null ? Number(login!.slice(1)) : null;
    const deling = await this.db.queryOne<{ kommuneId: number; id: string }>(findDelingFor, [nettverk, arbeidsrom!.kommuneId, kommunenummer, aar]);
    if (!deling) throw notFound();
    await this.leselogg.note({ kommuneId: deling.kommuneId, hva: 'deltPlan', gjelder: deling.id });
    const plan = await this.db.queryOne<DeltPlanRow>(findDeltPlan, [deling.kommuneId, deling.id]);
    if (!plan) throw notFound();
    return plan;
  }
}
