import { Module } from '@nestjs/common';
import { ReferanseResolver } from './referanse.resolver.ts';

@Module({ providers: [ReferanseResolver] })
export class ReferanseModule {}
