import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import type { Rolle } from '#libs/contracts';
import { programEntities } from '#libs/kommune/program';
import { tiltakEntities } from '#libs/kommune/tiltak';
import { DomainError, PlatformModule, UnitOfWork, type LogEntry, type RequestContext } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { indikatorEntities, IndikatorModule } from '../index.ts';
import type { CreateIndikatorInput } from '../indikator.input.ts';
import { IndikatorService } from '../indikator.service.ts';

export interface Person { nummer: '3118' | '3101'; id: string; navn: string; rolle: Rolle }
export interface LogRow { handling: string; rader: LogEntry[] }

const person = (nummer: Person['nummer'], navn: string, rolle: Rolle): Person => ({ nummer, id: v7(), navn, rolle });
export const people = () => ({
  leder: person('3118', 'Pia Programleder', 'programleder'), kari: person('3118', 'Kari Prosjekt', 'prosjektansvarlig'),
  leser: person('3118', 'Lars Leser', 'leser'), halden: person('3101', 'Hilde Halden', 'programleder'),
});
export type People = ReturnType<typeof people>;

/** Rommet på en egen database med to kommuner, en satsing med to mål i hver, og folk. */
export class IndikatorRoom {
  readonly maal: Record<Person['nummer'], string[]> = { 3118: [], 3101: [] };
  private constructor(readonly database: TestDatabase, private readonly module: TestingModule, readonly folk: People) {}

  static async open(): Promise<IndikatorRoom> {
    const database = await createTestDatabase();
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [...programEntities, ...tiltakEntities, ...indikatorEntities]), IndikatorModule] }).compile();
    const room = new IndikatorRoom(database, await module.init(), people());
    for (const p of Object.values(room.folk)) await room.sql(p, 'SELECT 1');
    for (const leder of [room.folk.leder, room.folk.halden]) {
      const satsing = v7();
      await room.sql(leder, `INSERT INTO kommune.satsing (id, noekkel, navn, type, maalaar) VALUES ($1, 'satsing', 'Løftet', 'områdesatsing', 2029)`, [satsing]);
      for (const [i, navn] of ['Leselyst', 'Arbeid'].entries()) {
        const id = v7();
        await room.sql(leder, `INSERT INTO kommune.maal (id, noekkel, satsing_id, nr, navn) VALUES ($1, $1::uuid::text, $2, $3, $4)`, [id, satsing, i + 1, navn]);
        room.maal[leder.nummer].push(id);
      }
    }
    return room;
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
  sql<Row>(who: Person, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.as(who, () => this.get(UnitOfWork).run('PROEVE', (tx) => tx.query<Row>(sql, parameters)));
  }

  indikator(who: Person, input: Partial<CreateIndikatorInput> = {}) {
    return this.as(who, () => this.get(IndikatorService).create({
      navn: 'Utlån', teller: 'Utlån i skoleåret', enhet: 'utlån', retning: 'hoeyere', nivaa: 'omraade', telling: 'ikke_personer', datakilde: 'Skolebiblioteket', ...input,
    }));
  }

  async lastLog(who: Person): Promise<LogRow> {
    const [row] = await this.sql<{ innhold: string }>(who, 'SELECT innhold FROM kommune.logg ORDER BY nr DESC LIMIT 1');
    return JSON.parse(row!.innhold) as LogRow;
  }

  /** Alt kommunen har i rommet, til å vise at ingenting er endret. */
  async everything(who: Person): Promise<unknown> {
    const tables = ['indikator', 'maal_indikator', 'indikatordefinisjon', 'maaleperiode', 'periodehendelse', 'maaling', 'maalbelegg', 'logg'];
    const [row] = await this.sql(who, `SELECT json_build_object(${tables.map((t) => `'${t}', (SELECT json_agg(x ORDER BY x::text) FROM kommune.${t} x)`).join(', ')}) AS alt`);
    return row;
  }
}

/** Feilen et arbeid ender med, som kode og detaljer; kaster når det går bra. */
export async function errorOf(work: Promise<unknown>): Promise<Pick<DomainError, 'code' | 'details'>> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof DomainError)) throw new Error(`Ventet en DomainError, fikk ${String(error)}`);
  return { code: error.code, details: error.details };
}
