import { Injectable } from '@nestjs/common';
import type { Delingstype, Selvdeling } from '#libs/contracts';
import { gjeldendePlanstatuser } from '#libs/kommune/handlingsplan';
import { lockDelingsvalg } from '#libs/kommune/innstilling';
import { Db, DomainError, UnitOfWork, type Tx } from '#libs/platform';
import { delingsnavn } from '../delinger/deling.navn.ts';
import { DelingService } from '../delinger/deling.service.ts';
import { ResultatdelingService } from '../resultater/resultatdeling.service.ts';
import { findAarFor, findPeriodeFor, markEldre } from './selvdeling.query.ts';

/**
 * Det som deles av seg selv, i navnet til den som har bestemt det. Reglene er de samme som når noen trykker;
 * det som ikke går, blir liggende som klart til å deles, og loggen sier hvorfor.
 */
@Injectable()
export class SelvdelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly plan: DelingService, private readonly resultater: ResultatdelingService) {}

  /** Sant når det er gjort det som skal gjøres; usant når det er holdt tilbake til noen har sett på det. */
  async sharePlan(planId: string): Promise<boolean> {
    const plan = await this.db.queryOne<{ aar: number }>(findAarFor, [planId]);
    return plan === null || this.attempt('handlingsplan', { aar: plan.aar, periode: null }, (tx) => this.plan.put(tx, plan.aar, 'nettverk', null));
  }

  /** Som for planen. */
  async shareResultater(periodeId: string): Promise<boolean> {
    const rad = await this.db.queryOne<{ periode: string }>(findPeriodeFor, [periodeId]);
    return rad === null || this.attempt('resultater', { aar: Number(rad.periode.slice(0, 4)), periode: rad.periode }, (tx) => this.resultater.put(tx, rad.periode, 'nettverk', null));
  }

  /** Øyeblikksbildene står, men de som leser dem, får vite at kommunen har noe nyere. */
  async markEldre(): Promise<void> {
    await this.work.run('DELING_MERKET_ELDRE', async (tx) => {
      for (const { id, ...deling } of await tx.query<{ id: string; type: Delingstype; aar: number; periode: string | null; serie: string | null }>(markEldre, [tx.kommuneId, gjeldendePlanstatuser])) {
        tx.note({ tabell: 'deling', id, verb: 'endret', navn: delingsnavn(deling), felt: { eldre: [false, true] } });
      }
      return null;
    });
  }

  /** Har noen slått det av, eller har en annen bestemt det på nytt siden, er det ikke noe å gjøre. */
  private async attempt(hva: Selvdeling, deling: { aar: number; periode: string | null }, put: (tx: Tx) => Promise<unknown>): Promise<boolean> {
    try {
      await this.work.run('DELT_AV_SEG_SELV', async (tx) => {
        if (await lockDelingsvalg(tx, hva) !== tx.personId) return null;
        await put(tx);
        return null;
      });
      return true;
    } catch (error) {
      if (!(error instanceof DomainError) || !reasons.has(error.code)) throw error;
      if (error.code === 'ALT_DELT') return true;
      await this.holdBack(hva, deling, error.code);
      return false;
    }
  }

  private holdBack(type: Selvdeling, deling: { aar: number; periode: string | null }, grunn: string): Promise<null> {
    return this.work.run('IKKE_DELT_AV_SEG_SELV', async (tx) => {
      tx.note({ tabell: 'deling', verb: 'endret', navn: delingsnavn({ type, ...deling }), felt: { grunn: [null, grunn] } });
      return null;
    });
  }
}

/** Grunner som ikke blir borte av å prøve igjen. Alt annet er en feil, og prøves på nytt. */
const reasons = new Set(['ALT_DELT', 'IKKE_VEDTATT', 'IKKE_GODKJENT', 'MAA_SES_PAA', 'FORBIDDEN']);
