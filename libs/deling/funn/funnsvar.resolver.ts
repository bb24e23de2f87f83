import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Anbefaling, AnbefalingssvarInput, Funn } from '#libs/felles/funn';
import { Requires } from '#libs/tilgang';
import { FoelgOppAnbefalingInput, GodkjennSitatInput, KnyttAnbefalingstiltakInput, KommenterFunnInput } from './funnsvar.input.ts';
import { FunnsvarService } from './funnsvar.service.ts';
import { Anbefalingsarbeid, VentendeFunnsvar } from './funnsvar.type.ts';

@Resolver(() => Anbefalingsarbeid)
export class FunnsvarResolver {
  constructor(private readonly svar: FunnsvarService) {}

  @Requires('evalueringsandel.les')
  @Query(() => [Anbefalingsarbeid], { description: 'Det kommunen selv gjør med anbefalingene. De andre partene ser det ikke.' })
  anbefalingsarbeid(): Promise<Anbefalingsarbeid[]> {
    return this.svar.ownWork();
  }

  @Requires('evalueringsandel.les')
  @Query(() => [VentendeFunnsvar], { description: 'Det evalueringen venter på fra kommunen. Tomt når det ikke er noe.' })
  ventendeFunnsvar(): Promise<VentendeFunnsvar[]> {
    return this.svar.waiting();
  }

  @Requires('evalueringsandel.svar')
  @Mutation(() => Funn, { description: 'Sier noe om et funn som er forelagt kommunen. AVTALE_LAAST når det ikke er forelagt den, eller alt er frigitt.' })
  kommenterFunn(@Args('input', { type: () => KommenterFunnInput }) input: KommenterFunnInput): Promise<Funn> {
    return this.svar.comment(input);
  }

  @Requires('evalueringsandel.svar')
  @Mutation(() => Funn, { description: 'Sier ja eller nei til at de andre partene ser et sitat fra kommunen.' })
  godkjennSitat(@Args('input', { type: () => GodkjennSitatInput }) input: GodkjennSitatInput): Promise<Funn> {
    return this.svar.approve(input);
  }

  @Requires('evalueringsandel.svar')
  @Mutation(() => Anbefaling, { description: 'Svarer på en anbefaling som er rettet til kommunen. Det siste svaret gjelder; de gamle står.' })
  svarPaaAnbefaling(@Args('input', { type: () => AnbefalingssvarInput }) input: AnbefalingssvarInput): Promise<Anbefaling> {
    return this.svar.answer(input);
  }

  @Requires('evalueringsandel.svar')
  @Mutation(() => Anbefaling, { description: 'Sier hvordan det går med en anbefaling et år. ANBEFALING_IKKE_BESVART før kommunen har svart på den.' })
  foelgOppAnbefaling(@Args('input', { type: () => FoelgOppAnbefalingInput }) input: FoelgOppAnbefalingInput): Promise<Anbefaling> {
    return this.svar.follow(input);
  }

  @Requires('evalueringsandel.svar')
  @Mutation(() => Anbefalingsarbeid, { description: 'Knytter et tiltak til en anbefaling, eller løser det.' })
  knyttAnbefalingstiltak(@Args('input', { type: () => KnyttAnbefalingstiltakInput }) input: KnyttAnbefalingstiltakInput): Promise<Anbefalingsarbeid> {
    return this.svar.link(input);
  }
}
