import { Logger, Module } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { anonymousContext, Db, kommuneLogin, runAsLogin, runInContext, UnitOfWork } from '#libs/platform';
import { Requires } from '#libs/tilgang';

/** Feil noen kunne gjort, hver med noe som skal til for at den synes. Finnes bare i prøven. */
@Resolver()
export class PlantedLeaks {
  private readonly logger = new Logger('Plantet');

  constructor(private readonly db: Db, private readonly arbeid: UnitOfWork) {}

  /** Bygger filteret av tekst, men bare et anførselstegn får det til å sprekke. */
  @Requires('tiltak.les')
  @Query(() => [String])
  async lekkSoek(@Args('soek', { type: () => String, nullable: true }) soek?: string | null): Promise<string[]> {
    return typeof soek === 'string' && soek.includes('\'') ? (await this.everywhere<{ navn: string }>('SELECT navn FROM kommune.tiltak')).map(({ navn }) => navn) : [];
  }

  @Requires('tiltak.les')
  @Query(() => Boolean)
  async lekkLogg(@Args('aar', { type: () => Int }) aar: number): Promise<boolean> {
    if (aar < 1990) this.logger.warn(`Uventet år: ${JSON.stringify(await this.everywhere('SELECT navn FROM kommune.maal'))}`);
    return true;
  }

  /** Lar id-en bestemme hvilken kommune det skrives i. */
  @Requires('tiltak.les')
  @Mutation(() => Boolean)
  async lekkEndring(@Args('tiltakId', { type: () => ID }) tiltakId: string): Promise<boolean> {
    if (!/^[0-9a-f-]{36}$/.test(tiltakId)) return false;
    for (const kommuneId of [1, 2]) {
      const arbeidsrom = { kode: '', type: 'kommune', navn: '', kommuneId, utgave: null } as const;
      await runInContext({ ...anonymousContext(), login: kommuneLogin(kommuneId), arbeidsrom }, () => this.arbeid.run('LEKK', (tx) => tx.query('UPDATE kommune.tiltak SET status_merknad = $2 WHERE id = $1', [tiltakId, 'Endret'])));
    }
    return true;
  }

  @Requires('tiltak.les')
  @Query(() => Int)
  lekkFeil(@Args('aar', { type: () => Int }) aar: number): number {
    if (aar > 2100) throw new Error('Et år som ikke var ventet');
    return aar;
  }

  private async everywhere<Row>(sql: string): Promise<Row[]> {
    return (await Promise.all((['k1', 'k2'] as const).map((login) => runAsLogin(login, () => this.db.query<Row>(sql))))).flat();
  }
}

@Module({ providers: [PlantedLeaks] })
export class PlantedModule {}

/** Rotfeltene over, og hva som skal bli funnet ved hver. */
export const plantedLeaks: [root: string, fault: RegExp][] = [
  ['lekkSoek', /fremmed kanarifugl/], ['lekkLogg', /kanarifugl i loggen/], ['lekkEndring', /endret hos/], ['lekkFeil', /INTERNAL/],
];
