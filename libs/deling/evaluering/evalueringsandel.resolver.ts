import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { FoerAndelsbetalingInput, SvarPaaAvtaleInput, TaInnEvalueringsandelInput, VelgAndelslinjerInput } from './evalueringsandel.input.ts';
import { EvalueringsandelService } from './evalueringsandel.service.ts';
import { Evalueringsandel } from './evalueringsandel.type.ts';

@Resolver(() => Evalueringsandel)
export class EvalueringsandelResolver {
  constructor(private readonly andelen: EvalueringsandelService) {}

  @Requires('evalueringsandel.les')
  @Query(() => [Evalueringsandel], { description: 'Kommunens andeler av evalueringsavtaler den er part i. Det som er ført her, ser bare kommunen selv.' })
  evalueringsandeler(): Promise<Evalueringsandel[]> {
    return this.andelen.list();
  }

  @Requires('evalueringsandel.svar')
  @Mutation(() => Evalueringsandel, { description: 'Svarer på avtalen for kommunen. AVTALE_LAAST når dere alt har sagt ja; CONFLICT når det er kommet en nyere utgave.' })
  svarPaaAvtale(@Args('input', { type: () => SvarPaaAvtaleInput }) input: SvarPaaAvtaleInput): Promise<Evalueringsandel> {
    return this.andelen.answer(input);
  }

  @Requires('evalueringsandel.svar')
  @Mutation(() => Evalueringsandel, { description: 'Fører utgaven som gjelder, inn i kommunens egen bok. Det som er betalt, står, og forskjellen får sin egen linje.' })
  taInnEvalueringsandel(@Args('input', { type: () => TaInnEvalueringsandelInput }) input: TaInnEvalueringsandelInput): Promise<Evalueringsandel> {
    return this.andelen.takeIn(input);
  }

  @Requires('evalueringsandel.betal')
  @Mutation(() => Evalueringsandel, { description: 'Fører betalingen av en termin som bruk i økonomien. TERMIN_IKKE_KLAR når den ikke er forfalt, eller leveransen den venter på, ikke er godtatt.' })
  foerAndelsbetaling(@Args('input', { type: () => FoerAndelsbetalingInput }) input: FoerAndelsbetalingInput): Promise<Evalueringsandel> {
    return this.andelen.pay(input);
  }

  @Requires('evalueringsandel.betal')
  @Mutation(() => Evalueringsandel, { description: 'Velger budsjettlinjene som er satt av til evalueringen.' })
  velgAndelslinjer(@Args('input', { type: () => VelgAndelslinjerInput }) input: VelgAndelslinjerInput): Promise<Evalueringsandel> {
    return this.andelen.chooseLinjer(input);
  }
}
