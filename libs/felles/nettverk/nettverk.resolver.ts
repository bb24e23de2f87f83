import { Query, Resolver } from '@nestjs/graphql';
import { Db, runAsLogin } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { Nettverk, type Nettverkskommune } from './nettverk.type.ts';

const listKommuner = `
  SELECT n.nummer AS kommunenummer, k.navn, k.har_omraadesatsing AS "harOmraadesatsing"
  FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  ORDER BY k.har_omraadesatsing DESC, k.navn COLLATE "nb-NO-x-icu"`;

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
