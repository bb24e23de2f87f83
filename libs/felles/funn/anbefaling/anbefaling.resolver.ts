import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { AnbefalingInput, CreateAnbefalingInput, FoelgOppForFylketInput, SvarForFylketInput, TrekkAnbefalingInput, UpdateAnbefalingInput } from './anbefaling.input.ts';
import { AnbefalingService } from './anbefaling.service.ts';
import { Anbefaling } from './anbefaling.type.ts';
import { FylkessvarService } from './fylkessvar.service.ts';

@Resolver(() => Anbefaling)
export class AnbefalingResolver {
  constructor(private readonly anbefaling: AnbefalingService, private readonly fylkessvar: FylkessvarService) {}

  @Requires('funn.skriv')
  @Mutation(() => Anbefaling, { description: 'Skriver en anbefaling, som et utkast bare avtalens rom ser.' })
  createAnbefaling(@Args('input', { type: () => CreateAnbefalingInput }) input: CreateAnbefalingInput): Promise<Anbefaling> {
    return this.anbefaling.create(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Anbefaling, { description: 'Lagrer utkastet. AVTALE_LAAST når den er frigitt.' })
  updateAnbefaling(@Args('input', { type: () => UpdateAnbefalingInput }) input: UpdateAnbefalingInput): Promise<Anbefaling> {
    return this.anbefaling.update(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => ID, { description: 'Fjerner utkastet, og gir id-en.' })
  removeAnbefaling(@Args('input', { type: () => AnbefalingInput }) input: AnbefalingInput): Promise<string> {
    return this.anbefaling.remove(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Anbefaling, { description: 'Lar partene se anbefalingen. FUNN_VENTER til funnene den hviler på, er frigitt.' })
  frigiAnbefaling(@Args('input', { type: () => AnbefalingInput }) input: AnbefalingInput): Promise<Anbefaling> {
    return this.anbefaling.release(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Anbefaling, { description: 'Sier at anbefalingen ikke står lenger, og hvorfor.' })
  trekkAnbefaling(@Args('input', { type: () => TrekkAnbefalingInput }) input: TrekkAnbefalingInput): Promise<Anbefaling> {
    return this.anbefaling.withdraw(input);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Anbefaling, { description: 'Fører svaret til fylkeskommunen, staten eller regionen. Det siste gjelder.' })
  svarForFylket(@Args('input', { type: () => SvarForFylketInput }) input: SvarForFylketInput): Promise<Anbefaling> {
    return this.fylkessvar.answer(input);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Anbefaling, { description: 'Fører hvordan det går et år hos fylkeskommunen, staten eller regionen. ANBEFALING_IKKE_BESVART før noen har svart.' })
  foelgOppForFylket(@Args('input', { type: () => FoelgOppForFylketInput }) input: FoelgOppForFylketInput): Promise<Anbefaling> {
    return this.fylkessvar.follow(input);
  }
}
