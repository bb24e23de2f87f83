import { Module } from '@nestjs/common';
import { ReferanseResolver } from './referanse.resolver.ts';
import { StatistikkModule } from './statistikk/statistikk.module.ts';

@Module({ imports: [StatistikkModule], providers: [ReferanseResolver] })
export class ReferanseModule {}
