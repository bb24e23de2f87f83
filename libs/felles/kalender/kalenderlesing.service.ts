import { Injectable } from '@nestjs/common';
import { currentContext, Db, nettverkOf, notFound } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { delt, handlingerFor } from './kalender.policy.ts';
import { findKalender, findPunkt, type Kalenderrad, type Punktrad } from './kalender.query.ts';
import type { Kalender, Kalenderpunkt } from './kalender.type.ts';

const idag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

/** Kalenderen slik koordinatoren og kommunene i nettverket ser den. Muren passer på at det er deres egen. */
@Injectable()
export class KalenderlesingService {
  constructor(private readonly db: Db) {}

  /** Hele kalenderen. En kommune som ikke er med i noe nettverk, får en tom. */
  async read(): Promise<Kalender> {
    const { nettverk, punkter } = await this.find(null);
    const { kommende, tidligere } = delt(punkter, idag());
    return { nettverk, kommende: kommende.map(withHandlinger), tidligere: tidligere.map(withHandlinger), handlinger: mayNow('kalender.skriv') ? ['createKalenderpunkt'] : [] };
  }

  /** De neste datoene, uten dem som er avlyst. */
  async next(antall: number): Promise<Kalenderpunkt[]> {
    const { punkter } = await this.find(Number(idag().slice(0, 4)));
    return delt(punkter, idag()).kommende.filter(({ avlystFordi }) => avlystFordi === null).slice(0, antall).map(withHandlinger);
  }

  /** Én dato. NOT_FOUND når den ikke er i koordinatorens nettverk. */
  async one(id: string): Promise<Kalenderpunkt> {
    const rad = await this.db.queryOne<{ punkt: Punktrad }>(findPunkt, [nettverkOf(currentContext()), id]);
    if (!rad) throw notFound();
    return withHandlinger(rad.punkt);
  }

  private async find(fraAar: number | null): Promise<{ nettverk: string | null; punkter: Punktrad[] }> {
    const context = currentContext();
    return await this.db.queryOne<Kalenderrad>(findKalender, [nettverkOf(context), context.arbeidsrom!.kommuneId, fraAar]) ?? { nettverk: null, punkter: [] };
  }
}

const withHandlinger = (rad: Punktrad): Kalenderpunkt => ({ ...rad, handlinger: handlingerFor(mayNow('kalender.skriv'), rad.avlystFordi !== null) });
