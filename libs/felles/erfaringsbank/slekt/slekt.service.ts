import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { findEier, type FunnetErfaring } from '../erfaringsbank.query.ts';
import { findSlekt, findSlektserfaringer, type SlektRow } from './slekt.query.ts';
import type { Slektsledd } from './slekt.type.ts';

/** Hvem som har bygget på hvem. Bare det kommunene har fortalt, er med. */
@Injectable()
export class SlektService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** Hele slekten, fra den første. Én erfaring alene er en slekt på ett ledd. Titlene er andres, så hver eier får vite at de åpnes. */
  async of(id: string): Promise<Slektsledd[]> {
    const eier = await this.db.queryOne<FunnetErfaring>(findEier, [id]);
    if (!eier) throw notFound();
    const noekkel = [eier.kommuneId, eier.id];
    const erfaringer = await this.db.query<FunnetErfaring>(findSlektserfaringer, noekkel);
    await this.leselogg.note(...erfaringer.map((en) => ({ kommuneId: en.kommuneId, hva: 'erfaringsslekt', gjelder: en.id })));
    return this.db.query<SlektRow>(findSlekt, [...noekkel, currentContext().arbeidsrom!.kommuneId]);
  }
}
