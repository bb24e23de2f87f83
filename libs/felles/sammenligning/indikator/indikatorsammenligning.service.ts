import { Injectable } from '@nestjs/common';
import { periodsInOrder, tidsrom } from '#libs/contracts';
import { badInput, Db } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { asker } from '../spoerreren.ts';
import type { IndikatorsammenligningArgs } from './indikatorsammenligning.input.ts';
import type { Indikatorsammenligning } from './indikatorsammenligning.type.ts';
import { findIndikatordelinger, findIndikatorsvar, findValg, type FunnetResultatdeling, type Svarrad, type Valgrad } from './indikatorsvar.query.ts';
import { indikatorsvar } from './indikatorsvar.policy.ts';

/** Svarer på et spørsmål om felles indikatorer, av det som er delt. Hver kommune får vite at det den har delt, åpnes, før det åpnes. */
@Injectable()
export class IndikatorsammenligningService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** BAD_INPUT for en kode nettverket ikke har, og for det som ikke hører til spørsmålet. */
  async answer({ spoersmaal, indikator: wanted = null, periode: wantedPeriode = null, kommuner = null }: IndikatorsammenligningArgs, hva = 'sammenligning'): Promise<Indikatorsammenligning> {
    const deltakelse = spoersmaal === 'deltakelse';
    if (deltakelse && wanted !== null) throw badInput({ path: 'indikator', code: 'NOT_ALLOWED' });
    if (!deltakelse && wantedPeriode !== null) throw badInput({ path: 'periode', code: 'NOT_ALLOWED' });
    if (wantedPeriode !== null && !tidsrom(wantedPeriode)) throw badInput({ path: 'periode', code: 'NOT_A_DATE' });
    const valg = await this.db.query<Valgrad>(findValg, asker());
    if (wanted !== null && !valg.some(({ kode }) => kode === wanted)) throw badInput({ path: 'indikator', code: 'NOT_FOUND' });
    const med = deltakelse ? valg.filter((en) => en.deltakelse) : [];
    const indikator = deltakelse ? null : wanted ?? (valg.find(({ perioder }) => perioder.length > 0) ?? valg[0])?.kode ?? null;
    const periode = deltakelse ? wantedPeriode ?? periodsInOrder(med.flatMap(({ perioder }) => perioder)).at(-1) ?? null : null;
    const who = [...asker(), kommuner, deltakelse ? med.map(({ kode }) => kode) : [indikator]];
    const found = deltakelse && periode === null ? [] : await this.db.query<FunnetResultatdeling>(findIndikatordelinger(kommuner === null ? 'alle' : 'valgte'), [...who, periode]);
    await this.leselogg.note(...found.map(({ kommuneId, id }) => ({ kommuneId, hva, gjelder: id })));
    const svar = await this.db.queryOne<Svarrad>(findIndikatorsvar, [...who, found.map(({ kommuneId }) => kommuneId), found.map(({ id }) => id)]);
    return indikatorsvar({ spoersmaal, indikator, periode, valg: valg.map((en) => ({ ...en, perioder: periodsInOrder(en.perioder) })) }, svar!);
  }
}
