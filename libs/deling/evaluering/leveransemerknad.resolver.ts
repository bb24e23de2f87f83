import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Evalueringsavtale } from '#libs/felles/evaluering';
import { Requires } from '#libs/tilgang';
import { MerkLeveranseInput } from './leveransemerknad.input.ts';
import { LeveransemerknadService } from './leveransemerknad.service.ts';

@Resolver(() => Evalueringsavtale)
export class LeveransemerknadResolver {
  constructor(private readonly merknader: LeveransemerknadService) {}

  @Requires('leveranse.merk')
  @Mutation(() => Evalueringsavtale, { description: 'Sier hva kommunen mener om en leveranse. Svaret er avtalen. LEVERANSE_IKKE_LEVERT før noe er levert.' })
  merkLeveranse(@Args('input', { type: () => MerkLeveranseInput }) input: MerkLeveranseInput): Promise<Evalueringsavtale> {
    return this.merknader.add(input);
  }
}
