import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { LeaseRegistry } from '#libs/platform';
import { createApp } from '../src/create-app.ts';
import type { Json } from './testing/ask.ts';
import { Snapshot } from './testing/snapshot.ts';
import { World } from './testing/world.ts';

let world: World;
let snapshot: Snapshot;
let id: string;
const leder = 'programleder 3118';

beforeAll(async () => {
  world = await World.open();
  id = world.seeded['3118'].rows['kommune.tiltak']!['id'];
  snapshot = await Snapshot.take(world.admin, world.tables.filter(({ name }) => !name.startsWith('referanse.')));
});
beforeEach(() => snapshot.restore());
afterAll(() => world?.close());

const as = (query: string, variables: object = {}, headers: Record<string, string> = {}) => world.ask(leder, '3118', query, variables, headers);
const update = 'mutation ($input: UpdateTiltakInput!) { updateTiltak(input: $input) { id navn versjon } }';
const create = 'mutation ($input: CreateTiltakInput!) { createTiltak(input: $input) { id navn nr versjon } }';
const saved = async (navn: string) => (await world.admin.query<{ antall: number }>('SELECT count(*)::int AS antall FROM kommune.tiltak WHERE navn = $1', [navn])).rows[0]!.antall;
const log = async () => (await world.admin.query<{ antall: number }>('SELECT count(*)::int AS antall FROM kommune.logg WHERE kommune_id = $1', [world.kommuner['3118']])).rows[0]!.antall;
const isWhole = async () => (await as('{ loggkjede { hel } }')).data!['loggkjede'].hel as boolean;
const later = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });
async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) { if (await what()) return; await later(25); }
  throw new Error('Det ventede skjedde ikke.');
}
/** Ingen tilkobling er lånt ut, og ingen venter på en. */
const allReturned = () => { const { open, idle, waiting } = world.app.get(LeaseRegistry).state; return open === idle && waiting === 0; };

