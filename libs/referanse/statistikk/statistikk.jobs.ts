import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db, JobRegistry, JobRunner } from '#libs/platform';
import { listFetchable } from './statistikk.query.ts';
import { StatistikkService } from './statistikk.service.ts';

export const fetchJob = 'statistikk-hent';
export const requestJob = 'statistikk-oensk';
/** Alle seriene som kan hentes: én jobb for hver, så én som feiler, ikke stanser de andre. */
export const everySerie = 'alle';

/** Seriene hentes hver mandag morgen, når en kommune ber om det, og når forvalteren gjør det. */
@Injectable()
export class StatistikkJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly runner: JobRunner, private readonly statistikk: StatistikkService, private readonly db: Db) {}

  onModuleInit(): void {
    this.jobs.register(fetchJob, { for: 'plattform', cron: '0 5 * * 1', run: (gjelder) => (gjelder === everySerie ? this.spread() : this.statistikk.fetch(gjelder)) });
    this.jobs.register(requestJob, { for: 'kommune', permission: 'statistikk.oensk', run: async () => { await this.runner.send(fetchJob, everySerie); } });
  }

  private async spread(): Promise<void> {
    for (const { kode } of await this.db.query<{ kode: string }>(listFetchable)) await this.runner.send(fetchJob, kode);
  }
}
