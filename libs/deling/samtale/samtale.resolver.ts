import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { CreateErfaringsspoersmaalInput, FoelgErfaringInput, SvarPaaErfaringsspoersmaalInput, TakkForErfaringInput, TrekkErfaringsspoersmaalInput } from './samtale.input.ts';
import { SamtaleService } from './samtale.service.ts';
import { Erfaringssamtale } from './samtale.type.ts';

@Resolver(() => Erfaringssamtale)
export class SamtaleResolver {
  constructor(private readonly samtale: SamtaleService) {}

  @Requires('erfaringsbank.les')
  @Query(() => Erfaringssamtale, { description: 'Spørsmål, svar og takk under en erfaring. NOT_FOUND for det nettverket ikke har.' })
  erfaringssamtale(@Args('erfaringId', { type: () => ID, description: 'Erfaringen.' }) erfaringId: string): Promise<Erfaringssamtale> {
    return this.samtale.of(erfaringId);
  }

  @Requires('erfaringsbank.spoer')
  @Mutation(() => Erfaringssamtale, { description: 'Stiller et spørsmål til kommunen som eier erfaringen. Hele nettverket ser det, med kommunen og rollen, aldri navnet.' })
  createErfaringsspoersmaal(@Args('input', { type: () => CreateErfaringsspoersmaalInput }) input: CreateErfaringsspoersmaalInput): Promise<Erfaringssamtale> {
    return this.samtale.ask(input);
  }

  @Requires('erfaringsbank.spoer')
  @Mutation(() => Erfaringssamtale, { description: 'Trekker tilbake et spørsmål kommunen selv har stilt. Er det besvart, står svaret. ALT_TRUKKET når det er gjort før.' })
  trekkErfaringsspoersmaal(@Args('input', { type: () => TrekkErfaringsspoersmaalInput }) { id }: TrekkErfaringsspoersmaalInput): Promise<Erfaringssamtale> {
    return this.samtale.withdraw(id);
  }

  @Requires('erfaring.skriv')
  @Mutation(() => Erfaringssamtale, { description: 'Svarer på et spørsmål til kommunens egen erfaring, eller gir svaret i en ny utgave. De gamle står.' })
  svarPaaErfaringsspoersmaal(@Args('input', { type: () => SvarPaaErfaringsspoersmaalInput }) input: SvarPaaErfaringsspoersmaalInput): Promise<Erfaringssamtale> {
    return this.samtale.answer(input);
  }

  @Requires('erfaringsbank.spoer')
  @Mutation(() => Erfaringssamtale, { description: 'Takker for en erfaring, eller tar takken tilbake. Nettverket ser kommunen og rollen.' })
  takkForErfaring(@Args('input', { type: () => TakkForErfaringInput }) input: TakkForErfaringInput): Promise<Erfaringssamtale> {
    return this.samtale.thank(input);
  }

  @Requires('erfaringsbank.spoer')
  @Mutation(() => Erfaringssamtale, { description: 'Følger med på en erfaring, eller slutter. Ingen andre får vite det. Det som er nytt til nå, er sett.' })
  foelgErfaring(@Args('input', { type: () => FoelgErfaringInput }) input: FoelgErfaringInput): Promise<Erfaringssamtale> {
    return this.samtale.follow(input);
  }
}
