import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { kanDeles, liftBarriere, lockBarriere } from '#libs/kommune/barriere';
import { conflict, currentContext, Db, DomainError, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { DelBarriereInput, DelBarrieretekstInput } from './barrieredeling.input.ts';
import { findDelinger, findDelt, findPakke, insertBidrag, insertKobling, updateTekst, withdrawBidrag, type BarrieredelingRow, type DeltNaa, type Pakke } from './barrieredeling.query.ts';
import type { Barrieredeling, Barrieredelingsutkast } from './barrieredeling.type.ts';
import { barrieresum, deltBarriere, deltTekst } from './delt-barriere.ts';

/** Barrierer ut av kommunen: først slaget og tallene, og siden teksten, som en egen handling. Ingenting annet går ut. */
@Injectable()
export class BarrieredelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  async list(): Promise<Barrieredeling[]> {
    return (await this.db.query<BarrieredelingRow>(findDelinger, [currentContext().arbeidsrom!.kommuneId, null])).map(toDeling);
  }

  /** Det som ville forlatt kommunen nå. Kaster BARRIERE_IKKE_AAPEN for et utkast og for det som er løst eller lukket. */
  async preview(barriereId: string): Promise<Barrieredelingsutkast> {
    const pakke = await this.pack(barriereId);
    const [tall, tekst] = [deltBarriere(pakke), deltTekst(pakke)];
    return { nettverk: pakke.nettverk, ...tall, kontrollsum: barrieresum(tall), ...tekst, tekstsum: barrieresum(tekst) };
  }

  /** Deler nøyaktig det som ble forhåndsvist, og løfter barrieren. Er noe av det endret siden, er det CONFLICT, og ingenting går ut. */
  share({ barriereId, kontrollsum }: DelBarriereInput): Promise<Barrieredeling> {
    return this.work.run('BARRIERE_DELT', async (tx) => {
      await lockBarriere(tx, barriereId);
      const pakke = await this.pack(barriereId);
      const tall = deltBarriere(pakke);
      demandSeen(barrieresum(tall), kontrollsum);
      if (await this.delt(tx, barriereId)) throw new DomainError('ALT_DELT');
      const id = v7();
      await tx.query(insertBidrag, [tx.kommuneId, id, pakke.nettverkId, tall.art, tall.loesningseier, tall.antallTiltak, tall.oppdiktet]);
      await tx.query(insertKobling, [id, barriereId]);
      tx.note({ tabell: 'barrieredeling', id, verb: 'ny', navn: pakke.tittel, felt: { kontrollsum: [null, kontrollsum], innhold: [null, tall] } });
      await liftBarriere(tx, barriereId);
      return this.one(tx, id);
    });
  }

  /** Teksten går ut bare når tallene alt er delt, og bare slik den ble forhåndsvist. */
  shareText({ barriereId, tekstsum }: DelBarrieretekstInput): Promise<Barrieredeling> {
    return this.work.run('BARRIERETEKST_DELT', async (tx) => {
      await lockBarriere(tx, barriereId);
      const pakke = await this.pack(barriereId);
      const tekst = deltTekst(pakke);
      demandSeen(barrieresum(tekst), tekstsum);
      const delt = await this.delt(tx, barriereId);
      if (!delt) throw notFound();
      if (delt.tekstDelt) throw new DomainError('ALT_DELT');
      await tx.query(updateTekst, [tx.kommuneId, delt.id, tekst.tittel, tekst.tekst, tekst.proevd]);
      tx.note({ tabell: 'barrieredeling', id: delt.id, verb: 'endret', navn: pakke.tittel, felt: { kontrollsum: [null, tekstsum], innhold: [null, tekst] } });
      return this.one(tx, delt.id);
    });
  }

  withdraw(id: string): Promise<Barrieredeling> {
    return this.work.run('BARRIERE_TRUKKET_TILBAKE', async (tx) => {
      const [trukket] = await tx.query<{ tittel: string }>(withdrawBidrag, [tx.kommuneId, id]);
      if (!trukket) throw notFound();
      tx.note({ tabell: 'barrieredeling', id, verb: 'fjernet', navn: trukket.tittel });
      return this.one(tx, id);
    });
  }

  private async pack(barriereId: string): Promise<Pakke & { nettverkId: number; nettverk: string }> {
    const pakke = await this.db.queryOne<Pakke>(findPakke, [barriereId]);
    if (!pakke) throw notFound();
    if (!kanDeles(pakke.status)) throw new DomainError('BARRIERE_IKKE_AAPEN');
    if (pakke.nettverkId === null || pakke.nettverk === null) throw new DomainError('FORBIDDEN');
    return { ...pakke, nettverkId: pakke.nettverkId, nettverk: pakke.nettverk };
  }

  private async delt(tx: Tx, barriereId: string): Promise<DeltNaa | null> {
    return (await tx.query<DeltNaa>(findDelt, [tx.kommuneId, barriereId]))[0] ?? null;
  }

  private async one(tx: Tx, id: string): Promise<Barrieredeling> {
    return toDeling((await tx.query<BarrieredelingRow>(findDelinger, [tx.kommuneId, id]))[0]!);
  }
}

function demandSeen(now: string, seen: string): void {
  if (now !== seen) throw conflict({ kontrollsum: now }, { kontrollsum: seen });
}

const toDeling = (row: BarrieredelingRow): Barrieredeling =>
  ({ ...row, handlinger: row.trukket === null && mayNow('deling.skriv') ? [...(row.tekstDelt ? [] : ['delBarrieretekst']), 'trekkTilbakeBarrieredeling'] : [] });
