import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { findFellesoversikt, findShared, type FellesoversiktRow, type Shared } from './fellesoversikt.query.ts';
import { withEndring } from '../resultater/delt-endring.policy.ts';
import type { Fellesoversikt } from './fellesoversikt.type.ts';

/** Det koordinatoren ser. Hver kommune får vite at det den har delt, er åpnet, før det åpnes. */
@Injectable()
export class FellesoversiktService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** Uten år vises det siste noen har delt for; har ingen delt noe, vises inneværende år. */
  async read(wanted: number | null): Promise<Fellesoversikt> {
    const shared = await this.db.query<Shared>(findShared, [wanted]);
    await this.leselogg.note(...shared.map(({ kommuneId, id }) => ({ kommuneId, hva: 'fellesoversikt', gjelder: id })));
    const aar = wanted ?? shared[0]?.aar ?? new Date().getFullYear();
    const row = await this.db.queryOne<FellesoversiktRow>(findFellesoversikt, [aar, shared.map(({ id }) => id), nettverkId()]);
    if (!row) throw notFound();
    return { ...row, kommuner: row.kommuner.map((kommune) => ({ ...kommune, resultater: kommune.resultater.map((delt) => ({ ...delt, indikatorer: delt.indikatorer.map(withEndring) })) })) };
  }
}

/** Nettverket bak innloggingen. Muren sier det samme; her trengs det for å finne medlemmene. */
const nettverkId = () => Number(currentContext().login!.slice(1));
