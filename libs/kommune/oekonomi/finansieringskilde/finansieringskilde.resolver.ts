import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Finansieringskilde } from './finansieringskilde.entity.ts';
import { CreateFinansieringskildeInput } from './finansieringskilde.input.ts';
import { FinansieringskildeService } from './finansieringskilde.service.ts';

@Resolver(() => Finansieringskilde)
export class FinansieringskildeResolver {
  constructor(private readonly service: FinansieringskildeService) {}

  @Requires('oekonomi.les')
  @Query(() => [Finansieringskilde], { description: 'Giverne kommunen har ført, i alfabetisk rekkefølge.' })
  finansieringskilder(): Promise<Finansieringskilde[]> {
    return this.service.all();
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => Finansieringskilde, { description: 'Fører en ny giver.' })
  createFinansieringskilde(@Args('input', { type: () => CreateFinansieringskildeInput }) input: CreateFinansieringskildeInput): Promise<Finansieringskilde> {
    return this.service.create(input);
  }
}
