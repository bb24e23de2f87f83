import { Module } from '@nestjs/common';
import { FhiClient } from './klient/fhi.ts';
import { JsonClient } from './klient/json-client.ts';
import { SsbClient } from './klient/ssb.ts';
import { Sources } from './sources.ts';
import { StatistikkJobs } from './statistikk.jobs.ts';
import { StatistikkResolver } from './statistikk.resolver.ts';
import { StatistikkService } from './statistikk.service.ts';

/** Offentlig statistikk: definisjoner, henting, filer og det kommunene ser. */
@Module({ providers: [JsonClient, SsbClient, FhiClient, Sources, StatistikkService, StatistikkJobs, StatistikkResolver] })
export class StatistikkModule {}
