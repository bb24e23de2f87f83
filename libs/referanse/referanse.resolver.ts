import { Query, Resolver } from '@nestjs/graphql';
import { Db, runAsLogin } from '#libs/platform';
import { Public } from '#libs/tilgang';
import { listKommuner, listOrd } from './referanse.query.ts';
import { Kommune, Ord } from './referanse.type.ts';

/** Data ingen eier. Leses på innloggingens tilkobling, så de er like for alle og kan leses uten rom. */
@Resolver()
export class ReferanseResolver {
  constructor(private readonly db: Db) {}

  @Public()
  @Query(() => [Kommune], { description: 'Kommunene i Østfold, med og uten områdesatsing.' })
  kommuner(): Promise<Kommune[]> {
    return runAsLogin('innlogging', () => this.db.query<Kommune>(listKommuner));
  }

  @Public()
  @Query(() => [Ord], { description: 'Ordlista: feltets egne ord på bokmål, nynorsk og engelsk.' })
  ordliste(): Promise<Ord[]> {
    return runAsLogin('innlogging', () => this.db.query<Ord>(listOrd));
  }
}
