import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { loginPassword, nettverkLogin, roleName } from '#libs/platform';
import type { Json } from './testing/ask.ts';
import { erfaringsrom } from './testing/erfaring-room.ts';
import { follow } from './testing/routes.ts';

const { at, as, codeOf, mutate, ok, cookies, skrivOgDel, delNaa, trekk } = erfaringsrom();

/** Skrevet i det kommunen ikke slipper, og i det den siden trekker tilbake. Ingen andre steder. */
const HEMMELIG = 'Smergelblåfisken';
/** Et antall personer som bare finnes ett sted, og som er for lite til å gå ut; og store nabotall det kunne vært regnet av. */
const tall = [3, 71_011, 71_023, 71_039, 71_053, 71_069, 71_081, 71_089, 71_119, 71_129, 71_143, 71_147];
const dimensjoner = [{ navn: 'Alder', verdier: ['0–12', '13–19', '20–66', '67+'] }, { navn: 'Kjønn', verdier: ['Kvinner', 'Menn', 'Ikke oppgitt'] }];

const spoersmaal = ['budsjett_tema', 'budsjett_giver', 'per_innbygger', 'budsjett_aar', 'pengebruk', 'pengebruk_giver', 'pengebruk_innbygger', 'pengebruk_aar', 'tiltak_status', 'tiltak_tema'];
const LOGG = 'innslag { id tid hvem handling rader { tabell id verb navn felt { navn fra til } } } neste handlinger personer { id navn }';
const loggen = async (args = '', hvem = 'koordinator') => as(hvem, `{ nettverkslogg${args && `(${args})`} { ${LOGG} } }`);
let [fordelingen, erfaringen, barrieren, planen] = ['', '', '', ''];

/** Alt hun kan spørre om, og filene ved siden av, som én tekst. */
async function altHunFaar(): Promise<string> {
  const svar = await Promise.all([
    ...[2024, 2025, 2026].flatMap((aar) => [`fellesoversikt(aar: ${aar}) { alleAar kommuner { navn plan { satsing beloep { beloep } tiltak { antall } } resultater { periode indikatorer { navn verdi } } } }`, `delingsstatus(aar: ${aar}) { kommuner { navn mangler delinger { id type periode serie } } }`]),
    ...spoersmaal.map((en) => `sammenligning(spoersmaal: ${en}) { kommuner { navn celler { kategori verdi } sum { verdi } } }`),
    'indikatorsammenligning(spoersmaal: deltakelse) { kolonner { noekkel } kommuner { navn celler { verdi } } }', 'fellesindikatorer { indikatorer { kode utgaver { navn teller } } }',
    'barriereoversikt { perArt { art antallKommuner antallTiltak } loese { kommune art antallTiltak tittel tekst proevd } saker { tittel bidrag { kommune tittel tekst proevd trukket } } }',
    'erfaringssoek(tekst: "veiledning") { antall treff { id kommune innhold { tittel kort } } }', `erfaring(id: "${erfaringen}") { status trukket utgaver { utgave } innhold { tittel kort } }`,
    ...[fordelingen, planen].filter(Boolean).map((id) => `visDeling(id: "${id}") { serie trukket beloep { beloep } fordeling { navn celler } }`),
    'aapneSpoersmaal { slag antall foerste { id hva kommune } }', `nettverkslogg { ${LOGG} }`, 'kalender { kommende { tittel } tidligere { tittel } }', 'konferanser { tittel }', 'evalueringsavtaler { avtaler { navn } }',
  ].map((query) => as('koordinator', `{ ${query} }`)));
  const filer = await Promise.all([`fordeling.csv?deling=${fordelingen}`, ...spoersmaal.map((en) => `sammenligning.csv?spoersmaal=${en}`)].map((fil) => follow(at.url, `/eksport/felles/${fil}`, cookies['koordinator']!)));
  return [...svar, ...filer].map(({ text }) => text).join('\n');
}

