import { Injectable } from '@nestjs/common';
import { spoersmaal } from '#libs/contracts';
import { badInput, Db } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import type { SammenligningArgs } from './sammenligning.input.ts';
import { canLimitTo, sammenlign } from './sammenligning.policy.ts';
import { findAlleDelinger, findDelinger, findSvar, type FunnetDeling, type Svar } from './sammenligning.query.ts';
import type { Sammenligning } from './sammenligning.type.ts';
import { asker } from './spoerreren.ts';
import { svarmaater } from './spoersmaal/spoersmaal.ts';

/** Svarer på ett spørsmål om det som er delt. Hver kommune får vite at det den har delt, åpnes, før det åpnes. */
@Injectable()
export class SammenligningService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** Uten år gjelder svaret det siste noen har delt for; har ingen delt noe, inneværende år. BAD_INPUT når spørsmålet ikke kan begrenses slik. */
  async answer({ spoersmaal: kode, aar: wanted = null, bare = null, kommuner = null }: SammenligningArgs, hva = 'sammenligning'): Promise<Sammenligning> {
    const { etAar, type, maal } = spoersmaal[kode];
    if (!etAar && wanted !== null) throw badInput({ path: 'aar', code: 'NOT_ALLOWED' });
    if (bare !== null && !canLimitTo(kode, bare)) throw badInput({ path: 'bare', code: 'NOT_ALLOWED' });
    const who = [...asker(), kommuner];
    const utvalg = kommuner === null ? 'alle' : 'valgte';
    const found = await this.db.query<FunnetDeling>(etAar ? findDelinger(utvalg, maal === 'oere_per_innbygger' && type !== 'handlingsplan') : findAlleDelinger(utvalg), etAar ? [...who, wanted, type] : [...who, type]);
    await this.leselogg.note(...found.map(({ kommuneId, id }) => ({ kommuneId, hva, gjelder: id })));
    const aar = etAar ? wanted ?? found[0]?.aar ?? new Date().getFullYear() : null;
    const svar = await this.db.queryOne<Svar>(findSvar(svarmaater[kode].celler), [...who, bare, found.map(({ kommuneId }) => kommuneId), found.map(({ id }) => id), aar, type]);
    return sammenlign(kode, aar, bare, svar!);
  }
}
