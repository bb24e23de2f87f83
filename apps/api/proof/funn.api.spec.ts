import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { alleInnsynsrom, innsynsrom, sitatkilder, type Innsynsrom, type Sitatkilde } from '#libs/contracts';
import { avtaleLogin, innsynLogin, kommuneLogin, nettverkLogin, type Login } from '#libs/platform';
import { ask, type Json } from './testing/ask.ts';
import { asking, feltene } from './testing/asking.ts';
import { writeAvtale, writeEvaluator } from './testing/avtale-rows.ts';
import { delingsrom } from './testing/deling-room.ts';
import { login, writePeople, type Person } from './testing/people.ts';
import { rawSql } from './testing/raw-sql.ts';

const at = delingsrom();
const { codeOf } = at;
const dag = (offset = 0) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() + offset * 86_400_000));
const aar = new Date().getFullYear();
const SITAT = 'sitat { kommunenummer kilde radId radversjon tittel felt tekst tall periode lest fritt samtykke { godkjent rolle merknad versjon } }';
const UTGAVE = `utgave status tittel tekst tema evidensgrad hoeyesteGrad endring forelagt frist frigitt trukket trukketFordi versjon handlinger hinder { path code } belegg { id nr slag antall periode skjult handlinger ${SITAT} } kommentarer { kommunenummer tekst rolle }`;
const FUNN = `id gjelder utgaver { ${UTGAVE} }`;
const ANBEFALING = 'id tekst versjon frigitt trukket trukketFordi handlinger funn { funnId utgave tittel } mottakere { nr slag kommunenummer handlinger svar { svar tekst rolle } tidligereSvar { svar } aar { aar status tekst } }';

/** Avtalen til 3118 og 3101, med hver sin evaluator ved siden av: `eva` i den, `eve` i en annen avtale i samme nettverk. */
let avtaleId: string;
const cookies: Record<string, string> = {};
const rom: Record<string, string> = { eva: 'avtale-1', eve: 'avtale-2', koordinator: 'felles' };
const { som, gjoer, ok, gjort } = asking(at, FUNN, cookies, rom);
const oversikt = async (hvem: string, id = avtaleId): Promise<Json> => ok(await som(hvem, `query ($id: ID!) { funnoversikt(evalueringsavtaleId: $id) { parter { kommunenummer } handlinger funn { ${FUNN} } anbefalinger { ${ANBEFALING} } } }`, { id }), 'funnoversikt');
const funnet = async (hvem: string, id: string): Promise<Json | undefined> => (await oversikt(hvem)).funn.find((ett: Json) => ett.id === id);
const nytt = (mer: object = {}) => gjort('eva', 'createFunn', 'CreateFunnInput', { evalueringsavtaleId: avtaleId, kommunenummer: '3118', tittel: 'Møteplassene brukes', tekst: 'De som bor der, sier at de bruker dem.', evidensgrad: 1, ...mer });
const kildene = (kommunenummer: string, kilde: string, hvem = 'eva') => som(hvem, 'query ($kommunenummer: String!, $kilde: Sitatkildeslag!) { sitatkilder(kommunenummer: $kommunenummer, kilde: $kilde) { id tittel periode } }', { kommunenummer, kilde });
const kilden = (kommunenummer: string, kilde: string, id: string, hvem = 'eva') => som(hvem, 'query ($kommunenummer: String!, $kilde: Sitatkildeslag!, $id: ID!) { sitatkilde(kommunenummer: $kommunenummer, kilde: $kilde, id: $id) { tittel versjon felter { felt tekst tall } } }', { kommunenummer, kilde, id });
const siter = (funn: Json, mer: object = {}) => gjoer('eva', 'createSitat', 'CreateSitatInput', { id: funn.id, versjon: funn.utgaver[0].versjon, kommunenummer: '3118', kilde: 'tiltak', felt: 'navn', ...mer });
const innsyn = (hvem: string, mer: object = {}) => gjort(hvem, 'aapneInnsyn', 'AapneInnsynInput', { evalueringsavtaleId: avtaleId, innsynsrom: alleInnsynsrom, fra: dag(-1), til: dag(30), ...mer }, 'id versjon');

const { alene: raa, rekke: raaRekke } = rawSql(() => at.database);
const tabeller = ['funn', 'belegg', 'sitat', 'funnkommentar', 'sitatsamtykke', 'funntrekk', 'anbefaling', 'anbefaling_funn', 'anbefalingsmottaker', 'anbefalingssvar', 'fylkessvar'];
/** Hvor mange rader i hver tabell som hører til rommet til avtalen, en innlogging ser med rå SQL. */
const raaInnsyn = async (innlogging: Login, avtalerom = 1): Promise<Record<string, number>> =>
  Object.fromEntries((await raa(innlogging, ...tabeller.map((tabell) => `SELECT FROM felles.${tabell} WHERE avtalerom = ${avtalerom}`))).map((antall, i) => [tabeller[i]!, antall]));
const ingenting = Object.fromEntries(tabeller.map((tabell) => [tabell, 0]));