/** Alt som ligger i det felles, slik hennes egen innlogging kan lese det rått. */
async function raatt(): Promise<string> {
  const { host, port, database: name } = at.database.config.database;
  const { rows: [nettverk] } = await at.database.admin.query<{ id: number }>('SELECT id FROM referanse.nettverk');
  const login = nettverkLogin(nettverk!.id);
  const client = new pg.Client({ host, port, database: name, user: roleName(name, login), password: loginPassword(at.database.keys.secret, name, login, 1) });
  await client.connect();
  try {
    const { rows } = await client.query<{ tabell: string }>(`SELECT format('%I.%I', n.nspname, c.relname) AS tabell FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND n.nspname = 'felles' AND has_table_privilege(c.oid, 'SELECT')`);
    expect(rows.length).toBeGreaterThan(20);
    const alt: string[] = [];
    for (const { tabell } of rows) alt.push(...(await client.query<{ rad: string }>(`SELECT t::text AS rad FROM ${tabell} t`)).rows.map(({ rad }) => rad));
    return alt.join('\n');
  } finally { await client.end(); }
}

describe('det koordinatoren ikke kan få vite', () => {
  it('det kommunen ikke har delt: ingen plan, ingen barriere, ingen fordeling, og ikke hvem som bruker en felles indikator', async () => {
    const felles = { navn: 'Unge i jobb', teller: 'Unge i jobb', enhet: 'personer', retning: 'hoeyere', nivaa: 'omraade', telling: 'unike', datakilde: 'Lister', deltakelse: true };
    ok(await mutate('koordinator', 'createFellesindikator', 'CreateFellesindikatorInput', { kode: 'unge-i-jobb', ...felles }, 'nettverk'), 'createFellesindikator');
    ok(await mutate('leder3118', 'taInnFellesindikator', 'TaInnFellesindikatorInput', { kode: 'unge-i-jobb', utgave: 1, navn: `${HEMMELIG} i jobb`, datakilde: HEMMELIG }, 'id'), 'taInnFellesindikator');
    barrieren = ok(await mutate('leder3118', 'createBarriere', 'CreateBarriereInput', { tittel: HEMMELIG, beskrivelse: HEMMELIG, proevd: HEMMELIG, loesningseier: 'stat', art: 'regelverk', status: 'aapen', tiltakIder: [] }, 'id'), 'createBarriere').id;
    const serie = ok(await mutate('leder3118', 'createFordeling', 'CreateFordelingInput', { navn: 'Deltakere', teller: 'Hver person én gang', dimensjoner }, 'id'), 'createFordeling');
    const laget = ok(await mutate('leder3118', 'createFordelingsperiode', 'CreateFordelingsperiodeInput', { fordelingId: serie.id, periode: '2024-T1' }, 'perioder { id versjon }'), 'createFordelingsperiode');
    ok(await mutate('leder3118', 'updateFordelingsperiode', 'UpdateFordelingsperiodeInput', { ...laget.perioder[0], tall }, 'id'), 'updateFordelingsperiode');
    fordelingen = laget.perioder[0].id;
    erfaringen = v7();
    const faatt = `${await altHunFaar()}\n${await raatt()}`;
    expect([faatt.includes(HEMMELIG), faatt.includes('71011'), faatt.includes('1483098900'), faatt.includes('Åpen barnehage')]).toEqual([false, false, false, false]);
    expect((await as('koordinator', '{ indikatorsammenligning(spoersmaal: indikatorer, indikator: "unge-i-jobb") { kommuner { navn delinger { id } celler { verdi } } } }')).data!['indikatorsammenligning'].kommuner.every((k: Json) => k.delinger.length + k.celler.length === 0)).toBe(true);
  });

  it('en rad hos kommunen svarer som en som ikke finnes, byte for byte', async () => {
    const [uten, med] = await Promise.all([v7(), fordelingen].map((id) => as('koordinator', 'query ($id: ID!) { visDeling(id: $id) { id } }', { id })));
    expect([codeOf(med!), med!.text]).toEqual(['NOT_FOUND', uten!.text]);
    for (const felt of [`fordeling(id: "${fordelingen}") { id }`, `barriere(id: "${barrieren}") { id }`, 'logg { neste }', 'lesinger(filter: {}) { neste }', 'delinger { nettverk }', 'satsing { id }']) expect([felt, codeOf(await as('koordinator', `{ ${felt} }`))]).toEqual([felt, 'FORBIDDEN']);
  });

  it('tallet bak «:» i en fordeling, og teksten i en barriere som bare er sluppet som et antall', async () => {
    const { kontrollsum, fordeling } = (await as('leder3118', 'query ($id: ID!) { fordelingsutkast(fordelingsperiodeId: $id) { kontrollsum fordeling { celler } } }', { id: fordelingen })).data!['fordelingsutkast'];
    fordelingen = ok(await mutate('leder3118', 'delFordeling', 'DelFordelingInput', { fordelingsperiodeId: fordelingen, kontrollsum, bekreftet: true }, 'id'), 'delFordeling').id;
    const barriere = (await as('leder3118', 'query ($id: ID!) { barrieredelingsutkast(barriereId: $id) { kontrollsum } }', { id: barrieren })).data!['barrieredelingsutkast'];
    ok(await mutate('leder3118', 'delBarriere', 'DelBarriereInput', { barriereId: barrieren, kontrollsum: barriere.kontrollsum, bekreftet: true }, 'id'), 'delBarriere');
    const skjulte = tall.filter((_, plass) => fordeling.celler[4 + 1 + Math.floor(plass / 3) * 4 + (plass % 3)] === null);
    expect(skjulte).toContain(3);
    expect(skjulte.length).toBeGreaterThan(1);
    const faatt = `${await altHunFaar()}\n${await raatt()}`;
    expect([faatt.includes(HEMMELIG), faatt.includes('"art":"regelverk","antallTiltak":0')]).toEqual([false, true]);
    for (const skjult of skjulte.filter((en) => en > 1000)) expect([skjult, faatt.includes(String(skjult))]).toEqual([skjult, false]);
    expect(faatt).toContain(String(tall.find((en) => !skjulte.includes(en))));
  });

  it('det som er trukket tilbake, heller ikke i hennes egen logg om hva hun gjorde med det', async () => {
    const egen = await skrivOgDel('leder3118', { art: 'prosess', tittel: HEMMELIG });
    erfaringen = egen.id;
    ok(await mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: erfaringen, slag: 'tema', forslag: 'moeteplasser' }, 'id'), 'createErfaringsforslag');
    ok(await mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: erfaringen, slag: 'ordlyd', felt: 'tittel', forslag: `${HEMMELIG}, med andre ord` }, 'id'), 'createErfaringsforslag');
    ok(await mutate('koordinator', 'gjennomgaaErfaring', 'GjennomgaaErfaringInput', { erfaringId: erfaringen, utgave: 1 }, 'id'), 'gjennomgaaErfaring');
    planen = await delNaa();
    expect((await altHunFaar())).toMatch(new RegExp(`${HEMMELIG}[^]*1483098900|1483098900[^]*${HEMMELIG}`));
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: erfaringen }, 'id'), 'trekkTilbakeErfaring');
    await trekk('leder3118', planen);
    const faatt = `${await altHunFaar()}\n${await raatt()}`;
    expect([faatt.includes(HEMMELIG), faatt.includes('1483098900'), faatt.includes('ERFARING_GJENNOMGAATT')]).toEqual([false, false, true]);
  });
});

