import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Sesjonsnotat } from '#libs/kommune/sesjonsnotat';
import { Requires } from '#libs/tilgang';
import { DelSesjonsnotatInput, TrekkTilbakeSesjonsnotatInput } from './sesjonsnotatdeling.input.ts';
import { SesjonsnotatdelingService } from './sesjonsnotatdeling.service.ts';

@Resolver(() => Sesjonsnotat)
export class SesjonsnotatdelingResolver {
  constructor(private readonly deling: SesjonsnotatdelingService) {}

  @Requires('sesjonsnotat.del')
  @Mutation(() => Sesjonsnotat, { description: 'Deler teksten i et notat med nettverket, uten navnet på den som skrev.' })
  delSesjonsnotat(@Args('input', { type: () => DelSesjonsnotatInput }) input: DelSesjonsnotatInput): Promise<Sesjonsnotat> {
    return this.deling.share(input);
  }

  @Requires('sesjonsnotat.del')
  @Mutation(() => Sesjonsnotat, { description: 'Trekker tilbake et notat. Teksten er borte for de andre med det samme.' })
  trekkTilbakeSesjonsnotat(@Args('input', { type: () => TrekkTilbakeSesjonsnotatInput }) { id }: TrekkTilbakeSesjonsnotatInput): Promise<Sesjonsnotat> {
    return this.deling.withdraw(id);
  }
}
