import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DiscoveryModule } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request, { type Response } from 'supertest';
import { limits } from '#libs/contracts';
import { Db } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { hashPassord, Public, Requires, tokenKey } from '#libs/tilgang';
import { MarkedFieldsCheck } from '../../../libs/tilgang/vakt/marked-fields.check.ts';
import { createApp } from './create-app.ts';

const PASSORD = 'riktig-hest-batteri';
let test: TestDatabase;
let app: NestExpressApplication;
let hash: string;
let k3118: number;
let k3101: number;

interface Call { cookie?: string; rom?: string; variables?: object; headers?: Record<string, string> }
const ask = (query: string, { cookie, rom, variables, headers }: Call = {}) => request(app.getHttpServer()).post('/graphql')
  .set({ 'apollo-require-preflight': '1', ...(cookie && { cookie }), ...(rom !== undefined && { 'x-arbeidsrom': rom }), ...headers }).send({ query, variables });
const codeOf = ({ body }: Response): string => body.errors?.[0]?.extensions?.code ?? 'ingen feil';
const fieldsOf = ({ body }: Response) => body.errors?.[0]?.extensions?.fields;
const cookieOf = (response: Response) => (response.headers['set-cookie'] as unknown as string[] | undefined)?.[0]?.split(';')[0] ?? '';

const LOGIN = 'mutation ($input: LoginInput!) { login(input: $input) { id navn arbeidsrom { kode roller rettigheter til } } }';
const tryLogin = (epost: string, passord = PASSORD, call: Call = {}) => ask(LOGIN, { ...call, variables: { input: { epost, passord } } });
const loginAs = async (epost: string, passord = PASSORD) => { const response = await tryLogin(epost, passord); expect(codeOf(response)).toBe('ingen feil'); return cookieOf(response); };
const loggedIn = async (cookie: string) => (await ask('{ meg { navn } }', { cookie })).body.data.meg !== null;

interface Membership { kommuneId?: number | null; rom?: string; rolle: string; fra?: string; til?: string | null }
/** En person med passord og medlemskap, satt inn av administratoren. Gir id-en og id-ene til medlemskapene. */
async function person(navn: string, ...memberships: Membership[]): Promise<{ epost: string; id: string; medlemskap: string[] }> {
  const id = randomUUID();
  const epost = `${navn}@eksempel.no`;
  await test.admin.query('INSERT INTO tilgang.person (id, navn, epost) VALUES ($1, $2, $3)', [id, navn, epost]);
  await test.admin.query('INSERT INTO tilgang.passord (person_id, hash) VALUES ($1, $2)', [id, hash]);
  const medlemskap: string[] = [];
  for (const { kommuneId = k3118, rom = 'kommune', rolle, fra = '2020-01-01', til = null } of memberships) {
    medlemskap.push(randomUUID());
    await test.admin.query(`INSERT INTO tilgang.medlemskap (id, rom, kommune_id, person_id, navn, epost, rolle, fra, til)
      VALUES ($1, $2, $3, $4, $5, $6, $7, (now() AT TIME ZONE 'Europe/Oslo')::date + ($8::date - '2026-01-01'::date), (now() AT TIME ZONE 'Europe/Oslo')::date + ($9::date - '2026-01-01'::date))`,
    [medlemskap.at(-1), rom, kommuneId, id, navn, epost, rolle, fra, til]);
  }
  return { epost, id, medlemskap };
}
/** Dager regnet fra i dag, skrevet som dager fra 1. januar 2026. */
const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);

let kari: string;
let hans: { epost: string; medlemskap: string[] };

beforeAll(async () => {
  test = await createTestDatabase();
  ({ '3118': k3118, '3101': k3101 } = test.kommuner);
  hash = await hashPassord(PASSORD);
  app = await createApp(test.config);
  await app.init();
  await person('kari', { rolle: 'programleder' });
  hans = await person('hans', { rolle: 'programleder', kommuneId: k3101 });
  await person('lise', { rolle: 'leser' });
  kari = await loginAs('kari@eksempel.no');
}, 60_000);
afterAll(async () => { await app?.close(); await test?.drop(); });

