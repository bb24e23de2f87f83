import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 } from 'uuid';
import { loginPassword, nettverkLogin, roleName } from '#libs/platform';
import { openInnsyn } from '#libs/platform/testing';
import { aapneNaa } from './testing/aapne.ts';
import { ask, type Json } from './testing/ask.ts';
import { delingsrom } from './testing/deling-room.ts';
import { evalueringsavtalen } from './testing/evalueringsavtale.ts';
import { emptyQueue } from './testing/queue.ts';

const at = delingsrom();
const { as, utkast, del, trekk, oversikt, delinger, codeOf, planOf, bildet, delNaa, antall, raa, flytt, her, fila, bruksutkast, sum, status, minn, minnet } = at;
/** Antall beløp og tiltak i det som deles for Mysen 2025, og i det som er trukket tilbake. */
const [helt, merket] = [[11, 14], [0, 0]];

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
    const { rows } = await at.database.admin.query('SELECT count(*)::int AS n FROM felles.deling WHERE kommune_id = $1', [at.database.kommuner['3101']]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('viser kommunen hvem som har lest, og fører lesingen før den skjer', async () => {
    const before = (await delinger('leder3118')).delinger[0].lest;
    await oversikt();
    const after = (await delinger('leder3118')).delinger[0].lest;
    expect(after[0].rom).toBe('felles');
    expect(after[0].antall).toBe((before[0]?.antall ?? 0) + 1);
    await at.database.admin.query(`REVOKE INSERT ON kommune.lesing FROM ${at.database.config.database.database}_g_leselogg`);
    try {
      const answer = await oversikt();
      expect(answer.data).toBeNull();
    } finally {
      await at.database.admin.query(`GRANT INSERT ON kommune.lesing TO ${at.database.config.database.database}_g_leselogg`);
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
        const { data, codes } = await ask(at.url, { query, cookie: at.cookies['koordinator']!, rom: nummer });
        expect([Object.values(data ?? {}).filter(Boolean), codes[0]]).toEqual([[], 'FORBIDDEN']);
      }
    }
  });

  it('når ikke en rad i kommunens skjema med rå SQL, og kan ikke skrive i felles', async () => {
    const { host, port, database: name } = at.database.config.database;
    const { rows: [nettverk] } = await at.database.admin.query<{ id: number }>('SELECT id FROM referanse.nettverk');
    const f = nettverkLogin(nettverk!.id);
    const client = new pg.Client({ host, port, database: name, user: roleName(name, f), password: loginPassword(at.database.keys.secret, name, f, 1) });
    await client.connect();
    try {
      const { rows: tables } = await at.database.admin.query<{ name: string }>(`SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace IN ('kommune'::regnamespace, 'tilgang'::regnamespace)`);
      // De som evaluerer i nettverkets avtaler, fører hun selv, og ser ingen andre.
      const egne = ['tilgang.medlemskap', 'tilgang.invitasjon'];
      for (const table of tables.filter(({ name }) => !egne.includes(name))) await expect(client.query(`SELECT * FROM ${table.name}`)).rejects.toMatchObject({ code: '42501' });
      expect((await client.query(`SELECT count(*)::int AS andre FROM tilgang.medlemskap WHERE rom <> 'evaluering'`)).rows).toEqual([{ andre: 0 }]);
      for (const sql of ['DELETE FROM felles.deling', 'UPDATE felles.deling SET aar = 2000', `INSERT INTO felles.delt_tiltak SELECT * FROM felles.delt_tiltak`]) await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      expect((await client.query('SELECT DISTINCT kommune_id FROM felles.delt_beloep')).rows).toEqual([{ kommune_id: at.database.kommuner['3101'] }]);
    } finally {
      await client.end();
    }
  });
});

