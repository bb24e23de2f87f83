import { describe, expect, it } from '@jest/globals';
import { DiscoveryModule } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { MarkedFieldsCheck, Public, Requires } from '#libs/tilgang';
import { createApp } from '../../src/create-app.ts';
import { LOGIN, PASSORD, tilgangRoom } from '../testing/tilgang-room.ts';

const room = tilgangRoom();

describe('oppstarten', () => {
  const boots = async (resolver: new () => object) => {
    const testing = await Test.createTestingModule({ imports: [DiscoveryModule], providers: [MarkedFieldsCheck, resolver] }).compile();
    return testing.init().then(async (started) => { await started.close(); return 'startet'; }, (error: Error) => error.message);
  };

  it('stopper på et rotfelt uten merke, eller med begge', async () => {
    @Resolver() class Umerket { @Query(() => String) aapentForAlle() { return 'hei'; } }
    @Resolver() class Dobbel { @Public() @Requires('tiltak.les') @Query(() => String) begge() { return 'hei'; } }
    @Resolver() class Merket { @Requires('tiltak.les') @Query(() => String) merket() { return 'hei'; } }
    expect(await boots(Umerket)).toContain('Umerket.aapentForAlle');
    expect(await boots(Dobbel)).toContain('Dobbel.begge');
    expect(await boots(Merket)).toBe('startet');
  });
});

// Til slutt: passport har ett register for hele prosessen, så den siste appen som startes, er den som logger inn.
describe('bak https', () => {
  it('heter øktkapselen __Host- og krever https når adressen folk bruker, gjør det', async () => {
    const secure = await createApp({ ...room.config, publicOrigin: 'https://loeftet.example' });
    await secure.init();
    const response = await request(secure.getHttpServer()).post('/graphql').set({ 'apollo-require-preflight': '1', origin: 'https://loeftet.example' })
      .send({ query: LOGIN, variables: { input: { epost: 'lise@eksempel.no', passord: PASSORD } } });
    expect((response.headers['set-cookie'] as unknown as string[])[0]).toMatch(/^__Host-loeftet=.*; Secure/);
    await secure.close();
  });
});
