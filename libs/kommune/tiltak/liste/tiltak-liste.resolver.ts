import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { TiltakFilter } from './tiltak-filter.input.ts';
import { TiltakListeQuery } from './tiltak-liste.query.ts';
import { TiltakListe, TiltakSortering } from './tiltak-liste.type.ts';

@Resolver()
export class TiltakListeResolver {
  constructor(private readonly query: TiltakListeQuery) {}

  @Requires('tiltak.les')
  @Query(() => TiltakListe, { description: 'Tiltakene i kommunen. Andres utkast, med status ide, er ikke med for den som ikke skriver alle tiltak.' })
  tiltakListe(
    @Args('filter', { type: () => TiltakFilter, nullable: true, description: 'Hvilke tiltak; uten filter alle som ikke er arkivert.' }) filter?: TiltakFilter,
    @Args('sortering', { type: () => TiltakSortering, nullable: true, defaultValue: TiltakSortering.nr, description: 'Hva lista sorteres etter.' }) sortering?: TiltakSortering,
    @Args('synkende', { type: () => Boolean, nullable: true, defaultValue: false, description: 'Sant snur rekkefølgen; like tiltak står likevel etter nummer.' }) synkende?: boolean,
  ): Promise<TiltakListe> {
    return this.query.all(filter ?? {}, sortering ?? TiltakSortering.nr, synkende ?? false);
  }
}
