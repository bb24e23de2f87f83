import { Injectable } from '@nestjs/common';
import { feltforskjeller, type Tallinnhold } from '#libs/contracts';
import { lockSatsing } from '#libs/kommune/program';
import { badInput, conflict, Db, newKey, notFound, type Tx, type VersionKey } from '#libs/platform';
import type { HelIndikator } from '../hel-indikator.type.ts';
import { demandOpen } from '../indikator.aktoer.ts';
import { lockIndikator } from '../indikator.lock.query.ts';
import { IndikatorQuery } from '../indikator.query.ts';
import { IndikatorService } from '../indikator.service.ts';
import { Indikatordefinisjon } from './definisjon.entity.ts';
import { arvet, findFellesKode, followOpenMaalinger, gjeldendeDefinisjon } from './definisjon.query.ts';

/** Nettverkets definisjon, slik kommunen tar den i bruk. */
export interface Fellesdefinisjon extends Tallinnhold { kode: string; utgave: number }
/** Det som er kommunens eget når den tar inn en felles indikator. */
export interface EgetVedFelles { navn: string; datakilde: string; maalIder?: string[] | null }

/**
 * Kommunens bruk av definisjoner nettverket eier. Er det målt med definisjonen som gjelder, står den, og det blir en ny utgave. Er tallet det samme,
 * går linja videre, og målinger i åpne perioder følger med; er det et annet tall, er det et brudd. Den som kaller, eier arbeidsenheten.
 */
@Injectable()
export class FellesdefinisjonService {
  constructor(private readonly db: Db, private readonly indikatorer: IndikatorQuery, private readonly indikator: IndikatorService) {}

  /** En ny indikator med nettverkets definisjon. BAD_INPUT når kommunen alt bruker den. */
  async adopt(tx: Tx, { kode, utgave, ...innhold }: Fellesdefinisjon, { maalIder, ...eget }: EgetVedFelles): Promise<HelIndikator> {
    await lockSatsing(tx);
    await this.demandFree(tx, kode);
    return this.indikator.insert(tx, { ...styrt(innhold), ...eget, ...(maalIder && { maalIder }) }, { fellesKode: kode, fellesUtgave: utgave });
  }

  /** Knytter kommunens egen definisjon til nettverkets. BAD_INPUT med hvert felt som ikke er likt; da er de to ikke det samme tallet. */
  async tie(tx: Tx, key: VersionKey, felles: Fellesdefinisjon, endring: string): Promise<HelIndikator> {
    const foer = await this.find(key.id);
    if (foer.fellesKode !== null) throw badInput({ path: 'kode', code: 'ALREADY_ADOPTED' });
    await this.demandFree(tx, felles.kode);
    const ulike = feltforskjeller(foer, felles);
    if (ulike.length > 0) throw badInput(...ulike.map(({ felt }) => ({ path: felt, code: 'DIFFERS' as const })));
    return this.change(tx, key, { fellesKode: felles.kode, fellesUtgave: felles.utgave }, endring);
  }

  /** Går over til en nyere utgave av den samme. CONFLICT når kommunen alt har den. */
  async goOver(tx: Tx, key: VersionKey, felles: Fellesdefinisjon, endring: string): Promise<HelIndikator> {
    const foer = await this.find(key.id);
    if (foer.fellesKode !== felles.kode) throw badInput({ path: 'kode', code: 'NOT_ALLOWED' });
    if (foer.fellesUtgave === felles.utgave) throw conflict({ utgave: foer.fellesUtgave }, { utgave: felles.utgave });
    // Er tallet det samme, beholder kommunen sine egne ord, så linja går videre.
    const nytt = feltforskjeller(foer, felles).length > 0 ? styrt(felles) : {};
    return this.change(tx, key, { ...nytt, fellesKode: felles.kode, fellesUtgave: felles.utgave }, endring);
  }

  /** Slutter å bruke nettverkets definisjon. Tallet er det samme; det er bare kommunens eget igjen. `demandUnshared` får indikatoren og koden før noe er endret. */
  async release(tx: Tx, key: VersionKey, endring: (kode: string) => string, demandUnshared: (indikatorId: string, kode: string) => Promise<void>): Promise<HelIndikator> {
    const foer = await this.find(key.id);
    if (foer.fellesKode === null) throw badInput({ path: 'indikatordefinisjonId', code: 'NOT_ALLOWED' });
    await lockIndikator(tx, foer.indikatorId);
    await demandUnshared(foer.indikatorId, foer.fellesKode);
    return this.change(tx, key, { fellesKode: null, fellesUtgave: null }, endring(foer.fellesKode));
  }

  private async change(tx: Tx, { id, versjon }: VersionKey, nytt: Partial<Indikatordefinisjon>, endring: string): Promise<HelIndikator> {
    const { indikatorId } = await this.find(id);
    const indikator = await lockIndikator(tx, indikatorId);
    demandOpen(indikator);
    const [nyeste, foer] = [await gjeldendeDefinisjon(tx, indikatorId), await this.find(id)];
    if (nyeste.id !== id) throw conflict({ utgave: nyeste.utgave }, { utgave: foer.utgave });
    if (!nyeste.brukt) await tx.update(Indikatordefinisjon, { id, versjon }, nytt);
    else {
      await tx.update(Indikatordefinisjon, { id, versjon }, {});
      const ny = await tx.insert(Indikatordefinisjon, { ...arvet(foer), ...nytt, indikatorId, utgave: nyeste.utgave + 1, endring, noekkel: newKey() });
      if (!('teller' in nytt)) await followOpenMaalinger(tx, { fra: id, til: ny, navn: indikator.navn });
    }
    return this.indikatorer.one(indikatorId);
  }

  private async demandFree(tx: Tx, kode: string): Promise<void> {
    if ((await tx.query(findFellesKode, [kode])).length > 0) throw badInput({ path: 'kode', code: 'ALREADY_ADOPTED' });
  }

  private async find(id: string): Promise<Indikatordefinisjon> {
    const definisjon = await this.db.manager.findOneBy(Indikatordefinisjon, { id });
    if (!definisjon) throw notFound();
    return definisjon;
  }
}

const styrt = ({ teller, nevner = null, enhet, retning, nivaa, telling }: Tallinnhold) => ({ teller, nevner, enhet, retning, nivaa, telling });
