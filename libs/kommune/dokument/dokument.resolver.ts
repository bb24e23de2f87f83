import { Args, Query, Resolver } from '@nestjs/graphql';
import { Dag } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { DokumentdagService } from './dokumentdag.service.ts';
import { Dokumentdag } from './dokumentdag.type.ts';

@Resolver(() => Dokumentdag)
export class DokumentResolver {
  constructor(private readonly dager: DokumentdagService) {}

  @Requires('dokument.les')
  @Query(() => Dokumentdag, { description: 'De vedtatte dokumentene som gjaldt en dag, og det som var ført da. Det Løftet ikke vet, står som «kanskje» med grunnen; dagens versjon settes aldri inn i stedet. FORBIDDEN for den i kommunen som ikke kan lese noe av det; den som leser utenfra, får vite hvilke rom som er lukket.' })
  dokumenterPerDato(@Args('perDato', { type: () => Dag, description: 'Dagen, etter norsk tid. Det som ble ført i løpet av den, er med.' }) perDato: string): Promise<Dokumentdag> {
    return this.dager.on(perDato);
  }
}
