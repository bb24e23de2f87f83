import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../vakt/requires.ts';
import { Innsynskommune } from './innsynskommune.type.ts';
import { MineInnsynService } from './mine-innsyn.service.ts';

@Resolver(() => Innsynskommune)
export class MineInnsynResolver {
  constructor(private readonly mine: MineInnsynService) {}

  @Requires('evaluering.les')
  @Query(() => [Innsynskommune], { description: 'Kommunene som har åpnet for evalueringen nå.' })
  mineInnsyn(
    @Args('fylkesnummer', { type: () => String, nullable: true, description: 'Bare kommunene i dette fylket. Må være med når installasjonen har flere kommuner enn ett svar spør i.' }) fylkesnummer?: string | null,
  ): Promise<Innsynskommune[]> {
    return this.mine.list(fylkesnummer ?? null);
  }
}