beforeAll(async () => {
  const people: Person[] = [['eva', 'evaluator', 'evaluering', null], ['eve', 'evaluator', 'evaluering', null], ['styrer3118', 'styringsgruppe', 'kommune', '3118']].map(([hvem, rolle, hvor, nummer]) =>
    ({ hvem: hvem!, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle: rolle as Person['rolle'], rom: hvor as Person['rom'], nummer: nummer ?? null }));
  await writePeople(at.database.forvalter, people, at.database.kommuner);
  await at.database.admin.query('UPDATE tilgang.medlemskap SET avtalerom = 2 WHERE id = $1', [people[1]!.medlemskapId]);
  for (const { hvem, epost } of people) cookies[hvem] = await login(at.url, epost);
  const part = (navn: string, kommunenummer: string) => ({ type: 'kommune', navn, kommunenummer, rolle: 'oppdragsgiver', fast: '0' });
  const avtale = async (navn: string, parter: object[]) => {
    const laget = await gjort('koordinator', 'createEvalueringsavtale', 'CreateEvalueringsavtaleInput', {
      navn, fra: `${aar - 1}-01-01`, til: `${aar + 2}-12-31`, sum: '1000000', noekkel: 'likt', prisregulering: 'ingen', mva: 'inkludert', mvaProsent: 25, deler: [], opsjoner: [], parter, leveranser: [], terminer: [{ forfall: `${aar}-02-01`, beloep: '1000000' }],
    }, 'id');
    await gjort('koordinator', 'sendAvtaleutgave', 'AvtaleInput', { id: laget.id, versjon: 1 }, 'id');
    return laget.id as string;
  };
  avtaleId = await avtale('Felles evaluering', [part('Indre Østfold', '3118'), part('Halden', '3101')]);
  await avtale('En annen', [part('Moss', '3103')]);
  for (const hvem of ['leder3118', 'leder3101']) {
    const [andel] = ok(await som(hvem, '{ evalueringsandeler { evalueringsavtaleId tilbud { utgave kontrollsum } } }'), 'evalueringsandeler');
    await gjort(hvem, 'svarPaaAvtale', 'SvarPaaAvtaleInput', { evalueringsavtaleId: andel.evalueringsavtaleId, utgave: 1, kontrollsum: andel.tilbud.kontrollsum, svar: 'godtatt', rolle: 'Kommunestyret', dato: `${aar - 1}-01-01` }, 'evalueringsavtaleId');
  }
}, 120_000);

