import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import pg from 'pg';
import { InnlesingService, readInnlesingFile } from '#libs/kommune/innlesing';
import { loginPassword, nettverkLogin, projectRoot, roleName } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../src/create-app.ts';
import { ask, type Answer } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
const cookies: Record<string, string> = {};
const rolleI = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person =>
  ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
const people = [rolleI('leder3118', 'programleder', 'kommune', '3118'), rolleI('leser3118', 'leser', 'kommune', '3118'), rolleI('leder3101', 'programleder', 'kommune', '3101'), rolleI('koordinator', 'koordinator', 'felles', null)];

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  await writePeople(database.forvalter, people, database.kommuner);
  for (const nummer of ['3118', '3101'] as const) {
    const fil = await readInnlesingFile(join(projectRoot, `tools/demo/${nummer}.json`));
    await asKommune(database.kommuner[nummer], () => app.get(InnlesingService).write(fil));
  }
  for (const { hvem, epost } of people) cookies[hvem] = await login(url, epost);
}, 120_000);
afterAll(async () => { await app?.close(); await database?.drop(); });

const as = (hvem: string, query: string, variables: object = {}) => ask(url, { query, variables, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem.slice(-4) });
const utkast = (hvem: string, aar = 2025) => as(hvem, `query ($aar: Int!) { delingsutkast(aar: $aar) { aar utgave satsing oppdiktet tiltakUtenTema kontrollsum beloep { aar tema giverart beloep } tiltak { tema status antall } } }`, { aar });
const del = (hvem: string, input: object) => as(hvem, 'mutation ($input: DelHandlingsplanInput!) { delHandlingsplan(input: $input) { id aar handlinger } }', { input: { aar: 2025, bekreftet: true, ...input } });
const trekk = (hvem: string, id: string) => as(hvem, 'mutation ($input: TrekkTilbakeDelingInput!) { trekkTilbakeDeling(input: $input) { id trukket beloep { beloep } } }', { input: { id } });
const oversikt = () => as('koordinator', '{ fellesoversikt(aar: 2025) { alleAar kommuner { kommunenummer navn trukket plan { satsing utgave oppdiktet beloep { tema giverart beloep } tiltak { tema status antall } } } } }');
const delinger = async (hvem: string) => (await as(hvem, '{ delinger { nettverk kanDeles { aar utgave } delinger { id aar trukket utdatert handlinger lest { rom antall } beloep { beloep } } } }')).data!['delinger'];
const codeOf = ({ codes }: Answer) => codes[0] ?? 'ingen feil';
const planOf = async (nummer: string) => (await oversikt()).data!['fellesoversikt'].kommuner.find((k: { kommunenummer: string }) => k.kommunenummer === nummer);

