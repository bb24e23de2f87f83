import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HovedbokQuery } from './hovedbok.query.ts';
import { HovedbokService } from './hovedbok.service.ts';
import { FoerPosteringInput, ReverserPosteringInput } from './postering.input.ts';
import { HelPostering } from './postering.type.ts';

@Resolver(() => HelPostering)
export class HovedbokResolver {
  constructor(private readonly service: HovedbokService, private readonly query: HovedbokQuery) {}

  @Requires('oekonomi.les')
  @Query(() => [HelPostering], { description: 'Alt som er ført på et tilskudd, det nyeste først. NOT_FOUND for et tilskudd som ikke finnes i kommunen.' })
  hovedbok(@Args('tilskuddId', { type: () => ID, description: 'Id-en til tilskuddet.' }) tilskuddId: string): Promise<HelPostering[]> {
    return this.query.all(tilskuddId);
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => [HelPostering], { description: 'Fører en bevegelse i hovedboka og gir posteringene den ble til. SALDO når pengene ikke er der de tas fra.' })
  foerPostering(@Args('input', { type: () => FoerPosteringInput }) input: FoerPosteringInput): Promise<HelPostering[]> {
    return this.service.foer(input);
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => [HelPostering], { description: 'Reverserer en postering, og gir den og den nye. Bruk reverseres med reverserForbruk.' })
  reverserPostering(@Args('input', { type: () => ReverserPosteringInput }) input: ReverserPosteringInput): Promise<HelPostering[]> {
    return this.service.reverser(input);
  }
}
