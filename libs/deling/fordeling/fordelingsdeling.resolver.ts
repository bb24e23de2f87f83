import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Deling } from '../delinger/deling.type.ts';
import { Fordelingsutkast } from './delt-fordeling.type.ts';
import { DelFordelingInput } from './fordelingsdeling.input.ts';
import { FordelingsdelingService } from './fordelingsdeling.service.ts';

@Resolver()
export class FordelingsdelingResolver {
  constructor(private readonly fordelinger: FordelingsdelingService) {}

  @Requires('deling.skriv')
  @Query(() => Fordelingsutkast, { description: 'Nøyaktig det som forlater kommunen hvis tallene for perioden deles nå. FORDELING_IKKE_KLAR når den ikke er over.' })
  fordelingsutkast(@Args('fordelingsperiodeId', { type: () => ID, description: 'Perioden i serien.' }) fordelingsperiodeId: string): Promise<Fordelingsutkast> {
    return this.fordelinger.preview(fordelingsperiodeId);
  }

  @Requires('deling.skriv')
  @Mutation(() => Deling, { description: 'Deler tallene for perioden, vernet. Trekkes tilbake med trekkTilbakeDeling; hva som var skjult, huskes.' })
  delFordeling(@Args('input', { type: () => DelFordelingInput }) input: DelFordelingInput): Promise<Deling> {
    return this.fordelinger.share(input);
  }
}
