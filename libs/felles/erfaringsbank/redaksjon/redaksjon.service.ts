import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { limits, nasjonaleTemaer, ordlydsfeil, type NasjonaltTema } from '#libs/contracts';
import { badInput, conflict, Db, DomainError, NettverkWork, notFound, type NettverkTx } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import type { CreateErfaringsforslagInput, GjennomgaaErfaringInput, TrekkErfaringsforslagInput } from './redaksjon.input.ts';
import { findErfaring, findForslag, findFra, insertForslag, insertGjennomgang, lockForslag, withdrawForslag, type ForslagRow, type RedaksjonRow } from './redaksjon.query.ts';
import { findTilGjennomgang, type TilGjennomgangRow } from './til-gjennomgang.query.ts';
import type { ErfaringerTilGjennomgang } from './til-gjennomgang.type.ts';

/**
 * Koordinatoren spør, foreslår og går gjennom, i nettverkets egne rader. Kommunens rad røres aldri. Hver endring gir id-en til erfaringen.
 * Loggen har id-en og koordinatorens egne ord, ikke tittelen og ikke en ordlyd: de er kommunens, og går når erfaringen trekkes tilbake.
 */
@Injectable()
export class RedaksjonService {
  constructor(private readonly db: Db, private readonly work: NettverkWork, private readonly leselogg: Leselogg) {}

  /** Det som venter på henne. Titlene er kommunenes, så hver eier får vite at de vises. */
  async pending(): Promise<ErfaringerTilGjennomgang> {
    const rader = await this.db.query<TilGjennomgangRow>(findTilGjennomgang, [limits.sidestoerrelse]);
    await this.leselogg.note(...rader.map(({ eierId, id }) => ({ kommuneId: eierId, hva: 'erfaringerTilGjennomgang', gjelder: id })));
    return { antall: rader[0]?.alle ?? 0, erfaringer: rader };
  }

  propose(input: CreateErfaringsforslagInput): Promise<string> {
    const { erfaringId, slag, felt = null, forslag, begrunnelse = null } = input;
    demandSound(input);
    return this.work.run('ERFARING_FORESLAATT', async (tx) => {
      const erfaring = await shared(tx, erfaringId);
      const id = v7();
      await tx.query(insertForslag, [tx.nettverkId, id, erfaring.eierId, erfaring.id, erfaring.utgave, slag, felt, forslag, begrunnelse]);
      if (felt && (await tx.query<{ fra: string }>(findFra, [tx.nettverkId, id]))[0]?.fra === forslag) throw badInput({ path: 'forslag', code: 'UNCHANGED' });
      tx.note({ tabell: 'erfaring', id: erfaring.id, verb: 'endret', felt: { slag: [null, slag], ...(felt ? { felt: [null, felt] } : { forslag: [null, forslag] }), ...(begrunnelse && { begrunnelse: [null, begrunnelse] }) } });
      return erfaring.id;
    });
  }

  /** Trekker et forslag. CONFLICT når eieren har svart, ALT_TRUKKET når det er gjort før. Eieren ser at det ble trukket. */
  withdraw({ forslagId }: TrekkErfaringsforslagInput): Promise<string> {
    return this.work.run('ERFARINGSFORSLAG_TRUKKET', async (tx) => {
      await tx.query(lockForslag, [forslagId]);
      const [found] = await tx.query<ForslagRow>(findForslag, [tx.nettverkId, forslagId]);
      if (!found) throw notFound();
      if (found.trukket) throw new DomainError('ALT_TRUKKET');
      if (found.svar) throw conflict({ svar: found.svar }, {});
      await tx.query(withdrawForslag, [tx.nettverkId, forslagId]);
      tx.note({ tabell: 'erfaringsforslag', id: forslagId, verb: 'fjernet', ...(found.slag !== 'ordlyd' && { navn: found.forslag }), felt: { slag: [found.slag, null] } });
      return found.erfaringId;
    });
  }

  review({ erfaringId, utgave }: GjennomgaaErfaringInput): Promise<string> {
    return this.work.run('ERFARING_GJENNOMGAATT', async (tx) => {
      const erfaring = await shared(tx, erfaringId);
      if (erfaring.utgave !== utgave) throw conflict({ utgave: erfaring.utgave }, { utgave });
      await tx.query(insertGjennomgang, [tx.nettverkId, v7(), erfaring.eierId, erfaring.id, utgave]);
      tx.note({ tabell: 'erfaring', id: erfaring.id, verb: 'endret', felt: { utgave: [null, utgave] } });
      return erfaring.id;
    });
  }
}

/** Kaster BAD_INPUT når det foreslåtte ikke passer der det skal stå. */
function demandSound({ slag, felt, forslag }: CreateErfaringsforslagInput): void {
  if (slag === 'ordlyd' && !felt) throw badInput({ path: 'felt', code: 'REQUIRED' });
  if (slag !== 'ordlyd' && felt) throw badInput({ path: 'felt', code: 'NOT_ALLOWED' });
  if (slag === 'tema' && !nasjonaleTemaer.includes(forslag as NasjonaltTema)) throw badInput({ path: 'forslag', code: 'NOT_ALLOWED' });
  const feil = felt ? ordlydsfeil(felt, forslag) : forslag.length > limits.setning ? 'TOO_LONG' : null;
  if (feil) throw badInput({ path: 'forslag', code: feil });
}

async function shared(tx: NettverkTx, id: string): Promise<RedaksjonRow> {
  const [erfaring] = await tx.query<RedaksjonRow>(findErfaring, [tx.nettverkId, id]);
  if (!erfaring) throw notFound();
  if (erfaring.status === 'trukket') throw new DomainError('ALT_TRUKKET');
  return erfaring;
}
