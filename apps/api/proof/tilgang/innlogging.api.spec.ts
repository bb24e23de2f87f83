import { describe, expect, it } from '@jest/globals';
import { limits } from '#libs/contracts';
import { tokenKey } from '#libs/tilgang';
import { codeOf, cookieOf, fieldsOf, LOGIN, PASSORD, tilgangRoom } from '../testing/tilgang-room.ts';

const room = tilgangRoom();
const { ask, tryLogin, loginAs, loggedIn, person } = room;

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
    const { rows } = await room.admin.query('SELECT noekkel FROM tilgang.sesjon WHERE noekkel = $1', [tokenKey(token)]);
    expect(rows).toHaveLength(1);
    expect((await room.admin.query(`SELECT FROM tilgang.sesjon WHERE encode(noekkel, 'escape') LIKE '%' || $1 || '%'`, [token])).rowCount).toBe(0);
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
    await room.admin.query(`UPDATE tilgang.sesjon SET ${column} = now() - $2::interval + interval '2 minutes' WHERE noekkel = $1`, [key, age]);
    expect(await loggedIn(cookie)).toBe(true);
    await room.admin.query(`UPDATE tilgang.sesjon SET ${column} = now() - $2::interval WHERE noekkel = $1`, [key, age]);
    expect(await loggedIn(cookie)).toBe(false);
    expect(codeOf(await ask('{ medlemskap { id } }', { cookie, rom: '3118' }))).toBe('UNAUTHENTICATED');
  });

  it.each([['tom', ''], ['kort', 'x'], ['lang', 'a'.repeat(5000)], ['med null', '%00'], ['med SQL', `' OR '1'='1`], ['en sti', '../../etc']])('en kapsel som er %s, er ingen økt', async (_, value) => {
    expect(await loggedIn(`loeftet=${value}`)).toBe(false);
  });
});
