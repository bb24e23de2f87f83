import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '#libs/platform';
import { FordelingsvernService, vernejobb } from './fordelingsvern.service.ts';

/** Verner store tabeller i bakgrunnen, i navnet til den som ba om det, mens hun har lov til å dele. */
@Injectable()
export class FordelingsvernJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly vern: FordelingsvernService) {}

  onModuleInit(): void { this.jobs.register(vernejobb, { for: 'kommune', permission: 'deling.skriv', run: ({ gjelder }) => this.vern.carryOut(gjelder!) }); }
}
