import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { tidsrom, visTidsangivelse, type Mottaker } from '#libs/contracts';
import { GodkjentPeriodeQuery, type GodkjentPeriode } from '#libs/kommune/indikator';
import { conflict, currentContext, Db, DomainError, UnitOfWork, type Tx } from '#libs/platform';
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
  share({ periode, kontrollsum, mottaker }: DelResultaterInput): Promise<Deling> {
    return this.work.run('RESULTATER_DELT', (tx) => this.put(tx, periode, mottaker ?? 'nettverk', kontrollsum));
  }

  /**
   * Deler perioden i enheten. Uten `seen` går den av seg selv, og avløser det som var delt for perioden før.
   * Er noe skjult, går den ikke av seg selv (MAA_SES_PAA): et menneske må se etter om de andre tallene røper det.
   */
  async put(tx: Tx, periode: string, mottaker: Mottaker, seen: string | null): Promise<Deling> {
    await this.perioder.hold(tx, periode);
    const { kontrollsum, delt, ...pakke } = await this.pack(periode);
    if (seen !== null && kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
    if (seen === null && delt.grunner.some((grunn) => grunn !== null)) throw new DomainError('MAA_SES_PAA');
    const [foer] = await tx.query<{ id: string }>(findDeltPeriode, [tx.kommuneId, periode]);
    if (foer && seen !== null) throw new DomainError('ALT_DELT');
    if (foer) await this.deling.drop(tx, foer.id);
    const id = v7();
    await tx.query(insertResultater, [id, tx.kommuneId, pakke.nettverkId, periode, pakke.utgave, pakke.satsing, pakke.oppdiktet, JSON.stringify(delt.rader), JSON.stringify(delt.minner), mottaker, seen === null]);
    tx.note({ tabell: 'deling', id, verb: 'ny', navn: `Resultater ${visTidsangivelse(periode)}`, felt: logFields(delt.rader, kontrollsum, mottaker, seen === null) });
    return this.deling.one(tx, id);
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
