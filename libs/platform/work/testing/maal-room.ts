import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Client } from 'pg';
import { Column, Entity, PrimaryColumn, type DataSource } from 'typeorm';
import type { RequestContext } from '../../context/request-context.ts';
import { Db } from '../../database/db.ts';
import { openDataSource } from '../../database/data-source.ts';
import { leaseRegistry } from '../../database/lease-pool.ts';
import type { LeaseRegistry } from '../../database/lease-registry.ts';
import { DomainError } from '../../errors/domain-error.ts';
import { asKommune, createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import type { ChainLink } from '../chain.ts';
import { UnitOfWork } from '../unit-of-work.ts';

/** Et mål, med bare det prøvene trenger av raden. */
@Entity({ schema: 'kommune', name: 'maal' })
export class Maal {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('int') nr: number;
  @Column('text') navn: string;
  @Column('text', { nullable: true }) beskrivelse: string | null;
  @Column('int') versjon: number;
}

export const kari = { id: randomUUID(), navn: 'Kari' };
export const codeOf = (act: Promise<unknown>) => act.then(() => 'ingen feil', (error: unknown) => (error instanceof DomainError ? error.code : (error as Error).message));

/** To kommuner, en satsing i den første, og arbeidsenheten mot målene der. */
export class MaalRoom {
  satsingId: string;
  readonly db: Db;
  readonly work: UnitOfWork;

  private constructor(private readonly database: TestDatabase, private readonly registry: LeaseRegistry, readonly dataSource: DataSource) {
    this.db = new Db(dataSource);
    this.work = new UnitOfWork(dataSource);
  }

  static async open(): Promise<MaalRoom> {
    const database = await createTestDatabase();
    const registry = leaseRegistry(database.config);
    const room = new MaalRoom(database, registry, await openDataSource(registry, [Maal]));
    room.satsingId = await room.inK1(() => room.newSatsing());
    return room;
  }

  /** Åpner rommet for prøvene i fila. Ingen av dem skal etterlate en tilkobling eller en transaksjon til den neste. */
  static forFile(opened: (room: MaalRoom) => void): void {
    let room: MaalRoom | undefined;
    beforeAll(async () => { opened(room = await MaalRoom.open()); });
    afterEach(async () => {
      expect(room!.leases).toEqual({ laant: 0, waiting: 0 });
      expect(await room!.openTransactions()).toHaveLength(0);
    });
    afterAll(async () => { await room?.close(); });
  }

  get admin(): Client { return this.database.admin; }
  get k1(): number { return this.database.kommuner['3118']; }
  get k2(): number { return this.database.kommuner['3101']; }

  /** Tilkoblingene noen holder eller venter på. */
  get leases(): { laant: number; waiting: number } {
    const { open, idle, waiting } = this.registry.state;
    return { laant: open - idle, waiting };
  }

  async openTransactions(): Promise<unknown[]> {
    return (await this.admin.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%' AND application_name = 'loeftet'`)).rows;
  }

  inK1<T>(act: () => Promise<T>, extra: Partial<RequestContext> = {}): Promise<T> {
    return asKommune(this.k1, act, { person: kari, ...extra });
  }

  newMaal(navn: string): Promise<string> {
    return this.work.run('MAAL_OPPRETTET', (tx) => tx.insert(Maal, { noekkel: randomUUID(), satsingId: this.satsingId, nr: 1, navn }));
  }

  async stored(navn: string): Promise<number | null> {
    return (await this.admin.query('SELECT FROM kommune.maal WHERE navn = $1', [navn])).rowCount;
  }

  async links(id = this.k1): Promise<ChainLink[]> {
    return (await this.admin.query<ChainLink>('SELECT nr::text AS nr, innhold, hash, tid, person_id AS "personId", handling FROM kommune.logg l WHERE kommune_id = $1 ORDER BY l.nr', [id])).rows;
  }

  async head(id = this.k1): Promise<{ nr: string; hash: Buffer }> {
    return (await this.admin.query<{ nr: string; hash: Buffer }>('SELECT utgave::text AS nr, logg_hash AS hash FROM tilgang.arbeidsrom WHERE kommune_id = $1', [id])).rows[0]!;
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }

  private newSatsing(): Promise<string> {
    return this.work.run('SATSING_OPPRETTET', async (tx) => {
      const id = randomUUID();
      await tx.query(`INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 's', 'Satsing', 'x')`, [id]);
      tx.note({ tabell: 'satsing', id, verb: 'ny' });
      return id;
    });
  }
}
