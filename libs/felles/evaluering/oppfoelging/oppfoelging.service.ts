import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { tidsrom } from '#libs/contracts';
import { moeteIn } from '#libs/felles/kalender';
import { badInput, conflict, differences, DomainError, emptiedList, NettverkWork, notFound, type NettverkTx } from '#libs/platform';
import { findAvtaler, lockAvtale, type Avtalelisterad, type Avtalerad } from '../avtale.query.ts';
import { idag } from '../avtalelesing.service.ts';
import { gjeldende } from '../visning.ts';
import type { CreateAvtalemoeteInput, FoerLeveranseInput, UpdateAvtalemoeteInput } from './oppfoelging.input.ts';
import { findMoetePaa, insertHendelse, insertMoete, lockMoete, updateMoete, type Laastmoete } from './oppfoelging.query.ts';

/** Leveranser og møter i avtalen. Det som har skjedd, slettes ikke. Hver endring gir id-en til avtalen. */
@Injectable()
export class OppfoelgingService {
  constructor(private readonly work: NettverkWork) {}

  /** Fører at noe er levert, sendt tilbake eller godtatt. Bare det som er levert, kan godtas, og det som er godtatt, står. */
  note({ avtaleId, leveranse, hendelse, dato, dokument = null, adresse = null, kommentar = null }: FoerLeveranseInput, oppdiktet = false): Promise<string> {
    return this.work.run('LEVERANSE_FOERT', async (tx) => {
      const rad = await avtaleIn(tx, avtaleId);
      const planlagt = (gjeldende(rad) ?? nei('AVTALE_GJELDER_IKKE')).innhold.leveranser.find(({ nr }) => nr === leveranse);
      if (!planlagt) throw badInput({ path: 'leveranse', code: 'NOT_FOUND' });
      const siste = rad.hendelser.find((en) => en.leveranse === leveranse);
      if (siste?.hendelse === 'godtatt') throw new DomainError('AVTALE_LAAST');
      if (hendelse === 'levert' && siste?.hendelse === 'levert') throw badInput({ path: 'hendelse', code: 'NOT_ALLOWED' });
      if (hendelse !== 'levert' && siste?.hendelse !== 'levert') throw new DomainError('LEVERANSE_IKKE_LEVERT');
      if (hendelse === 'levert' && !dokument) throw badInput({ path: 'dokument', code: 'REQUIRED' });
      if (hendelse === 'sendt_tilbake' && !kommentar) throw badInput({ path: 'kommentar', code: 'REQUIRED' });
      if (dato > idag()) throw badInput({ path: 'dato', code: 'TOO_LATE' });
      if (siste && dato < siste.dato) throw badInput({ path: 'dato', code: 'TOO_EARLY' });
      await tx.query(insertHendelse, [tx.nettverkId, v7(), rad.id, leveranse, hendelse, dato, dokument, adresse, kommentar, oppdiktet]);
      tx.note({ tabell: 'leveranse', id: rad.id, verb: siste ? 'endret' : 'ny', navn: planlagt.tittel, felt: { hendelse: [siste?.hendelse ?? null, hendelse], ...(kommentar && { kommentar: [null, kommentar] }) } });
      return rad.id;
    });
  }

  /** Knytter en dato i kalenderen til avtalen. Datoen flyttes og avlyses der. */
  createMoete({ avtaleId, kalenderpunktId }: CreateAvtalemoeteInput, oppdiktet = false): Promise<{ avtaleId: string; id: string }> {
    return this.work.run('AVTALEMOETE_OPPRETTET', async (tx) => {
      const rad = await avtaleIn(tx, avtaleId);
      const punkt = await moeteIn(tx, kalenderpunktId);
      if ((await tx.query(findMoetePaa, [tx.nettverkId, punkt.id])).length > 0) throw badInput({ path: 'kalenderpunktId', code: 'TAKEN' });
      const id = v7();
      await tx.query(insertMoete, [tx.nettverkId, id, rad.id, punkt.id, oppdiktet]);
      tx.note({ tabell: 'avtalemoete', id, verb: 'ny', navn: punkt.tittel });
      return { avtaleId: rad.id, id };
    });
  }

  /** Det som kom ut av møtet. Et møte som ikke har begynt, eller er avlyst, er ikke holdt. */
  updateMoete({ id, versjon, ...input }: UpdateAvtalemoeteInput): Promise<string> {
    return this.work.run('AVTALEMOETE_ENDRET', async (tx) => {
      const [before] = await tx.query<Laastmoete>(lockMoete, [tx.nettverkId, id]);
      if (!before) throw notFound();
      const changes = { ...input, roller: emptiedList(input.roller), laeringspunkter: emptiedList(input.laeringspunkter) };
      if (before.versjon !== versjon) throw conflict({ ...before }, { ...changes, versjon });
      const felt = differences(before, changes);
      if (Object.keys(felt).length === 0) return before.avtaleId;
      const after = { ...before, ...Object.fromEntries(Object.entries(felt).map(([navn, [, til]]) => [navn, til])) } as Laastmoete;
      if (after.avholdt && (after.avlystFordi !== null || (tidsrom(after.dato)?.fra ?? after.dato) > idag())) throw badInput({ path: 'avholdt', code: 'NOT_ALLOWED' });
      await tx.query(updateMoete, [tx.nettverkId, before.id, after.avholdt, after.roller, after.laeringspunkter, after.referat]);
      tx.note({ tabell: 'avtalemoete', id: before.id, verb: 'endret', navn: before.tittel, felt });
      return before.avtaleId;
    });
  }
}

async function avtaleIn(tx: NettverkTx, id: string): Promise<Avtalerad> {
  const [laast] = await tx.query<{ id: string }>(lockAvtale, [tx.nettverkId, id]);
  if (!laast) throw badInput({ path: 'avtaleId', code: 'NOT_FOUND' });
  return (await tx.query<Avtalelisterad>(findAvtaler, [tx.nettverkId, null, laast.id, null]))[0]!.avtaler[0]!;
}

const nei = (code: 'AVTALE_GJELDER_IKKE'): never => { throw new DomainError(code); };
