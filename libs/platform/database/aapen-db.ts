import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG } from '../config/config.token.ts';
import type { Config } from '../config/config.ts';
import { databaseError } from '../errors/database-error.ts';
import { leaseRegistry } from './lease-pool.ts';
import type { LeaseRegistry } from './lease-registry.ts';

/** Få nok til at en storm utenfra aldri merkes av en kommune, og kort nok til at den som ikke slipper til, får vite det. */
const few = { cap: 4, perLogin: 4, reserved: 0, waitMs: 1_500 };
/** Databasen gir seg selv etter tre sekunder; dette er for et nett som er borte. */
const patienceMs = 5_000;

/**
 * Lesing for dem som ikke har logget inn, på innloggingen som bare ser det som er åpnet for alle, og på egne tilkoblinger.
 * Kan ikke noe annet: den har ingen transaksjon, ingen sammenheng og ingen annen innlogging.
 */
@Injectable()
export class AapenDb implements OnApplicationShutdown {
  private readonly leases: LeaseRegistry;

  constructor(@Inject(CONFIG) config: Config) { this.leases = leaseRegistry(config, patienceMs, few); }

  /** Kjører én parametrisert setning og gir radene. BUSY når alle tilkoblingene er opptatt, eller svaret tar for lang tid. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    try {
      const { client, release } = await this.leases.acquire('aapen');
      try {
        const { rows } = await client.query(sql, parameters);
        release();
        return rows as Row[];
      } catch (error) {
        // Et nei fra databasen er et svar; alt annet kan bety at tilkoblingen er ødelagt.
        release(error instanceof pg.DatabaseError ? undefined : error);
        throw error;
      }
    } catch (error) {
      throw databaseError(error) ?? error;
    }
  }

  /** Som `query`, for setninger som gir høyst én rad. */
  async queryOne<Row>(sql: string, parameters: unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  onApplicationShutdown(): Promise<void> { return this.leases.close(); }
}
