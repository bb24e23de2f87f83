import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { CreateHandlingsplanInput, NyUtgaveInput, StartNesteAarInput, UpdateHandlingsplanInput } from './handlingsplan.input.ts';
import { HandlingsplanQuery } from './handlingsplan.query.ts';
import { HandlingsplanService } from './handlingsplan.service.ts';
import { HandlingsplanRef, HelHandlingsplan } from './hel-handlingsplan.type.ts';

@Resolver()
export class HandlingsplanResolver {
  constructor(private readonly service: HandlingsplanService, private readonly query: HandlingsplanQuery) {}

  @Requires('handlingsplan.les')
  @Query(() => HelHandlingsplan, { nullable: true, description: 'Planen for ett år, i den nyeste utgaven eller i den som er bedt om. Tomt når den ikke finnes, eller ikke er vedtatt og den som spør, er utenfra.' })
  handlingsplan(
    @Args('aar', { type: () => Int, description: 'Året planen gjelder.' }) aar: number,
    @Args('utgave', { type: () => Int, nullable: true, description: 'Utgaven. Uten får du den nyeste du kan se.' }) utgave?: number | null,
  ): Promise<HelHandlingsplan | null> {
    return this.query.inYear(aar, utgave ?? null);
  }

  @Requires('handlingsplan.les')
  @Query(() => [HandlingsplanRef], { description: 'Alle utgaver av alle planer, det nyeste året først.' })
  handlingsplaner(): Promise<HandlingsplanRef[]> {
    return this.query.all();
  }

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Begynner en plan for et år som ikke har en.' })
  createHandlingsplan(@Args('input', { type: () => CreateHandlingsplanInput }) input: CreateHandlingsplanInput): Promise<HelHandlingsplan> {
    return this.service.create(input);
  }

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Endrer innledning og kjede. En vedtatt plan svarer DOKUMENT_VEDTATT: lag en ny utgave.' })
  updateHandlingsplan(@Args('input', { type: () => UpdateHandlingsplanInput }) input: UpdateHandlingsplanInput): Promise<HelHandlingsplan> {
    return this.service.update(input);
  }

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Begynner neste års plan: tiltakene med hvert sitt grep, og linjene til dem som fortsetter. Svarer med den nye planen.' })
  startNesteAar(@Args('input', { type: () => StartNesteAarInput }) input: StartNesteAarInput): Promise<HelHandlingsplan> {
    return this.service.startNesteAar(input);
  }

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Åpner en vedtatt plan for endring. Den vedtatte blir stående som erstattet, og svaret er den nye utgaven.' })
  nyUtgave(@Args('input', { type: () => NyUtgaveInput }) input: NyUtgaveInput): Promise<HelHandlingsplan> {
    return this.service.nyUtgave(input);
  }
}
