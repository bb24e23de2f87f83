import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { CreateTilskuddInput, UpdateTilskuddInput } from './tilskudd.input.ts';
import { TilskuddQuery } from './tilskudd.query.ts';
import { TilskuddService } from './tilskudd.service.ts';
import { HeltTilskudd } from './tilskudd.type.ts';

@Resolver(() => HeltTilskudd)
export class TilskuddResolver {
  constructor(private readonly service: TilskuddService, private readonly query: TilskuddQuery) {}

  @Requires('oekonomi.les')
  @Query(() => [HeltTilskudd], { description: 'Alle tilskudd, programmidlene først, og de arkiverte til slutt.' })
  tilskuddListe(): Promise<HeltTilskudd[]> {
    return this.query.all();
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => HeltTilskudd, { description: 'Lager et tilskudd. Et ventet beløp føres i hovedboka, så det kan fordeles på budsjettlinjer.' })
  createTilskudd(@Args('input', { type: () => CreateTilskuddInput }) input: CreateTilskuddInput): Promise<HeltTilskudd> {
    return this.service.create(input);
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => HeltTilskudd, { description: 'Endrer opplysningene om et tilskudd. Pengene i det flyttes med foerPostering.' })
  updateTilskudd(@Args('input', { type: () => UpdateTilskuddInput }) input: UpdateTilskuddInput): Promise<HeltTilskudd> {
    return this.service.update(input);
  }
}
