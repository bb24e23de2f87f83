import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../vakt/requires.ts';
import { Innsyn } from './innsyn.entity.ts';
import { AapneInnsynInput, LukkInnsynInput } from './innsyn.input.ts';
import { InnsynService, type InnsynView } from './innsyn.service.ts';

@Resolver(() => Innsyn)
export class InnsynResolver {
  constructor(private readonly innsyn: InnsynService) {}

  @Requires('deling.les')
  @Query(() => [Innsyn], { name: 'innsyn', description: 'Hvem kommunen har åpnet for, de som gjelder nå først. Lukkede og utgåtte blir stående.' })
  list(): Promise<InnsynView[]> {
    return this.innsyn.list();
  }

  @Requires('deling.skriv')
  @Mutation(() => Innsyn, { description: 'Lar evaluatorene lese i kommunens rom fra og til bestemte dager.' })
  aapneInnsyn(@Args('input', { type: () => AapneInnsynInput }) input: AapneInnsynInput): Promise<InnsynView> {
    return this.innsyn.aapne(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Innsyn, { description: 'Lukker en åpning før tiden er ute, med en begrunnelse.' })
  lukkInnsyn(@Args('input', { type: () => LukkInnsynInput }) input: LukkInnsynInput): Promise<InnsynView> {
    return this.innsyn.lukk(input);
  }
}
