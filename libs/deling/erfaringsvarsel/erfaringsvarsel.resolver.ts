import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { SettErfaringsvarslerInput } from './erfaringsvarsel.input.ts';
import { ErfaringsvarselService } from './erfaringsvarsel.service.ts';
import { Erfaringsvarsel, Erfaringsvarseltall } from './erfaringsvarsel.type.ts';

@Resolver(() => Erfaringsvarsel)
export class ErfaringsvarselResolver {
  constructor(private readonly varsler: ErfaringsvarselService) {}

  @Requires('erfaring.les')
  @Query(() => [Erfaringsvarsel], { description: 'Det som er nytt for kommunen i banken, det siste først: det som venter på den, og det som har skjedd siden den som spør, sist så på det. Å lese flytter ingenting.' })
  erfaringsvarsler(@Args('erfaringId', { type: () => ID, nullable: true, description: 'Bare det som gjelder denne.' }) erfaringId?: string | null): Promise<Erfaringsvarsel[]> {
    return this.varsler.list(erfaringId ?? null);
  }

  @Requires('erfaring.les')
  @Query(() => Erfaringsvarseltall, { description: 'Hvor mye som er nytt for kommunen i banken, uten hva det er.' })
  erfaringsvarseltall(): Promise<Erfaringsvarseltall> {
    return this.varsler.count();
  }

  @Requires('erfaringsvarsel.skriv')
  @Mutation(() => Erfaringsvarseltall, { description: 'Sier at det nye i disse erfaringene er sett av den som spør. Kollegene ser det til de selv har sett det. Gir det som er igjen.' })
  settErfaringsvarsler(@Args('input', { type: () => SettErfaringsvarslerInput }) input: SettErfaringsvarslerInput): Promise<Erfaringsvarseltall> {
    return this.varsler.seen(input);
  }
}
