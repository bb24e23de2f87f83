import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { kanAapnes, type Delingstype, type Mottaker } from '#libs/contracts';
import { idag, isOver } from '#libs/kommune/fordeling';
import { gjeldendePlanstatuser, VedtattInnholdQuery } from '#libs/kommune/handlingsplan';
import { badInput, conflict, currentContext, Db, DomainError, notFound, type Tx, UnitOfWork } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { markClosedDeling, unmarkDeling } from '../aapent/aapning.query.ts';
import { deltInnhold, kontrollsum, type DeltInnhold } from '../innhold/delt-innhold.ts';
import { delteOmraader } from '../innhold/delte-omraader.ts';
import { innbyggertall } from '../innhold/innbyggertall.ts';
import { withEndring } from '../resultater/delt-endring.policy.ts';
import type { DelHandlingsplanInput, EndreMottakerInput } from './deling.input.ts';
import { delingsnavn } from './deling.navn.ts';
import { findDeling, findDelinger, findDelt, findRamme, insertDeling, lockDeling, logFields, moveDeling, withdrawDeling, type DelingerRow, type DelingRow, type Ramme } from './deling.query.ts';
import type { Deling, Delinger, Delingsutkast } from './deling.type.ts';
import { findKlart, type KlartRow } from './klart.query.ts';
import type { KlartTilDeling } from './klart.type.ts';

/** Det som skal ut, med alt som følger med. */
interface Pakke extends Ramme { aar: number; utgave: number; innhold: DeltInnhold; kontrollsum: string }

interface Delt { type: Delingstype; aar: number; periode: string | null; serie: string | null }

