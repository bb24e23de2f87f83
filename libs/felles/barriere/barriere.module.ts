import { Module } from '@nestjs/common';
import { BarriereoversiktService } from './barriereoversikt.service.ts';
import { BarrieresakResolver } from './barrieresak.resolver.ts';
import { BarrieresakService } from './barrieresak.service.ts';
import { DagsordenService } from './dagsorden.service.ts';

/** Sakene nettverket samler barrierene i, og dagsordenen til møtene med staten. */
@Module({ providers: [BarrieresakService, DagsordenService, BarriereoversiktService, BarrieresakResolver], exports: [BarrieresakService, DagsordenService] })
export class BarrieresakModule {}
