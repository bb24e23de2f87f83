import { Query, Resolver } from '@nestjs/graphql';
import { Db } from '#libs/platform';
import { Requires } from '../vakt/requires.ts';
import { Medarbeider } from './medarbeider.type.ts';
import { listMedarbeidere } from './medarbeider.query.ts';

@Resolver(() => Medarbeider)
export class MedarbeiderResolver {
  constructor(private readonly db: Db) {}

  @Requires('arbeidsrom.les')
  @Query(() => [Medarbeider], { description: 'Personene i kommunens rom som kan få ansvar for noe.' })
  medarbeidere(): Promise<Medarbeider[]> {
    return this.db.query<Medarbeider>(listMedarbeidere);
  }
}
