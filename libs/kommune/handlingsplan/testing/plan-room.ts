import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import type { Rolle } from '#libs/contracts';
import { innstillingEntities, InnstillingModule } from '#libs/kommune/innstilling';
import { oekonomiEntities } from '#libs/kommune/oekonomi';
import { programEntities } from '#libs/kommune/program';
import { tiltakEntities } from '#libs/kommune/tiltak';
import { vedtakEntities } from '#libs/kommune/vedtak';
import { DomainError, innsynLogin, PlatformModule, UnitOfWork, type LogEntry, type RequestContext } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { handlingsplanEntities, HandlingsplanModule } from '../index.ts';

export interface Person { nummer: '3118' | '3101'; id: string; navn: string; rolle: Rolle }
export interface LogRow { handling: string; rader: LogEntry[] }
/** Ei linje som skal lages: navn, tiltak, og øre per tilskudd. */
export interface NyLinje { navn: string; tiltakId?: string | null; innsatsomraadeId?: string | null; erklaert?: boolean; poster?: Record<string, string> }

const person = (nummer: Person['nummer'], navn: string, rolle: Rolle): Person => ({ nummer, id: v7(), navn, rolle });
/** Folk i to kommuner. */
export const people = () => ({
  leder: person('3118', 'Pia Programleder', 'programleder'), controller: person('3118', 'Kåre Controller', 'controller'),
  leser: person('3118', 'Lars Leser', 'leser'), ola: person('3118', 'Ola Prosjekt', 'prosjektansvarlig'), gruppa: person('3118', 'Siv Styringsgruppe', 'styringsgruppe'), halden: person('3101', 'Hilde Halden', 'programleder'),
});

/** Rommet på en egen database med to kommuner, og det en plan trenger rundt seg. */
export class PlanRoom {
  private constructor(readonly database: TestDatabase, private readonly module: TestingModule) {}

