import { Query, Resolver } from '@nestjs/graphql';
import { Db, runAsLogin } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { Nettverk, type Nettverkskommune } from './nettverk.type.ts';
import { listKommuner } from './nettverk.query.ts';

@Resolver(() => Nettverk)
export class NettverkResolver {
  constructor(private readonly db: Db) {}

  @Requires('felles.les')
  @Query(() => Nettverk, { description: 'Nettverket og kommunene i det.' })
  async nettverk(): Promise<Nettverk> {
    const kommuner = await runAsLogin('innlogging', () => this.db.query<Nettverkskommune>(listKommuner));
    return { navn: 'Østfoldnettverket', kommuner };
  }
}
