import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { programHandlinger } from './satsing.policy.ts';
import { findSatsing, type SatsingRow } from './satsing.query.ts';

/** Programsiden slik den som spør, ser den. */
export type SatsingView = SatsingRow & { handlinger: string[] };

@Injectable()
export class SatsingService {
  constructor(private readonly db: Db) {}

  /** Kommunens satsing med alt under, i én setning. `null` når kommunen ikke har noen. */
  async find(): Promise<SatsingView | null> {
    const satsing = await this.db.queryOne<SatsingRow>(findSatsing);
    return satsing && { ...satsing, handlinger: programHandlinger(mayNow('program.skriv'), satsing.styringsdokumenter) };
  }
}