describe('innlogging', () => {
  it('gir hvem du er og hvilke rom du har', async () => {
    const ok = await tryLogin('Kari@Eksempel.no');
    expect(ok.body.data.login).toMatchObject({ navn: 'kari', arbeidsrom: [{ kode: '3118', roller: ['programleder'], til: null }] });
  });

  it('svarer likt på feil passord og ukjent e-post, og bruker omtrent like lang tid', async () => {
    const timed = async (epost: string) => { const start = performance.now(); const response = await tryLogin(epost, 'feil-passord-her'); return { ms: performance.now() - start, text: response.text, status: response.status }; };
    const known = [await timed('lise@eksempel.no'), await timed('lise@eksempel.no'), await timed('lise@eksempel.no')];
    const unknown = [await timed('ingen@eksempel.no'), await timed('ingen@eksempel.no'), await timed('ingen@eksempel.no')];
    expect(new Set([...known, ...unknown].map(({ text, status }) => `${status} ${text}`)).size).toBe(1);
    expect(JSON.parse(known[0]!.text).errors[0].extensions.code).toBe('WRONG_CREDENTIALS');
    const median = (runs: { ms: number }[]) => runs.map(({ ms }) => ms).sort((a, b) => a - b)[1]!;
    process.stdout.write(`Ukjent e-post mot feil passord: ${(median(unknown) / median(known)).toFixed(2)} ganger så lang tid\n`);
  });

  it('avviser et passord på en million tegn fort og tydelig', async () => {
    const start = performance.now();
    const response = await tryLogin('kari@eksempel.no', 'x'.repeat(1_000_000));
    expect([codeOf(response), fieldsOf(response)]).toEqual(['BAD_INPUT', [{ path: 'passord', code: 'TOO_LONG' }]]);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect((await tryLogin('kari@eksempel.no', 'x'.repeat(3_000_000))).status).toBe(413);
  });

  it('stanser den som prøver mange passord på én konto, også med det riktige, men ikke de andre', async () => {
    const { epost } = await person('utsatt', { rolle: 'leser' });
    const codes: string[] = [];
    for (let i = 0; i < 11; i++) codes.push(codeOf(await tryLogin(i % 2 ? epost : epost.toUpperCase(), 'feil-passord-her')));
    expect(codes).toEqual([...Array(10).fill('WRONG_CREDENTIALS'), 'TOO_MANY_ATTEMPTS']);
    expect(codeOf(await tryLogin(epost))).toBe('TOO_MANY_ATTEMPTS');
    expect(codeOf(await tryLogin('lise@eksempel.no'))).toBe('ingen feil');
  });

  it('avviser ukjente felt og det som ikke er en e-post', async () => {
    expect(codeOf(await ask(LOGIN, { variables: { input: { epost: 'kari@eksempel.no', passord: PASSORD, rolle: 'programleder' } } }))).toMatch(/^BAD_(INPUT|REQUEST)$/);
    expect(fieldsOf(await tryLogin('ikke-epost'))).toEqual([{ path: 'epost', code: 'NOT_AN_EMAIL' }]);
  });
});

