import { Module } from '@nestjs/common';
import { InnstillingQuery } from './innstilling.query.ts';
import { InnstillingResolver } from './innstilling.resolver.ts';
import { InnstillingService } from './innstilling.service.ts';

/** Det kommunen selv har bestemt om hvordan den bruker Løftet. */
@Module({ providers: [InnstillingQuery, InnstillingService, InnstillingResolver] })
export class InnstillingModule {}
