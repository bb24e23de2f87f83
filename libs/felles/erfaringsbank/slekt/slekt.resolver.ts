import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { SlektService } from './slekt.service.ts';
import { Slektsledd } from './slekt.type.ts';

@Resolver(() => Slektsledd)
export class SlektResolver {
  constructor(private readonly slekt: SlektService) {}

  @Requires('erfaringsbank.les')
  @Query(() => [Slektsledd], { description: 'Slekten til en erfaring: den første, og alle som er tilpasset fra den, så langt kommunene har fortalt det. Foreldre før barn.' })
  erfaringsslekt(@Args('erfaringId', { type: () => ID, description: 'En erfaring i slekten.' }) erfaringId: string): Promise<Slektsledd[]> {
    return this.slekt.of(erfaringId);
  }
}
