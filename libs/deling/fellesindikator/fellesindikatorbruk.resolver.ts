import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HelIndikator } from '#libs/kommune/indikator';
import { Requires } from '#libs/tilgang';
import { FellesbindingInput, SlippFellesindikatorInput, TaInnFellesindikatorInput } from './fellesindikatorbruk.input.ts';
import { FellesindikatorbrukService } from './fellesindikatorbruk.service.ts';

@Resolver()
export class FellesindikatorbrukResolver {
  constructor(private readonly bruk: FellesindikatorbrukService) {}

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Lager en indikator med nettverkets definisjon. Feltene nettverket bestemmer, er låst. FELLESINDIKATOR_AVVIKLET når den ikke er i bruk.' })
  taInnFellesindikator(@Args('input', { type: () => TaInnFellesindikatorInput }) input: TaInnFellesindikatorInput): Promise<HelIndikator> {
    return this.bruk.takeIn(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Knytter en av kommunens egne definisjoner til nettverkets. BAD_INPUT med hvert felt som ikke er likt.' })
  knyttFellesindikator(@Args('input', { type: () => FellesbindingInput }) input: FellesbindingInput): Promise<HelIndikator> {
    return this.bruk.tie(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Går over til den nyeste utgaven av nettverkets definisjon. Er det et annet tall enn før, blir det et brudd i rekka.' })
  byttFellesutgave(@Args('input', { type: () => FellesbindingInput }) input: FellesbindingInput): Promise<HelIndikator> {
    return this.bruk.goOver(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Slutter å bruke nettverkets definisjon. FELLESINDIKATOR_DELT når tall med den er delt.' })
  slippFellesindikator(@Args('input', { type: () => SlippFellesindikatorInput }) input: SlippFellesindikatorInput): Promise<HelIndikator> {
    return this.bruk.release(input);
  }
}