describe('hvem det er for', () => {
  it('evaluatoren ser bare det kommunen har delt også med evalueringen, og bare mens det er åpent', async () => {
    const id = await delNaa();
    expect(codeOf(await her())).toBe('IKKE_AAPNET');
    await openInnsyn(at.database.admin, at.database.kommuner['3118']);
    expect([(await her()).data!['deltHer'], codeOf(await bildet('evaluator', id)), await raa()]).toEqual([[], 'NOT_FOUND', [0, 0, 0]]);
    expect([codeOf(await flytt(id, 'evaluator', 'nettverk')), codeOf(await flytt(id, 'nettverk', 'nettverk')), codeOf(await flytt(id, 'nettverk', 'evaluator', { bekreftet: false })), codeOf(await flytt(id, 'nettverk', 'evaluator', {}, 'leser3118')), codeOf(await flytt(id, 'nettverk', 'evaluator', {}, 'leder3101'))])
      .toEqual(['CONFLICT', 'BAD_INPUT', 'BAD_INPUT', 'FORBIDDEN', 'NOT_FOUND']);
    expect((await flytt(id, 'nettverk', 'evaluator')).data!['endreMottaker']).toEqual({ mottaker: 'evaluator' });
    const seen = await bildet('evaluator', id);
    expect(antall(seen.data!['visDeling'])).toEqual(helt);
    expect(seen.data).toEqual((await bildet('koordinator', id)).data);
    expect([(await her()).data!['deltHer'], (await raa())[0]]).toEqual([[{ id, mottaker: 'evaluator', trukket: null }], 1]);
    await at.database.admin.query('UPDATE kommune.innsyn SET lukket = now()');
    expect([codeOf(await bildet('evaluator', id)), await raa()]).toEqual(['IKKE_AAPNET', [0, 0, 0]]);
    await at.database.admin.query('UPDATE kommune.innsyn SET lukket = NULL');
  });

  it('en trangere krets tar det bort for dem som mistet det, og loggen sier fra hvem og til hvem', async () => {
    const { id } = (await her()).data!['deltHer'][0];
    expect(codeOf(await flytt(id, 'evaluator', 'nettverk'))).toBe('ingen feil');
    expect([(await her()).data!['deltHer'], codeOf(await bildet('evaluator', id)), await raa(), antall((await bildet('koordinator', id)).data!['visDeling'])]).toEqual([[], 'NOT_FOUND', [0, 0, 0], helt]);
    const { rows } = await at.database.admin.query(`SELECT innhold::json #> '{rader,0,felt,mottaker}' AS mottaker FROM kommune.logg WHERE handling = 'DELING_MOTTAKER_ENDRET' ORDER BY nr`);
    expect(rows.map((row: { mottaker: unknown }) => row.mottaker)).toEqual([['nettverk', 'evaluator'], ['evaluator', 'nettverk']]);
    await trekk('leder3118', id);
  });
});

describe('det som åpnes for alle', () => {
  it('er aldri det første valget, krever lisensen, leses av hvem som helst, og er borte straks det snevres inn eller trekkes tilbake', async () => {
    const kontrollsum = (await utkast('leder3118')).data!['delingsutkast'].kontrollsum;
    expect(codeOf(await del('leder3118', { kontrollsum, mottaker: 'aapent' }))).toBe('BAD_INPUT');
    const id = await delNaa();
    const ute = async (ende = '') => (await fetch(`${at.url}/offentlig/delinger/${id}${ende}`)).status;
    expect([await ute(), codeOf(await flytt(id, 'nettverk', 'aapent')), codeOf(await flytt(id, 'nettverk', 'aapent', { kjentMedLisens: true }, 'leser3118')), await ute()]).toEqual([404, 'BAD_INPUT', 'FORBIDDEN', 404]);
    expect([codeOf(await flytt(id, 'nettverk', 'aapent', { kjentMedLisens: true })), await ute(), await ute('.json'), await ute('.csv')]).toEqual(['ingen feil', 200, 200, 200]);
    const side = await (await fetch(`${at.url}/offentlig/delinger/${id}`)).text();
    const { beloep } = (await bildet('koordinator', id)).data!['visDeling'];
    expect([beloep.length > 0, side.includes('Handlingsplan 2025, Indre Østfold'), side.includes('<script'), (await (await fetch(`${at.url}/offentlig/delinger`)).text()).includes(id)]).toEqual([true, true, false, true]);
    expect([codeOf(await flytt(id, 'aapent', 'evaluator')), await ute(), await ute('.json')]).toEqual(['ingen feil', 410, 410]);
    expect([codeOf(await flytt(id, 'evaluator', 'aapent', { kjentMedLisens: true })), await ute(), codeOf(await trekk('leder3118', id)), await ute()]).toEqual(['ingen feil', 200, 'ingen feil', 410]);
  });
});