/** En rå forespørsel, der også det en vanlig klient aldri ville sendt, kan sendes. */
function raw(options: { method?: string; path?: string; body?: string; headers?: Record<string, string>; abortAfter?: number }): Promise<{ status: number; text: string; type: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${world.url}${options.path ?? '/graphql'}`, {
      method: options.method ?? 'POST', headers: { 'content-type': 'application/json', cookie: world.cookies.get(leder)!, 'x-arbeidsrom': '3118', ...options.headers },
    }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => resolve({ status: response.statusCode!, text, type: response.headers['content-type'] ?? '' }));
    }).on('error', reject);
    if (options.abortAfter !== undefined) setTimeout(() => request.destroy(new Error('borte')), options.abortAfter);
    request.end(options.body ?? '');
  });
}
const readable = ({ text, type }: { text: string; type: string }) => { expect(type).toMatch(/json/); return (JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] }).errors[0]!; };

describe('når det går galt', () => {
  it('to lagrer samtidig: én vinner, den andre får begge versjonene, og ingenting er tapt', async () => {
    const answers = await Promise.all(['Første', 'Andre', 'Tredje'].map((navn) => as(update, { input: { id, versjon: 1, navn } })));
    const won = answers.filter(({ codes }) => codes.length === 0);
    expect(won).toHaveLength(1);
    for (const { errors: [error] } of answers.filter((a) => a !== won[0])) {
      expect(error.extensions).toMatchObject({ code: 'CONFLICT', current: { navn: won[0]!.data!['updateTiltak'].navn } });
      expect(['Første', 'Andre', 'Tredje']).toContain(error.extensions.yours.navn);
    }
    expect([await saved(won[0]!.data!['updateTiltak'].navn), await isWhole()]).toEqual([1, true]);
  });

  it('to skjemaer med samme nøkkel samtidig: én rad', async () => {
    const headers = { 'idempotency-key': v7() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => as(create, { input: { navn: 'Samtidig' } }, headers)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await saved('Samtidig')).toBe(1);
  });

  describe('commit som feiler', () => {
    beforeEach(() => world.admin.query(`
      CREATE FUNCTION oyeblikk.feil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'plantet feil med hemmelig tekst'; END $$;
      CREATE CONSTRAINT TRIGGER feil AFTER INSERT OR UPDATE ON kommune.tiltak DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION oyeblikk.feil()`));
    afterEach(() => world.admin.query('DROP TRIGGER IF EXISTS feil ON kommune.tiltak; DROP FUNCTION oyeblikk.feil()'));

    it('gir INTERNAL uten å røpe noe, lagrer ingenting, og den neste går', async () => {
      const before = await snapshot.checksums();
      const answer = await as(update, { input: { id, versjon: 1, navn: 'Aldri lagret' } }, { 'idempotency-key': v7() });
      expect(answer.codes).toEqual(['INTERNAL']);
      expect(answer.text).not.toMatch(/plantet|hemmelig|tiltak_|oyeblikk|\.ts/);
      expect(await snapshot.checksums()).toEqual(before);
      await world.admin.query('DROP TRIGGER feil ON kommune.tiltak');
      expect((await as(update, { input: { id, versjon: 1, navn: 'Nå gikk det' } })).codes).toEqual([]);
      expect([allReturned(), await isWhole()]).toEqual([true, true]);
    });
  });

  it('klienten går midt i: tilkoblingen leveres tilbake, og raden og loggen er enige', async () => {
    const before = await log();
    await world.admin.query('BEGIN');
    await world.admin.query('SELECT FROM kommune.tiltak WHERE id = $1 FOR UPDATE', [id]);
    const body = JSON.stringify({ query: update, variables: { input: { id, versjon: 1, navn: 'Gikk midt i' } } });
    await expect(raw({ body, abortAfter: 300 })).rejects.toThrow('borte');
    expect(allReturned()).toBe(false);
    await world.admin.query('COMMIT');
    await until(allReturned);
    expect(await log() - before).toBe(await saved('Gikk midt i'));
    expect(await isWhole()).toBe(true);
  });

  it('svaret gikk tapt: samme nøkkel gir samme svar, én rad og ett innslag', async () => {
    const before = await log();
    const headers = { 'idempotency-key': v7() };
    const body = JSON.stringify({ query: create, variables: { input: { navn: 'Tapt svar' } } });
    await world.admin.query('BEGIN; LOCK TABLE kommune.tiltak IN EXCLUSIVE MODE');
    await expect(raw({ body, headers, abortAfter: 300 })).rejects.toThrow('borte');
    await world.admin.query('COMMIT');
    await until(async () => allReturned() && (await saved('Tapt svar')) === 1);
    const again = await Promise.all([raw({ body, headers }), raw({ body, headers })]);
    expect(again[0].text).toBe(again[1].text);
    expect(JSON.parse(again[0].text).data.createTiltak).toMatchObject({ navn: 'Tapt svar', versjon: 1 });
    expect([await saved('Tapt svar'), await log() - before]).toEqual([1, 1]);
    expect((await as(create, { input: { navn: 'Noe annet' } }, headers)).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await saved('Noe annet')).toBe(0);
  });

  it.each([
    ['to rotfelt', 'mutation { a: logout b: logout }'],
    ['to rotfelt i et fragment', 'mutation { ...f } fragment f on Mutation { logout b: logout }'],
    ['et rotfelt og et fragment', 'mutation { logout ... on Mutation { b: logout } }'],
  ])('to endringer i én operasjon avvises: %s', async (_navn, query) => {
    expect((await as(query)).codes).toEqual(['ONE_MUTATION']);
    expect((await as('{ meg { navn } }')).data!['meg']).not.toBeNull();
  });
});

describe('det ingen skulle sendt', () => {
  const fields = (errors: Json[]) => errors.flatMap((e) => e.extensions.fields ?? []);
  // Id-en finnes først når radene er laget.
  const input = (felt: object) => () => ({ input: { id, versjon: 1, ...felt } });
  const sent = (variables: object) => (typeof variables === 'function' ? (variables as () => object)() : variables);

  it.each([
    ['900 kB tekst', update, input({ beskrivelse: 'x'.repeat(900_000) }), { path: 'beskrivelse', code: 'TOO_LONG' }],
    ['NUL i tekst', update, input({ navn: 'a\0b' }), { path: 'navn', code: 'NOT_ALLOWED' }],
    ['NUL i en liste', update, input({ partnere: ['a\0b'] }), { path: 'partnere', code: 'NOT_ALLOWED' }],
    ['halvt tegn i tekst', update, input({ navn: 'a\ud800b' }), { path: 'navn', code: 'NOT_ALLOWED' }],
    ['halvt tegn i en liste', update, input({ partnere: ['\udc00'] }), { path: 'partnere', code: 'NOT_ALLOWED' }],
    ['31.02', update, input({ oppstart: '31.02.2026' }), { path: 'oppstart', code: 'NOT_A_DATE' }],
    ['en id som ikke er en', update, { input: { id: '\0', versjon: 1 } }, { path: 'id', code: 'NOT_A_UUID' }],
    ['slutt før start', 'mutation ($input: InviterInput!) { inviter(input: $input) { lenke } }', { input: { navn: 'A', epost: 'a@b.no', rolle: 'leser', fra: '2026-02-01', til: '2026-01-31' } }, { path: 'til', code: 'END_BEFORE_START' }],
    ['NUL i et navn som inviteres', 'mutation ($input: InviterInput!) { inviter(input: $input) { lenke } }', { input: { navn: 'a\0b', epost: 'a@b.no', rolle: 'leser' } }, { code: 'NOT_ALLOWED' }],
    ['halvt tegn i et navn som inviteres', 'mutation ($input: InviterInput!) { inviter(input: $input) { lenke } }', { input: { navn: 'a\ud800', epost: 'a@b.no', rolle: 'leser' } }, { path: 'navn', code: 'NOT_ALLOWED' }],
    ['året null', 'mutation ($input: InviterInput!) { inviter(input: $input) { lenke } }', { input: { navn: 'A', epost: 'a@b.no', rolle: 'leser', fra: '0000-01-01' } }, { path: 'fra', code: 'NOT_A_DATE' }],
    ['halvt tegn i en e-post som logger inn', 'mutation ($input: LoginInput!) { login(input: $input) { id } }', { input: { epost: 'a\ud800b@c.no', passord: 'Et langt passord her' } }, { path: 'epost', code: 'NOT_AN_EMAIL' }],
    ['halvt tegn i en e-post som inviteres', 'mutation ($input: InviterInput!) { inviter(input: $input) { lenke } }', { input: { navn: 'A', epost: 'a\ud800b@c.no', rolle: 'leser' } }, { path: 'epost', code: 'NOT_AN_EMAIL' }],
    ['halvt tegn i et mål', 'mutation ($input: MaalInput!) { createMaal(input: $input) { id } }', { input: { navn: 'a\ud800' } }, { path: 'navn', code: 'NOT_ALLOWED' }],
  ] as const)('%s er et felt som må rettes, og ingenting er lagret', async (_navn, query, variables, field) => {
    const before = await snapshot.checksums();
    const { codes, errors } = await as(query, sent(variables));
    expect([codes, fields(errors)]).toEqual([['BAD_INPUT'], [expect.objectContaining(field)]]);
    expect(await snapshot.checksums()).toEqual(before);
  });

  it('loggen og forsiden kan leses etter alt noen har fått lagret', async () => {
    const rare = ['a\ud800b', '\udc00', 'NUL \\u0000', '😀', '\u202e', '"}]', '\\'];
    for (const navn of rare) await as(create, { input: { navn } });
    // Også om et halvt tegn skulle komme en annen vei enn gjennom skjemaene.
    await world.asKommune('3118', 'PROEVE', async (tx) => { for (const navn of rare) tx.note({ tabell: 'tiltak', verb: 'endret', navn, felt: { navn: [navn, navn] } }); });
    // Loggen kaller en lærdom ved de første 120 tegnene; her deler snittet et tegn i to.
    expect((await as('mutation ($input: LaerdomInput!) { addLaerdom(input: $input) { id } }', { input: { tiltakId: id, tekst: `${'x'.repeat(119)}😀 lært` } })).codes).toEqual([]);
    expect((await as('{ logg { innslag { nr rader { navn felt { navn til } } } } }')).codes).toEqual([]);
    expect((await as('{ oversikt { sisteEndringer { navn } } }')).codes).toEqual([]);
    expect(await isWhole()).toBe(true);
  });

  it('et passord på en million tegn avvises før det prøves', async () => {
    const start = Date.now();
    const { codes, errors } = await as('mutation ($input: LoginInput!) { login(input: $input) { id } }', { input: { epost: 'a@b.no', passord: 'x'.repeat(1_000_000) } });
    expect([codes, fields(errors)]).toEqual([['BAD_INPUT'], [{ path: 'passord', code: 'TOO_LONG' }]]);
    expect(Date.now() - start).toBeLessThan(2_000);
  });

  it.each([
    ['ukjent felt i svaret', '{ meg { kommuneId } }', {}], ['ukjent felt inn', update, { input: { id: v7(), versjon: 1, kommuneId: 2 } }], ['ingen operasjon', 'query A { meg { id } } query B { meg { id } }', {}], ['ikke GraphQL', '{{{', {}],
  ])('%s er en ugyldig forespørsel', async (_navn, query, variables) => {
    const { status, codes, text } = await as(query, variables);
    expect([status, codes]).toEqual([400, ['BAD_REQUEST']]);
    expect(text).not.toMatch(/stack|node_modules/);
  });

  it('en kropp over grensen får et svar som kan leses', async () => {
    const answer = await raw({ body: JSON.stringify({ query: '{ meg { id } }', variables: { x: 'x'.repeat(1_100_000) } }) });
    expect(answer.status).toBe(413);
    expect(readable(answer)).toMatchObject({ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } });
  });

  it('en kropp som ikke er JSON, får et svar som kan leses, uten stakk', async () => {
    const answer = await raw({ body: '{"query": ' });
    expect(answer.status).toBe(400);
    expect(readable(answer)).toMatchObject({ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } });
    expect(answer.text).not.toMatch(/ at |node_modules/);
  });

  it.each([
    ['skjemainnhold', { body: 'query=mutation{logout}', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['ren tekst', { body: '{"query":"mutation { logout }"}', headers: { 'content-type': 'text/plain' } }],
    ['GET', { method: 'GET', path: '/graphql?query=mutation%7Blogout%7D', headers: { 'apollo-require-preflight': '1' } }],
    ['GET uten forvarsel', { method: 'GET', path: '/graphql?query=%7Bmeg%7Bid%7D%7D', headers: { 'content-type': 'text/plain' } }],
    ['flere i ett', { body: '[{"query":"mutation { logout }"}]' }],
    ['fremmed opprinnelse', { body: '{"query":"mutation { logout }"}', headers: { origin: 'https://ondsinnet.no' } }],
  ])('en endring kommer ikke inn som %s', async (_navn, request) => {
    const { status } = await raw(request);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((await as('{ meg { id } }')).data!['meg']).not.toBeNull();
  });

  it('skjemaet kan bare leses i demoen', async () => {
    expect((await as('{ __schema { queryType { name } } }')).codes).toEqual([]);
    const real = await createApp({ ...world.database.config, demo: false });
    try {
      real.useLogger(false);
      await real.listen(0, '127.0.0.1');
      const { port } = real.getHttpServer().address() as AddressInfo;
      for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Tiltak") { name } }']) {
        const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
        expect([response.status, ((await response.json()) as { data?: unknown }).data]).toEqual([400, undefined]);
      }
    } finally {
      await real.close();
    }
  });
});
