import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Erfaring } from './erfaring.type.ts';
import { ErfaringsbankService } from './erfaringsbank.service.ts';

@Resolver(() => Erfaring)
export class ErfaringsbankResolver {
  constructor(private readonly bank: ErfaringsbankService) {}

  @Requires('erfaringsbank.les')
  @Query(() => Erfaring, { description: 'Én erfaring i nettverket. Er den trukket tilbake, er bare merket igjen. NOT_FOUND for det nettverket ikke har.' })
  erfaring(@Args('id', { type: () => ID, description: 'Id-en til erfaringen.' }) id: string): Promise<Erfaring> {
    return this.bank.one(id);
  }
}
