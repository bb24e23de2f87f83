import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, differences, DomainError, NettverkWork, notFound, type NettverkTx, type VersionKey } from '#libs/platform';
import { deleteKobling, findBidrag, insertKobling, insertSak, lockNettverk, lockSak, updateSak, type BidragRow, type LaastSak } from './barrieresak.query.ts';
import type { CreateBarrieresakInput, KnyttBidragInput, MergeBarrieresakInput, UpdateBarrieresakInput } from './barrieresak.input.ts';
import { kanSlaasInn } from './barrieresak.policy.ts';

type Endring = Partial<Pick<LaastSak, 'tittel' | 'beskrivelse' | 'art' | 'lukketFordi' | 'slaattInnI'>>;

/** Låser saken. NOT_FOUND for det nettverket ikke har. */
export async function sakIn(tx: NettverkTx, id: string): Promise<LaastSak> {
  const [sak] = await tx.query<LaastSak>(lockSak, [tx.nettverkId, id]);
  if (!sak) throw notFound();
  return sak;
}

/** Det koordinatoren gjør med sakene. Kommunenes bidrag røres aldri: bare hvilken sak de hører til. Hver endring gir id-en til saken den gjaldt. */
@Injectable()
export class BarrieresakService {
  constructor(private readonly work: NettverkWork) {}

  /** `oppdiktet` er bare for demoen. */
  create({ tittel, beskrivelse = null, art }: CreateBarrieresakInput, oppdiktet = false): Promise<string> {
    return this.work.run('BARRIERESAK_OPPRETTET', async (tx) => {
      const id = v7();
      await tx.query(lockNettverk, [tx.nettverkId]);
      await tx.query(insertSak, [tx.nettverkId, id, tittel, beskrivelse, art, oppdiktet]);
      tx.note({ tabell: 'barrieresak', id, verb: 'ny', navn: tittel, felt: { tittel: [null, tittel], art: [null, art], ...(beskrivelse && { beskrivelse: [null, beskrivelse] }) } });
      return id;
    });
  }

  update({ id, versjon, ...changes }: UpdateBarrieresakInput): Promise<string> {
    return this.work.run('BARRIERESAK_ENDRET', (tx) => this.change(tx, { id, versjon }, changes));
  }

  merge({ id, versjon, sakId }: MergeBarrieresakInput): Promise<string> {
    return this.work.run('BARRIERESAK_SLAATT_SAMMEN', async (tx) => {
      // Alltid i samme rekkefølge, så to som slår sammen hver sin vei, ikke venter på hverandre.
      const [a, b] = [id, sakId].map((one) => one.toLowerCase()).sort();
      const first = await sakIn(tx, a!);
      const other = a === b ? first : await sakIn(tx, b!);
      const [sak, maal] = first.id === id.toLowerCase() ? [first, other] : [other, first];
      if (sak.versjon === versjon && !kanSlaasInn(sak, maal)) throw new DomainError('SAK_SLAATT_SAMMEN');
      await this.change(tx, { id, versjon }, { slaattInnI: maal.id });
      return maal.id;
    });
  }

  unmerge({ id, versjon }: VersionKey): Promise<string> {
    return this.work.run('BARRIERESAK_LOEST_UT', (tx) => this.change(tx, { id, versjon }, { slaattInnI: null }));
  }

  /** Uten sak løses bidraget. Et bidrag som er trukket tilbake, kan løses, men ikke knyttes på nytt. */
  tie({ bidragId, sakId = null }: KnyttBidragInput): Promise<string | null> {
    return this.work.run(sakId ? 'BIDRAG_KNYTTET' : 'BIDRAG_LOESNET', async (tx) => {
      const sak = sakId ? await sakIn(tx, sakId) : null;
      const [bidrag] = await tx.query<BidragRow>(findBidrag, [tx.nettverkId, bidragId]);
      if (!bidrag) throw notFound();
      if (sak && (sak.slaattInnI || sak.lukketFordi)) throw badInput({ path: 'sakId', code: 'NOT_ALLOWED' });
      if (sak && bidrag.trukket) throw badInput({ path: 'bidragId', code: 'NOT_ALLOWED' });
      if (bidrag.sakId === (sak?.id ?? null)) return sak?.id ?? null;
      await tx.query(deleteKobling, [tx.nettverkId, bidrag.kommuneId, bidrag.id]);
      if (sak) await tx.query(insertKobling, [tx.nettverkId, bidrag.kommuneId, bidrag.id, sak.id]);
      tx.note({ tabell: 'sakskobling', id: bidrag.id, verb: 'endret', navn: bidrag.kommune, felt: { sakId: [bidrag.sakId, sak?.id ?? null] } });
      return sak?.id ?? null;
    });
  }

  private async change(tx: NettverkTx, { id, versjon }: VersionKey, changes: Endring): Promise<string> {
    const before = await sakIn(tx, id);
    const { harInnslaatte: _, ...current } = before;
    if (before.versjon !== versjon) throw conflict(current, { ...changes, versjon });
    const felt = differences(before, changes);
    if (Object.keys(felt).length === 0) return before.id;
    const after = { ...before, ...Object.fromEntries(Object.entries(felt).map(([navn, [, til]]) => [navn, til])) };
    await tx.query(updateSak, [tx.nettverkId, before.id, after.tittel, after.beskrivelse, after.art, after.lukketFordi, after.slaattInnI]);
    tx.note({ tabell: 'barrieresak', id: before.id, verb: 'endret', navn: before.tittel, felt });
    return before.id;
  }
}
