import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { IndikatorsammenligningArgs } from './indikatorsammenligning.input.ts';
import { IndikatorsammenligningService } from './indikatorsammenligning.service.ts';
import { Indikatorsammenligning } from './indikatorsammenligning.type.ts';

@Resolver(() => Indikatorsammenligning)
export class IndikatorsammenligningResolver {
  constructor(private readonly service: IndikatorsammenligningService) {}

  @Requires('sammenligning.les')
  @Query(() => Indikatorsammenligning, { description: 'Kommunene i nettverket side om side for en felles indikator, eller for deltakelse, av det de har delt. Åpningen føres i leseloggen til hver kommune som deler.' })
  indikatorsammenligning(@Args() args: IndikatorsammenligningArgs): Promise<Indikatorsammenligning> {
    return this.service.answer(args);
  }
}
