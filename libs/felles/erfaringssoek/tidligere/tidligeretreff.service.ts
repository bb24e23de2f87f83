import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { ErfaringssoekService } from '../erfaringssoek.service.ts';
import { findTidligeretreff } from './tidligeretreff.query.ts';
import type { Tidligeretreff } from './tidligeretreff.type.ts';

/** Det som er lært før: konferanser og satsinger ingen i nettverket eier. Samme ord som i banken, ved siden av svarene fra den. */
@Injectable()
export class TidligeretreffService {
  constructor(private readonly db: Db, private readonly soek: ErfaringssoekService) {}

  async search(tekst: string): Promise<Tidligeretreff[]> {
    const ord = await this.soek.wordsIn(tekst);
    return ord.length === 0 ? [] : this.db.query<Tidligeretreff>(findTidligeretreff, [ord.map(({ foldet }) => foldet), ord.map(({ slekt }) => slekt ?? '')]);
  }
}
