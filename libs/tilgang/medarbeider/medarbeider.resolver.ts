import { Query, Resolver } from '@nestjs/graphql';
import { Db } from '#libs/platform';
import { isOutsider } from '../vakt/handlinger.ts';
import { Requires } from '../vakt/requires.ts';
import { Medarbeider } from './medarbeider.type.ts';
import { listAnsvarlige, listMedarbeidere } from './medarbeider.query.ts';

@Resolver(() => Medarbeider)
export class MedarbeiderResolver {
  constructor(private readonly db: Db) {}

  @Requires('arbeidsrom.les')
  @Query(() => [Medarbeider], { description: 'Personene i kommunens rom som kan få ansvar for noe. For dem som leser utenfra: de som har ansvaret for et tiltak.' })
  medarbeidere(): Promise<Medarbeider[]> {
    return this.db.query<Medarbeider>(isOutsider() ? listAnsvarlige : listMedarbeidere);
  }
}
