import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { SammenligningArgs } from './sammenligning.input.ts';
import { SammenligningService } from './sammenligning.service.ts';
import { Sammenligning } from './sammenligning.type.ts';

@Resolver(() => Sammenligning)
export class SammenligningResolver {
  constructor(private readonly service: SammenligningService) {}

  @Requires('sammenligning.les')
  @Query(() => Sammenligning, { description: 'Kommunene i nettverket side om side, for ett spørsmål, av det de har delt. Åpningen føres i leseloggen til hver kommune som deler.' })
  sammenligning(@Args() args: SammenligningArgs): Promise<Sammenligning> {
    return this.service.answer(args);
  }
}
