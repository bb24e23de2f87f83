import { describe, expect, it } from '@jest/globals';
import { databaseAddress, readConfig } from './config.ts';

const env = { DATABASE_URL: 'postgres://leser:hemmelig@db.example.no:6543/loeftet?sslmode=verify-full', LOEFTET_SECRET: 'x', LOEFTET_DATA: '/var/lib/loeftet' };

describe('innstillingene', () => {
  it('er de som er satt, og ellers de README sier', () => {
    expect(readConfig({ ...env, PORT: '8080', LOEFTET_MAX_TILKOBLINGER: '12', LOEFTET_GENERASJON: '3', LOEFTET_ADRESSE: 'https://loeftet.example.no', LOEFTET_DEMO: '0', LOEFTET_HOST: '10.0.0.5' }))
      .toMatchObject({ host: '10.0.0.5', port: 8080, dataDir: '/var/lib/loeftet', demo: false, secret: 'x', generation: 3, maxConnections: 12, publicOrigin: 'https://loeftet.example.no' });
    expect(readConfig(env)).toMatchObject({ host: '127.0.0.1', port: 3000, demo: true, generation: 1, maxConnections: 40, publicOrigin: null });
  });

  it('lytter bare på denne maskinen i demo, uansett', () => expect(readConfig({ ...env, LOEFTET_HOST: '0.0.0.0' }).host).toBe('127.0.0.1'));

  it('tar med adressen til databasen, og ikke innloggingen i den', () => {
    const { database } = readConfig(env);
    expect(database).toEqual({ host: 'db.example.no', port: 6543, database: 'loeftet', ssl: { rejectUnauthorized: true } });
    expect(() => databaseAddress('postgres://localhost/Stor-Base')).toThrow('må være små bokstaver');
  });

  it('sier hva som mangler', () => {
    expect(() => readConfig({ LOEFTET_SECRET: 'x' })).toThrow('DATABASE_URL mangler');
    expect(() => readConfig({ DATABASE_URL: env.DATABASE_URL, LOEFTET_DATA: '/finnes/ikke' })).toThrow('Hemmeligheten mangler');
  });
});
