import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Deling } from '../delinger/deling.type.ts';
import { Undersoekelsesutkast } from './delt-undersoekelse.type.ts';
import { DelUndersoekelseInput } from './undersoekelsesdeling.input.ts';
import { UndersoekelsesdelingService } from './undersoekelsesdeling.service.ts';

@Resolver()
export class UndersoekelsesdelingResolver {
  constructor(private readonly undersoekelser: UndersoekelsesdelingService) {}

  @Requires('deling.skriv')
  @Query(() => Undersoekelsesutkast, { description: 'Nøyaktig det som forlater kommunen hvis runden deles nå. UNDERSOEKELSE_IKKE_KLAR når den ikke er over.' })
  undersoekelsesdelingsutkast(@Args('undersoekelsesrundeId', { type: () => ID, description: 'Runden.' }) undersoekelsesrundeId: string): Promise<Undersoekelsesutkast> {
    return this.undersoekelser.preview(undersoekelsesrundeId);
  }

  @Requires('deling.skriv')
  @Mutation(() => Deling, { description: 'Deler svarene i runden, vernet. Trekkes tilbake med trekkTilbakeDeling; hva som var skjult, huskes.' })
  delUndersoekelse(@Args('input', { type: () => DelUndersoekelseInput }) input: DelUndersoekelseInput): Promise<Deling> {
    return this.undersoekelser.share(input);
  }
}
