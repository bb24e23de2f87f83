import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HeltTiltak } from './helt-tiltak.type.ts';
import { ArchiveTiltakInput, CreateTiltakInput, UpdateTiltakInput } from './tiltak.input.ts';
import { TiltakQuery } from './tiltak.query.ts';
import { TiltakService } from './tiltak.service.ts';

@Resolver()
export class TiltakResolver {
  constructor(private readonly service: TiltakService, private readonly query: TiltakQuery) {}

  @Requires('tiltak.les')
  @Query(() => HeltTiltak, { description: 'Ett tiltak med alt som hører til. NOT_FOUND for det som ikke finnes i kommunen, og for andres utkast.' })
  tiltak(@Args('id', { type: () => ID, description: 'Id-en til tiltaket.' }) id: string): Promise<HeltTiltak> {
    return this.query.one(id);
  }

  @Requires('tiltak.skriv')
  @Mutation(() => HeltTiltak, { description: 'Lager et tiltak, som idé eller i forberedelse.' })
  createTiltak(@Args('input', { type: () => CreateTiltakInput }) input: CreateTiltakInput): Promise<HeltTiltak> {
    return this.service.create(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Endrer feltene i et tiltak. Den ansvarlige kan endre statusMerknad, utfordringer, planer og aktiviteter; resten krever tiltak.skriv.' })
  updateTiltak(@Args('input', { type: () => UpdateTiltakInput }) input: UpdateTiltakInput): Promise<HeltTiltak> {
    return this.service.update(input);
  }

  @Requires('tiltak.skriv')
  @Mutation(() => HeltTiltak, { description: 'Legger et tiltak bort, eller henter det fram igjen. Ingenting slettes.' })
  archiveTiltak(@Args('input', { type: () => ArchiveTiltakInput }) input: ArchiveTiltakInput): Promise<HeltTiltak> {
    return this.service.archive(input);
  }
}
