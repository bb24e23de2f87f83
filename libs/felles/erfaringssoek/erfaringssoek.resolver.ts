import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { ErfaringssoekArgs } from './erfaringssoek.input.ts';
import { ErfaringssoekService } from './erfaringssoek.service.ts';
import { Erfaringssoek, Erfaringstreff } from './erfaringssoek.type.ts';

@Resolver(() => Erfaringssoek)
export class ErfaringssoekResolver {
  constructor(private readonly soek: ErfaringssoekService) {}

  @Requires('erfaringsbank.les')
  @Query(() => Erfaringssoek, { description: 'Søker i erfaringene nettverket har delt, på bokmål og nynorsk, med fasetter og grunnen til at hvert svar kom opp. Det som vises, føres i leseloggen til hver kommune som eier det.' })
  erfaringssoek(@Args() args: ErfaringssoekArgs): Promise<Erfaringssoek> {
    return this.soek.search(args);
  }

  @Requires('erfaringsbank.les')
  @Query(() => [Erfaringstreff], { description: 'Høyst fem erfaringer som ligner på denne, den likeste først. NOT_FOUND for det nettverket ikke har.' })
  lignendeErfaringer(@Args('id', { type: () => ID, description: 'Id-en til erfaringen.' }) id: string): Promise<Erfaringstreff[]> {
    return this.soek.similar(id);
  }
}
