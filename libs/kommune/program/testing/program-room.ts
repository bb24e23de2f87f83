import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { DomainError, PlatformModule, UnitOfWork, type RequestContext } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { programEntities } from '../program.entities.ts';
import { ProgramModule } from '../program.module.ts';

type Kommune = '3118' | '3101';
export interface LogRow { handling: string; rader: { tabell: string; id: string; verb: string; felt: Record<string, [unknown, unknown]> }[] }

/** Rommet på en egen database med to kommuner. */
export class ProgramRoom {
  private constructor(readonly database: TestDatabase, private readonly module: TestingModule) {}

  static async open(): Promise<ProgramRoom> {
    const database = await createTestDatabase();
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, programEntities), ProgramModule] }).compile();
    return new ProgramRoom(database, await module.init());
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }

  get<T>(service: new (...args: never[]) => T): T { return this.module.get(service); }

  as<T>(nummer: Kommune, work: () => Promise<T>, extra: Partial<RequestContext> = {}): Promise<T> {
    return asKommune(this.database.kommuner[nummer], work, extra);
  }

  /** Kjører SQL som kommunen selv, slik innlesingen gjør. */
  sql<Row>(nummer: Kommune, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.as(nummer, () => this.get(UnitOfWork).run('PROEVE', (tx) => tx.query<Row>(sql, parameters)));
  }

  async addSatsing(nummer: Kommune, navn = 'Løftet'): Promise<string> {
    const id = v7();
    await this.sql(nummer, `INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 'satsing', $2, 'områdesatsing')`, [id, navn]);
    return id;
  }

  async addTiltak(nummer: Kommune, satsingId: string, innsatsomraadeId: string | null, maalId: string | null, arkivert = false): Promise<string> {
    const id = v7();
    await this.sql(nummer, `
      INSERT INTO kommune.tiltak (id, noekkel, satsing_id, nr, navn, status, innsatsomraade_id, arkivert) VALUES ($1, $1::uuid::text, $2, 1, 'Et tiltak', 'i_drift', $3, $4)`,
    [id, satsingId, innsatsomraadeId, arkivert]);
    if (maalId) await this.sql(nummer, 'INSERT INTO kommune.tiltak_maal (tiltak_id, maal_id) VALUES ($1, $2)', [id, maalId]);
    return id;
  }

  /** Loggen, eldste først. */
  async log(nummer: Kommune): Promise<LogRow[]> {
    const rows = await this.sql<{ innhold: string }>(nummer, 'SELECT innhold FROM kommune.logg ORDER BY nr');
    return rows.map(({ innhold }) => JSON.parse(innhold) as LogRow);
  }
}

/** Feilen et arbeid ender med, som kode og detaljer; kaster når det går bra. */
export async function errorOf(work: Promise<unknown>): Promise<Pick<DomainError, 'code' | 'details'>> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof DomainError)) throw new Error(`Ventet en DomainError, fikk ${String(error)}`);
  return { code: error.code, details: error.details };
}
