import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HelIndikator } from '../hel-indikator.type.ts';
import { UpdateIndikatordefinisjonInput } from './definisjon.input.ts';
import { DefinisjonService } from './definisjon.service.ts';

@Resolver()
export class DefinisjonResolver {
  constructor(private readonly definisjoner: DefinisjonService) {}

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Endrer definisjonen som gjelder. Er det målt med den, blir det en ny utgave og et brudd i rekka.' })
  updateIndikatordefinisjon(@Args('input', { type: () => UpdateIndikatordefinisjonInput }) input: UpdateIndikatordefinisjonInput): Promise<HelIndikator> {
    return this.definisjoner.update(input);
  }
}
