import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Omraade } from './omraade.entity.ts';
import { OmraadeInput, UpdateOmraadeInput } from './omraade.input.ts';
import { SetOmraadegrenseInput } from './grense/grense.input.ts';
import type { OmraadeRow } from './omraade.query.ts';
import { OmraadeService } from './omraade.service.ts';

@Resolver(() => Omraade)
export class OmraadeResolver {
  constructor(private readonly omraade: OmraadeService) {}

  @Requires('program.skriv')
  @Mutation(() => Omraade, { name: 'createOmraade', description: 'Legger et nytt område til satsingen.' })
  create(@Args('input', { type: () => OmraadeInput }) input: OmraadeInput): Promise<OmraadeRow> {
    return this.omraade.create(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Omraade, { name: 'updateOmraade', description: 'Endrer et område. CONFLICT med begge versjonene når noen andre kom først.' })
  update(@Args('input', { type: () => UpdateOmraadeInput }) input: UpdateOmraadeInput): Promise<OmraadeRow> {
    return this.omraade.update(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Omraade, { name: 'setOmraadegrense', description: 'Setter grensa til et område fra ei GeoJSON-fil, eller tar den bort. Er noe galt med fila, er det BAD_INPUT med hva, og ingenting er endret.' })
  setGrense(@Args('input', { type: () => SetOmraadegrenseInput }) input: SetOmraadegrenseInput): Promise<OmraadeRow> {
    return this.omraade.setGrense(input);
  }
}
