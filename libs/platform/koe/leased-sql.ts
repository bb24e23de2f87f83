import type { ConstructorOptions } from 'pg-boss';
import type { Client } from 'pg';
import type { LeaseRegistry } from '../database/lease-registry.ts';

type IDatabase = NonNullable<ConstructorOptions['db']>;

/** Det pg-boss kjører setningene sine på: en lånt tilkobling per setning, fra samme kø som alle andre. */
export const leasedSql = (registry: LeaseRegistry): IDatabase => ({
  executeSql: (text, values) => withLease(registry, (client) => sqlOn(client).executeSql(text, values)),
});

/** Det samme på en tilkobling som alt holdes, så jobben blir en del av transaksjonen. */
export const sqlOn = (client: Client): IDatabase => ({ executeSql: (text, values) => client.query(text, values as unknown[]) });

/** Låner køens innlogging mens arbeidet pågår. En tilkobling noe gikk galt på, kastes. */
export async function withLease<T>(registry: LeaseRegistry, work: (client: Client) => Promise<T>): Promise<T> {
  const lease = await registry.acquire('jobb');
  try {
    const answer = await work(lease.client);
    lease.release();
    return answer;
  } catch (error) {
    lease.release(error);
    throw error;
  }
}
