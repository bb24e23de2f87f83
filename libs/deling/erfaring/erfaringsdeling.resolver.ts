import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DelErfaringInput, PubliserErfaringInput, SvarPaaForslagInput, TrekkTilbakeErfaringInput } from './erfaringsdeling.input.ts';
import { ErfaringsdelingService } from './erfaringsdeling.service.ts';
import { Erfaringsdeling, Erfaringsdelingsutkast } from './erfaringsdeling.type.ts';

@Resolver(() => Erfaringsdeling)
export class ErfaringsdelingResolver {
  constructor(private readonly deling: ErfaringsdelingService) {}

  @Requires('erfaring.les')
  @Query(() => [Erfaringsdeling], { description: 'Erfaringene kommunen deler eller har delt, og hvem som har åpnet dem, den siste først.' })
  erfaringsdelinger(): Promise<Erfaringsdeling[]> {
    return this.deling.list();
  }

  @Requires('erfaring.skriv')
  @Query(() => Erfaringsdelingsutkast, { description: 'Nøyaktig det som forlater kommunen hvis erfaringen deles nå. BAD_INPUT med feltene som mangler.' })
  erfaringsdelingsutkast(@Args('erfaringId', { type: () => ID, description: 'Erfaringen.' }) erfaringId: string): Promise<Erfaringsdelingsutkast> {
    return this.deling.preview(erfaringId);
  }

  @Requires('erfaring.skriv')
  @Mutation(() => Erfaringsdeling, { description: 'Deler erfaringen med nettverket, merket «ikke redaksjonelt gjennomgått». Er den delt fra før, blir det en ny utgave.' })
  delErfaring(@Args('input', { type: () => DelErfaringInput }) input: DelErfaringInput): Promise<Erfaringsdeling> {
    return this.deling.share(input);
  }

  @Requires('erfaring.skriv')
  @Mutation(() => Erfaringsdeling, { description: 'Trekker tilbake erfaringen. Innholdet i alle utgaver er borte for de andre med det samme; merket står. ALT_TRUKKET når det er gjort fra før.' })
  trekkTilbakeErfaring(@Args('input', { type: () => TrekkTilbakeErfaringInput }) { id }: TrekkTilbakeErfaringInput): Promise<Erfaringsdeling> {
    return this.deling.withdraw(id);
  }

  @Requires('erfaring.skriv')
  @Mutation(() => Erfaringsdeling, { description: 'Publiserer utgaven som gjelder. ERFARING_IKKE_GJENNOMGAATT til koordinatoren har gått gjennom den.' })
  publiserErfaring(@Args('input', { type: () => PubliserErfaringInput }) { id }: PubliserErfaringInput): Promise<Erfaringsdeling> {
    return this.deling.publish(id);
  }

  @Requires('erfaring.skriv')
  @Mutation(() => Erfaringsdeling, { description: 'Svarer på et forslag eller spørsmål fra koordinatoren. Det som godtas, skrives i utkastet, og deles som en ny utgave når dere vil.' })
  svarPaaForslag(@Args('input', { type: () => SvarPaaForslagInput }) input: SvarPaaForslagInput): Promise<Erfaringsdeling> {
    return this.deling.answer(input);
  }
}
