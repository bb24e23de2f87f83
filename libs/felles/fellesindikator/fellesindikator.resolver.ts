import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { CreateFellesindikatorInput, PublishFellesindikatorInput, RetireFellesindikatorInput } from './fellesindikator.input.ts';
import { FellesindikatorService } from './fellesindikator.service.ts';
import { Fellesindikatorliste } from './fellesindikator.type.ts';
import { FellesindikatorlisteService } from './fellesindikatorliste.service.ts';

/** Hver endring svarer med hele lista, lest på nytt etter at den er lagret. */
@Resolver(() => Fellesindikatorliste)
export class FellesindikatorResolver {
  constructor(private readonly service: FellesindikatorService, private readonly liste: FellesindikatorlisteService) {}

  @Requires('fellesindikator.les')
  @Query(() => Fellesindikatorliste, { description: 'Tallene nettverket har blitt enige om å måle likt, med alle utgaver. Hvem som bruker dem, vet bare kommunen selv til den deler.' })
  fellesindikatorer(): Promise<Fellesindikatorliste> {
    return this.liste.all();
  }

  @Requires('fellesindikator.skriv')
  @Mutation(() => Fellesindikatorliste, { description: 'Lager en felles indikator. Den gjelder med det samme, og koden kan ikke endres.' })
  createFellesindikator(@Args('input', { type: () => CreateFellesindikatorInput }) input: CreateFellesindikatorInput): Promise<Fellesindikatorliste> {
    return this.service.create(input).then(() => this.liste.all());
  }

  @Requires('fellesindikator.skriv')
  @Mutation(() => Fellesindikatorliste, { description: 'Publiserer en ny utgave. Den forrige står, og kommunene velger selv når de går over.' })
  publishFellesindikator(@Args('input', { type: () => PublishFellesindikatorInput }) input: PublishFellesindikatorInput): Promise<Fellesindikatorliste> {
    return this.service.publish(input).then(() => this.liste.all());
  }

  @Requires('fellesindikator.skriv')
  @Mutation(() => Fellesindikatorliste, { description: 'Slutter å bruke en felles indikator, med grunnen, eller tar den opp igjen. Det som er målt og delt, står.' })
  retireFellesindikator(@Args('input', { type: () => RetireFellesindikatorInput }) input: RetireFellesindikatorInput): Promise<Fellesindikatorliste> {
    return this.service.retire(input).then(() => this.liste.all());
  }
}
