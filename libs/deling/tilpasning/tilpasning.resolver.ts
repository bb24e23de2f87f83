import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { FortellOmTilpasningInput, TaIBrukInput, UpdateTilpasningInput } from './tilpasning.input.ts';
import { TilpasningService } from './tilpasning.service.ts';
import { Tilpasning } from './tilpasning.type.ts';

@Resolver(() => Tilpasning)
export class TilpasningResolver {
  constructor(private readonly tilpasninger: TilpasningService) {}

  @Requires('tilpasning.les')
  @Query(() => [Tilpasning], { name: 'tilpasninger', description: 'Det kommunen har tatt i bruk fra erfaringsbanken, det siste først. En som ble et tiltak, ser bare den som ser tiltaket.' })
  list(
    @Args('erfaringId', { type: () => ID, nullable: true, description: 'Bare av denne erfaringen.' }) erfaringId: string | null = null,
    @Args('tiltakId', { type: () => ID, nullable: true, description: 'Bare det dette tiltaket begynte som.' }) tiltakId: string | null = null,
  ): Promise<Tilpasning[]> {
    return this.tilpasninger.list({ erfaringId, tiltakId });
  }

  @Requires('tilpasning.skriv')
  @Mutation(() => Tilpasning, { description: 'Tar en erfaring i bruk: kortet kopieres, og blir et tiltak som begynner som en idé. Uten satsing blir det en idé. ALT_TILPASSET når det er gjort før.' })
  taIBruk(@Args('input', { type: () => TaIBrukInput }) input: TaIBrukInput): Promise<Tilpasning> {
    return this.tilpasninger.take(input);
  }

  @Requires('tilpasning.skriv')
  @Mutation(() => Tilpasning, { description: 'Endrer det kommunen har ført om tilpasningen. Kortet den begynte som, endres ikke.' })
  updateTilpasning(@Args('input', { type: () => UpdateTilpasningInput }) input: UpdateTilpasningInput): Promise<Tilpasning> {
    return this.tilpasninger.update(input);
  }

  @Requires('tilpasning.skriv')
  @Mutation(() => Tilpasning, { description: 'Forteller nettverket at kommunen har tatt erfaringen i bruk, eller slutter å fortelle det. Utgaver som er delt med opphavet, står til de trekkes tilbake.' })
  fortellOmTilpasning(@Args('input', { type: () => FortellOmTilpasningInput }) input: FortellOmTilpasningInput): Promise<Tilpasning> {
    return this.tilpasninger.tellOrNot(input);
  }

  @Requires('tilpasning.skriv')
  @Mutation(() => Boolean, { description: 'Fjerner en idé. Den som ble et tiltak, legges bort som tiltak i stedet.' })
  removeTilpasning(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<boolean> {
    return this.tilpasninger.remove(input);
  }
}