describe('deling av Mysen 2025', () => {
  it('forhåndsviser nøyaktig det som går ut: 14 830 989 kroner i elleve summer, og fjorten tiltak', async () => {
    const { delingsutkast } = (await utkast('leder3118')).data!;
    const { kontrollsum, ...resten } = delingsutkast;
    expect(resten).toEqual({
      aar: 2025, utgave: 1, satsing: 'Områdeløft Mysen', oppdiktet: false, tiltakUtenTema: 0,
      beloep: expect.anything(), tiltak: expect.anything(),
    });
    expect(kontrollsum).toMatch(/^[0-9a-f]{64}$/);
    expect(delingsutkast.beloep.reduce((sum: bigint, b: { beloep: string }) => sum + BigInt(b.beloep), 0n)).toBe(1_483_098_900n);
    expect(delingsutkast.tiltak.reduce((sum: number, t: { antall: number }) => sum + t.antall, 0)).toBe(14);
    expect(delingsutkast.beloep).toHaveLength(11);
    process.stdout.write(`Det som forlater Indre Østfold for Mysen 2025:\n${JSON.stringify(delingsutkast)}\n`);
  });

  it('deler ikke uten bekreftelse, med en annen kontrollsum, eller som en som bare leser', async () => {
    const { kontrollsum } = (await utkast('leder3118')).data!['delingsutkast'];
    expect(codeOf(await del('leder3118', { kontrollsum, bekreftet: false }))).toBe('BAD_INPUT');
    expect(codeOf(await del('leder3118', { kontrollsum: 'f'.repeat(64) }))).toBe('CONFLICT');
    expect(codeOf(await del('leser3118', { kontrollsum }))).toBe('FORBIDDEN');
    expect(await planOf('3118')).toMatchObject({ plan: null, trukket: null });
  });

  it('deler ikke et utkast: Haldens plan for 2026 er ikke vedtatt', async () => {
    expect(codeOf(await utkast('leder3101', 2026))).toBe('IKKE_VEDTATT');
    expect(codeOf(await del('leder3101', { aar: 2026, kontrollsum: 'a'.repeat(64) }))).toBe('IKKE_VEDTATT');
  });

  it('gir koordinatoren de samme tallene, byte for byte, og bare dem', async () => {
    const { kontrollsum, beloep, tiltak } = (await utkast('leder3118')).data!['delingsutkast'];
    expect(codeOf(await del('leder3118', { kontrollsum }))).toBe('ingen feil');
    const { plan } = await planOf('3118');
    expect(plan).toEqual({
      satsing: 'Områdeløft Mysen', utgave: 1, oppdiktet: false, tiltak,
      beloep: beloep.map(({ tema, giverart, beloep: sum }: { tema: string; giverart: string; beloep: string }) => ({ tema, giverart, beloep: sum })),
    });
    expect(await planOf('3101')).toMatchObject({ plan: null });
  });

  it('kan bare være delt én gang om gangen, også når to deler samtidig', async () => {
    const { kontrollsum } = (await utkast('leder3118')).data!['delingsutkast'];
    expect(codeOf(await del('leder3118', { kontrollsum }))).toBe('ALT_DELT');
    const halden = (await utkast('leder3101')).data!['delingsutkast'];
    expect(halden.oppdiktet).toBe(true);
    const samtidig = (await Promise.all([1, 2, 3].map(() => del('leder3101', { kontrollsum: halden.kontrollsum })))).map(codeOf);
    expect(samtidig.filter((code) => code === 'ingen feil')).toHaveLength(1);
    const { rows } = await database.admin.query('SELECT count(*)::int AS n FROM felles.deling WHERE kommune_id = $1', [database.kommuner['3101']]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('viser kommunen hvem som har lest, og fører lesingen før den skjer', async () => {
    const before = (await delinger('leder3118')).delinger[0].lest;
    await oversikt();
    const after = (await delinger('leder3118')).delinger[0].lest;
    expect(after[0].rom).toBe('felles');
    expect(after[0].antall).toBe((before[0]?.antall ?? 0) + 1);
    await database.admin.query(`REVOKE INSERT ON kommune.lesing FROM ${database.config.database.database}_g_leselogg`);
    try {
      const answer = await oversikt();
      expect(answer.data).toBeNull();
    } finally {
      await database.admin.query(`GRANT INSERT ON kommune.lesing TO ${database.config.database.database}_g_leselogg`);
    }
  });

  it('en annens deling og en som ikke finnes, er det samme', async () => {
    const [deling] = (await delinger('leder3118')).delinger;
    const [other, missing] = [await trekk('leder3101', deling.id), await trekk('leder3101', v7())];
    expect([other.status, other.text]).toEqual([missing.status, missing.text]);
    expect(codeOf(other)).toBe('NOT_FOUND');
  });

  it('trukket tilbake er borte med det samme, og står som et merke', async () => {
    const [deling] = (await delinger('leder3118')).delinger;
    expect((await trekk('leder3118', deling.id)).data!['trekkTilbakeDeling'].beloep).toEqual([]);
    expect(await planOf('3118')).toMatchObject({ plan: null, trukket: expect.stringMatching(/^20/) });
    expect((await delinger('leder3118')).kanDeles).toEqual([{ aar: 2025, utgave: 1 }]);
    expect(codeOf(await trekk('leder3118', deling.id))).toBe('NOT_FOUND');
  });
});

describe('koordinatoren', () => {
  it('når ikke en kommunes rom fra api-et', async () => {
    for (const nummer of ['3118', '3101']) {
      for (const query of ['{ satsing { navn } }', '{ oekonomi(aar: 2025) { linjer { navn } } }', '{ tiltakListe { antall } }', '{ delinger { nettverk } }', '{ handlingsplan(aar: 2025) { id } }']) {
        const { data, codes } = await ask(url, { query, cookie: cookies['koordinator']!, rom: nummer });
        expect([Object.values(data ?? {}).filter(Boolean), codes[0]]).toEqual([[], 'FORBIDDEN']);
      }
    }
  });

  it('når ikke en rad i kommunens skjema med rå SQL, og kan ikke skrive i felles', async () => {
    const { host, port, database: name } = database.config.database;
    const { rows: [nettverk] } = await database.admin.query<{ id: number }>('SELECT id FROM referanse.nettverk');
    const f = nettverkLogin(nettverk!.id);
    const client = new pg.Client({ host, port, database: name, user: roleName(name, f), password: loginPassword(database.keys.secret, name, f, 1) });
    await client.connect();
    try {
      const { rows: tables } = await database.admin.query<{ name: string }>(`SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace IN ('kommune'::regnamespace, 'tilgang'::regnamespace)`);
      for (const table of tables) await expect(client.query(`SELECT * FROM ${table.name}`)).rejects.toMatchObject({ code: '42501' });
      for (const sql of ['DELETE FROM felles.deling', 'UPDATE felles.deling SET aar = 2000', `INSERT INTO felles.delt_tiltak SELECT * FROM felles.delt_tiltak`]) await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      expect((await client.query('SELECT DISTINCT kommune_id FROM felles.delt_beloep')).rows).toEqual([{ kommune_id: database.kommuner['3101'] }]);
    } finally {
      await client.end();
    }
  });
});

describe('en erfaring, fra tiltaket til banken og tilbake', () => {
  const EGEN = 'id versjon tittel kort kontekst utfall aarsakKode kostnadOere kostnadPresisjon resultater resultatvalg { id verdi } hentetFra { felt fra } mangler handlinger deltUtgave';
  const mutate = (hvem: string, root: string, type: string, input: object, felt: string) => as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input });
  const ok = (answer: Answer, root: string) => { expect([root, codeOf(answer), answer.text.slice(0, 300)]).toEqual([root, 'ingen feil', expect.anything()]); return answer.data![root]; };
  const ut = (hvem: string, id: string) => as(hvem, 'query ($id: ID!) { erfaringsdelingsutkast(erfaringId: $id) { utgave kontrollsum oppdiktet skjulte { hva grunn } seOver { felt slag } innhold { tittel kort deltakere kostnadOere resultater { tekst verdi skjult } } } }', { id });
  const share = async (hvem: string, id: string, mer: object = {}) => mutate(hvem, 'delErfaring', 'DelErfaringInput', { id, kontrollsum: (await ut(hvem, id)).data?.['erfaringsdelingsutkast'].kontrollsum, bekreftet: true, kjentMedSaksdokument: true, ...mer }, 'id status utgave trukket utdatert handlinger');
  const endre = (id: string, versjon: number, felt: object) => mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id, versjon, ...felt }, EGEN);
  const BANK = 'status utgave kommune egen trukket utgaver { utgave } innhold { tittel kort kontekst evidensgrad kriterier deltakere deltakereSkjult kostnadPerDeltaker fallgruver resultater { tekst verdi skjult } kilde { tittel } }';
  const bank = (hvem: string, id: string) => as(hvem, `query ($id: ID!) { erfaring(id: $id) { ${BANK} } }`, { id });
  const TAGG = '<script>alert(1)</script>';
  let id: string;
  let tiltakId: string;

  it('fylles ut av tiltaket, og sier hva som mangler', async () => {
    tiltakId = (await database.admin.query<{ id: string }>(`SELECT id FROM kommune.tiltak WHERE noekkel LIKE '%jobbsjansen%'`)).rows[0]!.id;
    const egen = ok(await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tiltakId }, EGEN), 'createErfaring');
    ({ id } = egen);
    expect(egen.hentetFra).toEqual(expect.arrayContaining([{ felt: 'tittel', fra: 'navn' }, { felt: 'resultater', fra: 'resultater' }]));
    expect(egen).toMatchObject({ versjon: 1, utfall: 'paagaar', kostnadPresisjon: 'omtrent', deltUtgave: 0, handlinger: ['updateErfaring', 'removeErfaring'] });
    process.stdout.write(`Utkastet fra ${egen.tittel}: ${JSON.stringify(egen)}\n`);
    expect([codeOf(await mutate('leder3101', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tiltakId }, 'id')), codeOf(await mutate('leser3118', 'createErfaring', 'CreateErfaringInput', { art: 'prosess', tittel: 'x' }, 'id'))]).toEqual(['BAD_INPUT', 'FORBIDDEN']);
    expect([codeOf(await as('leder3101', `{ egenErfaring(id: "${id}") { id } }`)), codeOf(await bank('leder3101', id))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('avviser for lang tekst, en lenke uten https, en grad uten belegg og en gammel versjon, og lagrer ingenting', async () => {
    const feil = async (felt: object, versjon = 1) => { const { errors } = await endre(id, versjon, felt); return [errors[0]?.extensions.code, errors[0]?.extensions.fields?.[0]]; };
    expect(await feil({ kort: 'x'.repeat(501) })).toEqual(['BAD_INPUT', { path: 'kort', code: 'TOO_LONG' }]);
    expect((await feil({ lenker: [{ tittel: 'a', adresse: 'javascript:alert(1)' }] }))[0]).toBe('BAD_INPUT');
    expect(await feil({ evidensgrad: 5 })).toEqual(['BAD_INPUT', { path: 'evidensgrad', code: 'GRADE_UNSUPPORTED' }]);
    expect((await feil({ kort: 'For sent' }, 9))[0]).toBe('CONFLICT');
    expect(ok(await endre(id, 1, { tema: 'arbeid', fase: 'gjennomfoering', kort: `Kvinner får veiledning ${TAGG}`, kontekst: TAGG, gjennomfoering: 'Kurs og praksis', maalgrupper: ['Innvandrerkvinner'], fallgruver: [TAGG], deltakere: 4, deltakerePresisjon: 'eksakt' }), 'updateErfaring')).toMatchObject({ versjon: 2, mangler: [] });
  });

  it('endres tiltaket etter forhåndsvisningen, går ingenting ut', async () => {
    const { kontrollsum, skjulte, innhold } = ok(await ut('leder3118', id), 'erfaringsdelingsutkast');
    expect([skjulte, innhold.deltakere]).toEqual([[{ hva: 'deltakere', grunn: 'lavt' }], null]);
    expect([codeOf(await share('leder3118', id, { bekreftet: false })), codeOf(await share('leder3118', id, { kjentMedSaksdokument: false })), codeOf(await share('leser3118', id, { kontrollsum }))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'FORBIDDEN']);
    const { versjon } = (await as('leder3118', `{ tiltak(id: "${tiltakId}") { versjon } }`)).data!['tiltak'];
    ok(await mutate('leder3118', 'updateTiltak', 'UpdateTiltakInput', { id: tiltakId, versjon, statusMerknad: 'Endret' }, 'versjon'), 'updateTiltak');
    expect(codeOf(await share('leder3118', id, { kontrollsum }))).toBe('CONFLICT');
    expect((await database.admin.query('SELECT FROM felles.erfaring')).rowCount).toBe(0);
  });

  it('delt ser naboen og koordinatoren den, med tekst som tekst og uten det lave tallet, og lesingen er ført', async () => {
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ status: 'delt', utgave: 1, utdatert: false, handlinger: ['trekkTilbakeErfaring'] });
    expect(codeOf(await share('leder3118', id))).toBe('ALT_DELT');
    for (const hvem of ['leder3101', 'koordinator']) {
      const sett = ok(await bank(hvem, id), 'erfaring');
      expect(sett).toMatchObject({ status: 'delt', utgave: 1, kommune: 'Indre Østfold', egen: false, innhold: { kontekst: TAGG, deltakere: null, deltakereSkjult: true, kostnadPerDeltaker: null, fallgruver: [TAGG] } });
    }
    const { rows } = await database.admin.query<{ rad: string }>('SELECT to_jsonb(u)::text AS rad FROM felles.erfaringsutgave u');
    expect([rows.length, rows[0]!.rad.includes(tiltakId), rows[0]!.rad.includes('Endret')]).toEqual([1, false, false]);
    const { lest } = (await as('leder3118', '{ erfaringsdelinger { lest { rom antall } } }')).data!['erfaringsdelinger'][0];
    expect(lest.map(({ rom }: { rom: string }) => rom).sort()).toEqual(['3101', 'felles']);
    const side = (await as('leder3101', '{ erfaringsbank(filter: { tema: arbeid, maalgruppe: "Innvandrerkvinner" }) { antall alle maalgrupper erfaringer { id } } }')).data!['erfaringsbank'];
    expect(side).toEqual({ antall: 1, alle: 1, maalgrupper: ['Innvandrerkvinner'], erfaringer: [{ id }] });
    expect((await as('leder3101', '{ erfaringsbank(filter: { tema: bolig_bomiljoe }) { antall alle } }')).data!['erfaringsbank']).toEqual({ antall: 0, alle: 1 });
  });

  it('en ny utgave er et nytt øyeblikksbilde, og det som var skjult, er fortsatt det', async () => {
    ok(await endre(id, 2, { deltakere: 40, kort: 'Nytt' }), 'updateErfaring');
    expect((await as('leder3118', '{ erfaringsdelinger { utdatert } }')).data!['erfaringsdelinger'][0].utdatert).toBe(true);
    expect(ok(await bank('leder3101', id), 'erfaring').innhold.kort).toContain('veiledning');
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ utgave: 2, status: 'delt' });
    expect(ok(await bank('leder3101', id), 'erfaring')).toMatchObject({ utgaver: [{ utgave: 2 }, { utgave: 1 }], innhold: { kort: 'Nytt', deltakere: null, deltakereSkjult: true } });
    expect(codeOf(await as('leder3118', `mutation { removeErfaring(input: { id: "${id}", versjon: 3 }) }`))).toBe('BAD_INPUT');
  });

  it('koordinatoren foreslår, eieren godtar i utkastet sitt, og publiserer først når utgaven er gjennomgått', async () => {
    const foreslaa = (slag: string, forslag: string) => mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag, forslag }, 'forslag { id slag svar }');
    expect([codeOf(await foreslaa('tema', 'finnes ikke')), codeOf(await mutate('leder3118', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag: 'kort', forslag: 'x' }, 'id'))]).toEqual(['BAD_INPUT', 'FORBIDDEN']);
    const [{ id: forslagId }] = ok(await foreslaa('kort', 'Kvinner får veiledning og praksis'), 'createErfaringsforslag').forslag;
    expect((await as('leder3101', `{ erfaring(id: "${id}") { forslag { id } } }`)).data!['erfaring'].forslag).toEqual([]);
    const svar = (hvem: string, mer: object = {}) => mutate(hvem, 'svarPaaForslag', 'SvarPaaForslagInput', { forslagId, godtatt: true, ...mer }, 'utdatert');
    expect([codeOf(await svar('leder3101')), ok(await svar('leder3118'), 'svarPaaForslag').utdatert, codeOf(await svar('leder3118'))]).toEqual(['NOT_FOUND', true, 'BAD_INPUT']);
    expect((await as('leder3118', `{ egenErfaring(id: "${id}") { kort versjon } }`)).data!['egenErfaring']).toEqual({ kort: 'Kvinner får veiledning og praksis', versjon: 4 });
    const publiser = () => mutate('leder3118', 'publiserErfaring', 'PubliserErfaringInput', { id }, 'status publisertUtgave');
    const gjennomgaa = (utgave: number) => mutate('koordinator', 'gjennomgaaErfaring', 'GjennomgaaErfaringInput', { erfaringId: id, utgave }, 'gjennomgaatt');
    expect([codeOf(await publiser()), codeOf(await gjennomgaa(1)), codeOf(await gjennomgaa(2)), ok(await publiser(), 'publiserErfaring')]).toEqual(['ERFARING_IKKE_GJENNOMGAATT', 'CONFLICT', 'ingen feil', { status: 'publisert', publisertUtgave: 2 }]);
  });

  it('trukket tilbake er innholdet borte i alle utgaver, merket står, og det kan ikke gjøres to ganger', async () => {
    const trekkErfaring = (hvem: string, hva: string) => mutate(hvem, 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: hva }, 'status trukket handlinger');
    expect([codeOf(await trekkErfaring('leder3101', id)), (await trekkErfaring('leder3101', id)).text === (await trekkErfaring('leder3101', v7())).text]).toEqual(['NOT_FOUND', true]);
    expect(ok(await trekkErfaring('leder3118', id), 'trekkTilbakeErfaring')).toMatchObject({ status: 'trukket', handlinger: ['delErfaring'] });
    expect(codeOf(await trekkErfaring('leder3118', id))).toBe('ALT_TRUKKET');
    expect(ok(await bank('koordinator', id), 'erfaring')).toMatchObject({ status: 'trukket', innhold: null, utgaver: [], trukket: expect.stringMatching(/^20/) });
    expect((await database.admin.query('SELECT FROM felles.erfaringsutgave')).rowCount).toBe(0);
    expect((await as('leder3101', '{ erfaringsbank { alle erfaringer { id } } }')).data!['erfaringsbank']).toEqual({ alle: 0, erfaringer: [] });
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ status: 'delt', utgave: 3, trukket: null });
  });
});
