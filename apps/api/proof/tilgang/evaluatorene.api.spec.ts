import { describe, expect, it } from '@jest/globals';
import { writeAvtale } from '../testing/avtale-rows.ts';
import { dag, innsynRoom, LUKK } from '../testing/innsyn-room.ts';
import { codeOf, fieldsOf, PASSORD } from '../testing/tilgang-room.ts';

const at = innsynRoom();
const INVITER = 'mutation ($input: InviterEvaluatorInput!) { inviterEvaluator(input: $input) { evaluatorId lenke utloeper } }';
const GODTA = 'mutation ($input: GodtaInvitasjonInput!) { godtaInvitasjon(input: $input) { navn arbeidsrom { kode } } }';
const TILTAK = '{ tiltakListe { antall } }';
const TILGANGER = 'query ($id: ID!) { avtaletilganger(evalueringsavtaleId: $id) { firmaer handlinger personer { id navn epost firma tilstand taushetSignert avsluttet versjon handlinger } } }';
const ny = (mer: object = {}) => ({ evalueringsavtaleId: at.avtaleId, navn: 'Nina Ny', epost: 'nina@byraa.no', firma: 'Byrået', rolle: 'Prosjektleder', fra: dag(), til: dag(300), ...mer });
const koord = (query: string, variables: object = {}) => at.koordinator('felles', query, variables);
const gjoer = (root: string, input: object) => koord(`mutation ($input: ${root[0]!.toUpperCase()}${root.slice(1)}Input!) { ${root}(input: $input) { personer { id versjon tilstand taushetSignert avsluttet handlinger } } }`, { input });
const personen = async (id: string) => (await koord(TILGANGER, { id: at.avtaleId })).body.data.avtaletilganger.personer.find((en: { id: string }) => en.id === id);

let nina: { id: string; cookie: string; lenke: string };


