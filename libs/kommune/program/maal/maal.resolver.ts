import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Maal } from './maal.entity.ts';
import { MaalInput, UpdateMaalInput } from './maal.input.ts';
import type { MaalRow } from './maal.query.ts';
import { MaalService } from './maal.service.ts';

@Resolver(() => Maal)
export class MaalResolver {
  constructor(private readonly maal: MaalService) {}

  @Requires('program.skriv')
  @Mutation(() => Maal, { name: 'createMaal', description: 'Legger et nytt mål til satsingen.' })
  create(@Args('input', { type: () => MaalInput }) input: MaalInput): Promise<MaalRow> {
    return this.maal.create(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Maal, { name: 'updateMaal', description: 'Endrer et mål og hvilke innsatsområder det hører til.' })
  update(@Args('input', { type: () => UpdateMaalInput }) input: UpdateMaalInput): Promise<MaalRow> {
    return this.maal.update(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Maal, { name: 'archiveMaal', description: 'Arkiverer et mål, eller henter det fram igjen. Tiltakene beholder det.' })
  archive(
    @Args('id', { type: () => ID }) id: string,
    @Args('versjon', { type: () => Int }) versjon: number,
    @Args('arkivert', { type: () => Boolean }) arkivert: boolean,
  ): Promise<MaalRow> {
    return this.maal.archive({ id, versjon }, arkivert);
  }
}
