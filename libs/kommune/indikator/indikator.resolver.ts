import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HelIndikator } from './hel-indikator.type.ts';
import { ArchiveIndikatorInput, CreateIndikatorInput, UpdateIndikatorInput } from './indikator.input.ts';
import { IndikatorQuery } from './indikator.query.ts';
import { IndikatorService } from './indikator.service.ts';

@Resolver()
export class IndikatorResolver {
  constructor(private readonly service: IndikatorService, private readonly query: IndikatorQuery) {}

  @Requires('indikator.les')
  @Query(() => HelIndikator, { description: 'Én indikator med definisjoner og målinger. NOT_FOUND for den som ikke finnes i kommunen, og utenfra for den som ikke har målinger i en godkjent periode.' })
  indikator(@Args('id', { type: () => ID, description: 'Id-en til indikatoren.' }) id: string): Promise<HelIndikator> {
    return this.query.one(id);
  }

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Lager en indikator med den første utgaven av definisjonen.' })
  createIndikator(@Args('input', { type: () => CreateIndikatorInput }) input: CreateIndikatorInput): Promise<HelIndikator> {
    return this.service.create(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Endrer navn, utgangspunkt, mål og hvem som fører. Hva tallet er, endres med updateIndikatordefinisjon.' })
  updateIndikator(@Args('input', { type: () => UpdateIndikatorInput }) input: UpdateIndikatorInput): Promise<HelIndikator> {
    return this.service.update(input);
  }

  @Requires('indikator.skriv')
  @Mutation(() => HelIndikator, { description: 'Legger en indikator bort, eller henter den fram igjen. Ingenting slettes.' })
  archiveIndikator(@Args('input', { type: () => ArchiveIndikatorInput }) input: ArchiveIndikatorInput): Promise<HelIndikator> {
    return this.service.archive(input);
  }
}
