import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DelHandlingsplanInput, EndreMottakerInput, TrekkTilbakeDelingInput } from './deling.input.ts';
import { DelingService } from './deling.service.ts';
import { Deling, Delinger, Delingsutkast } from './deling.type.ts';
import { KlartTilDeling } from './klart.type.ts';

@Resolver(() => Deling)
export class DelingResolver {
  constructor(private readonly deling: DelingService) {}

  @Requires('deling.les')
  @Query(() => Delinger, { description: 'Alt kommunen deler med nettverket, hvem som har lest det, og det som er klart til å deles.' })
  delinger(): Promise<Delinger> {
    return this.deling.list();
  }

  @Requires('deling.skriv')
  @Query(() => KlartTilDeling, { description: 'Det som er ferdig og ikke delt, og det koordinatoren minner om. Til forsiden.' })
  klartTilDeling(): Promise<KlartTilDeling> {
    return this.deling.ready();
  }

  @Requires('deling.skriv')
  @Query(() => Delingsutkast, { description: 'Nøyaktig det som forlater kommunen hvis den vedtatte planen for året deles nå.' })
  delingsutkast(@Args('aar', { type: () => Int, description: 'Året planen gjelder.' }) aar: number): Promise<Delingsutkast> {
    return this.deling.preview(aar);
  }

  @Requires('deling.skriv')
  @Mutation(() => Deling, { description: 'Deler nøkkeltallene i den vedtatte planen.' })
  delHandlingsplan(@Args('input', { type: () => DelHandlingsplanInput }) input: DelHandlingsplanInput): Promise<Deling> {
    return this.deling.share(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Deling, { description: 'Deler det samme med en videre eller trangere krets. Er den trangere, kan noen alt ha lest det.' })
  endreMottaker(@Args('input', { type: () => EndreMottakerInput }) input: EndreMottakerInput): Promise<Deling> {
    return this.deling.move(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Deling, { description: 'Trekker tilbake en deling. Innholdet er borte for de andre med det samme; at det har vært delt, står.' })
  trekkTilbakeDeling(@Args('input', { type: () => TrekkTilbakeDelingInput }) { id }: TrekkTilbakeDelingInput): Promise<Deling> {
    return this.deling.withdraw(id);
  }
}
