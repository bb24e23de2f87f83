import { Injectable } from '@nestjs/common';
import { Db, notFound } from '#libs/platform';
import type { LaastPeriode } from './laast-periode.type.ts';

const findLaast = `
  SELECT p.periode, h.utgave, h.tid, h.innhold -> 'maalinger' AS maalinger, h.innhold -> 'belegg' AS belegg
  FROM kommune.periodehendelse h JOIN kommune.maaleperiode p ON p.kommune_id = h.kommune_id AND p.id = h.maaleperiode_id
  WHERE h.id = $1 AND h.innhold IS NOT NULL`;

@Injectable()
export class LaastPeriodeQuery {
  constructor(private readonly db: Db) {}

  /** Det som ble frosset i hendelsen. NOT_FOUND når den ikke finnes, ikke er en låsing, eller ikke synes for den som spør. */
  async one(periodehendelseId: string): Promise<LaastPeriode> {
    const periode = await this.db.queryOne<LaastPeriode>(findLaast, [periodehendelseId]);
    if (!periode) throw notFound();
    return periode;
  }
}
