import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { LagreSoekInput } from './lagret-soek.input.ts';
import { LagretSoekService } from './lagret-soek.service.ts';
import { LagretSoek } from './lagret-soek.type.ts';

const idArg = () => Args('id', { type: () => ID, description: 'Id-en til det lagrede søket.' });
const versjonArg = () => Args('versjon', { type: () => Int, description: 'Versjonen som ble lest.' });

@Resolver(() => LagretSoek)
export class LagretSoekResolver {
  constructor(private readonly lagret: LagretSoekService) {}

  @Requires('lagretsoek.skriv')
  @Query(() => [LagretSoek], { description: 'Søkene den som spør, følger med på i denne kommunen, og hvor mange nye erfaringer hvert har siden hun sist så.' })
  lagredeSoek(): Promise<LagretSoek[]> {
    return this.lagret.list();
  }

  @Requires('lagretsoek.skriv')
  @Mutation(() => [LagretSoek], { description: 'Lagrer et søk å følge med på. Gir alle hun har.' })
  lagreSoek(@Args('input', { type: () => LagreSoekInput }) input: LagreSoekInput): Promise<LagretSoek[]> {
    return this.lagret.add(input);
  }

  @Requires('lagretsoek.skriv')
  @Mutation(() => [LagretSoek], { description: 'Sier at svarene er sett, så bare det som kommer etter, er nytt. FORBIDDEN for en annens søk, CONFLICT for en eldre versjon.' })
  settLagretSoek(@idArg() id: string, @versjonArg() versjon: number): Promise<LagretSoek[]> {
    return this.lagret.seen({ id, versjon });
  }

  @Requires('lagretsoek.skriv')
  @Mutation(() => [LagretSoek], { description: 'Slutter å følge med på et søk. FORBIDDEN for en annens søk, CONFLICT for en eldre versjon.' })
  removeLagretSoek(@idArg() id: string, @versjonArg() versjon: number): Promise<LagretSoek[]> {
    return this.lagret.remove({ id, versjon });
  }
}
