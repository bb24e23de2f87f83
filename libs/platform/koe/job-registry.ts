import { Injectable } from '@nestjs/common';
import type { Permission } from '#libs/contracts';

/** Det en jobb for en kommune vet. Resten leser den selv, på kommunens innlogging. */
export interface KommuneRun { id: string; gjelder: string | null }

/** Kjøres på kommunens innlogging, som den som ba om det, og bare mens hun har rettigheten. */
export interface KommuneJob { for: 'kommune'; permission: Permission; run(job: KommuneRun): Promise<void> }

/** Plattformens egen jobb, på køens innlogging. `gjelder` er en kode alle kan se, f.eks. hvilken serie. `cron` er norsk tid. */
export interface PlatformJob { for: 'plattform'; run(gjelder: string): Promise<void>; cron?: string }

export type Job = KommuneJob | PlatformJob;

/** Jobbene rommene kan. Et rom melder sine når det starter, og grunnen kjenner bare typen. */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Map<string, Job>();

  register(type: string, job: Job): void {
    if (!/^[a-z]+(-[a-z]+)*$/.test(type)) throw new Error(`Jobbtypen «${type}» må være små bokstaver med bindestrek.`);
    if (this.jobs.has(type)) throw new Error(`Jobbtypen ${type} er alt meldt.`);
    this.jobs.set(type, job);
  }

  get(type: string): Job | undefined { return this.jobs.get(type); }

  /** Typene til det ene slaget, eller alle. */
  types(kind?: Job['for']): string[] { return [...this.jobs].filter(([, job]) => !kind || job.for === kind).map(([type]) => type); }
}
