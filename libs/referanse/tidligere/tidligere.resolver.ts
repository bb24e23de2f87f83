import { Query, Resolver } from '@nestjs/graphql';
import { Db, runAsLogin } from '#libs/platform';
import { Public } from '#libs/tilgang';
import { findKonferanser, findSatsinger, findTidligereAnbefalinger } from './tidligere.query.ts';
import { TidligereAnbefaling, TidligereKonferanse, TidligereSatsing } from './tidligere.type.ts';

/** Konferanser og satsinger fra før, etter offentlige dokumenter. Like for alle. */
@Resolver()
export class TidligereResolver {
  constructor(private readonly db: Db) {}

  @Public()
  @Query(() => [TidligereKonferanse], { description: 'Konferanser som har vært, med innlegg og befaringer, etter programmet. Den siste først.' })
  tidligereKonferanser(): Promise<TidligereKonferanse[]> {
    return runAsLogin('innlogging', () => this.db.query<TidligereKonferanse>(findKonferanser));
  }

  @Public()
  @Query(() => [TidligereSatsing], { description: 'Satsinger fra før og evalueringene av dem, etter rapporten av 2019.' })
  tidligereSatsinger(): Promise<TidligereSatsing[]> {
    return runAsLogin('innlogging', () => this.db.query<TidligereSatsing>(findSatsinger));
  }

  @Public()
  @Query(() => [TidligereAnbefaling], { description: 'Anbefalinger fra før, etter rapporten av 2019. Et eksempel på hvordan anbefalinger kan se ut.' })
  tidligereAnbefalinger(): Promise<TidligereAnbefaling[]> {
    return runAsLogin('innlogging', () => this.db.query<TidligereAnbefaling>(findTidligereAnbefalinger));
  }
}
