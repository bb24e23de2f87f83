import { Injectable } from '@nestjs/common';
import { idag } from '#libs/felles/evaluering';
import { currentContext, Db, notFound, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { Anbefaling } from './anbefaling/anbefaling.type.ts';
import { findAvtaleOfAnbefaling, findAvtaleOfBelegg, findAvtaleOfFunn, findOversikt, findParter, type Funnrad, type Kommunerad, type Oversiktsrad } from './funn.query.ts';
import type { Funn, Funnoversikt } from './funn.type.ts';
import { visOversikt, type Leser } from './visning.ts';

type Les = Pick<Tx, 'query'>;

/** Funnene og anbefalingene slik den som spør, kan se dem. Muren bestemmer hva det er; her vises det. */
@Injectable()
export class FunnlesingService {
  constructor(private readonly db: Db) {}

  /** NOT_FOUND når avtalen ikke finnes for den som spør. */
  async all(avtaleId: string, les: Les = this.db): Promise<Funnoversikt> {
    const rad = await this.find(avtaleId, les);
    return visOversikt(rad, leserOf(rad));
  }

  async funn(id: string, les: Les = this.db): Promise<Funn> {
    const funn = (await this.all(await this.avtaleOf(findAvtaleOfFunn, id, les), les)).funn.find((ett) => ett.id === id);
    if (!funn) throw notFound();
    return funn;
  }

  async anbefaling(id: string, les: Les = this.db): Promise<Anbefaling> {
    return (await this.all(await this.avtaleOf(findAvtaleOfAnbefaling, id, les), les)).anbefalinger.find((en) => en.id === id)!;
  }

  /** Radene bak. Hjelper dørene og tjenestene som skal gjøre noe med dem. */
  async find(avtaleId: string, les: Les = this.db): Promise<Oversiktsrad> {
    const [rad] = await les.query<Oversiktsrad>(findOversikt, [avtaleId]);
    if (!rad) throw notFound();
    return { ...rad, funn: rad.funn.flatMap(forLeseren) };
  }

  /** Kommunene i avtalen rommet er til. */
  async parter(avtalerom: number): Promise<Kommunerad[]> { return (await this.db.queryOne<{ parter: Kommunerad[] }>(findParter, [avtalerom]))?.parter ?? []; }

  async findFunn(id: string, les: Les = this.db): Promise<Oversiktsrad> { return this.find(await this.avtaleOf(findAvtaleOfFunn, id, les), les); }
  async findAnbefaling(id: string, les: Les = this.db): Promise<Oversiktsrad> { return this.find(await this.avtaleOf(findAvtaleOfAnbefaling, id, les), les); }
  async findBelegg(id: string, les: Les = this.db): Promise<Oversiktsrad> { return this.find(await this.avtaleOf(findAvtaleOfBelegg, id, les), les); }

  private async avtaleOf(sql: string, id: string, les: Les): Promise<string> {
    const [avtale] = await les.query<{ id: string }>(sql, [id]);
    if (!avtale) throw notFound();
    return avtale.id;
  }
}

/** Det som er forelagt kommunen, men ikke frigitt, er for dem som skal vurdere det, ikke for alle i den. */
function forLeseren(funn: Funnrad): Funnrad[] {
  if (currentContext().arbeidsrom?.type !== 'kommune' || mayNow('funn.vurder')) return [funn];
  const utgaver = funn.utgaver.filter(({ frigitt }) => frigitt !== null);
  return utgaver.length > 0 ? [{ ...funn, utgaver }] : [];
}

export function leserOf({ parter }: Pick<Oversiktsrad, 'parter'>): Leser {
  const { arbeidsrom } = currentContext();
  return { kommunenummer: parter.find(({ kommuneId }) => kommuneId === arbeidsrom?.kommuneId)?.kommunenummer ?? null, idag: idag() };
}
