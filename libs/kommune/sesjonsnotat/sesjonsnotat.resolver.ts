import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { AddSesjonsnotatInput, CreateErfaringAvNotatInput, UpdateSesjonsnotatInput } from './sesjonsnotat.input.ts';
import { SesjonsnotatQuery } from './sesjonsnotat.query.ts';
import { SesjonsnotatService } from './sesjonsnotat.service.ts';
import { Sesjonsnotat } from './sesjonsnotat.type.ts';

@Resolver(() => Sesjonsnotat)
export class SesjonsnotatResolver {
  constructor(private readonly query: SesjonsnotatQuery, private readonly service: SesjonsnotatService) {}

  @Requires('sesjonsnotat.les')
  @Query(() => [Sesjonsnotat], { description: 'Kommunens egne notater fra en konferanse.' })
  sesjonsnotater(@Args('konferanseId', { type: () => ID, description: 'Konferansen.' }) konferanseId: string): Promise<Sesjonsnotat[]> {
    return this.query.all(konferanseId);
  }

  @Requires('sesjonsnotat.skriv')
  @Mutation(() => Sesjonsnotat, { description: 'Skriver et notat. Ingen andre kommuner ser det.' })
  addSesjonsnotat(@Args('input', { type: () => AddSesjonsnotatInput }) input: AddSesjonsnotatInput): Promise<Sesjonsnotat> {
    return this.service.add(input);
  }

  @Requires('sesjonsnotat.skriv')
  @Mutation(() => Sesjonsnotat, { description: 'Endrer et notat. Det som er delt, endres ikke før det deles på nytt.' })
  updateSesjonsnotat(@Args('input', { type: () => UpdateSesjonsnotatInput }) input: UpdateSesjonsnotatInput): Promise<Sesjonsnotat> {
    return this.service.update(input);
  }

  @Requires('sesjonsnotat.skriv')
  @Mutation(() => Sesjonsnotat, { description: 'Fjerner et notat som ikke er delt. Innholdet står i loggen.' })
  removeSesjonsnotat(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<Sesjonsnotat> {
    return this.service.remove(input);
  }

  @Requires('erfaring.skriv')
  @Mutation(() => Sesjonsnotat, { description: 'Begynner på en erfaring med det notatet sier. Utkastet er kommunens til det deles, og notatet står.' })
  createErfaringAvNotat(@Args('input', { type: () => CreateErfaringAvNotatInput }) { id, versjon }: CreateErfaringAvNotatInput): Promise<Sesjonsnotat> {
    return this.service.draft({ id, versjon });
  }

  @Requires('sesjonsnotat.skriv')
  @Mutation(() => Sesjonsnotat, { description: 'Et fjernet notat kommer tilbake slik det var.' })
  restoreSesjonsnotat(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<Sesjonsnotat> {
    return this.service.restore(input);
  }
}
