import { Module } from '@nestjs/common';
import { FordelingQuery } from './fordeling.query.ts';
import { FordelingResolver } from './fordeling.resolver.ts';
import { FordelingService } from './fordeling.service.ts';
import { FordelingsperiodeService } from './fordelingsperiode.service.ts';
import { FordelingsvernJobs } from './vern/fordelingsvern.jobs.ts';
import { FordelingsvernService } from './vern/fordelingsvern.service.ts';

/** Personer talt opp etter grupper, og vernet av dem. */
@Module({
  providers: [FordelingQuery, FordelingService, FordelingsperiodeService, FordelingsvernService, FordelingsvernJobs, FordelingResolver],
  exports: [FordelingQuery, FordelingService, FordelingsperiodeService, FordelingsvernService],
})
export class FordelingModule {}
