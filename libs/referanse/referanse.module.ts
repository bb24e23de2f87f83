import { Module } from '@nestjs/common';
import { BevilgningResolver } from './bevilgning/bevilgning.resolver.ts';
import { TidligereResolver } from './tidligere/tidligere.resolver.ts';
import { ReferanseResolver } from './referanse.resolver.ts';

@Module({ providers: [ReferanseResolver, BevilgningResolver, TidligereResolver] })
export class ReferanseModule {}
