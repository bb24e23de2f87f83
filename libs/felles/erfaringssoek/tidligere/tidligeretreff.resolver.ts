import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { TidligeretreffService } from './tidligeretreff.service.ts';
import { Tidligeretreff } from './tidligeretreff.type.ts';

@Resolver(() => Tidligeretreff)
export class TidligeretreffResolver {
  constructor(private readonly tidligere: TidligeretreffService) {}

  @Requires('erfaringsbank.les')
  @Query(() => [Tidligeretreff], { description: 'Innlegg, befaringer og tidligere satsinger som har alle ordene, eller noe som betyr det samme. Tomt uten ord.' })
  tidligeretreff(@Args('tekst', { type: () => String, description: 'Det det søkes etter, med vanlige ord.' }) tekst: string): Promise<Tidligeretreff[]> {
    return this.tidligere.search(tekst);
  }
}
