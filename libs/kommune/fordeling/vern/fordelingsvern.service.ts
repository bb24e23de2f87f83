import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { skjulteNoekler, visTidsangivelse, type Protection } from '#libs/contracts';
import { Db, enqueue, JobProgress, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { FordelingQuery, lockFordeling, serieOf } from '../fordeling.query.ts';
import type { HelFordeling } from '../hel-fordeling.type.ts';
import { stepsOf, vernetNow, vernetOf } from './fordelingsvern.policy.ts';
import { endVern, findVentende, findVerngrunnlag, insertMinne, startVern, type Ventende, type Verngrunnlag, type Vernet } from './fordelingsvern.query.ts';

export const vernejobb = 'vern-fordeling';
/** Så lenge regnes det før andre slipper til, og så ofte ses det etter om noen har stoppet det. */
const [sliceMs, lookMs] = [15, 400];

/** Verner tallene i en periode på kommunens egen innlogging: med én gang, eller som en jobb. Ingenting går ut herfra. */
@Injectable()
export class FordelingsvernService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly fordelinger: FordelingQuery, private readonly progress: JobProgress) {}

  /** Perioden med tabellen slik den kan gå ut nå. NOT_FOUND for en periode kommunen ikke har. */
  async find(periodeId: string): Promise<{ grunnlag: Verngrunnlag; vernet: Vernet }> {
    const grunnlag = await this.db.queryOne<Verngrunnlag>(findVerngrunnlag, [periodeId]);
    if (!grunnlag) throw notFound();
    return { grunnlag, vernet: vernetNow(grunnlag) };
  }

  /** Holder serien der den er til enheten er ferdig, så ingen endrer tallene mens de deles. */
  async hold(tx: Tx, periodeId: string): Promise<void> { await lockFordeling(tx, await serieOf(tx, periodeId)); }

  /** Serien husker hvilke celler som var skjult, også når delingen er trukket tilbake. */
  async remember(tx: Tx, { serieId, periode, dimensjoner }: Verngrunnlag, { celler, struktur }: Extract<Vernet, { tilstand: 'klar' }>): Promise<void> {
    await tx.query(insertMinne, [v7(), serieId, periode, struktur, skjulteNoekler(dimensjoner, celler)]);
  }

  /** Legger vernet i køen. Er et i gang, avløses det. */
  start(periodeId: string): Promise<HelFordeling> {
    return this.work.run('FORDELINGSVERN_STARTET', async (tx) => {
      await this.hold(tx, periodeId);
      const { grunnlag: { serieId, serie, periode, versjon, grense } } = await this.find(periodeId);
      const id = v7();
      await tx.query(startVern, [id, periodeId, versjon, grense]);
      await enqueue(tx, vernejobb, id);
      tx.note({ tabell: 'fordelingsvern', id, verb: 'ny', navn: `${serie}, ${visTidsangivelse(periode)}` });
      return this.fordelinger.one(serieId);
    });
  }

  /** Stopper et vern som venter eller er i gang. NOT_FOUND når det ikke er noe å stoppe. */
  stop(id: string): Promise<HelFordeling> {
    return this.work.run('FORDELINGSVERN_STOPPET', async (tx) => this.fordelinger.one(await serieOf(tx, await this.end(tx, id, 'stoppet'))));
  }

  /** Jobben. Er vernet stoppet eller avløst, gjøres ingenting; er tallene endret imens, eller svikter noe, holdes det tilbake med grunnen. */
  async carryOut(id: string): Promise<void> {
    const ventende = await this.db.queryOne<Ventende>(findVentende, [id]);
    if (!ventende) return;
    try {
      const { grunnlag } = await this.find(ventende.periodeId);
      const svar = ventende.gjelder ? await this.protect(id, grunnlag) : 'endret';
      if (svar === 'stoppet') return;
      await this.conclude(id, svar === 'endret' ? { tilstand: 'holdt_tilbake', grunn: 'tallene_er_endret' } : vernetOf(grunnlag, svar));
    } catch (error) {
      await this.conclude(id, { tilstand: 'holdt_tilbake', grunn: 'feil' });
      throw error;
    }
  }

  private async protect(id: string, grunnlag: Verngrunnlag): Promise<Protection | 'stoppet' | 'endret'> {
    const steps = stepsOf(grunnlag);
    let [slice, looked] = [performance.now(), 0];
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const now = performance.now();
      if (now - slice < sliceMs) continue;
      if (now - looked >= lookMs) {
        const ventende = await this.db.queryOne<Ventende>(findVentende, [id]);
        if (!ventende) return 'stoppet';
        if (!ventende.gjelder) return 'endret';
        await this.progress.report(id, step.value.done, step.value.total);
        looked = performance.now();
      }
      await setImmediate();
      slice = performance.now();
    }
  }

  /** Er det stoppet i siste liten, står det som stoppet. */
  private async conclude(id: string, vernet: Exclude<Vernet, { tilstand: 'maa_vernes' }>): Promise<void> {
    await this.work.run('FORDELING_VERNET', async (tx) => {
      const venter = await tx.query(findVentende, [id]);
      if (venter.length > 0) await this.end(tx, id, vernet.tilstand === 'klar' ? 'ferdig' : 'holdt_tilbake', vernet);
      return null;
    });
  }

  /** Gir perioden. */
  private async end(tx: Tx, id: string, status: 'ferdig' | 'holdt_tilbake' | 'stoppet', vernet?: Vernet): Promise<string> {
    const klar = vernet?.tilstand === 'klar' ? vernet : null;
    const [rad] = await tx.query<{ periodeId: string }>(endVern, [id, status, vernet?.tilstand === 'holdt_tilbake' ? vernet.grunn : null, klar?.celler ?? null, klar?.struktur ?? null]);
    if (!rad) throw notFound();
    await this.progress.forget(tx, id);
    tx.note({ tabell: 'fordelingsvern', id, verb: 'endret', felt: { status: ['venter', status] } });
    return rad.periodeId;
  }
}
