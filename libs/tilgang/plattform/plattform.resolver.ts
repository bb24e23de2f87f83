import { Query, Resolver } from '@nestjs/graphql';
import { Db, listKjoeringer } from '#libs/platform';
import { Requires } from '../vakt/requires.ts';
import { Kjoering } from './kjoering.type.ts';
import { PlattformKommune } from './plattform.type.ts';
import { listKommuner } from './plattform.query.ts';

/** Så mange kjøringer at en ser den siste uka. */
const newest = 100;

@Resolver()
export class PlattformResolver {
  constructor(private readonly db: Db) {}

  @Requires('plattform.les')
  @Query(() => [PlattformKommune], { description: 'Kommunene som har rom i installasjonen, med antall personer.' })
  plattform(): Promise<PlattformKommune[]> {
    return this.db.query<PlattformKommune>(listKommuner);
  }

  @Requires('plattform.les')
  @Query(() => [Kjoering], { description: 'De hundre siste jobbene, nyeste først. Når og hvordan, aldri hva de gjaldt hos en kommune.' })
  kjoeringer(): Promise<Kjoering[]> {
    return this.db.query<Kjoering>(listKjoeringer, [newest]);
  }
}
