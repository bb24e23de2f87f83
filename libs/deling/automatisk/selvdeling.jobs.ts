import { Injectable, type OnModuleInit } from '@nestjs/common';
import { delingshendelser } from '#libs/contracts';
import { JobError, JobRegistry } from '#libs/platform';
import { SelvdelingService } from './selvdeling.service.ts';

/** Følger opp det rommene i kommunen sier fra om. Den det gjøres for, må fortsatt ha lov til å dele; å merke noe som eldre, kan alle sette i gang. */
@Injectable()
export class SelvdelingJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly selvdeling: SelvdelingService) {}

  onModuleInit(): void {
    this.jobs.register(delingshendelser.planVedtatt, { for: 'kommune', permission: 'deling.skriv', run: ({ gjelder }) => orHeldBack(this.selvdeling.sharePlan(gjelder!)) });
    this.jobs.register(delingshendelser.periodeGodkjent, { for: 'kommune', permission: 'deling.skriv', run: ({ gjelder }) => orHeldBack(this.selvdeling.shareResultater(gjelder!)) });
    this.jobs.register(delingshendelser.kanVaereEldre, { for: 'kommune', permission: 'arbeidsrom.les', run: () => this.selvdeling.markEldre() });
  }
}

/** Et nytt forsøk ville gått like ille: et menneske må se på det. Koden er det eneste forvalteren ser. */
async function orHeldBack(shared: Promise<boolean>): Promise<void> {
  if (!await shared) throw new JobError('IKKE_DELT', { final: true });
}
