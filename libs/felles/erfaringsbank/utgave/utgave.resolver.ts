import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { UtgaveService } from './utgave.service.ts';
import { Utgavelesning } from './utgave.type.ts';

@Resolver(() => Utgavelesning)
export class UtgaveResolver {
  constructor(private readonly utgaver: UtgaveService) {}

  @Requires('erfaringsbank.les')
  @Query(() => Utgavelesning, { description: 'Én utgave av en erfaring, med det som er endret siden utgaven før. Er den trukket tilbake, er bare merket igjen. NOT_FOUND for det nettverket ikke har hatt.' })
  erfaringsutgave(
    @Args('id', { type: () => ID, description: 'Erfaringen.' }) id: string,
    @Args('utgave', { type: () => Int, description: 'Nummeret på utgaven.' }) utgave: number,
  ): Promise<Utgavelesning> {
    return this.utgaver.one(id, utgave);
  }
}
