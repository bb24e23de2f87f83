import { Module } from '@nestjs/common';
import { OversiktResolver } from './oversikt.resolver.ts';

@Module({ providers: [OversiktResolver] })
export class OversiktModule {}
