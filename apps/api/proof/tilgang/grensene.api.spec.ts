import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { limits } from '#libs/contracts';
import { Db } from '#libs/platform';
import { tilgangRoom } from '../testing/tilgang-room.ts';

const room = tilgangRoom();
const { ask, loggedIn } = room;

describe('forespørsler fra andre nettsteder', () => {
  it('avvises når Origin ikke er vår egen', async () => {
    for (const origin of ['https://ond.example', 'null', 'http://loeftet.test.ond.example', 'https://loeftet.test', 'http://loeftet.test:81']) {
      expect([origin, (await ask('{ meg { navn } }', { cookie: room.kari, headers: { host: 'loeftet.test', origin } })).status]).toEqual([origin, 403]);
    }
    expect((await ask('{ meg { navn } }', { cookie: room.kari, headers: { host: 'loeftet.test', origin: 'http://loeftet.test' } })).body.data.meg.navn).toBe('kari');
  });

  it('avvises når de er av det slaget et skjema kan sende uten å spørre først', async () => {
    const query = 'mutation { logout }';
    const post = (type: string, body: string) => request(room.app.getHttpServer()).post('/graphql').set({ cookie: room.kari, 'content-type': type }).send(body);
    for (const [type, body] of [['text/plain', JSON.stringify({ query })], ['application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`], ['multipart/form-data; boundary=x', '--x--']] as const) {
      expect([type, (await post(type, body)).status]).toEqual([type, 400]);
    }
    expect((await request(room.app.getHttpServer()).get('/graphql').query({ query: '{ meg { navn } }' }).set({ cookie: room.kari })).status).toBe(400);
    expect((await request(room.app.getHttpServer()).get('/graphql').query({ query }).set({ cookie: room.kari, 'apollo-require-preflight': '1' })).status).toBeGreaterThanOrEqual(400);
    expect(await loggedIn(room.kari)).toBe(true);
  });
});

describe('grensene', () => {
  let calls: ReturnType<typeof jest.spyOn>;
  // Teller hvor mange ganger noe bak GraphQL nådde databasen. Alt går videre som vanlig.
  beforeEach(() => { jest.restoreAllMocks(); calls = jest.spyOn(room.app.get(Db), 'query'); });
  const refused = async (query: string) => { const response = await ask(query); return { status: response.status, data: response.body.data ?? null, calls: calls.mock.calls.length }; };

  it('slipper gjennom en vanlig spørring', async () => {
    expect(await refused('{ kommuner { navn } }')).toMatchObject({ status: 200, calls: 1 });
  });

  it.each<[string, string]>([
    ['to endringer', 'mutation { logout logout2: logout }'],
    ['to endringer med hvert sitt navn', 'mutation { a: logout b: logout }'],
    ['to endringer i et fragment', 'mutation { ...f } fragment f on Mutation { a: logout b: logout }'],
    ['to endringer i to fragmenter', 'mutation { ...f ...g } fragment f on Mutation { a: logout } fragment g on Mutation { b: logout }'],
    ['to endringer i et innskutt fragment', 'mutation { logout ... on Mutation { b: logout } }'],
    ['det samme fragmentet to ganger, med direktiv', 'mutation { ...f @include(if: true) ... { ...g } } fragment f on Mutation { a: logout } fragment g on Mutation { ...f b: logout }'],
    ['for mange navn', `{ ${Array.from({ length: limits.queryAliases + 1 }, (_, i) => `a${i}: kommuner { navn }`).join(' ')} }`],
    ['for mange ord', `{ kommuner { ${'navn '.repeat(limits.queryTokens)} } }`],
    ['for mange direktiver', `{ kommuner { navn ${'@include(if: true) '.repeat(60)} } }`],
    ['for dypt', `{ ${'kommuner { '.repeat(30)} navn ${'} '.repeat(30)} }`],
    ['et fragment som går i ring', '{ ...a } fragment a on Query { kommuner { navn } ...b } fragment b on Query { ...a }'],
    ['fragmenter som vokser', `{ ...f0 } ${Array.from({ length: 20 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f20 on Query { kommuner { navn } }`],
    ['ukjente felt', '{ kommuner { hemmelig } }'],
    ['ikke GraphQL', '{ kommuner { '],
  ])('avviser %s med 400, og ingenting blir utført', async (_, query) => {
    const start = performance.now();
    expect(await refused(query)).toEqual({ status: 400, data: null, calls: 0 });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('avviser flere operasjoner i én forespørsel', async () => {
    const response = await request(room.app.getHttpServer()).post('/graphql').set('apollo-require-preflight', '1').send([{ query: '{ kommuner { navn } }' }, { query: '{ kommuner { navn } }' }]);
    expect([response.status, calls.mock.calls.length]).toEqual([400, 0]);
  });
});