/** Døra ut av kommunen: forhåndsvisning, deling og tilbaketrekking. Ingenting går ut uten at noen har sett nøyaktig hva. */
@Injectable()
export class DelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly planer: VedtattInnholdQuery) {}

  async list(): Promise<Delinger> {
    const row = await this.db.queryOne<DelingerRow>(findDelinger, [ownKommune(), gjeldendePlanstatuser, null]);
    return { ...withFerdige(row!), delinger: row!.delinger.map(toDeling) };
  }

  /** Bare det som venter, uten innholdet i det som er delt: forsiden trenger ikke mer. */
  async ready(): Promise<KlartTilDeling> {
    return withFerdige((await this.db.queryOne<KlartRow>(findKlart, [ownKommune(), gjeldendePlanstatuser]))!);
  }

  /** Det som ville forlatt kommunen nå. Kaster IKKE_VEDTATT når året ikke har en vedtatt plan. */
  async preview(aar: number): Promise<Delingsutkast> {
    const { innhold, ...pakke } = await this.pack(aar);
    const utenTema = innhold.tiltak.filter(({ tema }) => tema === 'uten_tema').reduce((sum, { antall }) => sum + antall, 0);
    return { aar: pakke.aar, utgave: pakke.utgave, satsing: pakke.satsing, oppdiktet: pakke.oppdiktet, kontrollsum: pakke.kontrollsum, tiltakUtenTema: utenTema, ...innhold, omraader: innhold.omraader.map(({ grense, ...omraade }) => ({ ...omraade, grense: JSON.stringify(grense) })) };
  }

  /** Deler nøyaktig det som ble forhåndsvist. Har planen eller temaene endret seg siden, er det CONFLICT, og ingenting går ut. */
  share({ aar, kontrollsum, mottaker }: DelHandlingsplanInput): Promise<Deling> {
    return this.work.run('HANDLINGSPLAN_DELT', (tx) => this.put(tx, aar, mottaker ?? 'nettverk', kontrollsum));
  }

  /** Deler planen i enheten. Uten `seen` går den av seg selv, og avløser en eldre utgave. ALT_DELT når denne er delt fra før. */
  async put(tx: Tx, aar: number, mottaker: Mottaker, seen: string | null): Promise<Deling> {
    const pakke = await this.pack(aar);
    if (seen !== null && pakke.kontrollsum !== seen) throw conflict({ kontrollsum: pakke.kontrollsum }, { kontrollsum: seen });
    const [delt] = await tx.query<{ id: string; utgave: number }>(findDelt, [tx.kommuneId, aar]);
    if (delt && (seen !== null || delt.utgave >= pakke.utgave)) throw new DomainError('ALT_DELT');
    if (delt) await this.drop(tx, delt.id);
    const id = v7();
    await tx.query(insertDeling, [id, tx.kommuneId, pakke.nettverkId, aar, pakke.utgave, pakke.satsing, pakke.oppdiktet, JSON.stringify(pakke.innhold), mottaker, seen === null]);
    tx.note({ tabell: 'deling', id, verb: 'ny', navn: `Handlingsplan ${aar}`, felt: logFields(pakke.innhold, pakke.kontrollsum, mottaker, seen === null) });
    return this.one(tx, id);
  }

  withdraw(id: string): Promise<Deling> {
    return this.work.run('DELING_TRUKKET_TILBAKE', async (tx) => { await this.drop(tx, id); return this.one(tx, id); });
  }

  /** Innholdet går, og merket står. NOT_FOUND når det ikke er noe å trekke tilbake. */
  async drop(tx: Tx, id: string): Promise<void> {
    const [trukket] = await tx.query<Delt>(withdrawDeling, [id, tx.kommuneId]);
    if (!trukket) throw notFound();
    tx.note({ tabell: 'deling', id, verb: 'fjernet', navn: delingsnavn(trukket) });
  }

  /** Samme innhold til en annen krets. CONFLICT når kretsen er en annen enn den som ble sett, BAD_INPUT når den er den samme, eller innholdet ikke kan være åpent for alle. */
  move({ id, fra, mottaker, kjentMedLisens }: EndreMottakerInput): Promise<Deling> {
    const [lukkes, aapnes] = [fra, mottaker].map((krets) => krets === 'aapent');
    if ((lukkes || aapnes) && !mayNow('aapent.skriv')) throw new DomainError('FORBIDDEN');
    if (aapnes && kjentMedLisens !== true) throw badInput({ path: 'kjentMedLisens', code: 'REQUIRED' });
    return this.work.run('DELING_MOTTAKER_ENDRET', async (tx) => {
      const [delt] = await tx.query<Delt & { mottaker: Mottaker }>(lockDeling, [id, tx.kommuneId]);
      if (!delt) throw notFound();
      if (delt.mottaker !== fra) throw conflict({ mottaker: delt.mottaker }, { mottaker: fra });
      if (mottaker === fra || (aapnes && !kanAapnes(delt.type))) throw badInput({ path: 'mottaker', code: 'NOT_ALLOWED' });
      await tx.query(moveDeling, [id, tx.kommuneId, mottaker]);
      if (lukkes) await tx.query(markClosedDeling, [tx.kommuneId, id]);
      if (aapnes) await tx.query(unmarkDeling, [tx.kommuneId, id]);
      tx.note({ tabell: 'deling', id, verb: 'endret', navn: delingsnavn(delt), felt: { mottaker: [fra, mottaker] } });
      return this.one(tx, id);
    });
  }

  private async pack(aar: number): Promise<Pakke> {
    const plan = await this.planer.find(aar);
    if (!plan) throw new DomainError('IKKE_VEDTATT');
    const ramme = await this.db.queryOne<Ramme>(findRamme, [plan.planId]);
    if (!ramme?.nettverkId) throw new DomainError('FORBIDDEN');
    const innhold = deltInnhold(plan.innhold, innbyggertall(ramme.omraader), delteOmraader(ramme.omraader));
    return { ...ramme, aar, utgave: plan.utgave, innhold, kontrollsum: kontrollsum(innhold) };
  }

  /** Delingen slik kommunen ser den. */
  async one(tx: Tx, id: string): Promise<Deling> {
    const [row] = await tx.query<DelingRow>(findDeling, [tx.kommuneId, gjeldendePlanstatuser, id]);
    return toDeling(row!);
  }
}

function withFerdige<T extends KlartRow>(klart: T) {
  const kanDelesFordelinger = klart.kanDelesFordelinger.filter(({ periode }) => isOver(periode, idag()));
  return { ...klart, kanDelesFordelinger, ferdige: klart.kanDeles.length + klart.kanDelesPerioder.length + klart.kanDelesBruk.filter(({ uattestert }) => uattestert === 0).length + kanDelesFordelinger.length };
}

const ownKommune = () => currentContext().arbeidsrom!.kommuneId;
const toDeling = (row: DelingRow): Deling => ({ ...row, indikatorer: row.indikatorer.map(withEndring), handlinger: row.trukket === null && mayNow('deling.skriv') ? ['endreMottaker', 'trekkTilbakeDeling'] : [] });
