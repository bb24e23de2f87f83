import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DelBarriereInput, DelBarrieretekstInput, TrekkTilbakeBarrieredelingInput } from './barrieredeling.input.ts';
import { BarrieredelingService } from './barrieredeling.service.ts';
import { Barrieredeling, Barrieredelingsutkast } from './barrieredeling.type.ts';

@Resolver(() => Barrieredeling)
export class BarrieredelingResolver {
  constructor(private readonly deling: BarrieredelingService) {}

  @Requires('deling.les')
  @Query(() => [Barrieredeling], { description: 'Barrierene kommunen deler eller har delt, hvem som har lest dem, og hvor saken er, det siste først.' })
  barrieredelinger(): Promise<Barrieredeling[]> {
    return this.deling.list();
  }

  @Requires('deling.skriv')
  @Query(() => Barrieredelingsutkast, { description: 'Nøyaktig det som forlater kommunen hvis barrieren deles nå, og hva som ville gått ut med teksten.' })
  barrieredelingsutkast(@Args('barriereId', { type: () => ID, description: 'Barrieren.' }) barriereId: string): Promise<Barrieredelingsutkast> {
    return this.deling.preview(barriereId);
  }

  @Requires('deling.skriv')
  @Mutation(() => Barrieredeling, { description: 'Deler slaget og antallet tiltak med nettverket, uten tekst. En åpen barriere blir løftet.' })
  delBarriere(@Args('input', { type: () => DelBarriereInput }) input: DelBarriereInput): Promise<Barrieredeling> {
    return this.deling.share(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Barrieredeling, { description: 'Deler tittelen, beskrivelsen og det som er prøvd, for en barriere som alt er delt med tall.' })
  delBarrieretekst(@Args('input', { type: () => DelBarrieretekstInput }) input: DelBarrieretekstInput): Promise<Barrieredeling> {
    return this.deling.shareText(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Barrieredeling, { description: 'Trekker tilbake en barriere som er delt. Innholdet er borte for de andre med det samme; at den har vært delt, står.' })
  trekkTilbakeBarrieredeling(@Args('input', { type: () => TrekkTilbakeBarrieredelingInput }) { id }: TrekkTilbakeBarrieredelingInput): Promise<Barrieredeling> {
    return this.deling.withdraw(id);
  }
}
