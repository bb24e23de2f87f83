import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { codeOf, fieldsOf, PASSORD, tilgangRoom } from '../testing/tilgang-room.ts';

const room = tilgangRoom();
const { ask, tryLogin, loginAs, loggedIn, person } = room;

describe('medlemskapene', () => {
  const ENDRE = 'mutation ($input: EndreMedlemskapInput!) { endreMedlemskap(input: $input) { rolle versjon til } }';
  const AVSLUTT = 'mutation ($id: ID!, $versjon: Int!) { avsluttMedlemskap(id: $id, versjon: $versjon) { tilstand } }';
  const own = (query: string, variables: object, cookie = room.kari, rom = '3118') => ask(query, { cookie, rom, variables });

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
      const [foreign, missing] = [await own(query, variables(room.hans.medlemskap[0]!)), await own(query, variables(randomUUID()))];
      expect(foreign.text).toBe(missing.text);
      expect(codeOf(foreign)).toBe('NOT_FOUND');
    }
  });

  it('lar ikke kommunen bli uten programleder, heller ikke når to går samtidig', async () => {
    const cookie = await loginAs(room.hans.epost);
    const [id] = room.hans.medlemskap;
    await room.admin.query(`UPDATE tilgang.medlemskap SET til = fra WHERE kommune_id = $1 AND rolle = 'programleder' AND id <> $2`, [room.k3101, id]);
    expect(codeOf(await own(AVSLUTT, { id, versjon: 1 }, cookie, '3101'))).toBe('LAST_PROGRAMLEDER');
    expect(codeOf(await own(ENDRE, { input: { id, versjon: 1, rolle: 'leser' } }, cookie, '3101'))).toBe('LAST_PROGRAMLEDER');
    expect(codeOf(await own(ENDRE, { input: { id, versjon: 1, til: '2099-01-01' } }, cookie, '3101'))).toBe('LAST_PROGRAMLEDER');
    const other = await person('berit', { rolle: 'programleder', kommuneId: room.k3101 });
    const codes = (await Promise.all([[id, cookie], [other.medlemskap[0], await loginAs(other.epost)]].map(([mine, by]) => own(ENDRE, { input: { id: mine, versjon: 1, rolle: 'leser' } }, by, '3101')))).map(codeOf).sort();
    // Den som taper, får vite at hun er den siste, eller at hun må prøve igjen fordi de låste hverandre.
    expect(codes.filter((code) => code === 'ingen feil')).toHaveLength(1);
    expect(['LAST_PROGRAMLEDER', 'BUSY']).toContain(codes.find((code) => code !== 'ingen feil'));
    expect((await room.admin.query(`SELECT FROM tilgang.medlemskap WHERE kommune_id = $1 AND rolle = 'programleder' AND til IS NULL`, [room.k3101])).rowCount).toBe(1);
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
    const both = await person('begge', { rolle: 'leser' }, { rolle: 'leser', kommuneId: room.k3101 });
    expect(codeOf(await ask(NULLSTILL, { cookie: room.kari, rom: '3118', variables: { id: both.medlemskap[0] } }))).toBe('BELONGS_ELSEWHERE');
    const alone = await person('alene', { rolle: 'leser' });
    const session = await loginAs(alone.epost);
    const { body } = await ask(NULLSTILL, { cookie: room.kari, rom: '3118', variables: { id: alone.medlemskap[0] } });
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
