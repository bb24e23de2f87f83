import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { tidsrom, visTidsangivelse } from '#libs/contracts';
import { GodkjentPeriodeQuery, type GodkjentPeriode } from '#libs/kommune/indikator';
import { conflict, currentContext, Db, DomainError, UnitOfWork } from '#libs/platform';
import { logFields } from '../delinger/deling.query.ts';
import { DelingService } from '../delinger/deling.service.ts';
import type { Deling } from '../delinger/deling.type.ts';
import { delteIndikatorer, resultatkontrollsum, type DelteIndikatorer } from '../innhold/delte-indikatorer.ts';
import type { Resultatutkast } from './delt-indikator.type.ts';
import type { DelResultaterInput } from './resultatdeling.input.ts';
import { findDeltPeriode, findMinne, findNettverk, insertResultater, type MinneRow } from './resultatdeling.query.ts';

/** Det som skal ut, med det bare kommunen får vite. */
interface Pakke extends GodkjentPeriode { nettverkId: number; delt: DelteIndikatorer; kontrollsum: string }

/** Resultatene for en godkjent periode, ut gjennom den samme døra som planen. De små tallene er borte før noe forlater kommunen. */
@Injectable()
export class ResultatdelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly perioder: GodkjentPeriodeQuery, private readonly deling: DelingService) {}

  /** Det som ville forlatt kommunen nå. IKKE_GODKJENT når perioden mangler eller er åpen. */
  async preview(periode: string): Promise<Resultatutkast> {
    const { utgave, satsing, oppdiktet, kontrollsum, delt } = await this.pack(periode);
    return { periode, utgave, satsing, oppdiktet, kontrollsum, utelatt: delt.utelatt, indikatorer: delt.rader.map((rad, nr) => ({ ...rad, endring: null, grunn: delt.grunner[nr]! })) };
  }

  /** Deler nøyaktig det som ble forhåndsvist. Er noe endret siden, er det CONFLICT, og ingenting går ut. */
  share({ periode, kontrollsum: seen }: DelResultaterInput): Promise<Deling> {
    return this.work.run('RESULTATER_DELT', async (tx) => {
      await this.perioder.hold(tx, periode);
      const { kontrollsum, delt, ...pakke } = await this.pack(periode);
      if (kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
      if ((await tx.query(findDeltPeriode, [tx.kommuneId, periode])).length > 0) throw new DomainError('ALT_DELT');
      const id = v7();
      await tx.query(insertResultater, [id, tx.kommuneId, pakke.nettverkId, periode, pakke.utgave, pakke.satsing, pakke.oppdiktet, JSON.stringify(delt.rader), JSON.stringify(delt.minner)]);
      tx.note({ tabell: 'deling', id, verb: 'ny', navn: `Resultater ${visTidsangivelse(periode)}`, felt: logFields(delt.rader, kontrollsum) });
      return this.deling.one(tx, id);
    });
  }

  private async pack(periode: string): Promise<Pakke> {
    const godkjent = tidsrom(periode) && await this.perioder.find(periode);
    if (!godkjent) throw new DomainError('IKKE_GODKJENT');
    const medlem = await this.db.queryOne<{ nettverkId: number }>(findNettverk, [currentContext().arbeidsrom!.kommuneId]);
    if (!medlem) throw new DomainError('FORBIDDEN');
    const delt = delteIndikatorer(periode, godkjent.maalinger, await this.db.query<MinneRow>(findMinne));
    if (delt.rader.length === 0) throw new DomainError('IKKE_GODKJENT');
    return { ...godkjent, ...medlem, delt, kontrollsum: resultatkontrollsum(periode, delt.rader) };
  }
}
