import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job as BossJob, PgBoss } from 'pg-boss';
import { CONFIG } from '../config/config.token.ts';
import type { Config } from '../config/config.ts';
import { runAsLogin } from '../context/request-context.ts';
import { Db } from '../database/db.ts';
import { LeaseRegistry } from '../database/lease-registry.ts';
import { withoutValues } from '../errors/without-values.ts';
import { JobError, withoutContent } from './job-error.ts';
import { JobRegistry } from './job-registry.ts';
import { leasedSql, sqlOn, withLease } from './leased-sql.ts';
import { forgetUtfall, recordUtfall, takeHendelser, type HendelseRow } from './koe.query.ts';
import { perform, type JobData } from './perform.ts';

/** Godt etter at nettsidene svarer: køen skal ikke koste oppstarten noe. */
const startDelayMs = 5_000;
const hendelserAtATime = 50;
/** Så mange ganger en kilde kan be oss vente før vi sier at den ikke svarer. */
const mostPostponements = 10;
const queue = { policy: 'stately', retryLimit: 4, retryDelay: 60, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 1800 } as const;

/**
 * Arbeideren i køen. Flytter kommunenes hendelser til pg-boss og gjør jobbene, én av hver type om gangen.
 * pg-boss lastes først når noe skal gjøres, og lager eller endrer aldri en tabell.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Hvor ofte køen ses etter. */
  pollSeconds = 5;
  private readonly logger = new Logger('Koe');
  private opening: Promise<PgBoss> | null = null;
  private working: Promise<void> | null = null;
  private moving: NodeJS.Timeout | null = null;
  private delay: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config, private readonly leases: LeaseRegistry,
    private readonly jobs: JobRegistry, private readonly db: Db,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.jobber) this.delay = setTimeout(() => void this.start().catch((error: unknown) => this.report(error)), startDelayMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.delay) clearTimeout(this.delay);
    if (this.moving) clearInterval(this.moving);
    await this.working?.catch(() => undefined);
    const boss = await this.opening?.catch(() => null);
    await boss?.stop({ graceful: true, timeout: 5_000 });
  }

  /**
   * Legger en av plattformens egne jobber i køen. Står den der fra før, blir det ikke en til; da er svaret `false`.
   * `gjelder` må være noe alle kan se.
   */
  async send(type: string, gjelder: string, { after, utsatt = 0 }: { after?: Date; utsatt?: number } = {}): Promise<boolean> {
    if (this.jobs.get(type)?.for !== 'plattform') throw new Error(`${type} er ikke en av plattformens jobber.`);
    const boss = await this.boss();
    const id = await boss.send(type, { gjelder, utsatt }, { singletonKey: gjelder, ...(after && { startAfter: after }) });
    if (id !== null) await this.record(id, null, gjelder);
    return id !== null;
  }

  /** Begynner å gjøre jobber. Kan kalles flere ganger. */
  start(): Promise<void> {
    return this.working ??= this.work();
  }

  /** Flytter det kommunene har lagt i køen, i én transaksjon: en hendelse er enten her eller der. Gir antallet. */
  async moveHendelser(): Promise<number> {
    const types = this.jobs.types('kommune');
    if (types.length === 0) return 0;
    const boss = await this.boss();
    return withLease(this.leases, async (client) => {
      await client.query('BEGIN');
      const { rows } = await client.query<HendelseRow>(takeHendelser, [types, hendelserAtATime]);
      for (const { type, ...data } of rows) await boss.send(type, data, { singletonKey: data.id, db: sqlOn(client) });
      await client.query('COMMIT');
      return rows.length;
    });
  }

  private boss(): Promise<PgBoss> {
    return this.opening ??= this.open().catch((error: unknown) => { this.opening = null; throw error; });
  }

  private async open(): Promise<PgBoss> {
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      db: leasedSql(this.leases), schema: 'pgboss', migrate: false, createSchema: false, reindex: false, monitorVacuum: false, persistWarnings: false, registerInstance: false,
      supervise: this.config.jobber ?? false, schedule: this.isScheduling,
    });
    boss.on('error', (error) => this.report(error));
    await boss.start();
    for (const type of this.jobs.types()) await boss.createQueue(type, queue);
    return boss;
  }

  /** I demoen spør vi ingen utenfor maskinen uten at noen ber om det. */
  private get isScheduling(): boolean { return this.config.jobber === true && !this.config.demo; }

  private async work(): Promise<void> {
    const boss = await this.boss();
    await runAsLogin('jobb', () => this.db.query(forgetUtfall));
    for (const type of this.jobs.types()) {
      const job = this.jobs.get(type)!;
      await boss.work<JobData>(type, { pollingIntervalSeconds: this.pollSeconds }, ([next]) => this.attempt(type, next!));
      if (this.isScheduling && job.for === 'plattform' && job.cron) await boss.schedule(type, job.cron, { gjelder: 'alle' }, { tz: 'Europe/Oslo', singletonKey: 'alle' });
    }
    if (this.stopped) return;
    this.moving = setInterval(() => void this.moveHendelser().catch((error: unknown) => this.report(error)), this.pollSeconds * 1000).unref();
  }

  private async attempt(type: string, { id, data }: BossJob<JobData>): Promise<void> {
    const job = this.jobs.get(type)!;
    const gjelder = job.for === 'plattform' ? data.gjelder : null;
    try {
      await perform(job, data, this.db);
      await this.record(id, null, gjelder);
    } catch (error) {
      const failure = error instanceof JobError ? error : this.unexpected(error);
      const utsatt = ('utsatt' in data ? data.utsatt : 0) ?? 0;
      const isPostponed = failure.after !== undefined && gjelder !== null && utsatt < mostPostponements;
      await this.record(id, isPostponed ? 'UTSATT' : failure.code, gjelder);
      if (isPostponed) { await this.send(type, gjelder, { after: failure.after!, utsatt: utsatt + 1 }); return; }
      if (failure.final) { await (await this.boss()).cancel(type, id); return; }
      throw withoutContent(failure.code);
    }
  }

  private record(id: string, code: string | null, gjelder: string | null): Promise<unknown> {
    return runAsLogin('jobb', () => this.db.query(recordUtfall, [id, code, gjelder]));
  }

  private unexpected(error: unknown): JobError {
    this.report(error);
    return new JobError('UVENTET');
  }

  private report(error: unknown): void { this.logger.error(JSON.stringify(withoutValues(error))); }
}