describe('tilbaketrekking mens noen leser', () => {
  it('den som alt er på vei inn, får merket, aldri noe av innholdet', async () => {
    const id = await delNaa();
    const { admin } = at.database;
    // Lesingen føres før den skjer. Holdes leseloggen, står leseren midt imellom.
    await admin.query('BEGIN; LOCK TABLE kommune.lesing IN SHARE MODE');
    const [bilde, side, csv] = [bildet('koordinator', id), oversikt(), fila()];
    const waiting = async () => (await admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = 'kommune.lesing'::regclass`)).rows[0]!.n;
    for (let i = 0; i < 100 && await waiting() === 0; i++) await wait(50);
    expect(await waiting()).toBeGreaterThan(0);
    await trekk('leder3118', id);
    await admin.query('COMMIT');
    const { visDeling } = (await bilde).data!;
    expect([antall(visDeling), visDeling.innbyggere, visDeling.trukket]).toEqual([merket, null, expect.stringMatching(/^20/)]);
    expect((await side).data!['fellesoversikt'].kommuner.find((k: Json) => k.kommunenummer === '3118')).toMatchObject({ plan: null, trukket: expect.stringMatching(/^20/) });
    expect((await csv).split('\n').find((line) => line.includes('3118'))).toMatch(/Trukket tilbake/);
  }, 30_000);

  it('ingen får en halv: mange leser mens det deles og trekkes tilbake om og om igjen', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 8; i++) {
      const id = await delNaa();
      const readers = Array.from({ length: 6 }, (_, nr) => wait(nr * 3).then(() => bildet('koordinator', id)));
      const [, ...answers] = await Promise.all([wait(6).then(() => trekk('leder3118', id)), ...readers]);
      for (const { data } of answers) {
        const { trukket, ...innhold } = (data as Json).visDeling;
        expect([helt, merket]).toContainEqual(antall(innhold));
        expect(trukket === null).toBe(antall(innhold)[0] === helt[0]);
        seen.add(String(trukket === null));
      }
    }
    process.stdout.write(`48 lesinger under tilbaketrekking: ${[...seen].map((hel) => (hel === 'true' ? 'hele' : 'merker')).join(' og ')}, ingen halve\n`);
  }, 30_000);
});

describe('bruken av penger', () => {
  it('deles ikke før året er over og alt er attestert, og siden sier hva som gjenstår', async () => {
    expect([codeOf(await bruksutkast()), codeOf(await bruksutkast(2031))]).toEqual(['IKKE_ATTESTERT', 'IKKE_ATTESTERT']);
    const { kanDelesBruk } = (await as('leder3118', '{ delinger { kanDelesBruk { aar uattestert } } }')).data!['delinger'];
    expect(kanDelesBruk).toEqual([{ aar: 2025, uattestert: expect.any(Number) }]);
    expect(kanDelesBruk[0].uattestert).toBeGreaterThan(0);
    await at.database.admin.query('UPDATE kommune.forbruk SET attestert_tid = now() WHERE kommune_id = $1', [at.database.kommuner['3118']]);
    expect((await as('leder3118', '{ delinger { kanDelesBruk { uattestert } } }')).data!['delinger'].kanDelesBruk).toEqual([{ uattestert: 0 }]);
  });

  it('er spennet økonomisiden viser, tema for tema, og aldri en gjetning', async () => {
    const { forbruk } = (await bruksutkast()).data!['pengebruksutkast'];
    const iAlt = forbruk.filter((rad: Json) => rad.giverart === 'i_alt');
    const { totalt, bruktKdd } = (await as('leder3118', '{ oekonomi(aar: 2025) { totalt { brukt { fra til } } bruktKdd { fra til } } }')).data!['oekonomi'];
    expect(sum(iAlt)).toEqual([totalt.brukt.fra, totalt.brukt.til]);
    expect(sum(forbruk.filter((rad: Json) => rad.giverart === 'kdd'))).toEqual([bruktKdd.fra, bruktKdd.til]);
    expect(BigInt(totalt.brukt.til) > BigInt(totalt.brukt.fra)).toBe(true);
    process.stdout.write(`Brukt i Mysen 2025, slik det deles: ${JSON.stringify(forbruk)}\n`);
  });

  let delt: string;
  it('er det koordinatoren sammenligner, og det øyeblikksbildet viser', async () => {
    const { kontrollsum, forbruk } = (await bruksutkast()).data!['pengebruksutkast'];
    const delBruk = (input: object) => as('leder3118', 'mutation ($input: DelPengebrukInput!) { delPengebruk(input: $input) { id type utgave forbruk { tema giverart fra til } } }', { input: { aar: 2025, bekreftet: true, ...input } });
    expect([codeOf(await delBruk({ kontrollsum: 'a'.repeat(64) })), codeOf(await delBruk({ kontrollsum, bekreftet: false }))]).toEqual(['CONFLICT', 'BAD_INPUT']);
    const { id } = (await delBruk({ kontrollsum })).data!['delPengebruk'];
    delt = id;
    expect(codeOf(await delBruk({ kontrollsum }))).toBe('ALT_DELT');
    const spoer = async (bare: string | null) => (await as('koordinator', 'query ($bare: String) { sammenligning(spoersmaal: pengebruk, aar: 2025, bare: $bare) { kommuner { kommunenummer delinger { id } sum { verdi til } } } }', { bare })).data!['sammenligning'].kommuner.find((k: Json) => k.kommunenummer === '3118');
    const ends = (rader: { fra: string; til: string }[]) => { const [verdi, til] = sum(rader); return { verdi, til: til === verdi ? null : til }; };
    expect(await spoer(null)).toMatchObject({ delinger: [{ id }], sum: ends(forbruk.filter((rad: Json) => rad.giverart === 'i_alt')) });
    expect(await spoer('kdd')).toMatchObject({ sum: ends(forbruk.filter((rad: Json) => rad.giverart === 'kdd')) });
    expect((await bildet('leder3101', id)).data!['visDeling'].forbruk).toHaveLength(forbruk.length);
  });

  it('er eldre når noe attesteres etterpå, også det som ble ført imens noen delte; det som er delt, står', async () => {
    // En føring som begynte før delingen og ble ferdig etter den: tida er før, og delingen så den ikke.
    const id = v7();
    await at.database.admin.query(`INSERT INTO kommune.forbruk (kommune_id, id, noekkel, satsing_id, aar, navn, beloep_oere, foert_tid) SELECT d.kommune_id, $1::uuid, $1::uuid::text, s.id, d.aar, 'Ført imens', 100, d.delt - interval '1 second'
      FROM felles.deling d JOIN kommune.satsing s USING (kommune_id) WHERE d.id = $2`, [id, delt]);
    const merket = async () => [(await delinger('leder3118')).delinger.find((d: Json) => d.id === delt).utdatert, (await as('koordinator', '{ delingsstatus(aar: 2025) { kommuner { delinger { id eldreSiden } } } }')).data!['delingsstatus'].kommuner.flatMap((k: Json) => k.delinger).find((d: Json) => d.id === delt).eldreSiden];
    const foer = (await bildet('koordinator', delt)).data!['visDeling'];
    expect(await merket()).toEqual([false, null]);
    expect(codeOf(await as('controller3118', 'mutation ($input: AttesterForbrukInput!) { attesterForbruk(input: $input) { aar } }', { input: { id, versjon: 1 } }))).toBe('ingen feil');
    await emptyQueue(at);
    expect(await merket()).toEqual([true, expect.stringMatching(/^20/)]);
    expect((await bildet('koordinator', delt)).data!['visDeling']).toEqual(foer);
    await at.database.admin.query('UPDATE kommune.forbruk SET reversert_tid = now() WHERE id = $1', [id]);
  }, 60_000);

  it('er borte når den er trukket tilbake', async () => {
    await trekk('leder3118', delt);
    const sammenlignet = (await as('koordinator', '{ sammenligning(spoersmaal: pengebruk, aar: 2025) { kommuner { kommunenummer delinger { id } } } }')).data!['sammenligning'].kommuner.find((k: Json) => k.kommunenummer === '3118');
    expect([(await bildet('koordinator', delt)).data!['visDeling'].forbruk, (await at.database.admin.query('SELECT FROM felles.delt_forbruk')).rowCount, sammenlignet.delinger]).toEqual([[], 0, []]);
  });
});

describe('koordinatorens oversikt over delingene', () => {
  it('viser det som er delt, merkene, og det som mangler; bare koordinatoren ser den', async () => {
    expect(await status('3101')).toMatchObject({ mangler: ['resultater', 'pengebruk'], delinger: [{ type: 'handlingsplan', trukket: null }] });
    expect(await status('3118')).toMatchObject({ mangler: ['handlingsplan', 'resultater', 'pengebruk'], delinger: [{ type: 'handlingsplan', trukket: expect.anything() }, { type: 'pengebruk', trukket: expect.anything() }] });
    expect(codeOf(await as('leder3118', '{ delingsstatus(aar: 2025) { aar } }'))).toBe('FORBIDDEN');
  });

  it('minner om det som mangler: bare kommunen selv ser det, og det går noen dager før det kan gjentas', async () => {
    expect([codeOf(await minn('3101', 'handlingsplan')), codeOf(await minn('9999', 'resultater')), codeOf(await minn('3101', 'resultater', 'leder3118'))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'FORBIDDEN']);
    expect([codeOf(await minn('3118', 'handlingsplan')), codeOf(await minn('3118', 'handlingsplan'))]).toEqual(['ingen feil', 'BAD_INPUT']);
    expect([await minnet('leder3118'), await minnet('leder3101')]).toEqual([[{ type: 'handlingsplan', aar: 2025, antall: 1 }], []]);
    expect([(await status('3118')).kanMinnes, (await aapneNaa(as))['deling']]).toEqual([['resultater', 'pengebruk', 'fordeling'], [1, 'Indre Østfold, handlingsplan, 2025']]);
    await at.database.admin.query(`UPDATE felles.delingspaaminnelse SET minnet = now() - interval '8 days'`);
    expect(codeOf(await minn('3118', 'handlingsplan'))).toBe('ingen feil');
    expect(await minnet('leder3118')).toEqual([{ type: 'handlingsplan', aar: 2025, antall: 2 }]);
  });

  it('påminnelsen er borte når det er delt, og koordinatoren kan ta den tilbake', async () => {
    const id = await delNaa();
    expect([await minnet('leder3118'), (await aapneNaa(as))['deling']]).toEqual([[], undefined]);
    await trekk('leder3118', id);
    const [paaminnelse] = (await status('3118')).paaminnelser;
    const tilbake = () => as('koordinator', 'mutation ($id: ID!) { trekkPaaminnelse(input: { id: $id }) { aar } }', { id: paaminnelse.id });
    expect([codeOf(await tilbake()), codeOf(await tilbake()), await minnet('leder3118')]).toEqual(['ingen feil', 'NOT_FOUND', []]);
  });
});

describe('evalueringsavtalen, fra utkast til betaling', () => evalueringsavtalen({ as, codeOf, database: () => at.database }));
