import { Query, Resolver } from '@nestjs/graphql';
import { Db } from '#libs/platform';
import { Leselogg, Requires } from '#libs/tilgang';
import { findSpoersmaal, type Spoersmaalsrad } from './spoersmaal.query.ts';
import { AapentSpoersmaal } from './spoersmaal.type.ts';

@Resolver(() => AapentSpoersmaal)
export class SpoersmaalResolver {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  @Requires('felles.les')
  @Query(() => [AapentSpoersmaal], { description: 'Det som venter på svar i nettverket, slag for slag. Tomt når ingenting venter.' })
  async aapneSpoersmaal(): Promise<AapentSpoersmaal[]> {
    const rader = await this.db.query<Spoersmaalsrad>(findSpoersmaal);
    await this.leselogg.note(...rader.flatMap(({ foerste }) => foerste).flatMap(({ eierId, id }) => (eierId === null ? [] : [{ kommuneId: eierId, hva: 'aapneSpoersmaal', gjelder: id }])));
    return rader;
  }
}
