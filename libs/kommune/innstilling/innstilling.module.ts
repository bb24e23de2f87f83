import { Module } from '@nestjs/common';
import { DelingsvalgResolver } from './delingsvalg/delingsvalg.resolver.ts';
import { DelingsvalgService } from './delingsvalg/delingsvalg.service.ts';
import { InnstillingQuery } from './innstilling.query.ts';
import { InnstillingResolver } from './innstilling.resolver.ts';
import { InnstillingService } from './innstilling.service.ts';

/** Det kommunen selv har bestemt om hvordan den bruker Løftet. */
@Module({ providers: [InnstillingQuery, InnstillingService, InnstillingResolver, DelingsvalgService, DelingsvalgResolver] })
export class InnstillingModule {}