describe('de som evaluerer', () => {
  it('føres av koordinatoren, fra et firma som er med i avtalen, og innenfor den', async () => {
    const feil = async (mer: object) => { const svar = await koord(INVITER, { input: ny(mer) }); return fieldsOf(svar) ?? svar.text; };
    expect(await feil({ firma: 'Et annet firma' })).toEqual([{ path: 'firma', code: 'NOT_FOUND' }]);
    expect(await feil({ til: dag(766) })).toEqual([{ path: 'til', code: 'TOO_LATE' }]);
    expect(await feil({ fra: '2019-12-31' })).toEqual([{ path: 'fra', code: 'TOO_EARLY' }]);
    expect(await feil({ til: dag(-1) })).toEqual([{ path: 'til', code: 'END_BEFORE_START' }]);
    expect(await feil({ taushetSignert: dag(1) })).toEqual([{ path: 'taushetSignert', code: 'TOO_LATE' }]);
    expect(await feil({ epost: 'EVA@eksempel.no' })).toEqual([{ path: 'epost', code: 'TAKEN' }]);
    expect(await feil({ evalueringsavtaleId: '00000000-0000-7000-8000-000000000000' })).toEqual([{ path: 'evalueringsavtaleId', code: 'NOT_FOUND' }]);
    expect(await feil({ epost: 'ikke en adresse' })).toEqual([{ path: 'epost', code: 'NOT_AN_EMAIL' }]);
    for (const [cookie, rom] of [[at.ledere['3118'], '3118'], [at.room.kari, '3118']] as const) expect(codeOf(await at.ask(cookie, rom, INVITER, { input: ny() }))).toBe('FORBIDDEN');
    expect(codeOf(await at.eva('avtale-1', INVITER, { input: ny() }))).toBe('FORBIDDEN');
    const { rows } = await at.room.admin.query(`SELECT count(*)::int AS n FROM felles.avtaleperson`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('kommer ikke inn noe sted før taushetserklæringen er skrevet under, og kommunen ser hvem de er uten e-posten', async () => {
    const { body } = await koord(INVITER, { input: ny() });
    const { evaluatorId: id, lenke } = body.data.inviterEvaluator;
    expect(await personen(id)).toMatchObject({ navn: 'Nina Ny', epost: 'nina@byraa.no', tilstand: 'invitert', handlinger: ['updateEvaluator', 'registrerTaushet', 'fornyEvaluatorinvitasjon', 'avsluttEvaluator'] });
    const ny2 = (await koord('mutation ($id: ID!) { fornyEvaluatorinvitasjon(id: $id) { lenke } }', { id })).body.data.fornyEvaluatorinvitasjon.lenke;
    expect(codeOf(await at.room.ask(GODTA, { variables: { input: { token: lenke.split('/').at(-1), passord: PASSORD } } }))).toBe('INVITATION_INVALID');
    const godtatt = await at.room.ask(GODTA, { variables: { input: { token: ny2.split('/').at(-1), passord: PASSORD } } });
    expect(godtatt.body.data.godtaInvitasjon).toEqual({ navn: 'Nina Ny', arbeidsrom: [] });
    nina = { id, lenke, cookie: await at.room.loginAs('nina@byraa.no') };
    expect([codeOf(await at.ask(nina.cookie, '3118', TILTAK)), codeOf(await at.ask(nina.cookie, 'avtale-1', '{ mineInnsyn { navn } }'))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const hosKommunen = await at.ask(at.ledere['3118'], '3118', '{ innsynsavtaler { navn til forlengesTil personer { navn firma rolle taushetSignert aktiv } } }');
    expect(hosKommunen.body.data.innsynsavtaler).toEqual([{ navn: 'Følgeevaluering', til: dag(400), forlengesTil: dag(765), personer: [expect.objectContaining({ navn: 'eva', firma: 'Byrået', aktiv: true }), { navn: 'Nina Ny', firma: 'Byrået', rolle: 'Prosjektleder', taushetSignert: null, aktiv: false }] }]);
    expect(hosKommunen.text).not.toContain('byraa.no');
  });

  it('er inne fra det øyeblikket den er ført, og ute fra det øyeblikket koordinatoren avslutter', async () => {
    const { versjon } = await personen(nina.id);
    expect(fieldsOf(await gjoer('registrerTaushet', { id: nina.id, versjon, dato: dag(1) }))).toEqual([{ path: 'dato', code: 'TOO_LATE' }]);
    expect(codeOf(await gjoer('registrerTaushet', { id: nina.id, versjon, dato: dag() }))).toBe('ingen feil');
    expect(codeOf(await at.ask(nina.cookie, '3118', TILTAK))).toBe('ingen feil');
    expect((await at.ask(nina.cookie, 'avtale-1', '{ mineInnsyn { navn aapninger { avtalerom } } }')).body.data.mineInnsyn).toHaveLength(2);
    expect(codeOf(await gjoer('updateEvaluator', { id: nina.id, versjon, rolle: 'Forsker', fra: dag(), til: dag(10) }))).toBe('CONFLICT');
    expect(codeOf(await gjoer('updateEvaluator', { id: nina.id, versjon: versjon + 1, rolle: 'Forsker', fra: dag(1), til: dag(10) }))).toBe('ingen feil');
    expect(codeOf(await at.ask(nina.cookie, '3118', TILTAK))).toBe('FORBIDDEN');
    expect(codeOf(await gjoer('updateEvaluator', { id: nina.id, versjon: versjon + 2, rolle: 'Forsker', fra: dag(), til: dag(10) }))).toBe('ingen feil');
    expect(codeOf(await at.ask(nina.cookie, '3118', TILTAK))).toBe('ingen feil');
    expect(codeOf(await gjoer('avsluttEvaluator', { id: nina.id, versjon: versjon + 3 }))).toBe('ingen feil');
    expect([codeOf(await at.ask(nina.cookie, '3118', TILTAK)), codeOf(await at.ask(nina.cookie, 'avtale-1', '{ mineInnsyn { navn } }'))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(fieldsOf(await gjoer('avsluttEvaluator', { id: nina.id, versjon: versjon + 4 }))).toEqual([{ path: 'id', code: 'NOT_ALLOWED' }]);
    expect(await personen(nina.id)).toMatchObject({ handlinger: [], tilstand: 'avsluttet' });
    // Den som er avsluttet, kan ingen åpne for, men hun kan inviteres på nytt.
    const aapne = await at.ask(at.ledere['3105'], '3105', 'mutation ($input: AapneInnsynInput!) { aapneInnsyn(input: $input) { id } }', { input: { evalueringsavtaleId: at.avtaleId, innsynsrom: ['tiltak'], fra: dag(), til: dag(5), personer: [nina.id] } });
    expect(fieldsOf(aapne)).toEqual([{ path: 'personer.0', code: 'NOT_FOUND' }]);
    expect(codeOf(await koord(INVITER, { input: ny() }))).toBe('ingen feil');
  });
});

describe('det kommunen ikke kan åpne', () => {
  const aapne = (mer: object) => at.ask(at.ledere['3105'], '3105', 'mutation ($input: AapneInnsynInput!) { aapneInnsyn(input: $input) { id versjon } }', { input: { evalueringsavtaleId: at.avtaleId, innsynsrom: ['tiltak'], fra: dag(), til: dag(30), ...mer } });
  it('er en avtale den ikke er med i, et ukjent rom, det som alt er åpent, og noe etter avtalen', async () => {
    const fremmed = await writeAvtale(at.room.admin, { avtalerom: 3, navn: 'En annens', kommuner: [{ id: at.kommuner['3101'], nummer: '3101' }], fra: '2020-01-01', til: dag(100), forlengesTil: dag(200) });
    expect([fieldsOf(await aapne({ evalueringsavtaleId: fremmed })), fieldsOf(await aapne({ evalueringsavtaleId: nina.id }))]).toEqual([[{ path: 'evalueringsavtaleId', code: 'NOT_FOUND' }], [{ path: 'evalueringsavtaleId', code: 'NOT_FOUND' }]]);
    expect([codeOf(await aapne({ innsynsrom: ['logg'] })), codeOf(await aapne({ innsynsrom: [] }))]).toEqual(['BAD_REQUEST', 'BAD_INPUT']);
    expect(fieldsOf(await aapne({ til: dag(401) }))).toEqual([{ path: 'til', code: 'TOO_LATE' }]);
    expect(codeOf(await aapne({}))).toBe('ingen feil');
    expect(fieldsOf(await aapne({ innsynsrom: ['program', 'tiltak'], fra: dag(30), til: dag(60) }))).toEqual([{ path: 'innsynsrom', code: 'OVERLAPS' }]);
    expect(codeOf(await aapne({ innsynsrom: ['program'] }))).toBe('ingen feil');
    // To samtidig får ikke begge lov.
    const to = await Promise.all([aapne({ innsynsrom: ['barriere'] }), aapne({ innsynsrom: ['barriere'] })]);
    expect(to.map((svar) => codeOf(svar)).sort()).toEqual(['BAD_INPUT', 'ingen feil']);
  });
});

describe('tida fra det er lukket til det er stengt', () => {
  it('er null: ingen forespørsel som begynner etter svaret på lukkingen, slipper inn; det som går, stanser ved neste setning', async () => {
    const maalt: number[] = [];
    for (let runde = 0; runde < 20; runde++) {
      await at.room.admin.query('DELETE FROM kommune.innsyn WHERE kommune_id = $1', [at.kommuner['3118']]);
      const { id, versjon } = await at.open('3118');
      let [ferdig, stopp] = [0, false];
      const sett: { startet: number; svarte: number; kode: string }[] = [];
      const spoer = async () => {
        while (!stopp && (ferdig === 0 || sett.at(-1)?.kode !== 'IKKE_AAPNET')) {
          const startet = performance.now();
          const kode = codeOf(await at.eva('3118', TILTAK));
          sett.push({ startet, svarte: performance.now(), kode });
        }
      };
      const lesere = [spoer(), spoer()];
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      const sendt = performance.now();
      const lukket = await at.ask(at.ledere['3118'], '3118', LUKK, { input: { id, versjon, begrunnelse: 'Prøve' } });
      ferdig = performance.now();
      const vakt = setTimeout(() => { stopp = true; }, 3_000);
      await Promise.all(lesere);
      clearTimeout(vakt);
      expect([codeOf(lukket), stopp]).toEqual(['ingen feil', false]);
      expect(sett.filter(({ startet, kode }) => startet > ferdig && kode !== 'IKKE_AAPNET')).toEqual([]);
      maalt.push(Math.min(...sett.filter(({ kode }) => kode === 'IKKE_AAPNET').map(({ svarte }) => svarte)) - sendt);
    }
    maalt.sort((a, b) => a - b);
    process.stdout.write(`Fra lukking til første avslag, hele veien over HTTP: median ${maalt[10]!.toFixed(0)} ms, lengst ${maalt.at(-1)!.toFixed(0)} ms (${maalt.length} ganger); 0 slapp inn etter svaret\n`);
  });
});
