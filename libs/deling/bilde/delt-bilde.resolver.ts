import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DeltBildeService } from './delt-bilde.service.ts';
import { Delingshode, DeltBilde } from './delt-bilde.type.ts';

@Resolver(() => DeltBilde)
export class DeltBildeResolver {
  constructor(private readonly bilder: DeltBildeService) {}

  @Requires('delt.les')
  @Query(() => DeltBilde, { description: 'Nøyaktig det en kommune delte, eller merket når det er trukket tilbake. NOT_FOUND når det ikke er delt med den som spør. Åpningen føres i kommunens leselogg.' })
  visDeling(@Args('id', { type: () => ID, description: 'Delingen.' }) id: string): Promise<DeltBilde> {
    return this.bilder.read(id);
  }

  @Requires('arbeidsrom.les')
  @Query(() => [Delingshode], { description: 'Det kommunen deler også med evalueringen, uten innholdet. Det som er trukket tilbake, står som merker.' })
  deltHer(): Promise<Delingshode[]> {
    return this.bilder.list();
  }
}
