import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { hashPassord } from '#libs/tilgang';
import { createApp } from '../../src/create-app.ts';

export const PASSORD = 'riktig-hest-batteri';
export const LOGIN = 'mutation ($input: LoginInput!) { login(input: $input) { id navn arbeidsrom { kode roller rettigheter til } } }';

export interface Call { cookie?: string; rom?: string; variables?: object; headers?: Record<string, string> }
interface Membership { kommuneId?: number | null; rom?: string; rolle: string; fra?: string; til?: string | null }
interface Member { epost: string; id: string; medlemskap: string[] }

export const codeOf = ({ body }: Response): string => body.errors?.[0]?.extensions?.code ?? 'ingen feil';
export const fieldsOf = ({ body }: Response) => body.errors?.[0]?.extensions?.fields;
export const cookieOf = (response: Response) => (response.headers['set-cookie'] as unknown as string[] | undefined)?.[0]?.split(';')[0] ?? '';
/** Dager regnet fra i dag, skrevet som dager fra 1. januar 2026. */
export const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);

/** Det hver prøve av tilgangen står i: en egen database, api-et, og tre personer. Åpnes og lukkes av seg selv. */
export function tilgangRoom() {
  let test: TestDatabase;
  let app: NestExpressApplication;
  let hash: string;
  let kari: string;
  let hans: Member;

  const ask = (query: string, { cookie, rom, variables, headers }: Call = {}) => request(app.getHttpServer()).post('/graphql')
    .set({ 'apollo-require-preflight': '1', ...(cookie && { cookie }), ...(rom !== undefined && { 'x-arbeidsrom': rom }), ...headers }).send({ query, variables });
  const tryLogin = (epost: string, passord = PASSORD, call: Call = {}) => ask(LOGIN, { ...call, variables: { input: { epost, passord } } });
  const loginAs = async (epost: string, passord = PASSORD) => { const response = await tryLogin(epost, passord); expect(codeOf(response)).toBe('ingen feil'); return cookieOf(response); };
  const loggedIn = async (cookie: string) => (await ask('{ meg { navn } }', { cookie })).body.data.meg !== null;

  /** En person med passord og medlemskap, satt inn av administratoren. Gir id-en og id-ene til medlemskapene. */
  async function person(navn: string, ...memberships: Membership[]): Promise<Member> {
    const id = randomUUID();
    const epost = `${navn}@eksempel.no`;
    await test.admin.query('INSERT INTO tilgang.person (id, navn, epost) VALUES ($1, $2, $3)', [id, navn, epost]);
    await test.admin.query('INSERT INTO tilgang.passord (person_id, hash) VALUES ($1, $2)', [id, hash]);
    const medlemskap: string[] = [];
    for (const { kommuneId = test.kommuner['3118'], rom = 'kommune', rolle, fra = '2020-01-01', til = null } of memberships) {
      medlemskap.push(randomUUID());
      await test.admin.query(`INSERT INTO tilgang.medlemskap (id, rom, kommune_id, nettverk_id, avtalerom, taushet_signert, person_id, navn, epost, rolle, fra, til)
        VALUES ($1, $2, $3, (SELECT id FROM referanse.nettverk WHERE $2 = 'felles'), (SELECT min(nr) FROM referanse.avtalerom WHERE $2 = 'evaluering'), CASE WHEN $2 = 'evaluering' THEN DATE '2020-01-01' END, $4, $5, $6, $7, (now() AT TIME ZONE 'Europe/Oslo')::date + ($8::date - '2026-01-01'::date), (now() AT TIME ZONE 'Europe/Oslo')::date + ($9::date - '2026-01-01'::date))`,
      [medlemskap.at(-1), rom, kommuneId, id, navn, epost, rolle, fra, til]);
    }
    return { epost, id, medlemskap };
  }

  beforeAll(async () => {
    test = await createTestDatabase();
    hash = await hashPassord(PASSORD);
    app = await createApp(test.config);
    await app.init();
    await person('kari', { rolle: 'programleder' });
    hans = await person('hans', { rolle: 'programleder', kommuneId: test.kommuner['3101'] });
    await person('lise', { rolle: 'leser' });
    kari = await loginAs('kari@eksempel.no');
  }, 60_000);
  afterAll(async () => { await app?.close(); await test?.drop(); });

  return {
    ask, tryLogin, loginAs, loggedIn, person,
    get admin() { return test.admin; },
    get forvalter() { return test.forvalter; },
    get config() { return test.config; },
    get app() { return app; },
    get k3118() { return test.kommuner['3118']; },
    get k3101() { return test.kommuner['3101']; },
    /** Økta til Kari, programlederen i 3118. */
    get kari() { return kari; },
    /** Hans, programlederen i 3101. */
    get hans() { return hans; },
  };
}
