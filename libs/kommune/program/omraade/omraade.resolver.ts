import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Omraade } from './omraade.entity.ts';
import { OmraadeInput, UpdateOmraadeInput } from './omraade.input.ts';
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
}
