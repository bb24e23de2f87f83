import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { alleInnsynsrom, innsynsrom, innsynsromFor, may, type Innsynsrom } from '#libs/contracts';
import { innsynLogin } from '#libs/platform';
import { isUsedIn } from '#libs/tilgang';
import { lesbareTabeller, rlsFiles } from '#libs/platform/wall';
import { writeAvtale, writeEvaluator } from '../testing/avtale-rows.ts';
import { dag, innsynRoom } from '../testing/innsyn-room.ts';
import { operation, rootFields, type RootField } from '../testing/root-fields.ts';
import { smallestArguments } from '../testing/smallest-arguments.ts';
import { codeOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
let avtaleB: string;
/** Bea evaluerer i avtale B, Ada i begge. */
const andre: Record<'bea' | 'ada', string> = { bea: '', ada: '' };
let cells = 0;

beforeAll(async () => {
  const { admin } = at.room;
  avtaleB = await writeAvtale(admin, { avtalerom: 2, navn: 'Avtale B', kommuner: [{ id: at.kommuner['3118'], nummer: '3118' }], fra: '2020-01-01', til: dag(200), forlengesTil: dag(565) });
  for (const [navn, rommene] of [['bea', [2]], ['ada', [1, 2]]] as const) {
    const { epost, medlemskap } = await at.room.person(navn, ...rommene.map(() => ({ rolle: 'evaluator', rom: 'evaluering', kommuneId: null })));
    for (const [i, rom] of rommene.entries()) {
      await admin.query('UPDATE tilgang.medlemskap SET avtalerom = $2 WHERE id = $1', [medlemskap[i], rom]);
      await writeEvaluator(admin, rom === 1 ? at.avtaleId : avtaleB, medlemskap[i]!, 'Instituttet');
    }
    andre[navn] = await at.room.loginAs(epost);
  }
});
afterEach(() => clear());

/** Ingen åpninger igjen, uten å gå gjennom en lukking. */
const clear = () => at.room.admin.query('DELETE FROM kommune.innsyn WHERE kommune_id = $1', [at.kommuner['3118']]);
const med = (rom: Innsynsrom): Innsynsrom[] => [rom, ...innsynsrom[rom].trenger.slice(0, 1)];

const readable = () => rootFields(at.room.app).filter(({ kind, permission }) => kind === 'query' && permission !== null && isUsedIn(permission, 'kommune', true) && may(['evaluator'], permission));
function argumentsFor(root: RootField): Record<string, unknown> {
  const { tiltak, tilskudd, indikator, laasing, barriere, deling } = at.rows['3118'];
  const known: Record<string, unknown> = { 'tiltak.id': tiltak, 'tiltakOekonomi.tiltakId': tiltak, 'hovedbok.tilskuddId': tilskudd, 'indikator.id': indikator, 'laastPeriode.periodehendelseId': laasing, 'barriere.id': barriere, 'visDeling.id': deling, aar: 2025 };
  if (root.name === 'vedlegg') return { tiltakId: tiltak };
  return Object.fromEntries(Object.entries(smallestArguments(root.field.args)).map(([name, value]) => [name, known[`${root.name}.${name}`] ?? known[name] ?? value]));
}
const asks = async (cookie: string | null, root: RootField) => { cells++; return cookie === null ? at.eva('3118', operation(root), argumentsFor(root)) : at.ask(cookie, '3118', operation(root), argumentsFor(root)); };
/** Det en rå tilkobling ser i hver tabell kommunen har rader i. */
async function raw(leser: string): Promise<Map<string, number>> {
  const client = await at.connect(innsynLogin(at.kommuner['3118']));
  await client.query('SELECT set_config($1, $2, false)', ['loeftet.leser', leser]);
  const seen = new Map<string, number>();
  for (const [table, krav] of lesbareTabeller(rlsFiles())) { cells++; if (krav !== 'aapning') seen.set(table, (await client.query(`SELECT FROM ${table}`)).rowCount!); }
  return seen;
}

describe('rommene', () => {
  it.each(alleInnsynsrom)('%s åpner sitt eget og det det trenger, i api-et og rått, og ingenting annet', async (rom) => {
    await clear();
    const aapne = med(rom);
    await at.open('3118', { innsynsrom: aapne });
    for (const root of readable()) {
      const krav = innsynsromFor[root.permission!];
      const response = await asks(null, root);
      const venter = krav === undefined || aapne.includes(krav) ? ['ingen feil', 'NOT_FOUND', ...(root.name === 'datauttak' ? ['BAD_INPUT'] : [])] : ['IKKE_AAPNET'];
      expect([root.name, codeOf(response), venter.includes(codeOf(response))]).toEqual([root.name, codeOf(response), true]);
      if (venter[0] === 'IKKE_AAPNET') expect([root.name, response.text.includes('SYNLIG')]).toEqual([root.name, false]);
    }
    const seen = await raw('1');
    for (const [table, krav] of lesbareTabeller(rlsFiles())) if (krav !== 'noe' && krav !== 'aapning' && !aapne.includes(krav as Innsynsrom)) expect([table, seen.get(table)]).toEqual([table, 0]);
    const egne = [...lesbareTabeller(rlsFiles())].filter(([, krav]) => krav === rom).map(([table]) => seen.get(table)!);
    if (!['vedlegg', 'deling'].includes(rom)) expect([rom, egne.some((n) => n > 0)]).toEqual([rom, true]);
  });

  it('er stengt igjen fra neste spørsmål når ett av dem blir tatt bort', async () => {
    const { id, versjon } = await at.open('3118', { innsynsrom: ['tiltak', 'oekonomi'] });
    const penger = () => at.eva('3118', '{ oekonomi(aar: 2025) { aar } }');
    expect(codeOf(await penger())).toBe('ingen feil');
    const endret = await at.ask(at.ledere['3118'], '3118', 'mutation ($input: UpdateInnsynInput!) { updateInnsyn(input: $input) { innsynsrom versjon } }', { input: { id, versjon, innsynsrom: ['tiltak'], til: dag(30) } });
    expect(endret.body.data.updateInnsyn).toEqual({ innsynsrom: ['tiltak'], versjon: 2 });
    expect([codeOf(await penger()), codeOf(await at.eva('3118', '{ tiltakListe { antall } }'))]).toEqual(['IKKE_AAPNET', 'ingen feil']);
  });
});

describe('årene', () => {
  const rader = async () => {
    const seen = await raw('1');
    return ['kommune.budsjettaar', 'kommune.budsjettlinje', 'kommune.forbruk', 'kommune.handlingsplan', 'kommune.maaleperiode', 'kommune.maaling', 'kommune.vedtak', 'kommune.tiltak'].map((table) => seen.get(table));
  };
  it('begrenser det som hører til et år, i databasen; et vedtak uten dato og alt uten år følger ikke med dit', async () => {
    await at.open('3118', { aarFra: 2025, aarTil: 2025 });
    expect(await rader()).toEqual([1, 1, 1, 1, 1, 1, 0, 1]);
    await clear();
    await at.open('3118', { aarFra: 2026 });
    expect(await rader()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect((await at.eva('3118', '{ handlingsplaner { aar } }')).body.data.handlingsplaner).toEqual([]);
    await clear();
    await at.open('3118', {});
    expect(await rader()).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('kan være ulike for to rom, og et annet roms år åpner ingenting', async () => {
    await at.open('3118', { innsynsrom: ['oekonomi'], aarFra: 2025 });
    await at.open('3118', { innsynsrom: ['handlingsplan'], aarTil: 2024 });
    expect((await rader()).slice(0, 4)).toEqual([1, 1, 1, 0]);
  });
});

describe('personene og avtalene', () => {
  const kan = async (cookie: string | null, query: string) => codeOf(cookie === null ? await at.eva('3118', query) : await at.ask(cookie, '3118', query));
  const [TILTAK, PENGER] = ['{ tiltakListe { antall } }', '{ oekonomi(aar: 2025) { aar } }'];

  it('slipper bare inn den åpningen nevner', async () => {
    const [ada] = (await at.room.admin.query<{ id: string }>(`SELECT id FROM tilgang.medlemskap WHERE navn = 'ada' AND avtalerom = 1`)).rows;
    await at.open('3118', { personer: [ada!.id] });
    expect([await kan(null, TILTAK), await kan(andre.ada, TILTAK), await kan(andre.bea, TILTAK)]).toEqual(['IKKE_AAPNET', 'ingen feil', 'IKKE_AAPNET']);
    expect([...(await raw('1')).values()].every((n) => n === 0)).toBe(true);
    expect((await raw(`1,${ada!.id}`)).get('kommune.tiltak')).toBe(1);
  });

  it('lar den som evaluerer i avtale A, se det som er åpnet for A, også når B har fått mer', async () => {
    await at.open('3118', { innsynsrom: ['tiltak'] });
    await at.open('3118', { evalueringsavtaleId: avtaleB, innsynsrom: ['program', 'oekonomi', 'handlingsplan', 'tiltak'] });
    expect([await kan(null, TILTAK), await kan(null, PENGER), await kan(andre.bea, TILTAK), await kan(andre.bea, PENGER), await kan(andre.ada, PENGER)]).toEqual(['ingen feil', 'IKKE_AAPNET', 'ingen feil', 'ingen feil', 'ingen feil']);
    // Også inne i et svar hun får: målene hører til programmet, som bare B har fått.
    const maal = (cookie: string | null) => (cookie === null ? at.eva('3118', 'query ($id: ID!) { tiltak(id: $id) { navn maal { navn } } }', { id: at.rows['3118'].tiltak }) : at.ask(cookie, '3118', 'query ($id: ID!) { tiltak(id: $id) { navn maal { navn } } }', { id: at.rows['3118'].tiltak }));
    expect([(await maal(null)).body.data.tiltak.maal, (await maal(andre.bea)).body.data.tiltak.maal]).toEqual([[], [{ navn: 'SYNLIG-3118 maal' }]]);
    const seen = await raw('1');
    expect([seen.get('kommune.tiltak'), seen.get('kommune.budsjettaar'), seen.get('kommune.maal')]).toEqual([1, 0, 0]);
    // Er ingen avtale nevnt, er ingenting åpent.
    expect([...(await raw('')).values(), ...(await raw('3')).values()].every((n) => n === 0)).toBe(true);
  });

  it('fører i loggen hvilken avtale og hvilket firma det var, og hva som ble lest', async () => {
    await at.open('3118', { evalueringsavtaleId: avtaleB });
    await at.ask(andre.bea, '3118', PENGER);
    const { rows } = await at.room.admin.query(`SELECT hva, utvalg, avtalerom, firma, navn FROM kommune.lesing WHERE kommune_id = $1 ORDER BY tid DESC, id DESC LIMIT 1`, [at.kommuner['3118']]);
    expect(rows).toEqual([{ hva: 'oekonomi', utvalg: '2025', avtalerom: 2, firma: 'Instituttet', navn: 'bea' }]);
  });
});

describe('slutten', () => {
  const tiltak = () => at.eva('3118', '{ tiltakListe { antall } }').then(codeOf);
  const andel = (sql: string) => at.room.admin.query(`UPDATE kommune.evalueringsandel SET ${sql} WHERE kommune_id = $1 AND avtalerom = 1`, [at.kommuner['3118']]);
  const endre = (root: string, input: object) => at.ask(at.ledere['3118'], '3118', `mutation ($input: ${root[0]!.toUpperCase()}${root.slice(1)}Input!) { ${root}(input: $input) { gjelderTil forlengetFordi versjon handlinger } }`, { input });

  it('kommer når dagen er omme, når den er lukket for et sekund siden, og når avtalen er slutt for kommunen', async () => {
    const { id } = await at.open('3118');
    const change = (sql: string) => at.room.admin.query(`UPDATE kommune.innsyn SET ${sql} WHERE id = $1`, [id]);
    expect(await tiltak()).toBe('ingen feil');
    for (const [close, reopen] of [[`til = '${dag(-1)}'`, `til = '${dag(30)}'`], [`lukket = now() - interval '1 second'`, 'lukket = NULL'], [`fra = '${dag(1)}'`, `fra = '${dag(-1)}'`]] as const) {
      await change(close);
      expect([close, await tiltak()]).toEqual([close, 'IKKE_AAPNET']);
      await change(reopen);
      expect([reopen, await tiltak()]).toEqual([reopen, 'ingen feil']);
    }
    await andel(`til = '${dag(-1)}'`);
    try {
      expect(await tiltak()).toBe('IKKE_AAPNET');
      const { body } = await at.ask(at.ledere['3118'], '3118', '{ innsyn { gjelderTil til aktiv } }');
      expect(body.data.innsyn[0]).toEqual({ gjelderTil: dag(-1), til: dag(30), aktiv: false });
    } finally { await andel(`til = '${dag(400)}'`); }
    expect(await tiltak()).toBe('ingen feil');
  });

  it('kan flyttes etter avtalen bare med en grunn, og ikke lenger enn avtalen gir plass til', async () => {
    const { id, versjon } = await at.open('3118', { til: dag(400) });
    const forleng = (til: string, mer: object = {}) => endre('forlengInnsyn', { id, versjon, til, begrunnelse: 'Sluttrapporten', ...mer });
    expect([codeOf(await forleng(dag(400))), codeOf(await forleng(dag(766))), codeOf(await forleng(dag(500), { begrunnelse: ' ' })), codeOf(await forleng(dag(500), { versjon: 9 }))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT', 'CONFLICT']);
    expect((await forleng(dag(500))).body.data.forlengInnsyn).toMatchObject({ gjelderTil: dag(500), forlengetFordi: 'Sluttrapporten', versjon: 2 });
    // Avtalen er slutt, og det som er forlenget, gjelder.
    await andel(`til = '${dag(-1)}'`);
    try { expect(await tiltak()).toBe('ingen feil'); } finally { await andel(`til = '${dag(400)}'`); }
  });

  it('holder også når koden ikke gjør det: databasen tar ikke imot en åpning videre enn avtalen', async () => {
    const { id } = await at.open('3118');
    const [innsyn] = (await at.room.admin.query<Record<string, unknown>>('SELECT * FROM kommune.innsyn WHERE id = $1', [id])).rows;
    const put = (mer: object) => {
      const row = { ...innsyn, id: randomUUID(), noekkel: randomUUID(), ...mer };
      return at.room.admin.query(`INSERT INTO kommune.innsyn (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row)).then(() => 'ok', (error: { code: string }) => error.code);
    };
    const answers = [await put({}), await put({ til: dag(401) }), await put({ fra: '2019-12-31' }), await put({ innsynsrom: ['noe'] }), await put({ innsynsrom: [] }), await put({ avtalerom: 2 }), await put({ evalueringsandel_id: null }), await put({ ytterst: '2999-01-01', til: dag(401) }), await put({ til: dag(500), forlenget_fordi: 'x' }), await put({ til: dag(800), forlenget_fordi: 'x' }), await put({ aar_fra: 2026, aar_til: 2025 }), await put({ personer: [] })];
    expect(answers).toEqual(['ok', '23514', '23514', '23514', '23514', '23503', '23514', '23514', 'ok', '23514', '23514', '23514']);
  });

  it('fortelles de andre partene, koordinatoren og de som evaluerer, med grunnen, og ingen andre', async () => {
    const { id, versjon } = await at.open('3118');
    expect(codeOf(await endre('lukkInnsyn', { id, versjon, begrunnelse: 'Vi trenger ro før valget.' }))).toBe('ingen feil');
    const query = `{ avtaletilganger(evalueringsavtaleId: "${at.avtaleId}") { aapninger { kommunenummer lukket aktiv meldinger { hendelse begrunnelse } } personer { navn firma epost } } }`;
    const seen = async (cookie: string, rom: string) => { const response = await at.ask(cookie, rom, query); return response.body.data?.avtaletilganger ?? codeOf(response); };
    const venter = { kommunenummer: '3118', lukket: true, aktiv: false, meldinger: [{ hendelse: 'lukket', begrunnelse: 'Vi trenger ro før valget.' }, { hendelse: 'aapnet', begrunnelse: null }] };
    for (const [cookie, rom] of [[at.ledere['3118'], '3118'], [at.ledere['3101'], '3101'], [at.koordinatorCookie, 'felles'], [andre.ada, 'avtale-1']] as const) {
      const svar = await seen(cookie, rom);
      expect([rom, svar.aapninger]).toEqual([rom, expect.arrayContaining([venter])]);
      expect([rom, svar.personer.map((en: { navn: string; firma: string; epost: string | null }) => [en.navn, en.firma, en.epost !== null])]).toEqual([rom, [['ada', 'Instituttet', rom === 'felles'], ['eva', 'Byrået', rom === 'felles']]]);
    }
    // En part ser ikke den andre avtalen, der den ikke er med; og den som evaluerer i B, ser ikke A.
    expect(codeOf(await at.ask(at.ledere['3101'], '3101', query.replace(at.avtaleId, avtaleB)))).toBe('NOT_FOUND');
    expect(await seen(andre.bea, 'avtale-2')).toBe('NOT_FOUND');
  });

  it('er talt', () => { process.stdout.write(`Tilgang per avtale: ${cells} celler prøvd, 0 gale\n`); expect(cells).toBeGreaterThan(400); });
});
