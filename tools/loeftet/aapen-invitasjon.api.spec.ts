import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { connectForvalter } from '#libs/platform/wall';
import { openKommune } from './open-kommune.ts';
import { codeOf, cookieOf, fieldsOf, PASSORD, tilgangRoom } from '../../apps/api/proof/testing/tilgang-room.ts';

const room = tilgangRoom();
const { ask, tryLogin, loginAs, loggedIn } = room;

const VIS = 'query ($t: String!) { invitasjon(token: $t) { navn epost rolle arbeidsrom } }';
const GODTA = 'mutation ($input: GodtaInvitasjonInput!) { godtaInvitasjon(input: $input) { navn epost arbeidsrom { kode roller } } }';
const nytt = 'et-helt-nytt-passord';
/** Det «kommune:opprett» gir den som ikke vet hvem programlederen blir. Hver gang en ny lenke. */
async function opened(): Promise<string> {
  const forvalter = await connectForvalter(room.config.database, room.config);
  try {
    const text = await openKommune({ admin: room.admin, forvalter, config: room.config, address: 'https://loeftet.test', nummer: '3120', navn: 'Rakkestad' });
    return text.split('https://loeftet.test/invitasjon/')[1]!;
  } finally {
    await forvalter.end();
  }
}
const show = (t: string) => ask(VIS, { variables: { t } });
const accept = (token: string, own: object = {}) => ask(GODTA, { variables: { input: { token, passord: nytt, ...own } } });
const paths = (response: Response) => fieldsOf(response).map(({ path, code }: { path: string; code: string }) => `${path} ${code}`).sort();
const persons = async () => (await room.admin.query<{ antall: number }>('SELECT count(*)::int AS antall FROM tilgang.person')).rows[0]!.antall;

describe('invitasjonen uten e-post, til den første i en kommune', () => {
  it('lar henne oppgi navn og e-post selv, logger henne inn som programleder, og fører det i kommunens logg', async () => {
    const token = await opened();
    expect((await show(token)).body.data.invitasjon).toEqual({ navn: 'Programleder i Rakkestad', epost: null, rolle: 'programleder', arbeidsrom: 'Rakkestad' });
    const response = await accept(token, { navn: '  Ragna Rud ', epost: 'ragna@eksempel.no' });
    expect(response.body.data.godtaInvitasjon).toEqual({ navn: 'Ragna Rud', epost: 'ragna@eksempel.no', arbeidsrom: [{ kode: '3120', roller: ['programleder'] }] });
    const cookie = cookieOf(response);
    const { body } = await ask('{ medlemskap { navn epost rolle tilstand } logg { innslag { handling hvem } } }', { cookie, rom: '3120' });
    expect(body.data.medlemskap).toEqual([{ navn: 'Ragna Rud', epost: 'ragna@eksempel.no', rolle: 'programleder', tilstand: 'aktiv' }]);
    expect(body.data.logg.innslag).toEqual([{ handling: 'INVITASJON_GODTATT', hvem: 'Ragna Rud' }]);
    expect(await loggedIn(await loginAs('Ragna@Eksempel.no', nytt))).toBe(true);
  });

  it('sier alt som mangler eller er feil, på feltet det gjelder, og kan brukes etterpå', async () => {
    const token = await opened();
    for (const [own, wrong] of [
      [{}, ['epost REQUIRED', 'navn REQUIRED']],
      [{ navn: null, epost: null }, ['epost REQUIRED', 'navn REQUIRED']],
      [{ navn: '   ', epost: 'rolf@eksempel.no' }, ['navn REQUIRED']],
      [{ navn: 'Rolf', epost: 'ikke-epost' }, ['epost NOT_AN_EMAIL']],
      [{ navn: 'Rolf', epost: '' }, ['epost NOT_AN_EMAIL']],
      [{ navn: 'R'.repeat(201), epost: 'rolf@eksempel.no' }, ['navn TOO_LONG']],
      [{ navn: 'Rolf', epost: 'rolf@eksempel.no', passord: 'kort' }, ['passord WEAK_PASSWORD']],
      [{ navn: 'Rolf', epost: 'rolf@eksempel.no', passord: 'rolf-rolf-123' }, ['passord WEAK_PASSWORD']],
    ] as const) {
      const response = await accept(token, own);
      expect([own, codeOf(response), paths(response)]).toEqual([own, 'BAD_INPUT', wrong]);
    }
    expect(codeOf(await accept(token, { navn: 'Rolf', epost: 'rolf@eksempel.no' }))).toBe('ingen feil');
  });

  it('krever sitt eget passord av en e-post som er kjent, uansett hvordan den er skrevet, og legger rommet til', async () => {
    const token = await opened();
    const before = await persons();
    const wrong = await accept(token, { navn: 'Falsk Kari', epost: 'KARI@eksempel.no' });
    expect([codeOf(wrong), cookieOf(wrong)]).toEqual(['WRONG_CREDENTIALS', '']);
    expect(codeOf(await tryLogin('kari@eksempel.no', nytt))).toBe('WRONG_CREDENTIALS');
    const { godtaInvitasjon } = (await accept(token, { navn: 'Kari i Rakkestad', epost: 'KARI@eksempel.no', passord: PASSORD })).body.data;
    expect(godtaInvitasjon.navn).toBe('kari');
    expect(godtaInvitasjon.arbeidsrom.map(({ kode }: { kode: string }) => kode).sort()).toEqual(['3118', '3120']);
    expect(await persons()).toBe(before);
  });

  it('svarer likt på en kjent og en ukjent e-post så lenge lenken ikke blir brukt', async () => {
    const token = await opened();
    const tries = [{ passord: 'kort' }, { passord: 'aaaaaaaaaaaaaaaa' }, { passord: '' }, { passord: 'x'.repeat(201) }, { navn: '' }, { navn: 'R'.repeat(201) }, { passord: null }];
    for (const wrong of tries) {
      const [known, unknown] = [await accept(token, { navn: 'R', epost: 'lise@eksempel.no', ...wrong }), await accept(token, { navn: 'R', epost: 'elis@eksempel.no', ...wrong })];
      expect([wrong, known.status, known.text]).toEqual([wrong, unknown.status, unknown.text]);
      expect(codeOf(known)).not.toBe('ingen feil');
    }
    expect((await show(token)).body.data.invitasjon.epost).toBe(null);
  });

  it('stanser den som prøver mange passord på en kjent e-post', async () => {
    const token = await opened();
    const codes: string[] = [];
    for (let i = 0; i < 11; i++) codes.push(codeOf(await accept(token, { navn: 'H', epost: 'hans@eksempel.no' })));
    expect(codes).toEqual([...Array(10).fill('WRONG_CREDENTIALS'), 'TOO_MANY_ATTEMPTS']);
  });
});