describe('et funn, fra utkast til oppfølging', () => {
  let funn: Json;
  let tiltakId: string;

  it('er et utkast bare avtalens rom ser, og kommunen må være part', async () => {
    expect(feltene(await gjoer('eva', 'createFunn', 'CreateFunnInput', { evalueringsavtaleId: avtaleId, kommunenummer: '3103', tittel: 'x', tekst: 'y', evidensgrad: 0 }))).toEqual(['BAD_INPUT', 'kommunenummer NOT_ALLOWED']);
    funn = await nytt({ evidensgrad: 4 });
    expect([funn.utgaver[0].status, funn.utgaver[0].hinder]).toEqual(['utkast', [{ path: 'evidensgrad', code: 'GRADE_UNSUPPORTED' }]]);
    for (const hvem of ['leder3118', 'leder3101', 'koordinator']) expect([hvem, (await oversikt(hvem)).funn]).toEqual([hvem, []]);
    for (const innlogging of [kommuneLogin(at.database.kommuner['3118']), kommuneLogin(at.database.kommuner['3101']), nettverkLogin(1), avtaleLogin(2)]) expect([innlogging, await raaInnsyn(innlogging)]).toEqual([innlogging, ingenting]);
    expect([codeOf(await som('eve', 'query ($id: ID!) { funnoversikt(evalueringsavtaleId: $id) { avtale } }', { id: avtaleId })), codeOf(await gjoer('eve', 'foreleggFunn', 'ForeleggFunnInput', { id: funn.id, versjon: 1 }))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    for (const hvem of ['leder3118', 'koordinator']) expect([hvem, codeOf(await gjoer(hvem, 'createFunn', 'CreateFunnInput', { evalueringsavtaleId: avtaleId, tittel: 'x', tekst: 'y', evidensgrad: 0 }))]).toEqual([hvem, 'FORBIDDEN']);
  });

  it('siterer bare det kommunen har åpnet for, slik det står, og lesingen er ført hos kommunen', async () => {
    expect(codeOf(await kildene('3118', 'tiltak'))).toBe('IKKE_AAPNET');
    expect(codeOf(await siter(funn, { radId: v7() }))).toBe('IKKE_AAPNET');
    await innsyn('leder3118');
    const liste = ok(await kildene('3118', 'tiltak'), 'sitatkilder');
    tiltakId = liste[0].id;
    const tiltak = ok(await kilden('3118', 'tiltak', tiltakId), 'sitatkilde');
    const [{ tekst }] = tiltak.felter;
    expect([codeOf(await kildene('3101', 'tiltak')), codeOf(await kildene('3103', 'tiltak')), codeOf(await kilden('3118', 'tiltak', v7())), codeOf(await kilden('3118', 'vedtak', tiltakId))]).toEqual(['IKKE_AAPNET', 'IKKE_AAPNET', 'NOT_FOUND', 'NOT_FOUND']);
    for (const hvem of ['leder3118', 'koordinator']) expect([hvem, codeOf(await kildene('3118', 'tiltak', hvem))]).toEqual([hvem, 'FORBIDDEN']);
    expect(feltene(await siter(funn, { radId: tiltakId, sitat: `${tekst} og mer til` }))).toEqual(['BAD_INPUT', 'sitat NOT_VERBATIM']);
    expect(feltene(await siter(funn, { radId: tiltakId, felt: 'finnes-ikke' }))).toEqual(['BAD_INPUT', 'felt NOT_FOUND']);
    funn = ok(await siter(funn, { radId: tiltakId, sitat: tekst.slice(0, 8) }), 'createSitat');
    expect(funn.utgaver[0].belegg[0]).toMatchObject({ nr: 1, slag: 'sitat', skjult: false, sitat: { kommunenummer: '3118', kilde: 'tiltak', radId: tiltakId, radversjon: tiltak.versjon, felt: 'navn', tekst: tekst.slice(0, 8), fritt: false, samtykke: null } });
    const { rows } = await at.database.admin.query<{ hva: string; gjelder: string; rom: string; navn: string; avtalerom: number }>('SELECT hva, gjelder, rom, navn, avtalerom FROM kommune.lesing WHERE kommune_id = $1 ORDER BY tid DESC, id DESC LIMIT 1', [at.database.kommuner['3118']]);
    expect(rows).toEqual([{ hva: 'sitat', gjelder: tiltakId, rom: 'evaluering', navn: 'Person eva', avtalerom: 1 }]);
  });

  it('et tiltak som bare er en idé, kan ikke siteres, og svaret er det samme som for et som ikke finnes', async () => {
    await at.database.admin.query(`UPDATE kommune.tiltak SET status = 'ide' WHERE kommune_id = $1 AND id = $2`, [at.database.kommuner['3118'], tiltakId]);
    const [skjult, borte] = await Promise.all([siter(funn, { radId: tiltakId }), siter(funn, { radId: v7() })]);
    await at.database.admin.query(`UPDATE kommune.tiltak SET status = 'i_drift' WHERE kommune_id = $1 AND id = $2`, [at.database.kommuner['3118'], tiltakId]);
    expect([codeOf(skjult), skjult.text]).toEqual(['NOT_FOUND', borte.text]);
  });

  it('siterer tall fra årsrapporten, og arbeid i felten som antall og tid', async () => {
    const [maaling] = ok(await kildene('3118', 'resultat'), 'sitatkilder');
    const rad = ok(await kilden('3118', 'resultat', maaling.id), 'sitatkilde');
    expect(rad.felter.length).toBeGreaterThan(0);
    const linjer = ok(await kildene('3118', 'budsjettlinje'), 'sitatkilder');
    const beloep = ok(await kilden('3118', 'budsjettlinje', linjer[0].id), 'sitatkilde').felter.find((felt: Json) => felt.tall);
    expect(beloep.tekst).toMatch(/^[\d\s]+ kroner$/);
    funn = ok(await siter(funn, { kilde: 'budsjettlinje', radId: linjer[0].id, felt: 'beloep' }), 'createSitat');
    const felt = (mer: object) => gjoer('eva', 'createFeltbelegg', 'CreateFeltbeleggInput', { id: funn.id, versjon: funn.utgaver[0].versjon, slag: 'intervju', antall: 12, periode: '2026-vaar', ...mer });
    expect([feltene(await felt({ slag: 'sitat' })), feltene(await felt({ antall: 0 })), codeOf(await felt({ versjon: 1 }))]).toEqual([['BAD_INPUT', 'slag NOT_ALLOWED'], ['BAD_INPUT', 'antall TOO_SMALL'], 'CONFLICT']);
    funn = ok(await felt({}), 'createFeltbelegg');
    expect([funn.utgaver[0].hoeyesteGrad, funn.utgaver[0].hinder, funn.utgaver[0].belegg.map((ett: Json) => [ett.slag, ett.antall, ett.sitat?.tall ?? null])]).toEqual([4, [], [['sitat', null, false], ['sitat', null, true], ['intervju', 12, null]]]);
  });

  it('forelegges for kommunen alene: ingen andre ser det, heller ikke med rå SQL, og ingen endring når fram', async () => {
    const { id } = funn;
    expect(feltene(await gjoer('eva', 'foreleggFunn', 'ForeleggFunnInput', { id, versjon: funn.utgaver[0].versjon, frist: dag(-1) }))).toEqual(['BAD_INPUT', 'frist TOO_EARLY']);
    const forelagt = await gjort('eva', 'foreleggFunn', 'ForeleggFunnInput', { id, versjon: funn.utgaver[0].versjon });
    expect([forelagt.utgaver[0].status, forelagt.utgaver[0].frist, forelagt.utgaver[0].handlinger]).toEqual(['forelagt', dag(14), ['trekkFunn', 'nyFunnutgave']]);
    funn = forelagt;
    const { versjon } = funn.utgaver[0];
    for (const [root, type, mer] of [['updateFunn', 'UpdateFunnInput', { tittel: 'x', tekst: 'y', evidensgrad: 0 }], ['foreleggFunn', 'ForeleggFunnInput', {}], ['createFeltbelegg', 'CreateFeltbeleggInput', { slag: 'intervju', antall: 1, periode: '2026' }]] as const) expect([root, codeOf(await gjoer('eva', root, type, { id, versjon, ...mer }))]).toEqual([root, 'AVTALE_LAAST']);
    expect(codeOf(await gjoer('eva', 'removeFunnutkast', 'FunnInput', { id, versjon }, ''))).toBe('AVTALE_LAAST');
    expect(await raa(avtaleLogin(1), `UPDATE felles.funn SET tekst = 'endret'`, 'DELETE FROM felles.sitat', 'DELETE FROM felles.belegg', `INSERT INTO felles.funnfrigivelse (avtalerom, funn_id, utgave) VALUES (1, '${id}', 1)`)).toEqual([0, 0, 0, -1]);
    const vaart = (await funnet('leder3118', id))!;
    expect([vaart.utgaver[0].status, vaart.utgaver[0].belegg[0].sitat.tekst, vaart.utgaver[0].handlinger, vaart.utgaver[0].belegg[0].handlinger]).toEqual(['forelagt', funn.utgaver[0].belegg[0].sitat.tekst, ['kommenterFunn'], ['godkjennSitat']]);
    expect([await funnet('styrer3118', id) !== undefined, await funnet('leser3118', id)]).toEqual([true, undefined]);
    for (const hvem of ['leder3101', 'koordinator']) expect([hvem, (await oversikt(hvem)).funn]).toEqual([hvem, []]);
    for (const innlogging of [kommuneLogin(at.database.kommuner['3101']), nettverkLogin(1), avtaleLogin(2)]) expect([innlogging, await raaInnsyn(innlogging)]).toEqual([innlogging, ingenting]);
    for (const innlogging of [innsynLogin(at.database.kommuner['3118']), 'aapen'] as const) expect([innlogging, new Set(Object.values(await raaInnsyn(innlogging)))]).toEqual([innlogging, new Set([-1])]);
    expect([codeOf(await gjoer('leder3101', 'kommenterFunn', 'KommenterFunnInput', { funnId: id, utgave: 1, rolle: 'Programleder' })), codeOf(await gjoer('leder3118', 'kommenterFunn', 'KommenterFunnInput', { funnId: v7(), utgave: 1, rolle: 'Programleder' }))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('frigis når kommunen har svart, og kommentaren følger med; sitatet gjør det ikke uten et ja', async () => {
    const { id } = funn;
    const frigi = () => gjoer('eva', 'frigiFunn', 'FunnInput', { id, versjon: funn.utgaver[0].versjon });
    expect(codeOf(await frigi())).toBe('FUNN_VENTER');
    expect([codeOf(await gjoer('leser3118', 'kommenterFunn', 'KommenterFunnInput', { funnId: id, utgave: 1, rolle: 'x' })), feltene(await gjoer('leder3118', 'kommenterFunn', 'KommenterFunnInput', { funnId: id, utgave: 2, rolle: 'x' }))]).toEqual(['FORBIDDEN', ['BAD_INPUT', 'utgave NOT_FOUND']]);
    expect(ok(await som('leder3118', '{ ventendeFunnsvar { slag antall frist } }'), 'ventendeFunnsvar')).toEqual([{ slag: 'funn', antall: 1, frist: dag(14) }, { slag: 'sitat', antall: 2, frist: dag(14) }]);
    await gjort('leder3118', 'kommenterFunn', 'KommenterFunnInput', { funnId: id, utgave: 1, tekst: 'Vi kjenner oss igjen.', rolle: 'Programleder' });
    expect((await oversikt('leder3101')).funn).toEqual([]);
    const frigitt = ok(await frigi(), 'frigiFunn');
    expect([frigitt.utgaver[0].status, codeOf(await frigi()), codeOf(await gjoer('leder3118', 'kommenterFunn', 'KommenterFunnInput', { funnId: id, utgave: 1, rolle: 'x' }))]).toEqual(['frigitt', 'AVTALE_LAAST', 'AVTALE_LAAST']);
    for (const hvem of ['leder3101', 'koordinator', 'leser3118']) {
      const sett = (await funnet(hvem, id))!.utgaver[0];
      expect([hvem, sett.tekst, sett.kommentarer]).toEqual([hvem, 'De som bor der, sier at de bruker dem.', [{ kommunenummer: '3118', tekst: 'Vi kjenner oss igjen.', rolle: 'Programleder' }]]);
      if (hvem !== 'leser3118') expect([hvem, sett.belegg.map(({ slag, skjult, sitat }: Json) => [slag, skjult, sitat])]).toEqual([hvem, [['sitat', true, null], ['sitat', true, null], ['intervju', false, null]]]);
    }
    for (const innlogging of [kommuneLogin(at.database.kommuner['3101']), nettverkLogin(1)]) expect([innlogging, await raaInnsyn(innlogging)]).toEqual([innlogging, { ...ingenting, funn: 1, belegg: 3, funnkommentar: 1 }]);
    for (const innlogging of [avtaleLogin(2), kommuneLogin((await at.database.admin.query<{ id: number }>(`SELECT kommune_id AS id FROM referanse.kommunenummer WHERE nummer = '3103'`)).rows[0]!.id)]) expect([innlogging, await raaInnsyn(innlogging)]).toEqual([innlogging, ingenting]);
  });

  it('et ja fra kommunen åpner det ene sitatet for de andre, og kan tas tilbake', async () => {
    const [forste] = (await funnet('leder3118', funn.id))!.utgaver[0].belegg;
    const svar = (hvem: string, mer: object) => gjoer(hvem, 'godkjennSitat', 'GodkjennSitatInput', { beleggId: forste.id, versjon: 0, godkjent: true, rolle: 'Programleder', ...mer });
    expect([codeOf(await svar('leder3101', {})), codeOf(await svar('leser3118', {})), codeOf(await svar('leder3118', { beleggId: v7() })), codeOf(await svar('leder3118', { versjon: 1 }))]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT']);
    // Et samtykke fra en annen kommune åpner ingenting, heller ikke med rå SQL.
    const k2 = at.database.kommuner['3101'];
    const [, sett] = await raaRekke(kommuneLogin(k2), `INSERT INTO felles.sitatsamtykke (kommune_id, avtalerom, belegg_id, godkjent, rolle) VALUES (${k2}, 1, '${forste.id}', true, 'x')`, 'SELECT FROM felles.sitat');
    expect(sett).toBe(0);
    await gjort('leder3118', 'godkjennSitat', 'GodkjennSitatInput', { beleggId: forste.id, versjon: 0, godkjent: true, rolle: 'Programleder' });
    const naa = (hvem: string) => funnet(hvem, funn.id).then((ett) => ett!.utgaver[0].belegg.map(({ skjult, sitat }: Json) => [skjult, sitat?.tekst ?? null]));
    for (const hvem of ['leder3101', 'koordinator']) expect([hvem, await naa(hvem)]).toEqual([hvem, [[false, forste.sitat.tekst], [true, null], [false, null]]]);
    await gjort('leder3118', 'godkjennSitat', 'GodkjennSitatInput', { beleggId: forste.id, versjon: 1, godkjent: false, rolle: 'Programleder' });
    expect(await naa('leder3101')).toEqual([[true, null], [true, null], [false, null]]);
    await gjort('leder3118', 'godkjennSitat', 'GodkjennSitatInput', { beleggId: forste.id, versjon: 2, godkjent: true, rolle: 'Programleder' });
  });

  it('en ny utgave tar med beleggene og jaet, og den gamle står til den nye er frigitt', async () => {
    const { id, utgaver: [{ versjon }] } = await funnet('eva', funn.id) as Json;
    const ny = await gjort('eva', 'nyFunnutgave', 'NyFunnutgaveInput', { id, versjon, endring: 'Rettet etter kommentaren.' });
    expect([ny.utgaver.map((en: Json) => en.status), codeOf(await gjoer('eva', 'nyFunnutgave', 'NyFunnutgaveInput', { id, versjon: ny.utgaver[0].versjon, endring: 'x' }))]).toEqual([['utkast', 'frigitt'], 'AVTALE_HAR_UTKAST']);
    expect(feltene(await gjoer('eva', 'updateFunn', 'UpdateFunnInput', { id, versjon: ny.utgaver[0].versjon, tittel: 'Møteplassene brukes', tekst: 'Tiltaket førte til mindre hærverk.', evidensgrad: 3 }))).toEqual(['BAD_INPUT', 'endring REQUIRED']);
    const endret = await gjort('eva', 'updateFunn', 'UpdateFunnInput', { id, versjon: ny.utgaver[0].versjon, tittel: 'Møteplassene brukes', tekst: 'Tiltaket førte til mindre hærverk.', evidensgrad: 3, endring: 'Rettet.' });
    expect(feltene(await gjoer('eva', 'foreleggFunn', 'ForeleggFunnInput', { id, versjon: endret.utgaver[0].versjon }))).toEqual(['BAD_INPUT', 'tekst CLAIMS_EFFECT']);
    const rettet = await gjort('eva', 'updateFunn', 'UpdateFunnInput', { id, versjon: endret.utgaver[0].versjon, tittel: 'Møteplassene brukes', tekst: 'Flere bruker dem nå.', evidensgrad: 3, endring: 'Rettet.' });
    await gjort('eva', 'foreleggFunn', 'ForeleggFunnInput', { id, versjon: rettet.utgaver[0].versjon });
    expect((await funnet('leder3101', id))!.utgaver.map((en: Json) => [en.utgave, en.status])).toEqual([[1, 'frigitt']]);
    await gjort('leder3118', 'kommenterFunn', 'KommenterFunnInput', { funnId: id, utgave: 2, rolle: 'Programleder' });
    const { utgaver: [{ versjon: naa }] } = await funnet('eva', id) as Json;
    await gjort('eva', 'frigiFunn', 'FunnInput', { id, versjon: naa });
    const hos = (await funnet('leder3101', id))!;
    expect([hos.utgaver.map((en: Json) => [en.utgave, en.status]), hos.utgaver[0].belegg.map((ett: Json) => ett.skjult)]).toEqual([[[2, 'frigitt'], [1, 'erstattet']], [false, true, false]]);
    funn = await funnet('eva', id) as Json;
  });

  it('et funn om regionen siterer bare det som er delt eller godkjent, og forelegges for alle', async () => {
    const region = await nytt({ kommunenummer: null, tittel: 'Møteplasser flere steder' });
    const [godkjent, ikke] = funn.utgaver[0].belegg;
    expect(feltene(await siter(region, { radId: tiltakId }))).toEqual(['BAD_INPUT', 'kommunenummer NOT_ALLOWED']);
    const bruk = (beleggId: string) => gjoer('eva', 'gjenbrukSitat', 'GjenbrukSitatInput', { id: region.id, versjon: 1, beleggId });
    expect([feltene(await bruk(ikke.id)), feltene(await bruk(v7()))]).toEqual([['BAD_INPUT', 'beleggId NOT_ALLOWED'], ['BAD_INPUT', 'beleggId NOT_FOUND']]);
    const med = ok(await bruk(godkjent.id), 'gjenbrukSitat');
    await gjort('eva', 'foreleggFunn', 'ForeleggFunnInput', { id: region.id, versjon: med.utgaver[0].versjon });
    for (const hvem of ['leder3118', 'leder3101', 'koordinator']) expect([hvem, (await funnet(hvem, region.id))?.utgaver[0].belegg.map((ett: Json) => ett.sitat?.tekst)]).toEqual([hvem, [godkjent.sitat.tekst]]);
    await gjort('leder3118', 'kommenterFunn', 'KommenterFunnInput', { funnId: region.id, utgave: 1, rolle: 'Programleder' });
    expect(codeOf(await gjoer('eva', 'frigiFunn', 'FunnInput', { id: region.id, versjon: (await funnet('eva', region.id))!.utgaver[0].versjon }))).toBe('FUNN_VENTER');
    await gjort('leder3101', 'kommenterFunn', 'KommenterFunnInput', { funnId: region.id, utgave: 1, rolle: 'Programleder' });
    // Muren og forsiden venter på de samme: her mangler fylkeskommunen.
    expect(await raa(avtaleLogin(1), `INSERT INTO felles.funnfrigivelse (avtalerom, funn_id, utgave) VALUES (1, '${region.id}', 1)`)).toEqual([-1]);
    const klar = async () => ok(await ask(at.url, { query: '{ avtaleforsider { frister { hva klar } } }', variables: {}, cookie: cookies['eva']!, rom: 'evaluering' }), 'avtaleforsider')[0].frister.filter(({ hva }: Json) => hva === 'Møteplasser flere steder').map((en: Json) => en.klar);
    expect(await klar()).toEqual([false]);
    expect(codeOf(await gjoer('eva', 'frigiFunn', 'FunnInput', { id: region.id, versjon: (await funnet('eva', region.id))!.utgaver[0].versjon }))).toBe('FUNN_VENTER');
    const sagt = await gjort('koordinator', 'kommenterForFylket', 'KommenterForFylketInput', { funnId: region.id, utgave: 1, tekst: 'Fylkeskommunen kjenner seg igjen.', rolle: 'Fylkesdirektør' });
    expect(sagt.utgaver[0].kommentarer).toMatchObject([{ kommunenummer: null, tekst: 'Fylkeskommunen kjenner seg igjen.' }]);
    expect(await klar()).toEqual([true]);
    // Kommunene ser det når funnet er frigitt; de som evaluerer, ser det nå.
    for (const [hvem, antall] of [['leder3118', 1], ['eva', 3]] as const) expect([hvem, (await funnet(hvem, region.id))!.utgaver[0].kommentarer.length]).toEqual([hvem, antall]);
    expect((await gjort('eva', 'frigiFunn', 'FunnInput', { id: region.id, versjon: (await funnet('eva', region.id))!.utgaver[0].versjon })).utgaver[0].status).toBe('frigitt');
  });

  it('en anbefaling går ut med funnet, hver mottaker svarer for seg, og det følges opp år for år', async () => {
    const anbefal = (mer: object) => gjoer('eva', 'createAnbefaling', 'CreateAnbefalingInput', { evalueringsavtaleId: avtaleId, tekst: 'Gjør møteplassene varige.', funnIder: [funn.id], mottakere: [{ slag: 'kommune', kommunenummer: '3118' }, { slag: 'fylkeskommune' }, { slag: 'staten' }], ...mer }, ANBEFALING);
    expect([feltene(await anbefal({ funnIder: [v7()] })), feltene(await anbefal({ mottakere: [{ slag: 'kommune', kommunenummer: '3103' }] })), feltene(await anbefal({ mottakere: [] }))]).toEqual([
      ['BAD_INPUT', 'funnIder.0 NOT_FOUND'], ['BAD_INPUT', 'mottakere.0.kommunenummer NOT_ALLOWED'], ['BAD_INPUT', 'mottakere REQUIRED']]);
    const venter = await nytt();
    const forTidlig = ok(await anbefal({ funnIder: [funn.id, venter.id] }), 'createAnbefaling');
    expect(codeOf(await gjoer('eva', 'frigiAnbefaling', 'AnbefalingInput', { id: forTidlig.id, versjon: 1 }, 'id'))).toBe('FUNN_VENTER');
    expect(await raa(avtaleLogin(1), `UPDATE felles.anbefaling SET frigitt = now() WHERE id = '${forTidlig.id}'`)).toEqual([-1]);
    const { id } = ok(await anbefal({}), 'createAnbefaling');
    for (const hvem of ['leder3118', 'leder3101', 'koordinator']) expect([hvem, (await oversikt(hvem)).anbefalinger]).toEqual([hvem, []]);
    await gjort('eva', 'frigiAnbefaling', 'AnbefalingInput', { id, versjon: 1 }, 'id');
    expect([codeOf(await gjoer('eva', 'updateAnbefaling', 'UpdateAnbefalingInput', { id, versjon: 2, tekst: 'x', funnIder: [funn.id], mottakere: [{ slag: 'staten' }] }, 'id')), await raa(avtaleLogin(1), `UPDATE felles.anbefaling SET tekst = 'x' WHERE id = '${id}'`, `DELETE FROM felles.anbefalingsmottaker WHERE anbefaling_id = '${id}'`)]).toEqual(['AVTALE_LAAST', [0, 0]]);

    const svar = (hvem: string, mer: object = {}) => gjoer(hvem, 'svarPaaAnbefaling', 'AnbefalingssvarInput', { anbefalingId: id, svar: 'foelges', rolle: 'Programeier', dato: dag(), ...mer }, ANBEFALING);
    const foelg = (mer: object = {}) => gjoer('leder3118', 'foelgOppAnbefaling', 'FoelgOppAnbefalingInput', { anbefalingId: id, aar, status: 'i_gang', rolle: 'Programleder', ...mer }, ANBEFALING);
    expect([codeOf(await foelg()), feltene(await svar('leder3101')), feltene(await svar('leder3118', { svar: 'delvis' })), feltene(await svar('leder3118', { dato: dag(1) })), feltene(await svar('leder3118', { dato: dag(-1) })), codeOf(await svar('leser3118'))]).toEqual([
      'ANBEFALING_IKKE_BESVART', ['BAD_INPUT', 'anbefalingId NOT_ALLOWED'], ['BAD_INPUT', 'tekst REASON_REQUIRED'], ['BAD_INPUT', 'dato TOO_LATE'], ['BAD_INPUT', 'dato TOO_EARLY'], 'FORBIDDEN']);
    ok(await svar('leder3118', { svar: 'delvis', tekst: 'Vi begynner med ett sted.' }), 'svarPaaAnbefaling');
    ok(await svar('leder3118'), 'svarPaaAnbefaling');
    expect([feltene(await foelg({ aar: aar + 1 })), feltene(await foelg({ aar: aar - 1 }))]).toEqual([['BAD_INPUT', 'aar TOO_LATE'], ['BAD_INPUT', 'aar TOO_EARLY']]);
    ok(await foelg({ tekst: 'Ett sted er i gang.', notat: 'Skolen nøler.' }), 'foelgOppAnbefaling');
    expect(codeOf(await foelg({ notat: 'Noe annet.' }))).toBe('CONFLICT');
    ok(await foelg({ status: 'gjort', tekst: 'Begge stedene er i gang.' }), 'foelgOppAnbefaling');
    const fylket = (hvem: string, mer: object = {}) => gjoer(hvem, 'svarForFylket', 'SvarForFylketInput', { anbefalingId: id, mottaker: 2, svar: 'foelges_ikke', tekst: 'Det er kommunenes.', rolle: 'Fylkesdirektør', dato: dag(), ...mer }, ANBEFALING);
    expect([feltene(await fylket('koordinator', { mottaker: 1 })), codeOf(await fylket('leder3118')), codeOf(await gjoer('koordinator', 'foelgOppForFylket', 'FoelgOppForFylketInput', { anbefalingId: id, mottaker: 2, aar, status: 'uaktuell', rolle: 'x' }, 'id'))]).toEqual([['BAD_INPUT', 'mottaker NOT_ALLOWED'], 'FORBIDDEN', 'ANBEFALING_IKKE_BESVART']);
    ok(await fylket('koordinator'), 'svarForFylket');
    await gjort('koordinator', 'foelgOppForFylket', 'FoelgOppForFylketInput', { anbefalingId: id, mottaker: 2, aar, status: 'uaktuell', rolle: 'Koordinator' }, 'id');
    for (const hvem of ['eva', 'leder3101', 'koordinator', 'leder3118']) {
      const sett = (await oversikt(hvem)).anbefalinger.find((en: Json) => en.id === id);
      expect([hvem, sett.mottakere.map((en: Json) => [en.slag, en.svar?.svar ?? null, en.tidligereSvar.length, en.aar])]).toEqual([hvem, [
        ['kommune', 'foelges', 1, [{ aar, status: 'gjort', tekst: 'Begge stedene er i gang.' }]], ['fylkeskommune', 'foelges_ikke', 0, [{ aar, status: 'uaktuell', tekst: null }]], ['staten', null, 0, []]]]);
      expect([hvem, JSON.stringify(sett).includes('Skolen nøler')]).toEqual([hvem, false]);
    }
    const knytt = (hvem: string, mer: object = {}) => gjoer(hvem, 'knyttAnbefalingstiltak', 'KnyttAnbefalingstiltakInput', { anbefalingId: id, tiltakId, knyttet: true, ...mer }, 'tiltak { id } notater { aar tekst versjon }');
    expect([feltene(await knytt('leder3118', { tiltakId: v7() })), feltene(await knytt('leder3101'))]).toEqual([['BAD_INPUT', 'tiltakId NOT_FOUND'], ['BAD_INPUT', 'anbefalingId NOT_ALLOWED']]);
    for (let i = 0; i < 2; i++) expect(ok(await knytt('leder3118'), 'knyttAnbefalingstiltak')).toEqual({ tiltak: [{ id: tiltakId }], notater: [{ aar, tekst: 'Skolen nøler.', versjon: 1 }] });
    expect([ok(await som('leder3101', '{ anbefalingsarbeid { anbefalingId } }'), 'anbefalingsarbeid'), codeOf(await som('koordinator', '{ anbefalingsarbeid { anbefalingId } }')), codeOf(await som('eva', '{ anbefalingsarbeid { anbefalingId } }'))]).toEqual([[], 'FORBIDDEN', 'FORBIDDEN']);
    expect(ok(await knytt('leder3118', { knyttet: false }), 'knyttAnbefalingstiltak').tiltak).toEqual([]);
  });

  it('det som trekkes, står med grunnen hos dem som så det, og ingen svarer på det lenger', async () => {
    const { versjon } = funn.utgaver[0];
    expect(feltene(await gjoer('eva', 'trekkFunn', 'TrekkFunnInput', { id: funn.id, versjon, utgave: 1, grunn: 'x' }))).toEqual(['BAD_INPUT', 'utgave NOT_ALLOWED']);
    await gjort('eva', 'trekkFunn', 'TrekkFunnInput', { id: funn.id, versjon, utgave: 2, grunn: 'Tallet var feil.' });
    const [anbefaling] = (await oversikt('eva')).anbefalinger.filter((en: Json) => en.frigitt);
    await gjort('eva', 'trekkAnbefaling', 'TrekkAnbefalingInput', { id: anbefaling.id, versjon: anbefaling.versjon, grunn: 'Funnet står ikke.' }, 'id');
    const hos = await oversikt('leder3101');
    expect([hos.funn.find((ett: Json) => ett.id === funn.id).utgaver[0], hos.anbefalinger[0].trukketFordi]).toMatchObject([{ status: 'trukket', trukketFordi: 'Tallet var feil.' }, 'Funnet står ikke.']);
    expect(codeOf(await gjoer('leder3118', 'svarPaaAnbefaling', 'AnbefalingssvarInput', { anbefalingId: anbefaling.id, svar: 'foelges', rolle: 'x', dato: dag() }, 'id'))).toBe('AVTALE_LAAST');
  });

  it('en åpning som er lukket, stanser også sitatene fra neste spørsmål', async () => {
    const [{ id, versjon }] = ok(await som('leder3118', '{ innsyn { id versjon } }'), 'innsyn');
    const utkast = await nytt();
    await gjort('leder3118', 'lukkInnsyn', 'LukkInnsynInput', { id, versjon, begrunnelse: 'Vi tar en pause.' }, 'id');
    expect([codeOf(await kildene('3118', 'tiltak')), codeOf(await siter(utkast, { radId: tiltakId }))]).toEqual(['IKKE_AAPNET', 'IKKE_AAPNET']);
  });

  it('et nytt forsøk med samme nøkkel gir samme svar, og ett funn', async () => {
    const noekkel = { 'idempotency-key': v7() };
    const lag = () => som('eva', `mutation ($input: CreateFunnInput!) { createFunn(input: $input) { id } }`, { input: { evalueringsavtaleId: avtaleId, kommunenummer: '3101', tittel: 'En gang', tekst: 'Bare en gang.', evidensgrad: 0 } }, noekkel);
    const [en, to] = [await lag(), await lag()];
    expect([ok(en, 'createFunn').id, (await oversikt('eva')).funn.filter((ett: Json) => ett.utgaver[0].tittel === 'En gang').length]).toEqual([ok(to, 'createFunn').id, 1]);
  });
});

/** Rommet kommunen må ha åpnet, for hvert slag som kan siteres. */
const kreves: Record<Sitatkilde, Innsynsrom> = { tiltak: 'tiltak', resultat: 'tiltak', laerdom: 'tiltak', handlingsplan: 'handlingsplan', maaling: 'indikator', budsjettlinje: 'oekonomi', vedtak: 'vedtak', vedlegg: 'vedlegg', programteori: 'programteori', barriere: 'barriere', delt: 'deling' };

describe('åpningen et sitat hviler på', () => {
  const [minst, flere] = ['eva', 'evaITre'] as const;
  const medlemskap: Record<typeof minst | typeof flere, string> = { eva: '', evaITre: v7() };
  let [avtaleTre, tiltakId] = ['', ''];
  let utkast: Json;
  let stengt: string;
  const k = () => at.database.kommuner['3118'];
  const lukkAlt = () => at.database.admin.query('DELETE FROM kommune.innsyn WHERE kommune_id = $1', [k()]);
  const foert = async () => (await at.database.admin.query('SELECT FROM kommune.lesing WHERE kommune_id = $1', [k()])).rowCount;
  const slagene = async (hvem: string): Promise<Sitatkilde[]> => {
    const aapne: Sitatkilde[] = [];
    for (const kilde of sitatkilder) {
      const svar = await kildene('3118', kilde, hvem);
      if (codeOf(svar) === 'ingen feil') aapne.push(kilde);
      else expect([kilde, svar.text]).toEqual([kilde, stengt]);
    }
    return aapne;
  };

  /** Eva er også med i en annen avtale kommunen har sagt ja til. */
  beforeAll(async () => {
    const { admin } = at.database;
    await lukkAlt();
    avtaleTre = await writeAvtale(admin, { avtalerom: 3, navn: 'En tredje', kommuner: [{ id: k(), nummer: '3118' }], fra: '2020-01-01', til: dag(200), forlengesTil: dag(565) });
    const { rows: [eva] } = await admin.query<{ id: string }>(`SELECT id FROM tilgang.medlemskap WHERE epost = 'eva@proeve.no'`);
    medlemskap[minst] = eva!.id;
    await admin.query(`INSERT INTO tilgang.medlemskap (id, rom, avtalerom, taushet_signert, person_id, navn, epost, rolle) SELECT $2, rom, 3, taushet_signert, person_id, navn, epost, rolle FROM tilgang.medlemskap WHERE id = $1`, [medlemskap[minst], medlemskap[flere]]);
    await writeEvaluator(admin, avtaleId, medlemskap[minst]);
    await writeEvaluator(admin, avtaleTre, medlemskap[flere], 'Instituttet');
    Object.assign(cookies, { [flere]: cookies[minst] });
    rom[flere] = 'avtale-3';
    utkast = await nytt();
    tiltakId = (await admin.query<{ id: string }>(`SELECT id FROM kommune.tiltak WHERE kommune_id = $1 AND status <> 'ide' AND NOT arkivert ORDER BY id LIMIT 1`, [k()])).rows[0]!.id;
    const svar = await kildene('3118', 'tiltak');
    expect(codeOf(svar)).toBe('IKKE_AAPNET');
    stengt = svar.text;
  });
  afterEach(lukkAlt);

  it.each(alleInnsynsrom)('%s åpner det som kan siteres derfra, og det andre svarer som om ingenting var åpnet', async (ett) => {
    const aapne = [ett, ...innsynsrom[ett].trenger.slice(0, 1)];
    await innsyn('leder3118', { innsynsrom: aapne });
    expect(await slagene(minst)).toEqual(sitatkilder.filter((kilde) => aapne.includes(kreves[kilde])));
  });

  it('holder for lista, raden og sitatet, og et forsøk føres ikke', async () => {
    const spoer = async () => [await kildene('3118', 'tiltak'), await kilden('3118', 'tiltak', tiltakId), await siter(utkast, { radId: tiltakId })];
    const [uten, foer] = [await spoer(), await foert()];
    await innsyn('leder3118', { innsynsrom: ['program', 'handlingsplan', 'oekonomi'] });
    const med = await spoer();
    expect([uten.map(codeOf), med.map(({ text }) => text), await foert()]).toEqual([['IKKE_AAPNET', 'IKKE_AAPNET', 'IKKE_AAPNET'], uten.map(({ text }) => text), foer]);
    await innsyn('leder3118', { innsynsrom: ['tiltak'] });
    expect((await spoer()).map(codeOf)).toEqual(['ingen feil', 'ingen feil', 'ingen feil']);
  });

  it('er den som er gitt for avtalen hun skriver i: det en annen avtale har fått, hjelper ikke, heller ikke når hun er med i den', async () => {
    await innsyn('leder3118', { evalueringsavtaleId: avtaleTre });
    // I kommunens rom leser hun med begge avtalene, og i rommet til den som har fått, kan hun sitere.
    expect([codeOf(await ask(at.url, { query: '{ tiltakListe { antall } }', cookie: cookies[minst]!, rom: '3118' })), await slagene(flere)]).toEqual(['ingen feil', [...sitatkilder]]);
    const foer = await foert();
    expect([await slagene(minst), codeOf(await kilden('3118', 'tiltak', tiltakId)), codeOf(await siter(utkast, { radId: tiltakId })), await foert()]).toEqual([[], 'IKKE_AAPNET', 'IKKE_AAPNET', foer]);
    await innsyn('leder3118', { innsynsrom: ['handlingsplan'] });
    expect(await slagene(minst)).toEqual(['handlingsplan']);
  });

  it('gir ikke flere år eller rader fordi en annen avtale har fått dem', async () => {
    const linjer = async (hvem: string) => ok(await kildene('3118', 'budsjettlinje', hvem), 'sitatkilder').length as number;
    await innsyn('leder3118', { evalueringsavtaleId: avtaleTre });
    await innsyn('leder3118', { innsynsrom: ['oekonomi'], aarFra: 2090 });
    expect([await linjer(minst), await linjer(flere) > 0]).toEqual([0, true]);
    const [rad] = ok(await kildene('3118', 'budsjettlinje', flere), 'sitatkilder');
    expect(codeOf(await kilden('3118', 'budsjettlinje', rad.id))).toBe('NOT_FOUND');
  });

  it('kan gjelde bare noen personer, og medlemskapet hennes i en annen avtale er ikke henne', async () => {
    const { id } = await innsyn('leder3118');
    const bareFor = (personer: string[]) => at.database.admin.query('UPDATE kommune.innsyn SET personer = $2 WHERE id = $1', [id, personer]);
    for (const [personer, venter] of [[[medlemskap[flere]], []], [[v7()], []], [[medlemskap[minst]], [...sitatkilder]]] as const) {
      await bareFor([...personer]);
      expect(await slagene(minst)).toEqual(venter);
    }
  });

  it('står i leseloggen med avtalen og firmaet', async () => {
    for (const evalueringsavtaleId of [avtaleId, avtaleTre]) await innsyn('leder3118', { evalueringsavtaleId });
    for (const hvem of [minst, flere]) ok(await kilden('3118', 'tiltak', tiltakId, hvem), 'sitatkilde');
    const { rows } = await at.database.admin.query('SELECT hva, gjelder, avtalerom, firma FROM kommune.lesing WHERE kommune_id = $1 ORDER BY tid DESC, id DESC LIMIT 2', [k()]);
    expect(rows).toEqual([{ hva: 'sitatkilde', gjelder: tiltakId, avtalerom: 3, firma: 'Instituttet' }, { hva: 'sitatkilde', gjelder: tiltakId, avtalerom: 1, firma: 'Byrået' }]);
  });
});
