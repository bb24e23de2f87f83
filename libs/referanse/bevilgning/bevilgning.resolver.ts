import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Db, runAsLogin } from '#libs/platform';
import { Public } from '#libs/tilgang';
import { findBevilgninger } from './bevilgning.query.ts';
import { Bevilgninger } from './bevilgning.type.ts';

@Resolver(() => Bevilgninger)
export class BevilgningResolver {
  constructor(private readonly db: Db) {}

  @Public()
  @Query(() => Bevilgninger, { nullable: true, description: 'Hva staten bevilget til hvert sted et år, etter en offentlig rapport. Tomt når vi ikke har noen tabell for året.' })
  bevilgninger(@Args('aar', { type: () => Int, description: 'Året bevilgningene gjelder.' }) aar: number): Promise<Bevilgninger | null> {
    return runAsLogin('innlogging', () => this.db.queryOne<Bevilgninger>(findBevilgninger, [aar]));
  }
}
