import { Injectable } from '@nestjs/common';
import { may } from '#libs/contracts';
import { ErfaringsbankService, withDerived } from '#libs/felles/erfaringsbank';
import { Tilpasning as Tilpasningsrad } from '#libs/kommune/tilpasning';
import { aktoerNow, insertTiltak } from '#libs/kommune/tiltak';
import { badInput, conflict, currentContext, Db, DomainError, notFound, UnitOfWork, type RemoveInput, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { FortellOmTilpasningInput, TaIBrukInput, UpdateTilpasningInput } from './tilpasning.input.ts';
import { adaptErrors, handlinger, kanFjernes } from './tilpasning.policy.ts';
import { deleteFortalt, deleteTrukketOpphav, findFoer, findKilde, findSatsing, findStaar, findTilpasninger, insertFortalt, type Kilderad, type TilpasningRow } from './tilpasning.query.ts';
import type { Tilpasning } from './tilpasning.type.ts';
import { kanBeholdes, tiltaksutkast } from './tiltaksutkast.ts';

type Les = Pick<Tx, 'query'>;
/** Det lista kan avgrenses med. */
export interface Avgrensning { erfaringId?: string | null; tiltakId?: string | null }

/** Andres erfaringer, tatt i bruk i kommunen. Nettverket får ikke vite det før kommunen selv forteller det. */
@Injectable()
export class TilpasningService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly bank: ErfaringsbankService) {}

  list(avgrensning: Avgrensning): Promise<Tilpasning[]> { return this.read(this.db, null, avgrensning); }

  /** Kopierer kortet inn i kommunen. ALT_TILPASSET når det er gjort før, CONFLICT når eieren har delt en nyere utgave, ERFARING_TRUKKET når den er borte, også når den forsvinner imens. */
  async take({ erfaringId, utgave, tittel, beholdt, endringer = null, hvorfor = null, fortell }: TaIBrukInput): Promise<Tilpasning> {
    const errors = adaptErrors({ endringer, hvorfor });
    if (errors.length > 0) throw badInput(...errors);
    // Lesingen føres hos eieren før noe kopieres.
    await this.bank.one(erfaringId);
    return this.work.run('ERFARING_TATT_I_BRUK', async (tx) => {
      const { eierId, kommune, innhold, oppdiktet, delt } = await seen(tx, erfaringId, utgave);
      if ((await tx.query(findFoer, [eierId, erfaringId])).length > 0) throw new DomainError('ALT_TILPASSET');
      const deler = kanBeholdes(innhold).filter((del) => beholdt.includes(del));
      const tiltakId = mayNow('tiltak.skriv') && (await tx.query(findSatsing)).length > 0 ? await insertTiltak(tx, { ...tiltaksutkast(innhold, deler), navn: tittel, oppdiktet }) : null;
      const id = await tx.insert(Tilpasningsrad, {
        tiltakId, tittel, kildeeierId: eierId, kildeId: erfaringId, kildeUtgave: utgave, kildeKommune: kommune, kildeTittel: innhold.tittel, kildeDelt: delt.toISOString(), innhold, beholdt: deler, endringer, hvorfor, fortalt: fortell, oppdiktet,
      }).catch(alreadyTaken);
      if (fortell) await tell(tx, id);
      if ((await tx.query(findStaar, [eierId, erfaringId])).length === 0) throw new DomainError('ERFARING_TRUKKET');
      return this.one(tx, id);
    });
  }

  update({ id, versjon, ...felt }: UpdateTilpasningInput): Promise<Tilpasning> {
    return this.work.run('TILPASNING_ENDRET', async (tx) => {
      const before = await this.one(tx, id);
      const errors = adaptErrors({ ...before, ...Object.fromEntries(Object.entries(felt).filter(([, verdi]) => verdi !== undefined)) });
      if (before.versjon === versjon && errors.length > 0) throw badInput(...errors);
      await tx.update(Tilpasningsrad, { id, versjon }, felt);
      return this.one(tx, id);
    });
  }

  /** Forteller nettverket at kommunen har tatt den i bruk, eller tar det tilbake. Utgaver som alt er delt med opphavet, står til de trekkes tilbake. */
  tellOrNot({ id, versjon, fortell }: FortellOmTilpasningInput): Promise<Tilpasning> {
    return this.work.run(fortell ? 'TILPASNING_FORTALT' : 'TILPASNING_IKKE_FORTALT', async (tx) => {
      const before = await this.one(tx, id);
      await tx.update(Tilpasningsrad, { id, versjon }, { fortalt: fortell });
      if (fortell && !before.fortalt) await tell(tx, id);
      if (!fortell) await untell(tx, id);
      return this.one(tx, id);
    });
  }

  /** Fjerner en idé. Det kommunen har fortalt, tas tilbake med det samme. */
  remove({ id, versjon }: RemoveInput): Promise<boolean> {
    return this.work.run('TILPASNING_FJERNET', async (tx) => {
      const before = await this.one(tx, id);
      if (before.versjon === versjon && !kanFjernes(before)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await untell(tx, id);
      await tx.remove(Tilpasningsrad, { id, versjon });
      return true;
    });
  }

  private async one(les: Les, id: string): Promise<Tilpasning> {
    const [rad] = await this.read(les, id, {});
    if (!rad) throw notFound();
    return rad;
  }

  private async read(les: Les, id: string | null, { erfaringId = null, tiltakId = null }: Avgrensning): Promise<Tilpasning[]> {
    const { personId, skriv } = aktoerNow();
    const rader = await les.query<TilpasningRow>(findTilpasninger, [id, erfaringId, tiltakId, mayNow('tiltak.les'), personId, skriv]);
    const kan = mayNow('tilpasning.skriv');
    return rader.map((rad) => ({ ...rad, innhold: withDerived(rad.innhold), handlinger: handlinger(rad, kan) }));
  }
}

/** Kortet slik det står nå, når det er den utgaven som ble lest. */
async function seen(tx: Tx, erfaringId: string, utgave: number): Promise<Kilderad & { innhold: NonNullable<Kilderad['innhold']> }> {
  const [kilde] = await tx.query<Kilderad>(findKilde, [erfaringId]);
  if (!kilde) throw notFound();
  const { innhold } = kilde;
  if (kilde.status === 'trukket' || innhold === null) throw new DomainError('ERFARING_TRUKKET');
  if (kilde.utgave !== utgave) throw conflict({ utgave: kilde.utgave }, { utgave });
  return { ...kilde, innhold };
}

/** To som prøver samtidig, ser ikke hverandre før nøkkelen gjør det. */
function alreadyTaken(error: Error & { driverError?: { code?: string } }): never {
  throw error.driverError?.code === '23505' ? new DomainError('ALT_TILPASSET') : error;
}

async function tell(tx: Tx, id: string): Promise<void> {
  const [fortalt] = await tx.query(insertFortalt, [tx.kommuneId, id, currentContext().roller.find((rolle) => may([rolle], 'tilpasning.skriv'))]);
  if (!fortalt) throw badInput({ path: 'fortell', code: 'NOT_ALLOWED' });
}

async function untell(tx: Tx, id: string): Promise<void> {
  await tx.query(deleteFortalt, [tx.kommuneId, id]);
  await tx.query(deleteTrukketOpphav, [tx.kommuneId, id]);
}
