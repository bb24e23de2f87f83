import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Plankjede } from '#libs/contracts';
import { Db, type Tx } from '#libs/platform';
import type { Innstilling } from './innstilling.entity.ts';

export type InnstillingRow = Omit<Innstilling, 'kommuneId' | 'id' | `deler${string}`>;

/** Ingen rad er det samme som standarden i versjon 1, som er det den første raden begynner med. */
const mine = `
  SELECT coalesce(i.styringsgruppe_vedtar, false) AS "styringsgruppeVedtar", i.vedtaksorgan, i.plankjede, coalesce(i.oppdiktet, false) AS oppdiktet, coalesce(i.versjon, 1) AS versjon
  FROM (SELECT) ingen LEFT JOIN kommune.innstilling i ON true`;
const begin = 'INSERT INTO kommune.innstilling (id) VALUES ($1) ON CONFLICT DO NOTHING';
const lockSql = `
  SELECT id, styringsgruppe_vedtar AS "styringsgruppeVedtar", vedtaksorgan, versjon FROM kommune.innstilling WHERE kommune_id = $1 FOR UPDATE`;
const organSql = 'SELECT vedtaksorgan FROM kommune.innstilling WHERE kommune_id = $1 AND styringsgruppe_vedtar FOR SHARE';
const kjedeSql = 'SELECT plankjede FROM kommune.innstilling WHERE kommune_id = $1';

/** Organet kommunen lar føre vedtak om planen selv, som ett ledd i en annen setning; tomt når den ikke gjør det. Bare for kommunens egne: den som leser utenfra, ser ikke tabellen. */
export const vedtaksorgan = '(SELECT i.vedtaksorgan FROM kommune.innstilling i WHERE i.styringsgruppe_vedtar)';

/** Det samme inne i en arbeidsenhet. Raden holdes til enheten er ferdig, så ingen slår det av mens et vedtak føres. */
export async function lockVedtaksorgan(tx: Tx): Promise<string | null> {
  const [rad] = await tx.query<{ vedtaksorgan: string }>(organSql, [tx.kommuneId]);
  return rad?.vedtaksorgan ?? null;
}

/** Veien kommunen har valgt for nye planer; `null` når den ikke har valgt. */
export async function findPlankjede(tx: Tx): Promise<Plankjede | null> {
  const [rad] = await tx.query<{ plankjede: Plankjede | null }>(kjedeSql, [tx.kommuneId]);
  return rad?.plankjede ?? null;
}

/** Kommunens ene rad, låst. Den lages første gang; to som begynner samtidig, får den samme. */
export async function lockInnstilling(tx: Tx): Promise<Pick<Innstilling, 'id' | 'styringsgruppeVedtar' | 'vedtaksorgan' | 'versjon'>> {
  await tx.query(begin, [v7()]);
  const [rad] = await tx.query<Innstilling>(lockSql, [tx.kommuneId]);
  return rad!;
}

@Injectable()
export class InnstillingQuery {
  constructor(private readonly db: Db) {}

  async find(): Promise<InnstillingRow> {
    return (await this.db.queryOne<InnstillingRow>(mine))!;
  }
}
