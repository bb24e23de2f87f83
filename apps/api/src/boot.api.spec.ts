import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from './create-app.ts';

let database: TestDatabase;
let app: NestExpressApplication;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(database.config);
  await app.init();
});
afterAll(async () => { await app.close(); await database.drop(); });

const ask = (query: string, headers: Record<string, string> = {}) =>
  request(app.getHttpServer()).post('/graphql').set({ 'apollo-require-preflight': '1', ...headers }).send({ query });

describe('api-et', () => {
  it('svarer på /status når databasen er klar', async () => {
    const { status, body } = await request(app.getHttpServer()).get('/status');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'klar', deler: { database: 'ok' } });
  });

  it('gir alle referansedata uten innlogging, men ingen meg', async () => {
    const { body } = await ask('{ meg { navn } kommuner { kommunenummer navn } }');
    expect(body.data).toEqual({ meg: null, kommuner: [{ kommunenummer: '3101', navn: 'Halden' }, { kommunenummer: '3118', navn: 'Indre Østfold' }] });
  });

  it('krever innlogging for et rom', async () => {
    const { body } = await ask('{ medlemskap { id } }', { 'x-arbeidsrom': '3118' });
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
