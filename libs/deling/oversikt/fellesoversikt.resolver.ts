import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { FellesoversiktService } from './fellesoversikt.service.ts';
import { Fellesoversikt } from './fellesoversikt.type.ts';

@Resolver(() => Fellesoversikt)
export class FellesoversiktResolver {
  constructor(private readonly oversikt: FellesoversiktService) {}

  @Requires('felles.les')
  @Query(() => Fellesoversikt, { description: 'Kommunene i nettverket side om side, av det de har delt. Åpningen føres i leseloggen til hver kommune som deler.' })
  fellesoversikt(@Args('aar', { type: () => Int, nullable: true, description: 'Året. Utelatt: det siste noen har delt for.' }) aar: number | null = null): Promise<Fellesoversikt> {
    return this.oversikt.read(aar);
  }
}