describe('loggen i det felles rommet', () => {
  it('sier hvem som gjorde hva, nyeste først, og bare for koordinatoren', async () => {
    const { innslag, handlinger, personer } = (await loggen()).data!['nettverkslogg'];
    expect(innslag.map(({ hvem, handling }: Json) => [hvem, handling])).toEqual([['Person koordinator', 'ERFARING_GJENNOMGAATT'], ['Person koordinator', 'ERFARING_FORESLAATT'], ['Person koordinator', 'ERFARING_FORESLAATT'], ['Person koordinator', 'FELLESINDIKATOR_OPPRETTET']]);
    expect(innslag[1].rader[0].felt).toEqual([{ navn: 'felt', fra: null, til: 'tittel' }, { navn: 'slag', fra: null, til: 'ordlyd' }]);
    expect(innslag[2].rader).toEqual([{ tabell: 'erfaring', id: erfaringen, verb: 'endret', navn: null, felt: [{ navn: 'slag', fra: null, til: 'tema' }, { navn: 'forslag', fra: null, til: 'moeteplasser' }] }]);
    expect([handlinger, personer.map(({ navn }: Json) => navn)]).toEqual([['ERFARING_FORESLAATT', 'ERFARING_GJENNOMGAATT', 'FELLESINDIKATOR_OPPRETTET'], ['Person koordinator']]);
    for (const hvem of ['leder3118', 'leser3118', 'medlem3103', 'evaluator']) expect([hvem, codeOf(await loggen('', hvem))]).toEqual([hvem, 'FORBIDDEN']);
  });

  it('filtreres på handling, person og dag, og leses en side om gangen uten at noe mangler eller kommer to ganger', async () => {
    const { rows: [nettverk] } = await at.database.admin.query<{ id: number }>('SELECT id FROM referanse.nettverk');
    const annen = v7();
    // To og to på samme tidspunkt, i fjor: en side kan dele dem.
    await at.database.admin.query(`INSERT INTO felles.nettverkslogg (nettverk_id, id, tid, person_id, navn, handling, innhold) SELECT $1, gen_random_uuid(), timestamptz '2025-03-31 21:59:59+00' - (i / 2) * interval '1 second', $2, 'Forrige koordinator', 'KALENDERPUNKT_ENDRET', '[]' FROM generate_series(0, $3::int - 1) AS i`, [nettverk!.id, annen, limits.sidestoerrelse * 2 + 3]);
    const sett: string[] = [];
    let neste: string | null = null;
    let sider = 0;
    do {
      const side: Json = (await loggen(`handling: "KALENDERPUNKT_ENDRET"${neste ? `, foer: "${neste}"` : ''}`)).data!['nettverkslogg'];
      sett.push(...side.innslag.map(({ id }: Json) => id));
      ({ neste } = side);
      sider++;
    } while (neste);
    expect([sider, sett.length, new Set(sett).size]).toEqual([3, limits.sidestoerrelse * 2 + 3, limits.sidestoerrelse * 2 + 3]);
    const antall = async (args: string) => (await loggen(args)).data!['nettverkslogg'].innslag.length;
    // 21.59.59 UTC er siste sekund av mars i Norge.
    expect([await antall('fra: "2025-04-01", til: "2025-12-31"'), await antall('til: "2025-03-30"'), await antall('fra: "2025-03-31", til: "2025-03-31"'), await antall(`personId: "${annen}", fra: "2025-04-01"`), await antall(`foer: "${v7()}"`)]).toEqual([0, 0, limits.sidestoerrelse, 0, 0]);
    expect([codeOf(await loggen('foer: "x"')), codeOf(await loggen('personId: "x"')), codeOf(await loggen('fra: "31.02.2025"'))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_REQUEST']);
  });

  it('er nettverkets egen: et annet nettverks innslag finnes ikke, heller ikke som sted å begynne fra', async () => {
    const [annet, fremmed] = [4711, v7()];
    await at.database.admin.query(`INSERT INTO referanse.nettverk (id, navn, fylkesnummer) OVERRIDING SYSTEM VALUE VALUES ($1, 'Et annet', '99')`, [annet]);
    await at.database.admin.query(`INSERT INTO felles.nettverkslogg (nettverk_id, id, tid, person_id, navn, handling, innhold) VALUES ($1, $2, now() + interval '1 day', $2, 'Fremmed', 'HEMMELIG_HANDLING', '[]')`, [annet, fremmed]);
    const { innslag, handlinger, personer } = (await loggen()).data!['nettverkslogg'];
    expect([innslag.some(({ id }: Json) => id === fremmed), handlinger.includes('HEMMELIG_HANDLING'), personer.some(({ navn }: Json) => navn === 'Fremmed'), (await loggen(`foer: "${fremmed}"`)).data!['nettverkslogg'].innslag]).toEqual([false, false, false, []]);
  });
});
