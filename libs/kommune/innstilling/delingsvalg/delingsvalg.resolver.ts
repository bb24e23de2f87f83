import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { VelgSelvdelingInput } from './delingsvalg.input.ts';
import { DelingsvalgService } from './delingsvalg.service.ts';
import { AlleDelingsvalg } from './delingsvalg.type.ts';

@Resolver(() => AlleDelingsvalg)
export class DelingsvalgResolver {
  constructor(private readonly valg: DelingsvalgService) {}

  @Requires('deling.skriv')
  @Mutation(() => AlleDelingsvalg, { description: 'Lar kommunen dele noe med nettverket av seg selv, eller slutter med det. Gir alt kommunen deler av seg selv. Det som alt er delt, står.' })
  velgSelvdeling(@Args('input', { type: () => VelgSelvdelingInput }) input: VelgSelvdelingInput): Promise<AlleDelingsvalg> {
    return this.valg.choose(input);
  }
}
