import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, currentContext, Db, DomainError, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { mayNow, roleFor } from '#libs/tilgang';
import type { CreateErfaringsspoersmaalInput, FoelgErfaringInput, SvarPaaErfaringsspoersmaalInput, TakkForErfaringInput } from './samtale.input.ts';
import {
  deleteTakk, findBesvarbart, findEget, findErfaring, findFoelger, findSamtale, insertSpoersmaal, insertSvar, insertTakk, upsertFoelging, withdrawSpoersmaal, type BesvarbartRow, type Samtaleerfaring, type SamtaleRow,
} from './samtale.query.ts';
import type { Erfaringssamtale, Erfaringsspoersmaal } from './samtale.type.ts';
import { markSett } from '../erfaringsvarsel/erfaringsvarsel.query.ts';

type Les = Pick<Tx, 'query'>;

/** Det kommunene sier til hverandre under en erfaring: kommunen og rollen, aldri et navn. Hver kommune skriver bare sine egne rader. */
@Injectable()
export class SamtaleService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  of(erfaringId: string): Promise<Erfaringssamtale> { return this.read(this.db, erfaringId); }

  ask({ erfaringId, tekst }: CreateErfaringsspoersmaalInput): Promise<Erfaringssamtale> {
    return this.work.run('ERFARINGSSPOERSMAAL_STILT', async (tx) => {
      const erfaring = await shared(tx, erfaringId);
      if (erfaring.egen) throw badInput({ path: 'erfaringId', code: 'NOT_ALLOWED' });
      const id = v7();
      await tx.query(insertSpoersmaal, [tx.kommuneId, id, erfaring.nettverkId, erfaring.eierId, erfaringId, erfaring.utgave, roleFor('erfaringsbank.spoer'), tekst]);
      tx.note({ tabell: 'erfaringsspoersmaal', id, verb: 'ny', navn: erfaring.tittel ?? '', felt: { tekst: [null, tekst] } });
      return this.read(tx, erfaringId);
    });
  }

  /** Trekker tilbake kommunens eget spørsmål. ALT_TRUKKET når det er gjort før. */
  withdraw(id: string): Promise<Erfaringssamtale> {
    return this.work.run('ERFARINGSSPOERSMAAL_TRUKKET', async (tx) => {
      const [trukket] = await tx.query<{ erfaringId: string }>(withdrawSpoersmaal, [tx.kommuneId, id]);
      if (!trukket) throw (await tx.query(findEget, [tx.kommuneId, id])).length > 0 ? new DomainError('ALT_TRUKKET') : notFound();
      tx.note({ tabell: 'erfaringsspoersmaal', id, verb: 'fjernet' });
      return this.read(tx, trukket.erfaringId);
    });
  }

  /** Svarer, eller gir svaret i en ny utgave. NOT_FOUND for et spørsmål til en annens erfaring. */
  answer({ spoersmaalId, tekst }: SvarPaaErfaringsspoersmaalInput): Promise<Erfaringssamtale> {
    return this.work.run('ERFARINGSSPOERSMAAL_BESVART', async (tx) => {
      const [spoersmaal] = await tx.query<BesvarbartRow>(findBesvarbart, [tx.kommuneId, spoersmaalId]);
      if (!spoersmaal) throw notFound();
      if (spoersmaal.trukket) throw new DomainError('ALT_TRUKKET');
      const { tittel } = await shared(tx, spoersmaal.erfaringId);
      const id = v7();
      await tx.query(insertSvar, [tx.kommuneId, id, spoersmaal.nettverkId, spoersmaal.eierId, spoersmaalId, roleFor('erfaring.skriv'), tekst]);
      tx.note({ tabell: 'erfaringssvar', id, verb: 'ny', navn: tittel ?? '', felt: { tekst: [null, tekst] } });
      return this.read(tx, spoersmaal.erfaringId);
    });
  }

  thank({ erfaringId, takk }: TakkForErfaringInput): Promise<Erfaringssamtale> {
    return this.work.run(takk ? 'ERFARING_TAKKET' : 'ERFARINGSTAKK_TRUKKET', async (tx) => {
      const { eierId, nettverkId, egen, tittel } = await shared(tx, erfaringId);
      if (egen) throw badInput({ path: 'erfaringId', code: 'NOT_ALLOWED' });
      const id = v7();
      await (takk ? tx.query(insertTakk, [tx.kommuneId, id, nettverkId, eierId, erfaringId, roleFor('erfaringsbank.spoer')]) : tx.query(deleteTakk, [tx.kommuneId, eierId, erfaringId]));
      tx.note({ tabell: 'erfaringstakk', id: erfaringId, verb: takk ? 'ny' : 'fjernet', navn: tittel ?? '' });
      return this.read(tx, erfaringId);
    });
  }

  /** Følger med eller slutter. Det som er nytt til nå, har hun som gjorde det, sett. Det blir i kommunen. */
  follow({ erfaringId, foelg }: FoelgErfaringInput): Promise<Erfaringssamtale> {
    return this.work.run(foelg ? 'ERFARING_FULGT' : 'ERFARING_IKKE_FULGT', async (tx) => {
      const [erfaring] = await tx.query<Samtaleerfaring>(findErfaring, [erfaringId, tx.kommuneId]);
      if (!erfaring) throw notFound();
      await tx.query(upsertFoelging, [v7(), erfaring.eierId, erfaringId, foelg]);
      await tx.query(markSett, [[erfaringId], currentContext().person!.id]);
      tx.note({ tabell: 'erfaringsfoelging', id: erfaringId, verb: 'endret', navn: erfaring.tittel ?? '', felt: { foelger: [null, foelg] } });
      return this.read(tx, erfaringId);
    });
  }

  private async read(les: Les, erfaringId: string): Promise<Erfaringssamtale> {
    const [erfaring] = await les.query<Samtaleerfaring>(findErfaring, [erfaringId, kommunen()]);
    if (!erfaring) throw notFound();
    const [samtale] = await les.query<SamtaleRow>(findSamtale, [erfaring.eierId, erfaringId, kommunen()]);
    const [foelging] = kommunen() === null ? [] : await les.query<{ foelger: boolean }>(findFoelger, [erfaring.eierId, erfaringId]);
    const staar = erfaring.status !== 'trukket';
    const kanSpoerre = staar && !erfaring.egen && mayNow('erfaringsbank.spoer');
    return {
      ...samtale!, id: erfaringId, foelger: foelging?.foelger ?? false, spoersmaal: samtale!.spoersmaal.map((en) => ({ ...en, handlinger: actsOn(en, erfaring, staar) })),
      handlinger: [...(kanSpoerre ? ['createErfaringsspoersmaal', 'takkForErfaring'] : []), ...(kommunen() !== null && mayNow('erfaringsbank.spoer') ? ['foelgErfaring'] : [])],
    };
  }
}

const kommunen = () => currentContext().arbeidsrom!.kommuneId;

async function shared(tx: Tx, erfaringId: string): Promise<Samtaleerfaring> {
  const [erfaring] = await tx.query<Samtaleerfaring>(findErfaring, [erfaringId, tx.kommuneId]);
  if (!erfaring) throw notFound();
  if (erfaring.status === 'trukket') throw new DomainError('ALT_TRUKKET');
  return erfaring;
}

function actsOn({ egen, tekst }: Pick<Erfaringsspoersmaal, 'tekst'> & { egen: boolean }, erfaring: Samtaleerfaring, staar: boolean): string[] {
  if (tekst === null) return [];
  return [...(egen && mayNow('erfaringsbank.spoer') ? ['trekkErfaringsspoersmaal'] : []), ...(staar && erfaring.egen && mayNow('erfaring.skriv') ? ['svarPaaErfaringsspoersmaal'] : [])];
}
