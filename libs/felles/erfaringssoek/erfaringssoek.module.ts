import { Module } from '@nestjs/common';
import { ErfaringssoekResolver } from './erfaringssoek.resolver.ts';
import { ErfaringssoekService } from './erfaringssoek.service.ts';
import { LagretSoekRad } from './lagret/lagret-soek.entity.ts';
import { LagretSoekResolver } from './lagret/lagret-soek.resolver.ts';
import { LagretSoekService } from './lagret/lagret-soek.service.ts';
import { TidligeretreffResolver } from './tidligere/tidligeretreff.resolver.ts';
import { TidligeretreffService } from './tidligere/tidligeretreff.service.ts';

export const erfaringssoekEntities = [LagretSoekRad];

/** Søket i erfaringsbanken, og søkene en person følger med på. */
@Module({ providers: [ErfaringssoekResolver, ErfaringssoekService, LagretSoekResolver, LagretSoekService, TidligeretreffResolver, TidligeretreffService] })
export class ErfaringssoekModule {}