describe('økten', () => {
  it('ligger i en kapsel skript ikke kan lese, og som ikke følger med fra andre nettsteder', async () => {
    const [header] = (await tryLogin('lise@eksempel.no')).headers['set-cookie'] as unknown as string[];
    expect(header).toMatch(/^loeftet=[\w-]{43};/);
    expect(header).toMatch(/HttpOnly/);
    expect(header).toMatch(/SameSite=Lax/);
    expect(header).toMatch(/Path=\//);
    expect(header).toMatch(new RegExp(`Max-Age=${limits.sesjonTimer * 3600}`));
  });

  it('er lagret som sha256, aldri som den er', async () => {
    const token = (await loginAs('lise@eksempel.no')).split('=')[1]!;
    const { rows } = await test.admin.query('SELECT noekkel FROM tilgang.sesjon WHERE noekkel = $1', [tokenKey(token)]);
    expect(rows).toHaveLength(1);
    expect((await test.admin.query(`SELECT FROM tilgang.sesjon WHERE encode(noekkel, 'escape') LIKE '%' || $1 || '%'`, [token])).rowCount).toBe(0);
  });

  it('byttes ved innlogging, så en kapsel noen har lagt inn på forhånd, aldri blir innlogget', async () => {
    const first = await loginAs('lise@eksempel.no');
    const second = cookieOf(await tryLogin('lise@eksempel.no', PASSORD, { cookie: first }));
    expect(second).not.toBe(first);
    expect([await loggedIn(first), await loggedIn(second)]).toEqual([false, true]);
    const planted = cookieOf(await tryLogin('lise@eksempel.no', PASSORD, { cookie: 'loeftet=plantet' }));
    expect([planted === 'loeftet=plantet', await loggedIn('loeftet=plantet')]).toEqual([false, false]);
  });

  it('er slutt ved utlogging, også for den som har tatt vare på kapselen', async () => {
    const cookie = await loginAs('lise@eksempel.no');
    const response = await ask('mutation { logout }', { cookie });
    expect((response.headers['set-cookie'] as unknown as string[])[0]).toMatch(/^loeftet=;.*(Expires=Thu, 01 Jan 1970|Max-Age=0)/);
    expect(await loggedIn(cookie)).toBe(false);
  });

  it.each([['sist_brukt', `${limits.sesjonInaktivMinutter + 1} minutes`], ['opprettet', `${limits.sesjonTimer} hours`]])('er slutt når %s er %s siden', async (column, age) => {
    const cookie = await loginAs('lise@eksempel.no');
    const key = tokenKey(cookie.split('=')[1]!);
    await test.admin.query(`UPDATE tilgang.sesjon SET ${column} = now() - $2::interval + interval '2 minutes' WHERE noekkel = $1`, [key, age]);
    expect(await loggedIn(cookie)).toBe(true);
    await test.admin.query(`UPDATE tilgang.sesjon SET ${column} = now() - $2::interval WHERE noekkel = $1`, [key, age]);
    expect(await loggedIn(cookie)).toBe(false);
    expect(codeOf(await ask('{ medlemskap { id } }', { cookie, rom: '3118' }))).toBe('UNAUTHENTICATED');
  });

  it.each([['tom', ''], ['kort', 'x'], ['lang', 'a'.repeat(5000)], ['med null', '%00'], ['med SQL', `' OR '1'='1`], ['en sti', '../../etc']])('en kapsel som er %s, er ingen økt', async (_, value) => {
    expect(await loggedIn(`loeftet=${value}`)).toBe(false);
  });
});

describe('rommet', () => {
  const list = (cookie: string, rom?: string) => ask('{ medlemskap { navn } }', { cookie, rom });

  it('gir det samme svaret, byte for byte, enten det er en annens, ukjent eller feilskrevet', async () => {
    const rooms = [undefined, '', '3101', '9999', '31180', '311', 'abcd', 'kommune', 'felles', 'plattform', 'evaluering', `3118' OR '1'='1`, '3118 ', '٣١١٨', '3118,3101', 'null', 'x'.repeat(2000)]
      .filter((rom) => rom === undefined || (/^[\x20-\x7e]*$/.test(rom) && rom.trim() !== '3118'));
    const answers = new Set<string>();
    for (const rom of rooms) { const { status, text } = await list(kari, rom); answers.add(`${status} ${text}`); }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('"FORBIDDEN"');
  });

  it('kan også nås med et nummer kommunen har hatt før', async () => {
    await test.admin.query(`INSERT INTO referanse.kommunenummer (nummer, kommune_id, til) VALUES ('0101', $1, '2019-12-31')`, [k3101]);
    const cookie = await loginAs(hans.epost);
    const [now, before] = [await list(cookie, '3101'), await list(cookie, '0101')];
    expect(now.body.data.medlemskap).toEqual([{ navn: 'hans' }]);
    expect(before.text).toBe(now.text);
    expect(codeOf(await list(kari, '0101'))).toBe('FORBIDDEN');
  });

  it.each<[string, number, number | null, string]>([['begynner i dag', 0, null, 'ingen feil'], ['slutter i dag', -9, 0, 'ingen feil'], ['slutter i morgen', -9, 1, 'ingen feil'],
    ['sluttet i går', -9, -1, 'FORBIDDEN'], ['begynner i morgen', 1, null, 'FORBIDDEN']])('er åpent etter datoene: et medlemskap som %s', async (name, fra, til, code) => {
    const { epost } = await person(`dato-${name.replaceAll(' ', '')}`, { rolle: 'leser', fra: day(fra), til: til === null ? null : day(til) });
    expect(codeOf(await list(await loginAs(epost), '3118'))).toBe(code);
  });

  it('er stengt fra neste forespørsel når medlemskapet er slutt', async () => {
    const { epost, id } = await person('ferdig', { rolle: 'leser' });
    const cookie = await loginAs(epost);
    expect(codeOf(await list(cookie, '3118'))).toBe('ingen feil');
    await test.admin.query(`UPDATE tilgang.medlemskap SET til = fra WHERE person_id = $1`, [id]);
    expect(codeOf(await list(cookie, '3118'))).toBe('FORBIDDEN');
  });

  it('gir rettighetene til alle rollene en person har der, og ingen fra et annet rom', async () => {
    const { epost } = await person('flere', { rolle: 'leser' }, { rolle: 'controller' }, { rolle: 'programleder', kommuneId: k3101 });
    const { body } = await tryLogin(epost);
    const rooms = Object.fromEntries(body.data.login.arbeidsrom.map((rom: { kode: string }) => [rom.kode, rom]));
    expect(rooms['3118'].roller.sort()).toEqual(['controller', 'leser']);
    expect(rooms['3118'].rettigheter).not.toContain('medlemskap.skriv');
    expect(rooms['3101'].rettigheter).toContain('medlemskap.skriv');
    const cookie = await loginAs(epost);
    expect(codeOf(await ask(INVITER, { cookie, rom: '3118', variables: { input: { navn: 'X', epost: 'x@eksempel.no', rolle: 'leser' } } }))).toBe('FORBIDDEN');
  });
});

const INVITER = 'mutation ($input: InviterInput!) { inviter(input: $input) { lenke utloeper medlemskap { id versjon tilstand } } }';
const GODTA = 'mutation ($input: GodtaInvitasjonInput!) { godtaInvitasjon(input: $input) { navn arbeidsrom { kode roller } } }';
const invite = async (epost: string, rolle = 'leser', cookie = kari, rom = '3118') => {
  const { body } = await ask(INVITER, { cookie, rom, variables: { input: { navn: epost.split('@')[0], epost, rolle } } });
  expect(body.errors).toBeUndefined();
  const { lenke, medlemskap } = body.data.inviter as { lenke: string; medlemskap: { id: string; versjon: number; tilstand: string } };
  return { token: lenke.replace('/invitasjon/', ''), medlemskap };
};
const accept = (token: string, passord = 'et-helt-nytt-passord', call: Call = {}) => ask(GODTA, { ...call, variables: { input: { token, passord } } });

describe('invitasjonen', () => {
  it('lager personen når hun takker ja, logger henne inn og fører det i loggen', async () => {
    const { token, medlemskap } = await invite('ny@eksempel.no');
    expect(medlemskap.tilstand).toBe('invitert');
    expect((await ask('query ($t: String!) { invitasjon(token: $t) { navn epost rolle arbeidsrom } }', { variables: { t: token } })).body.data.invitasjon)
      .toEqual({ navn: 'ny', epost: 'ny@eksempel.no', rolle: 'leser', arbeidsrom: 'Indre Østfold' });
    expect(fieldsOf(await accept(token, 'kort'))).toEqual([{ path: 'passord', code: 'WEAK_PASSWORD' }]);
    const response = await accept(token);
    expect(response.body.data.godtaInvitasjon).toEqual({ navn: 'ny', arbeidsrom: [{ kode: '3118', roller: ['leser'] }] });
    expect(await loggedIn(cookieOf(response))).toBe(true);
    expect(await loggedIn(await loginAs('ny@eksempel.no', 'et-helt-nytt-passord'))).toBe(true);
    const { rows } = await test.admin.query(`SELECT handling FROM kommune.logg l WHERE kommune_id = $1 ORDER BY l.nr DESC LIMIT 1`, [k3118]);
    expect(rows).toEqual([{ handling: 'INVITASJON_GODTATT' }]);
  });

  it('krever sitt eget passord av en e-post som er kjent, og setter det aldri på nytt', async () => {
    const { epost } = await person('kjent', { rolle: 'leser', kommuneId: k3101 });
    const { token } = await invite(epost);
    expect(codeOf(await accept(token, 'et-helt-nytt-passord'))).toBe('WRONG_CREDENTIALS');
    expect((await accept(token, PASSORD)).body.data.godtaInvitasjon.arbeidsrom.map(({ kode }: { kode: string }) => kode).sort()).toEqual(['3101', '3118']);
    expect(codeOf(await tryLogin(epost, 'et-helt-nytt-passord'))).toBe('WRONG_CREDENTIALS');
  });

  it('svarer den som inviterer, likt enten e-posten er kjent eller ikke', async () => {
    const shape = async (epost: string) => { const { body } = await ask(INVITER, { cookie: kari, rom: '3118', variables: { input: { navn: 'N', epost, rolle: 'leser' } } }); return { ...body.data.inviter, lenke: '', utloeper: '', medlemskap: { ...body.data.inviter.medlemskap, id: '' } }; };
    expect(await shape(hans.epost)).toEqual(await shape('helt-ukjent@eksempel.no'));
  });

  it('kan brukes én gang, også når to prøver samtidig', async () => {
    const { token } = await invite('samtidig@eksempel.no');
    const codes = (await Promise.all([1, 2, 3].map(() => accept(token)))).map(codeOf);
    expect(codes.filter((code) => code === 'ingen feil')).toHaveLength(1);
    expect(codeOf(await accept(token))).toBe('INVITATION_INVALID');
    expect((await test.admin.query(`SELECT FROM tilgang.person WHERE epost = 'samtidig@eksempel.no'`)).rowCount).toBe(1);
  });

  it('er ugyldig når den er utløpt, fornyet, eller medlemskapet er avsluttet', async () => {
    const old = await invite('utloept@eksempel.no');
    await test.admin.query(`UPDATE tilgang.invitasjon SET utloeper = now() - interval '1 second' WHERE medlemskap_id = $1`, [old.medlemskap.id]);
    const renewed = await invite('fornyet@eksempel.no');
    const { body } = await ask('mutation ($id: ID!) { fornyInvitasjon(id: $id) { lenke } }', { cookie: kari, rom: '3118', variables: { id: renewed.medlemskap.id } });
    const ended = await invite('avsluttet@eksempel.no');
    await ask('mutation ($id: ID!) { avsluttMedlemskap(id: $id, versjon: 1) { id } }', { cookie: kari, rom: '3118', variables: { id: ended.medlemskap.id } });
    const texts = new Set<string>();
    for (const { token } of [old, renewed, ended, { token: 'finnes-ikke' }]) { const response = await accept(token); expect(codeOf(response)).toBe('INVITATION_INVALID'); texts.add(response.text); }
    expect(texts.size).toBe(1);
    expect(codeOf(await accept(body.data.fornyInvitasjon.lenke.replace('/invitasjon/', '')))).toBe('ingen feil');
  });

  it('gir samme lenke igjen når svaret gikk tapt, og ingen ny rad', async () => {
    const call = { cookie: kari, rom: '3118', headers: { 'idempotency-key': randomUUID() }, variables: { input: { navn: 'Tapt', epost: 'tapt@eksempel.no', rolle: 'leser' } } };
    const [first, again] = [await ask(INVITER, call), await ask(INVITER, call)];
    expect(again.text).toBe(first.text);
    expect((await test.admin.query(`SELECT FROM tilgang.medlemskap WHERE epost = 'tapt@eksempel.no'`)).rowCount).toBe(1);
  });

  it('kan ikke gi roller utenfor kommunen', async () => {
    for (const rolle of ['koordinator', 'evaluator', 'plattformforvalter']) {
      expect(codeOf(await ask(INVITER, { cookie: kari, rom: '3118', variables: { input: { navn: 'X', epost: 'x@eksempel.no', rolle } } }))).toBe('BAD_INPUT');
    }
  });
});

describe('medlemskapene', () => {
  const ENDRE = 'mutation ($input: EndreMedlemskapInput!) { endreMedlemskap(input: $input) { rolle versjon til } }';
  const AVSLUTT = 'mutation ($id: ID!, $versjon: Int!) { avsluttMedlemskap(id: $id, versjon: $versjon) { tilstand } }';
  const own = (query: string, variables: object, cookie = kari, rom = '3118') => ask(query, { cookie, rom, variables });

  it('endres på versjonen man så; den som kommer sist, får CONFLICT med begge', async () => {
    const { medlemskap: [id] } = await person('endres', { rolle: 'leser' });
    expect((await own(ENDRE, { input: { id, versjon: 1, rolle: 'controller' } })).body.data.endreMedlemskap).toEqual({ rolle: 'controller', versjon: 2, til: null });
    const late = await own(ENDRE, { input: { id, versjon: 1, rolle: 'styringsgruppe' } });
    expect(late.body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', current: { rolle: 'controller', versjon: 2 }, yours: { rolle: 'styringsgruppe', versjon: 1 } });
  });

  it('avsluttes med virkning fra neste forespørsel', async () => {
    const { epost, medlemskap: [id] } = await person('avsluttes', { rolle: 'leser' });
    const cookie = await loginAs(epost);
    expect((await own(AVSLUTT, { id, versjon: 1 })).body.data.avsluttMedlemskap).toEqual({ tilstand: 'avsluttet' });
    expect(codeOf(await ask('{ medlemskap { id } }', { cookie, rom: '3118' }))).toBe('FORBIDDEN');
  });

  it('svarer likt på en annen kommunes id og en som ikke finnes', async () => {
    for (const query of [AVSLUTT, ENDRE, 'mutation ($id: ID!) { fornyInvitasjon(id: $id) { lenke } }', 'mutation ($id: ID!) { nullstillPassord(medlemskapId: $id) { lenke } }']) {
      const variables = (id: string) => (query === ENDRE ? { input: { id, versjon: 1, rolle: 'leser' } } : query === AVSLUTT ? { id, versjon: 1 } : { id });
      const [foreign, missing] = [await own(query, variables(hans.medlemskap[0]!)), await own(query, variables(randomUUID()))];
      expect(foreign.text).toBe(missing.text);
      expect(codeOf(foreign)).toBe('NOT_FOUND');
    }
  });

  it('lar ikke kommunen bli uten programleder, heller ikke når to går samtidig', async () => {
    const cookie = await loginAs(hans.epost);
    const [id] = hans.medlemskap;
    await test.admin.query(`UPDATE tilgang.medlemskap SET til = fra WHERE kommune_id = $1 AND rolle = 'programleder' AND id <> $2`, [k3101, id]);
    expect(codeOf(await own(AVSLUTT, { id, versjon: 1 }, cookie, '3101'))).toBe('LAST_PROGRAMLEDER');
    expect(codeOf(await own(ENDRE, { input: { id, versjon: 1, rolle: 'leser' } }, cookie, '3101'))).toBe('LAST_PROGRAMLEDER');
    expect(codeOf(await own(ENDRE, { input: { id, versjon: 1, til: '2099-01-01' } }, cookie, '3101'))).toBe('LAST_PROGRAMLEDER');
    const other = await person('berit', { rolle: 'programleder', kommuneId: k3101 });
    const codes = (await Promise.all([[id, cookie], [other.medlemskap[0], await loginAs(other.epost)]].map(([mine, by]) => own(ENDRE, { input: { id: mine, versjon: 1, rolle: 'leser' } }, by, '3101')))).map(codeOf).sort();
    // Den som taper, får vite at hun er den siste, eller at hun må prøve igjen fordi de låste hverandre.
    expect(codes.filter((code) => code === 'ingen feil')).toHaveLength(1);
    expect(['LAST_PROGRAMLEDER', 'BUSY']).toContain(codes.find((code) => code !== 'ingen feil'));
    expect((await test.admin.query(`SELECT FROM tilgang.medlemskap WHERE kommune_id = $1 AND rolle = 'programleder' AND til IS NULL`, [k3101])).rowCount).toBe(1);
  });

  it('kan ikke endres av den som bare leser', async () => {
    const cookie = await loginAs('lise@eksempel.no');
    expect(codeOf(await own(AVSLUTT, { id: randomUUID(), versjon: 1 }, cookie))).toBe('FORBIDDEN');
  });
});

describe('passordene', () => {
  const NULLSTILL = 'mutation ($id: ID!) { nullstillPassord(medlemskapId: $id) { lenke } }';
  const SETT = 'mutation ($input: NyttPassordInput!) { settNyttPassord(input: $input) }';
  const BYTT = 'mutation ($input: ByttPassordInput!) { byttPassord(input: $input) }';

  it('nullstilles bare for den som hører til kommunen alene, og lenken virker én gang', async () => {
    const both = await person('begge', { rolle: 'leser' }, { rolle: 'leser', kommuneId: k3101 });
    expect(codeOf(await ask(NULLSTILL, { cookie: kari, rom: '3118', variables: { id: both.medlemskap[0] } }))).toBe('BELONGS_ELSEWHERE');
    const alone = await person('alene', { rolle: 'leser' });
    const session = await loginAs(alone.epost);
    const { body } = await ask(NULLSTILL, { cookie: kari, rom: '3118', variables: { id: alone.medlemskap[0] } });
    const token = body.data.nullstillPassord.lenke.replace('/nytt-passord/', '');
    expect(await loggedIn(session)).toBe(true);
    expect(codeOf(await ask(SETT, { variables: { input: { token, passord: 'svakt' } } }))).toBe('BAD_INPUT');
    expect((await ask(SETT, { variables: { input: { token, passord: 'nytt-og-langt-nok' } } })).body.data).toEqual({ settNyttPassord: true });
    expect([await loggedIn(session), codeOf(await tryLogin(alone.epost)), codeOf(await tryLogin(alone.epost, 'nytt-og-langt-nok'))]).toEqual([false, 'WRONG_CREDENTIALS', 'ingen feil']);
    expect(codeOf(await ask(SETT, { variables: { input: { token, passord: 'nok-et-langt-passord' } } }))).toBe('INVITATION_INVALID');
  });

  it('byttes av en selv, og avslutter øktene i andre nettlesere', async () => {
    const { epost } = await person('bytter', { rolle: 'leser' });
    const [here, there] = [await loginAs(epost), await loginAs(epost)];
    const change = (gammelt: string, passord: string) => ask(BYTT, { cookie: here, variables: { input: { gammelt, passord } } });
    expect(fieldsOf(await change('feil-gammelt-passord', 'nytt-og-langt-nok'))).toEqual([{ path: 'gammelt', code: 'NOT_ALLOWED' }]);
    expect(await loggedIn(there)).toBe(true);
    expect((await change(PASSORD, 'nytt-og-langt-nok')).body.data).toEqual({ byttPassord: true });
    expect([await loggedIn(here), await loggedIn(there)]).toEqual([true, false]);
    expect(codeOf(await ask(BYTT, { variables: { input: { gammelt: PASSORD, passord: 'nytt-og-langt-nok' } } }))).toBe('UNAUTHENTICATED');
  });
});

describe('forespørsler fra andre nettsteder', () => {
  it('avvises når Origin ikke er vår egen', async () => {
    for (const origin of ['https://ond.example', 'null', 'http://loeftet.test.ond.example', 'https://loeftet.test', 'http://loeftet.test:81']) {
      expect([origin, (await ask('{ meg { navn } }', { cookie: kari, headers: { host: 'loeftet.test', origin } })).status]).toEqual([origin, 403]);
    }
    expect((await ask('{ meg { navn } }', { cookie: kari, headers: { host: 'loeftet.test', origin: 'http://loeftet.test' } })).body.data.meg.navn).toBe('kari');
  });

  it('avvises når de er av det slaget et skjema kan sende uten å spørre først', async () => {
    const query = 'mutation { logout }';
    const post = (type: string, body: string) => request(app.getHttpServer()).post('/graphql').set({ cookie: kari, 'content-type': type }).send(body);
    for (const [type, body] of [['text/plain', JSON.stringify({ query })], ['application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`], ['multipart/form-data; boundary=x', '--x--']] as const) {
      expect([type, (await post(type, body)).status]).toEqual([type, 400]);
    }
    expect((await request(app.getHttpServer()).get('/graphql').query({ query: '{ meg { navn } }' }).set({ cookie: kari })).status).toBe(400);
    expect((await request(app.getHttpServer()).get('/graphql').query({ query }).set({ cookie: kari, 'apollo-require-preflight': '1' })).status).toBeGreaterThanOrEqual(400);
    expect(await loggedIn(kari)).toBe(true);
  });
});

describe('grensene', () => {
  let calls: ReturnType<typeof jest.spyOn>;
  // Teller hvor mange ganger noe bak GraphQL nådde databasen. Alt går videre som vanlig.
  beforeEach(() => { jest.restoreAllMocks(); calls = jest.spyOn(app.get(Db), 'query'); });
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
    const response = await request(app.getHttpServer()).post('/graphql').set('apollo-require-preflight', '1').send([{ query: '{ kommuner { navn } }' }, { query: '{ kommuner { navn } }' }]);
    expect([response.status, calls.mock.calls.length]).toEqual([400, 0]);
  });
});

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
    const secure = await createApp({ ...test.config, publicOrigin: 'https://loeftet.example' });
    await secure.init();
    const response = await request(secure.getHttpServer()).post('/graphql').set({ 'apollo-require-preflight': '1', origin: 'https://loeftet.example' })
      .send({ query: LOGIN, variables: { input: { epost: 'lise@eksempel.no', passord: PASSORD } } });
    expect((response.headers['set-cookie'] as unknown as string[])[0]).toMatch(/^__Host-loeftet=.*; Secure/);
    await secure.close();
  });
});
