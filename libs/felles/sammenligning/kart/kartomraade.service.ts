import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import type { FunnetDeling } from '../sammenligning.query.ts';
import { asker } from '../spoerreren.ts';
import { findKartdelinger, findKartomraader } from './kartomraade.query.ts';
import type { Kartomraade } from './kartomraade.type.ts';

/** Hvor satsingene er, av planene som er delt for et år. Kommunene får vite at det er åpnet, før det åpnes. */
@Injectable()
export class KartomraadeService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** Uten år gjelder svaret det siste noen har delt for. Tom når ingen har delt en plan med et område som er tegnet. */
  async list(aar: number | null): Promise<Kartomraade[]> {
    const found = await this.db.query<FunnetDeling>(findKartdelinger, [...asker(), null, aar, 'handlingsplan']);
    await this.leselogg.note(...found.map(({ kommuneId, id }) => ({ kommuneId, hva: 'kartomraader', gjelder: id })));
    return this.db.query<Kartomraade>(findKartomraader, [found.map(({ kommuneId }) => kommuneId), found.map(({ id }) => id)]);
  }
}
