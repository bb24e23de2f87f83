import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Erfaringsdeling } from '../erfaring/erfaringsdeling.type.ts';
import { AapneErfaringInput, LukkErfaringInput } from './erfaringsaapning.input.ts';
import { ErfaringsaapningService } from './erfaringsaapning.service.ts';
import { Erfaringsaapningsutkast } from './erfaringsaapning.type.ts';

@Resolver(() => Erfaringsdeling)
export class ErfaringsaapningResolver {
  constructor(private readonly aapning: ErfaringsaapningService) {}

  @Requires('aapent.skriv')
  @Query(() => Erfaringsaapningsutkast, { description: 'Nøyaktig det alle får se hvis erfaringen åpnes nå. ERFARING_IKKE_PUBLISERT til utgaven er publisert.' })
  erfaringsaapningsutkast(@Args('erfaringId', { type: () => ID, description: 'Erfaringen.' }) erfaringId: string): Promise<Erfaringsaapningsutkast> {
    return this.aapning.preview(erfaringId);
  }

  @Requires('aapent.skriv')
  @Mutation(() => Erfaringsdeling, { description: 'Åpner den publiserte utgaven for alle, uten innlogging. Deles en ny utgave, er den ikke åpen før den åpnes.' })
  aapneErfaring(@Args('input', { type: () => AapneErfaringInput }) input: AapneErfaringInput): Promise<Erfaringsdeling> {
    return this.aapning.open(input);
  }

  @Requires('aapent.skriv')
  @Mutation(() => Erfaringsdeling, { description: 'Lukker en erfaring som er åpen for alle. Innholdet er borte fra de åpne sidene med det samme; at den har vært åpen, står. Nettverket ser den fortsatt.' })
  lukkErfaring(@Args('input', { type: () => LukkErfaringInput }) { id }: LukkErfaringInput): Promise<Erfaringsdeling> {
    return this.aapning.close(id);
  }
}
