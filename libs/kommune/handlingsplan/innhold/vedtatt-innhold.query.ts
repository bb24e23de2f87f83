import { Injectable } from '@nestjs/common';
import type { Planstatus } from '#libs/contracts';
import { Db } from '#libs/platform';
import { gjeldende } from '../handlingsplan.policy.ts';
import { withTemaer, type Temaer } from './med-tema.ts';
import type { Planinnhold } from './planinnhold.type.ts';
import { temaer } from './tema.query.ts';

/** Planen som gjelder for et år, slik den ble vedtatt. */
export interface VedtattInnhold { planId: string; aar: number; utgave: number; status: Planstatus; innhold: Planinnhold }

const vedtatt = `
  SELECT p.id AS "planId", p.aar, p.utgave, p.status, p.innhold, ${temaer('p')} AS temaer
  FROM kommune.handlingsplan p WHERE p.aar = $1 AND p.status = ANY($2) ORDER BY p.utgave DESC LIMIT 1`;

@Injectable()
export class VedtattInnholdQuery {
  constructor(private readonly db: Db) {}

  /**
   * Det frosne innholdet i planen som gjelder, med id og utgave. `null` når året ikke har noen vedtatt plan: et utkast, en plan i retur
   * og en erstattet plan gjelder ikke. Navn, status og beløp er fra vedtaket; temaene er slik de er nå.
   */
  async find(aar: number): Promise<VedtattInnhold | null> {
    const rad = await this.db.queryOne<VedtattInnhold & { temaer: Temaer }>(vedtatt, [aar, gjeldende]);
    if (!rad) return null;
    const { temaer: naa, ...plan } = rad;
    return { ...plan, innhold: withTemaer(plan.innhold, naa) };
  }
}
