import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import type { Rolle } from '#libs/contracts';
import { programEntities } from '#libs/kommune/program';
import { tiltakEntities, TiltakModule } from '#libs/kommune/tiltak';
import { vedtakEntities, VedtakModule } from '#libs/kommune/vedtak';
import { DomainError, PlatformModule, type LogEntry, type RequestContext, type Tx, UnitOfWork } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { oekonomiEntities, OekonomiModule } from '../index.ts';

export interface Person { nummer: '3118' | '3101'; id: string; navn: string; rolle: Rolle }

/** Rommet på en egen database med to kommuner. */
export class OekonomiRoom {
  private constructor(readonly database: TestDatabase, private readonly module: TestingModule) {}

  static async open(): Promise<OekonomiRoom> {
    const database = await createTestDatabase();
    const entities = [...programEntities, ...tiltakEntities, ...vedtakEntities, ...oekonomiEntities];
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, entities), TiltakModule, VedtakModule, OekonomiModule] }).compile();
    return new OekonomiRoom(database, await module.init());
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }

  get<T>(service: new (...args: never[]) => T): T { return this.module.get(service); }

  as<T>({ nummer, id, navn, rolle }: Person, work: () => Promise<T>, extra: Partial<RequestContext> = {}): Promise<T> {
    return asKommune(this.database.kommuner[nummer], work, { person: { id, navn }, roller: [rolle], ...extra });
  }

  /** En arbeidsenhet, slik en tjeneste i et annet rom bruker dørene. */
  unit<T>(person: Person, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.as(person, () => this.get(UnitOfWork).run('PROEVE', work));
  }

  /** Kjører SQL som kommunen selv. Personen får samtidig navnet sitt i kommunen. */
  sql<Row>(person: Person, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.unit(person, (tx) => tx.query<Row>(sql, parameters));
  }

  async add(person: Person, tabell: string, verdier: Record<string, unknown>): Promise<string> {
    const id = v7();
    const navn = Object.keys(verdier);
    await this.sql(person, `INSERT INTO kommune.${tabell} (id, noekkel${navn.map((n) => `, ${n}`).join('')}) VALUES ($1, $1::uuid::text${navn.map((_, i) => `, $${i + 2}`).join('')})`, [id, ...Object.values(verdier)]);
    return id;
  }

  /** Det siste logginnslaget. */
  async lastLog(person: Person): Promise<{ handling: string; rader: LogEntry[] }> {
    const [row] = await this.sql<{ innhold: string }>(person, 'SELECT innhold FROM kommune.logg ORDER BY nr DESC LIMIT 1');
    return JSON.parse(row!.innhold);
  }

  /** Alt kommunen har av penger, til å vise at ingenting er endret. */
  async everything(person: Person): Promise<unknown> {
    const tables = ['vedtak', 'finansieringskilde', 'tilskudd', 'tilskudd_kilde', 'budsjettaar', 'budsjettlinje', 'finansieringspost', 'forbruk', 'forbruk_post', 'overfoering', 'postering', 'saldo', 'egeninnsats', 'logg'];
    const [row] = await this.sql(person, `SELECT json_build_object(${tables.map((t) => `'${t}', (SELECT json_agg(x ORDER BY x::text) FROM kommune.${t} x)`).join(', ')}) AS alt`);
    return row;
  }
}

/** Feilen et arbeid ender med, som kode og detaljer; kaster når det går bra. */
export async function errorOf(work: Promise<unknown>): Promise<Pick<DomainError, 'code' | 'details'>> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof DomainError)) throw new Error(`Ventet en DomainError, fikk ${String((error as Error)?.stack ?? error)}`);
  return { code: error.code, details: error.details };
}
export const fieldsOf = async (work: Promise<unknown>) => (await errorOf(work)).details.fields;
