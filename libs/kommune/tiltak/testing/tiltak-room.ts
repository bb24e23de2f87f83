import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import type { Rolle } from '#libs/contracts';
import { programEntities } from '#libs/kommune/program';
import { DomainError, PlatformModule, UnitOfWork, type LogEntry, type RequestContext } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { tiltakEntities, TiltakModule } from '../index.ts';

export interface Person { nummer: '3118' | '3101'; id: string; navn: string; rolle: Rolle }
export interface LogRow { handling: string; rader: LogEntry[] }
/** Det som finnes i kommunen før tiltakene. */
export interface Grunnlag { satsing: string; innsats: string[]; maal: string[] }

/** Rommet på en egen database med to kommuner. */
export class TiltakRoom {
  private constructor(readonly database: TestDatabase, private readonly module: TestingModule) {}

  static async open(): Promise<TiltakRoom> {
    const database = await createTestDatabase();
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [...programEntities, ...tiltakEntities]), TiltakModule] }).compile();
    return new TiltakRoom(database, await module.init());
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }

  get<T>(service: new (...args: never[]) => T): T { return this.module.get(service); }

  as<T>({ nummer, id, navn, rolle }: Person, work: () => Promise<T>, extra: Partial<RequestContext> = {}): Promise<T> {
    return asKommune(this.database.kommuner[nummer], work, { person: { id, navn }, roller: [rolle], ...extra });
  }

  /** Kjører SQL som kommunen selv. Personen får samtidig navnet sitt i kommunen. */
  sql<Row>(person: Person, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.as(person, () => this.get(UnitOfWork).run('PROEVE', (tx) => tx.query<Row>(sql, parameters)));
  }

  async addGrunnlag(person: Person, innsats: string[], maal: string[]): Promise<Grunnlag> {
    const satsing = v7();
    await this.sql(person, `INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 'satsing', 'Løftet', 'områdesatsing')`, [satsing]);
    const add = (tabell: string, navn: string[]) => Promise.all(navn.map(async (n, i) => {
      const id = v7();
      await this.sql(person, `INSERT INTO kommune.${tabell} (id, noekkel, satsing_id, nr, navn) VALUES ($1, $1::uuid::text, $2, $3, $4)`, [id, satsing, i + 1, n]);
      return id;
    }));
    return { satsing, innsats: await add('innsatsomraade', innsats), maal: await add('maal', maal) };
  }

  /** Det siste logginnslaget. */
  async lastLog(person: Person): Promise<LogRow> {
    const [row] = await this.sql<{ innhold: string }>(person, 'SELECT innhold FROM kommune.logg ORDER BY nr DESC LIMIT 1');
    return JSON.parse(row!.innhold) as LogRow;
  }

  /** Alt kommunen har av tiltak og deler, til å vise at ingenting er endret. */
  async everything(person: Person): Promise<unknown> {
    const tables = ['tiltak', 'tiltak_maal', 'statusendring', 'resultat', 'milepael', 'laerdom', 'logg'];
    const [row] = await this.sql(person, `SELECT json_build_object(${tables.map((t) => `'${t}', (SELECT json_agg(x ORDER BY x::text) FROM kommune.${t} x)`).join(', ')}) AS alt`);
    return row;
  }
}

/** Feilen et arbeid ender med, som kode og detaljer; kaster når det går bra. */
export async function errorOf(work: Promise<unknown>): Promise<Pick<DomainError, 'code' | 'details'>> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof DomainError)) throw new Error(`Ventet en DomainError, fikk ${String(error)}`);
  return { code: error.code, details: error.details };
}
