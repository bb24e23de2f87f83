import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { OekonomiFilter } from './oekonomi-filter.input.ts';
import { OekonomiQuery } from './oekonomi.query.ts';
import { Oekonomi, TiltakOekonomi } from './oekonomi.type.ts';

@Resolver(() => Oekonomi)
export class OekonomiResolver {
  constructor(private readonly query: OekonomiQuery) {}

  @Requires('oekonomi.les')
  @Query(() => Oekonomi, { description: 'Pengene i ett år. Et år uten penger har tomme lister.' })
  oekonomi(
    @Args('aar', { type: () => Int, description: 'Budsjettåret.' }) aar: number,
    @Args('filter', { type: () => OekonomiFilter, nullable: true, description: 'Hvilke linjer; uten filter alle.' }) filter?: OekonomiFilter,
  ): Promise<Oekonomi> {
    return this.query.year(aar, filter ?? {});
  }

  @Requires('oekonomi.les')
  @Query(() => TiltakOekonomi, { description: 'Pengene i ett tiltak. NOT_FOUND for det som ikke finnes i kommunen, og for andres utkast.' })
  tiltakOekonomi(
    @Args('tiltakId', { type: () => ID, description: 'Id-en til tiltaket.' }) tiltakId: string,
    @Args('aar', { type: () => Int, nullable: true, description: 'Budsjettåret; uten det siste tiltaket har linjer i.' }) aar?: number | null,
  ): Promise<TiltakOekonomi> {
    return this.query.tiltak(tiltakId, aar ?? null);
  }
}
