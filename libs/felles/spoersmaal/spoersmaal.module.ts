import { Module } from '@nestjs/common';
import { SpoersmaalResolver } from './spoersmaal.resolver.ts';

@Module({ providers: [SpoersmaalResolver] })
export class SpoersmaalModule {}
