import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Call, codeOf, cookieOf, day, fieldsOf, PASSORD, tilgangRoom } from '../testing/tilgang-room.ts';

const room = tilgangRoom();
const { ask, tryLogin, loginAs, loggedIn, person } = room;

const INVITER = 'mutation ($input: InviterInput!) { inviter(input: $input) { lenke utloeper medlemskap { id versjon tilstand } } }';
const GODTA = 'mutation ($input: GodtaInvitasjonInput!) { godtaInvitasjon(input: $input) { navn arbeidsrom { kode roller } } }';
const invite = async (epost: string, rolle = 'leser', cookie = room.kari, rom = '3118') => {
  const { body } = await ask(INVITER, { cookie, rom, variables: { input: { navn: epost.split('@')[0], epost, rolle } } });
  expect(body.errors).toBeUndefined();
  const { lenke, medlemskap } = body.data.inviter as { lenke: string; medlemskap: { id: string; versjon: number; tilstand: string } };
  return { token: lenke.replace('/invitasjon/', ''), medlemskap };
};
const accept = (token: string, passord = 'et-helt-nytt-passord', call: Call = {}) => ask(GODTA, { ...call, variables: { input: { token, passord } } });

describe('rommet', () => {
  const list = (cookie: string, rom?: string) => ask('{ medlemskap { navn } }', { cookie, rom });

  it('gir det samme svaret, byte for byte, enten det er en annens, ukjent eller feilskrevet', async () => {
    const rooms = [undefined, '', '3101', '9999', '31180', '311', 'abcd', 'kommune', 'felles', 'plattform', 'evaluering', `3118' OR '1'='1`, '3118 ', '٣١١٨', '3118,3101', 'null', 'x'.repeat(2000)]
      .filter((rom) => rom === undefined || (/^[\x20-\x7e]*$/.test(rom) && rom.trim() !== '3118'));
    const answers = new Set<string>();
    for (const rom of rooms) { const { status, text } = await list(room.kari, rom); answers.add(`${status} ${text}`); }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('"FORBIDDEN"');
  });

  it('kan også nås med et nummer kommunen har hatt før', async () => {
    await room.admin.query(`INSERT INTO referanse.kommunenummer (nummer, kommune_id, til) VALUES ('0101', $1, '2019-12-31')`, [room.k3101]);
    const cookie = await loginAs(room.hans.epost);
    const [now, before] = [await list(cookie, '3101'), await list(cookie, '0101')];
    expect(now.body.data.medlemskap).toEqual([{ navn: 'hans' }]);
    expect(before.text).toBe(now.text);
    expect(codeOf(await list(room.kari, '0101'))).toBe('FORBIDDEN');
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
    await room.admin.query(`UPDATE tilgang.medlemskap SET til = fra WHERE person_id = $1`, [id]);
    expect(codeOf(await list(cookie, '3118'))).toBe('FORBIDDEN');
  });

  it('gir rettighetene til alle rollene en person har der, og ingen fra et annet rom', async () => {
    const { epost } = await person('flere', { rolle: 'leser' }, { rolle: 'controller' }, { rolle: 'programleder', kommuneId: room.k3101 });
    const { body } = await tryLogin(epost);
    const rooms = Object.fromEntries(body.data.login.arbeidsrom.map((rom: { kode: string }) => [rom.kode, rom]));
    expect(rooms['3118'].roller.sort()).toEqual(['controller', 'leser']);
    expect(rooms['3118'].rettigheter).not.toContain('medlemskap.skriv');
    expect(rooms['3101'].rettigheter).toContain('medlemskap.skriv');
    const cookie = await loginAs(epost);
    expect(codeOf(await ask(INVITER, { cookie, rom: '3118', variables: { input: { navn: 'X', epost: 'x@eksempel.no', rolle: 'leser' } } }))).toBe('FORBIDDEN');
  });
});

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
    const { rows } = await room.admin.query(`SELECT handling FROM kommune.logg l WHERE kommune_id = $1 ORDER BY l.nr DESC LIMIT 1`, [room.k3118]);
    expect(rows).toEqual([{ handling: 'INVITASJON_GODTATT' }]);
  });

  it('krever sitt eget passord av en e-post som er kjent, og setter det aldri på nytt', async () => {
    const { epost } = await person('kjent', { rolle: 'leser', kommuneId: room.k3101 });
    const { token } = await invite(epost);
    expect(codeOf(await accept(token, 'et-helt-nytt-passord'))).toBe('WRONG_CREDENTIALS');
    expect((await accept(token, PASSORD)).body.data.godtaInvitasjon.arbeidsrom.map(({ kode }: { kode: string }) => kode).sort()).toEqual(['3101', '3118']);
    expect(codeOf(await tryLogin(epost, 'et-helt-nytt-passord'))).toBe('WRONG_CREDENTIALS');
  });

  it('svarer den som inviterer, likt enten e-posten er kjent eller ikke', async () => {
    const shape = async (epost: string) => { const { body } = await ask(INVITER, { cookie: room.kari, rom: '3118', variables: { input: { navn: 'N', epost, rolle: 'leser' } } }); return { ...body.data.inviter, lenke: '', utloeper: '', medlemskap: { ...body.data.inviter.medlemskap, id: '' } }; };
    expect(await shape(room.hans.epost)).toEqual(await shape('helt-ukjent@eksempel.no'));
  });

  it('kan brukes én gang, også når to prøver samtidig', async () => {
    const { token } = await invite('samtidig@eksempel.no');
    const codes = (await Promise.all([1, 2, 3].map(() => accept(token)))).map(codeOf);
    expect(codes.sort()).toEqual(['INVITATION_INVALID', 'INVITATION_INVALID', 'ingen feil']);
    expect(codeOf(await accept(token))).toBe('INVITATION_INVALID');
    expect((await room.admin.query(`SELECT FROM tilgang.person WHERE epost = 'samtidig@eksempel.no'`)).rowCount).toBe(1);
  });

  it('er ugyldig når den er utløpt, fornyet, eller medlemskapet er avsluttet', async () => {
    const old = await invite('utloept@eksempel.no');
    await room.admin.query(`UPDATE tilgang.invitasjon SET utloeper = now() - interval '1 second' WHERE medlemskap_id = $1`, [old.medlemskap.id]);
    const renewed = await invite('fornyet@eksempel.no');
    const { body } = await ask('mutation ($id: ID!) { fornyInvitasjon(id: $id) { lenke } }', { cookie: room.kari, rom: '3118', variables: { id: renewed.medlemskap.id } });
    const ended = await invite('avsluttet@eksempel.no');
    await ask('mutation ($id: ID!) { avsluttMedlemskap(id: $id, versjon: 1) { id } }', { cookie: room.kari, rom: '3118', variables: { id: ended.medlemskap.id } });
    const texts = new Set<string>();
    for (const { token } of [old, renewed, ended, { token: 'finnes-ikke' }]) { const response = await accept(token); expect(codeOf(response)).toBe('INVITATION_INVALID'); texts.add(response.text); }
    expect(texts.size).toBe(1);
    expect(codeOf(await accept(body.data.fornyInvitasjon.lenke.replace('/invitasjon/', '')))).toBe('ingen feil');
  });

  it('gir samme lenke igjen når svaret gikk tapt, og ingen ny rad', async () => {
    const call = { cookie: room.kari, rom: '3118', headers: { 'idempotency-key': randomUUID() }, variables: { input: { navn: 'Tapt', epost: 'tapt@eksempel.no', rolle: 'leser' } } };
    const [first, again] = [await ask(INVITER, call), await ask(INVITER, call)];
    expect(again.text).toBe(first.text);
    expect((await room.admin.query(`SELECT FROM tilgang.medlemskap WHERE epost = 'tapt@eksempel.no'`)).rowCount).toBe(1);
  });

  it('kan ikke gi roller utenfor kommunen', async () => {
    for (const rolle of ['koordinator', 'evaluator', 'plattformforvalter']) {
      expect(codeOf(await ask(INVITER, { cookie: room.kari, rom: '3118', variables: { input: { navn: 'X', epost: 'x@eksempel.no', rolle } } }))).toBe('BAD_INPUT');
    }
  });
});
