import { Module } from '@nestjs/common';
import { NettverkResolver } from './nettverk.resolver.ts';

@Module({ providers: [NettverkResolver] })
export class NettverkModule {}
