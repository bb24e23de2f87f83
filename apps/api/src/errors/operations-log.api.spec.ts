import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { v7 } from 'uuid';
import { UnitOfWork } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { newToken, tokenKey } from '#libs/tilgang';
import { createApp } from '../create-app.ts';

const hemmelig = 'Navnet på et barn';
const create = 'mutation ($input: CreateTiltakInput!) { createTiltak(input: $input) { id } }';
let database: TestDatabase;
let app: NestExpressApplication;
let cookie: string;
const lines: unknown[][] = [];
const keep = (...line: unknown[]) => { lines.push(line); };

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(database.config);
  await app.init();
  app.useLogger({ error: keep, warn: keep, log: keep, fatal: keep, debug: keep, verbose: keep });
  const [person, token, kommune] = [v7(), newToken(), database.kommuner['3118']];
  await database.forvalter.query(`INSERT INTO tilgang.person (id, navn, epost) VALUES ($1, 'Kari', 'kari@proeve.no')`, [person]);
  await database.forvalter.query(`INSERT INTO tilgang.medlemskap (id, rom, kommune_id, person_id, navn, epost, rolle) VALUES ($1, 'kommune', $2, $3, 'Kari', 'kari@proeve.no', 'programleder')`, [v7(), kommune, person]);
  await database.admin.query('INSERT INTO tilgang.sesjon (noekkel, person_id) VALUES ($1, $2)', [tokenKey(token), person]);
  cookie = `loeftet=${token}`;
  await asKommune(kommune, () => app.get(UnitOfWork).run('PROEVE', (tx) => tx.query(`INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 's', 'Satsing', 'områdesatsing')`, [v7()])));
});
beforeEach(() => { lines.length = 0; });
afterAll(async () => { await app?.close(); await database?.drop(); });

const ask = (query: string, variables: object = {}) =>
  request(app.getHttpServer()).post('/graphql').set({ 'apollo-require-preflight': '1', 'x-arbeidsrom': '3118', cookie }).send({ query, variables });
/** Alt loggen ble bedt om å skrive, med hvert felt på hver feil. */
const written = () => inspect(lines, { depth: 20, showHidden: true });
const logged = () => lines.map(([line]) => JSON.parse(String(line)) as { feilId: string; kode: string; melding: string; setning?: string; hvor: string[] });

describe('en uventet feil i databasen', () => {
  it('står i driftsloggen én gang, med setningens form og nummeret fra svaret, uten verdiene', async () => {
    await database.admin.query(`
      CREATE FUNCTION kommune.feil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Kan ikke lagre "%"', NEW.navn USING DETAIL = NEW.navn; END $$;
      CREATE TRIGGER feil BEFORE INSERT ON kommune.tiltak FOR EACH ROW EXECUTE FUNCTION kommune.feil()`);
    const { body } = await ask(create, { input: { navn: hemmelig } });
    await database.admin.query('DROP FUNCTION kommune.feil() CASCADE');
    const { extensions } = body.errors[0];
    expect(extensions).toEqual({ code: 'INTERNAL', feilId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(logged()).toEqual([expect.objectContaining({ feilId: extensions.feilId, kode: 'P0001', melding: 'Kan ikke lagre …', setning: expect.stringMatching(/^INSERT INTO "kommune"."tiltak"/) })]);
    expect(logged()[0]!.hvor.length).toBeGreaterThan(0);
    expect(written()).not.toMatch(/Navnet|barn/);
  });

  it('mens økten slås opp, gir et svar på samme form og røper verken økten eller rommet', async () => {
    await database.admin.query('ALTER TABLE tilgang.sesjon RENAME COLUMN sist_brukt TO borte');
    const { status, body, text } = await ask('{ meg { navn } }');
    await database.admin.query('ALTER TABLE tilgang.sesjon RENAME COLUMN borte TO sist_brukt');
    expect([status, body.errors[0].extensions.code]).toEqual([500, 'INTERNAL']);
    expect(logged()).toEqual([expect.objectContaining({ feilId: body.errors[0].extensions.feilId, kode: '42703' })]);
    expect(written()).not.toMatch(/3118|Buffer|parameters/);
    expect(text).not.toMatch(/sesjon|sist_brukt/);
  });

  it('som går over, gir BUSY også der, og står ikke i loggen', async () => {
    await database.admin.query('BEGIN; LOCK TABLE tilgang.sesjon IN ACCESS EXCLUSIVE MODE');
    const { status, body } = await ask('{ meg { navn } }');
    await database.admin.query('ROLLBACK');
    expect([status, body.errors[0].extensions, lines]).toEqual([503, { code: 'BUSY' }, []]);
  }, 20_000);

  it('lar det som ikke finnes, være det det er', async () => {
    expect((await request(app.getHttpServer()).post('/finnes-ikke')).status).toBe(404);
    expect((await ask('{ finnesIkke }')).body.errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(lines).toEqual([]);
  });
});
