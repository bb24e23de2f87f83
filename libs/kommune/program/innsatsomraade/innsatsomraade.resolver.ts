import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Innsatsomraade } from './innsatsomraade.entity.ts';
import { InnsatsomraadeInput, UpdateInnsatsomraadeInput } from './innsatsomraade.input.ts';
import type { InnsatsomraadeRow } from './innsatsomraade.query.ts';
import { InnsatsomraadeService } from './innsatsomraade.service.ts';

@Resolver(() => Innsatsomraade)
export class InnsatsomraadeResolver {
  constructor(private readonly innsatsomraade: InnsatsomraadeService) {}

  @Requires('program.skriv')
  @Mutation(() => Innsatsomraade, { name: 'createInnsatsomraade', description: 'Legger et nytt innsatsområde til satsingen.' })
  create(@Args('input', { type: () => InnsatsomraadeInput }) input: InnsatsomraadeInput): Promise<InnsatsomraadeRow> {
    return this.innsatsomraade.create(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Innsatsomraade, { name: 'updateInnsatsomraade', description: 'Endrer et innsatsområde.' })
  update(@Args('input', { type: () => UpdateInnsatsomraadeInput }) input: UpdateInnsatsomraadeInput): Promise<InnsatsomraadeRow> {
    return this.innsatsomraade.update(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Innsatsomraade, { name: 'archiveInnsatsomraade', description: 'Arkiverer et innsatsområde, eller henter det fram igjen. Tiltakene beholder det.' })
  archive(
    @Args('id', { type: () => ID }) id: string,
    @Args('versjon', { type: () => Int }) versjon: number,
    @Args('arkivert', { type: () => Boolean }) arkivert: boolean,
  ): Promise<InnsatsomraadeRow> {
    return this.innsatsomraade.archive({ id, versjon }, arkivert);
  }
}