describe('en åpen lenke som ikke gjelder', () => {
  const own = { navn: 'Siri', epost: 'siri@eksempel.no' };
  let usable: string;
  beforeAll(async () => { usable = await opened(); });

  it('svarer likt enten den er brukt, utløpt, avsluttet eller aldri har vært til, og gir ingen person', async () => {
    const [used, old, ended] = [await opened(), await opened(), await opened()];
    expect(codeOf(await accept(used, { navn: 'Una', epost: 'una@eksempel.no' }))).toBe('ingen feil');
    const only = async (token: string, sql: string) => room.admin.query(sql, [(await room.admin.query<{ id: string }>(
      `SELECT medlemskap_id AS id FROM tilgang.invitasjon WHERE noekkel = sha256(convert_to($1, 'UTF8'))`, [token])).rows[0]!.id]);
    await only(old, `UPDATE tilgang.invitasjon SET utloeper = now() - interval '1 second' WHERE medlemskap_id = $1`);
    await only(ended, `UPDATE tilgang.medlemskap SET fra = '2020-01-01', til = '2020-12-31' WHERE id = $1`);
    const before = await persons();
    const texts = new Set<string>();
    for (const token of [used, old, ended, 'finnes-ikke', `${usable}x`, usable.slice(0, -1), usable.toLowerCase(), '']) {
      const [seen, taken] = [await show(token), await accept(token, own)];
      expect([token, codeOf(seen), codeOf(taken)]).toEqual([token, 'INVITATION_INVALID', 'INVITATION_INVALID']);
      texts.add(seen.text.replaceAll('invitasjon', 'godtaInvitasjon')).add(taken.text);
    }
    expect(await persons()).toBe(before);
  });

  it('avviser en nøkkel som ikke er tekst, eller er for lang, før noe slås opp', async () => {
    for (const token of [null, 12, ['x'], {}, 'x'.repeat(101), `${usable}${'x'.repeat(5000)}`]) {
      expect([token, codeOf(await ask(GODTA, { variables: { input: { token, passord: nytt, ...own } } }))]).toEqual([token, expect.stringMatching(/^BAD_(INPUT|REQUEST)$/)]);
    }
    expect(codeOf(await show(`' OR '1'='1`))).toBe('INVITATION_INVALID');
  });

  it('gir rommet til bare én når to prøver samtidig', async () => {
    const codes = (await Promise.all(['siri', 'sara', 'sofie'].map((navn) => accept(usable, { navn, epost: `${navn}@eksempel.no` })))).map(codeOf).sort();
    expect(codes).toEqual(['INVITATION_INVALID', 'INVITATION_INVALID', 'ingen feil']);
    expect((await room.admin.query(`SELECT FROM tilgang.person WHERE epost = ANY($1)`, [['siri', 'sara', 'sofie'].map((navn) => `${navn}@eksempel.no`)])).rowCount).toBe(1);
    // Den som kom for sent, er heller ikke ført i kommunens logg.
    const { rows } = await room.admin.query(`SELECT l.person_id FROM kommune.logg l WHERE handling = 'INVITASJON_GODTATT' AND NOT EXISTS (SELECT FROM tilgang.person p WHERE p.id = l.person_id)`);
    expect(rows).toEqual([]);
  });
});
