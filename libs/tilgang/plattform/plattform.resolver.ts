import { Query, Resolver } from '@nestjs/graphql';
import { Db } from '#libs/platform';
import { Requires } from '../vakt/requires.ts';
import { PlattformKommune } from './plattform.type.ts';
import { listKommuner } from './plattform.query.ts';

@Resolver()
export class PlattformResolver {
  constructor(private readonly db: Db) {}

  @Requires('plattform.les')
  @Query(() => [PlattformKommune], { description: 'Kommunene som har rom i installasjonen, med antall personer.' })
  plattform(): Promise<PlattformKommune[]> {
    return this.db.query<PlattformKommune>(listKommuner);
  }
}
