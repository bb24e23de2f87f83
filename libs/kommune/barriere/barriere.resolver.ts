import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { CreateBarriereInput, MoveBarriereInput, UpdateBarriereInput } from './barriere.input.ts';
import { BarriereQuery } from './barriere.query.ts';
import { BarriereService } from './barriere.service.ts';
import { HelBarriere } from './hel-barriere.type.ts';

@Resolver(() => HelBarriere)
export class BarriereResolver {
  constructor(private readonly service: BarriereService, private readonly query: BarriereQuery) {}

  @Requires('barriere.les')
  @Query(() => [HelBarriere], { description: 'Barrierene kommunen har ført, de åpne først.' })
  barrierer(): Promise<HelBarriere[]> {
    return this.query.all();
  }

  @Requires('barriere.les')
  @Query(() => HelBarriere, { description: 'Én barriere med tiltakene og historikken. NOT_FOUND for det kommunen ikke har, og for et utkast den som spør, ikke ser.' })
  barriere(@Args('id', { type: () => ID, description: 'Id-en til barrieren.' }) id: string): Promise<HelBarriere> {
    return this.query.one(id);
  }

  @Requires('barriere.skriv')
  @Mutation(() => HelBarriere, { description: 'Fører en barriere, som utkast eller åpen. Ingen andre kommuner ser den.' })
  createBarriere(@Args('input', { type: () => CreateBarriereInput }) input: CreateBarriereInput): Promise<HelBarriere> {
    return this.service.create(input);
  }

  @Requires('barriere.skriv')
  @Mutation(() => HelBarriere, { description: 'Endrer en barriere. Det som er delt fra før, er et øyeblikksbilde og endres ikke.' })
  updateBarriere(@Args('input', { type: () => UpdateBarriereInput }) input: UpdateBarriereInput): Promise<HelBarriere> {
    return this.service.update(input);
  }

  @Requires('barriere.skriv')
  @Mutation(() => HelBarriere, { description: 'Åpner, løfter, løser eller lukker en barriere, eller tar den opp igjen. Historikken viser hver flytting.' })
  moveBarriere(@Args('input', { type: () => MoveBarriereInput }) input: MoveBarriereInput): Promise<HelBarriere> {
    return this.service.move(input);
  }
}
