import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HelErfaring } from '#libs/kommune/erfaring';
import { Requires } from '#libs/tilgang';
import { TrekkErfaringsvedleggInput } from './vedleggstrekk.input.ts';
import { VedleggstrekkService } from './vedleggstrekk.service.ts';

@Resolver()
export class VedleggstrekkResolver {
  constructor(private readonly trekk: VedleggstrekkService) {}

  @Requires('erfaring.skriv')
  @Mutation(() => HelErfaring, { description: 'Trekker et vedlegg: det er borte med det samme, i utkastet og i alle utgaver som er delt. Resten av erfaringen står. Kan ikke gjøres om. ALT_TRUKKET når det er gjort fra før.' })
  trekkErfaringsvedlegg(@Args('input', { type: () => TrekkErfaringsvedleggInput }) { id }: TrekkErfaringsvedleggInput): Promise<HelErfaring> {
    return this.trekk.withdraw(id);
  }
}
