import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Tidsangivelse } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { Deling } from '../delinger/deling.type.ts';
import { Resultatutkast } from './delt-indikator.type.ts';
import { DelResultaterInput } from './resultatdeling.input.ts';
import { ResultatdelingService } from './resultatdeling.service.ts';

@Resolver()
export class ResultatdelingResolver {
  constructor(private readonly resultater: ResultatdelingService) {}

  @Requires('deling.skriv')
  @Query(() => Resultatutkast, { description: 'Nøyaktig det som forlater kommunen hvis resultatene for perioden deles nå. Små tall er skjult. IKKE_GODKJENT når perioden er åpen, eller ikke har et tall å dele.' })
  resultatutkast(@Args('periode', { type: () => Tidsangivelse, description: 'Perioden tallene gjelder.' }) periode: string): Promise<Resultatutkast> {
    return this.resultater.preview(periode);
  }

  @Requires('deling.skriv')
  @Mutation(() => Deling, { description: 'Deler resultatene for en godkjent periode. Trekkes tilbake med trekkTilbakeDeling.' })
  delResultater(@Args('input', { type: () => DelResultaterInput }) input: DelResultaterInput): Promise<Deling> {
    return this.resultater.share(input);
  }
}
