import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound } from '#libs/platform';
import { Leselogg, mayNow } from '#libs/tilgang';
import { iDag } from './i-dag.ts';
import { erAapen, faarPlass } from './konferanse.policy.ts';
import { findKonferanse, findKonferanser, findNotater } from './konferanse.query.ts';
import type { Konferanse, Konferanseliste, Konferansepost, Konferansesammendrag, Paamelding } from './konferanse.type.ts';

type Paameldingsrad = Omit<Paamelding, 'koeplass' | 'kanFaaPlass' | 'handlinger'> & { kommuneId: number; venter: string | null };
type Postrad = Omit<Konferansepost, 'paameldinger' | 'handlinger'> & { paameldinger: Paameldingsrad[] };
type Konferanserad = Omit<Konferanse, 'poster' | 'handlinger' | 'aapen'> & { poster: Postrad[] };

/** Konferansene slik koordinatoren og medlemmene ser dem. Den som har delt et notat, får vite at det er åpnet, før det åpnes. */
@Injectable()
export class KonferanselesingService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  async list(): Promise<Konferanseliste> {
    const konferanser = await this.db.query<Konferansesammendrag>(findKonferanser, [currentContext().arbeidsrom?.kommuneId ?? null]);
    return { konferanser, handlinger: mayNow('konferanse.skriv') ? ['createKonferanse'] : [] };
  }

  async one(id: string): Promise<Konferanse> {
    const notater = await this.db.query<{ kommuneId: number; id: string }>(findNotater, [id]);
    await this.leselogg.note(...notater.map(({ kommuneId, id: gjelder }) => ({ kommuneId, hva: 'konferanse', gjelder })));
    const rad = await this.db.queryOne<Konferanserad>(findKonferanse, [id, notater.map((notat) => notat.id)]);
    if (!rad) throw notFound();
    const aapen = erAapen(rad, iDag());
    return { ...rad, aapen, poster: rad.poster.map((post) => toPost(post, aapen)), handlinger: mayNow('konferanse.skriv') ? ['updateKonferanse', 'addKonferansepost'] : [] };
  }
}

function toPost({ paameldinger, ...post }: Postrad, aapen: boolean): Konferansepost {
  const kommuneId = currentContext().arbeidsrom?.kommuneId ?? null;
  const meld = aapen && mayNow('paamelding.skriv');
  const koe = paameldinger.filter(({ venter }) => venter !== null);
  const faar = faarPlass(post.kapasitet, post.antallPaameldt, koe.map(({ antall }) => antall));
  return {
    ...post,
    paameldinger: paameldinger.map(({ kommuneId: eier, venter, ...paamelding }) => {
      const plass = koe.findIndex(({ id }) => id === paamelding.id);
      return { ...paamelding, koeplass: venter === null ? null : plass + 1, kanFaaPlass: venter !== null && faar[plass]!, handlinger: meld && eier === kommuneId ? ['updatePaamelding', 'removePaamelding'] : [] };
    }),
    handlinger: [
      ...(mayNow('konferanse.skriv') ? ['updateKonferansepost', ...(paameldinger.length === 0 && post.notater.length === 0 ? ['removeKonferansepost'] : [])] : []),
      ...(meld && post.slag !== 'pause' ? ['addPaamelding'] : []),
    ],
  };
}
