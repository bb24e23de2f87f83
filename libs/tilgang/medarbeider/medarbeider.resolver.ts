import { Query, Resolver } from '@nestjs/graphql';
import { Db } from '#libs/platform';
import { Requires } from '../vakt/requires.ts';
import { Medarbeider } from './medarbeider.type.ts';

/** Bare de som kan få ansvar nå. Den som har sluttet, har fortsatt navnet sitt i historien. */
const listMedarbeidere = `
  SELECT a.id, a.navn FROM kommune.medarbeider a
  WHERE EXISTS (
    SELECT FROM tilgang.medlemskap m WHERE m.kommune_id = a.kommune_id AND m.person_id = a.id
      AND coalesce(m.til, 'infinity') >= (now() AT TIME ZONE 'Europe/Oslo')::date)
  ORDER BY a.navn COLLATE "nb-NO-x-icu"`;

@Resolver(() => Medarbeider)
export class MedarbeiderResolver {
  constructor(private readonly db: Db) {}

  @Requires('arbeidsrom.les')
  @Query(() => [Medarbeider], { description: 'Personene i kommunens rom som kan få ansvar for noe.' })
  medarbeidere(): Promise<Medarbeider[]> {
    return this.db.query<Medarbeider>(listMedarbeidere);
  }
}