  static async open(): Promise<PlanRoom> {
    const database = await createTestDatabase();
    const entities = [...innstillingEntities, ...programEntities, ...tiltakEntities, ...vedtakEntities, ...oekonomiEntities, ...handlingsplanEntities];
    const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, entities), InnstillingModule, HandlingsplanModule] }).compile();
    return new PlanRoom(database, await module.init());
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }

  get<T>(service: new (...args: never[]) => T): T { return this.module.get(service); }

  as<T>({ nummer, id, navn, rolle }: Person, work: () => Promise<T>, extra: Partial<RequestContext> = {}): Promise<T> {
    return asKommune(this.database.kommuner[nummer], work, { person: { id, navn }, roller: [rolle], ...extra });
  }

  /** Leser i kommunen til `hos` utenfra, slik en evaluator gjør når kommunen har åpnet. */
  asEvaluator<T>(hos: Person, work: () => Promise<T>): Promise<T> {
    const kommuneId = this.database.kommuner[hos.nummer];
    const arbeidsrom = { kode: hos.nummer, type: 'kommune', navn: '', kommuneId, utgave: null, utenfra: true, avtaler: [1], lesere: [{ id: v7(), avtalerom: 1, firma: null }] } as RequestContext['arbeidsrom'];
    return this.as({ ...hos, id: v7(), navn: 'Eva Evaluator', rolle: 'evaluator' }, work, { login: innsynLogin(kommuneId), arbeidsrom });
  }

  /** Kjører SQL som kommunen selv. */
  sql<Row>(hos: Person, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.as(hos, () => this.get(UnitOfWork).run('PROEVE', (tx) => tx.query<Row>(sql, parameters)));
  }

  private async insert(hos: Person, tabell: string, rad: Record<string, unknown>): Promise<string> {
    const id = v7();
    const values: Record<string, unknown> = { id, noekkel: `proeve-${id}`, ...rad };
    const names = Object.keys(values);
    await this.sql(hos, `INSERT INTO kommune.${tabell} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(values));
    return id;
  }

  addSatsing(hos: Person): Promise<string> { return this.insert(hos, 'satsing', { navn: 'Løftet', type: 'områdesatsing' }); }

  addInnsatsomraade(hos: Person, satsingId: string, nr: number, navn: string, tema: string | null = null): Promise<string> {
    return this.insert(hos, 'innsatsomraade', { satsing_id: satsingId, nr, navn, tema });
  }

  addTiltak(hos: Person, satsingId: string, nr: number, navn: string, rad: Record<string, unknown> = {}): Promise<string> {
    return this.insert(hos, 'tiltak', { satsing_id: satsingId, nr, navn, status: 'i_drift', ...rad });
  }

  addGiver(hos: Person, navn: string, art: string): Promise<string> { return this.insert(hos, 'finansieringskilde', { navn, art }); }

  /** Et tilskudd som hovedboka har fått så mye av i året, ennå ufordelt. */
  async addTilskudd(hos: Person, satsingId: string, navn: string, kolonne: string, aar: number, oere: string, givere: string[] = []): Promise<string> {
    const id = await this.insert(hos, 'tilskudd', { satsing_id: satsingId, navn, kolonne, tilskuddsaar: String(aar) });
    for (const giver of givere) await this.sql(hos, 'INSERT INTO kommune.tilskudd_kilde (tilskudd_id, finansieringskilde_id) VALUES ($1, $2)', [id, giver]);
    await this.insert(hos, 'postering', { type: 'ventet', tilskudd_id: id, fra_konto: 'ventet', fra_aar: aar, til_konto: 'ufordelt', til_aar: aar, beloep_oere: oere });
    return id;
  }

  async addLinje(hos: Person, aar: number, nr: number, { navn, tiltakId = null, innsatsomraadeId = null, erklaert = true, poster = {} }: NyLinje): Promise<string> {
    const [aaret] = await this.sql<{ id: string }>(hos, 'SELECT id FROM kommune.budsjettaar WHERE aar = $1', [aar]);
    const id = await this.insert(hos, 'budsjettlinje', { budsjettaar_id: aaret!.id, nr, navn, tiltak_id: tiltakId, innsatsomraade_id: innsatsomraadeId, ikke_ordinaer_drift: erklaert });
    for (const [tilskudd, oere] of Object.entries(poster)) await this.insert(hos, 'finansieringspost', { budsjettlinje_id: id, tilskudd_id: tilskudd, beloep_oere: oere });
    return id;
  }

  /** Det som står på kontoene til et tilskudd et år. */
  async saldo(hos: Person, tilskuddId: string, aar: number): Promise<Record<string, string>> {
    const rader = await this.sql<{ konto: string; oere: string }>(hos, 'SELECT konto, beloep_oere::text AS oere FROM kommune.saldo WHERE tilskudd_id = $1 AND aar = $2', [tilskuddId, aar]);
    return Object.fromEntries(rader.map(({ konto, oere }) => [konto, oere]));
  }

  /** Det siste logginnslaget. */
  async lastLog(hos: Person): Promise<LogRow> {
    const [row] = await this.sql<{ innhold: string }>(hos, 'SELECT innhold FROM kommune.logg ORDER BY nr DESC LIMIT 1');
    return JSON.parse(row!.innhold) as LogRow;
  }

  /** Alt som kan ha endret seg, til å vise at ingenting har gjort det. */
  async everything(hos: Person): Promise<unknown> {
    const tables = ['handlingsplan', 'plantiltak', 'planhendelse', 'vedtak', 'budsjettaar', 'budsjettlinje', 'finansieringspost', 'postering', 'saldo', 'logg'];
    const [row] = await this.sql(hos, `SELECT json_build_object(${tables.map((t) => `'${t}', (SELECT json_agg(x ORDER BY x::text) FROM kommune.${t} x)`).join(', ')}) AS alt`);
    return row;
  }
}

/** Feilen et arbeid ender med, som kode og detaljer; kaster når det går bra. */
export async function errorOf(work: Promise<unknown>): Promise<Pick<DomainError, 'code' | 'details'>> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof DomainError)) throw new Error(`Ventet en DomainError, fikk ${String(error)}`);
  return { code: error.code, details: error.details };
}
