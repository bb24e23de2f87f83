import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HelErfaring } from '#libs/kommune/erfaring';
import { Requires } from '#libs/tilgang';
import { EndreBildesamtykkeInput, TrekkSamtykkeInput } from './bildesamtykke.input.ts';
import { BildesamtykkeService } from './bildesamtykke.service.ts';

@Resolver()
export class BildesamtykkeResolver {
  constructor(private readonly samtykker: BildesamtykkeService) {}

  @Requires('erfaring.skriv')
  @Mutation(() => HelErfaring, { description: 'Endrer samtykket til et bilde. En kortere frist gjelder med det samme for alle som ser bildet. BILDE_SAMTYKKE når det er trukket.' })
  endreBildesamtykke(@Args('input', { type: () => EndreBildesamtykkeInput }) input: EndreBildesamtykkeInput): Promise<HelErfaring> {
    return this.samtykker.change(input);
  }

  @Requires('erfaring.skriv')
  @Mutation(() => HelErfaring, { description: 'Trekker samtykket til et bilde: bildet er borte med det samme, i utkastet og i alle utgaver som er delt. Teksten i erfaringen står. Kan ikke gjøres om. BILDE_SAMTYKKE når det er gjort fra før.' })
  trekkSamtykke(@Args('input', { type: () => TrekkSamtykkeInput }) { id }: TrekkSamtykkeInput): Promise<HelErfaring> {
    return this.samtykker.withdraw(id);
  }
}
