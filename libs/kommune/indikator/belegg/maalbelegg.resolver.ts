import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { Resultatside } from '../side/resultatside.type.ts';
import { MaalbeleggInput, UpdateMaalbeleggInput } from './maalbelegg.input.ts';
import { MaalbeleggService } from './maalbelegg.service.ts';

@Resolver()
export class MaalbeleggResolver {
  constructor(private readonly belegg: MaalbeleggService) {}

  @Requires('indikator.skriv')
  @Mutation(() => Resultatside, { description: 'Legger til et belegg for et mål og gir hele siden. PERIODE_GODKJENT når belegget i perioden står.' })
  addMaalbelegg(@Args('input', { type: () => MaalbeleggInput }) input: MaalbeleggInput): Promise<Resultatside> {
    return this.belegg.add(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => Resultatside, { description: 'Endrer et belegg og gir hele siden.' })
  updateMaalbelegg(@Args('input', { type: () => UpdateMaalbeleggInput }) input: UpdateMaalbeleggInput): Promise<Resultatside> {
    return this.belegg.update(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => Resultatside, { description: 'Fjerner et belegg og gir hele siden. Innholdet blir stående i loggen.' })
  removeMaalbelegg(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<Resultatside> {
    return this.belegg.remove(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => Resultatside, { description: 'Et fjernet belegg kommer tilbake slik det var. Innholdet kommer fra loggen.' })
  restoreMaalbelegg(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<Resultatside> {
    return this.belegg.restore(input);
  }
}
