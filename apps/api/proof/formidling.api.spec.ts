import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { avtaleLogin, kommuneLogin, nettverkLogin, type Login } from '#libs/platform';
import { aapneNaa } from './testing/aapne.ts';
import type { Json } from './testing/ask.ts';
import { asking, feltene } from './testing/asking.ts';
import { delingsrom } from './testing/deling-room.ts';
import { login, writePeople } from './testing/people.ts';
import { rawSql } from './testing/raw-sql.ts';

const at = delingsrom();
const { codeOf } = at;
const aar = new Date().getFullYear();
const dag = (offset = 0) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() + offset * 86_400_000));
const FORMIDLING = 'id slag status tittel tekst evidensgrad gjelderNavn trukket trukketFordi versjon handlinger dokument { type stoerrelse url } svar { kommunenummer ja rolle versjon }';
const rom: Record<string, string> = { eva: 'avtale-1', koordinator: 'felles' };
const cookies: Record<string, string> = {};
const { som, gjoer, ok, gjort } = asking(at, FORMIDLING, cookies, rom);
const listet = async (hvem: string, id?: string): Promise<Json> => ok(await som(hvem, `query ($id: ID) { formidlinger(evalueringsavtaleId: $id) { handlinger kandidater { slag id utgave tittel gjelderNavn } formidlinger { ${FORMIDLING} } } }`, { id: id ?? null }), 'formidlinger');
const titler = async (hvem: string) => (await listet(hvem)).formidlinger.map(({ status, tittel }: Json) => `${status} ${tittel}`);
const svar = (hvem: string, formidlingId: string, ja: boolean, versjon = 0) => gjoer(hvem, 'svarPaaFormidling', 'SvarPaaFormidlingInput', { formidlingId, versjon, ja, rolle: 'Programleder' });

/** Avtalen mellom Indre Østfold og Halden. Moss er i nettverket, men ikke part. */
let avtaleId: string;
let moss: number;

const { alene } = rawSql(() => at.database);
const raa = async (innlogging: Login, sql: string, ...verdier: unknown[]): Promise<number> => (await alene(innlogging, [sql, ...verdier]))[0]!;

/** Et funn, forelagt, svart på og frigitt. */
async function frigitt(tittel: string, kommunenummer: string | null): Promise<{ id: string }> {
  const UTGAVER = 'id utgaver { versjon }';
  const versjon = async (id: string) => ok(await som('eva', `query ($id: ID!) { funnoversikt(evalueringsavtaleId: $id) { funn { ${UTGAVER} } } }`, { id: avtaleId }), 'funnoversikt').funn.find((ett: Json) => ett.id === id).utgaver[0].versjon as number;
  const { id } = await gjort('eva', 'createFunn', 'CreateFunnInput', { evalueringsavtaleId: avtaleId, kommunenummer, tittel, tekst: `${tittel}, sier de vi snakket med.`, evidensgrad: 0 }, UTGAVER);
  await gjort('eva', 'createFeltbelegg', 'CreateFeltbeleggInput', { id, versjon: 1, slag: 'intervju', antall: 4, periode: '2026-vaar' }, 'id');
  await gjort('eva', 'foreleggFunn', 'ForeleggFunnInput', { id, versjon: await versjon(id) }, 'id');
  for (const hvem of kommunenummer === null ? ['leder3118', 'leder3101'] : [`leder${kommunenummer}`]) await gjort(hvem, 'kommenterFunn', 'KommenterFunnInput', { funnId: id, utgave: 1, rolle: 'Programleder' }, 'id');
  if (kommunenummer === null) await gjort('koordinator', 'kommenterForFylket', 'KommenterForFylketInput', { funnId: id, utgave: 1, rolle: 'Fylkesdirektør' }, 'id');
  await gjort('eva', 'frigiFunn', 'FunnInput', { id, versjon: await versjon(id) }, 'id');
  return { id };
}

beforeAll(async () => {
  const eva = { hvem: 'eva', id: v7(), medlemskapId: v7(), navn: 'Person eva', epost: 'eva@proeve.no', rolle: 'evaluator' as const, rom: 'evaluering' as const, nummer: null };
  await writePeople(at.database.forvalter, [eva], at.database.kommuner);
  cookies['eva'] = await login(at.url, eva.epost);
  moss = (await at.database.admin.query<{ id: number }>(`SELECT kommune_id AS id FROM referanse.kommunenummer WHERE nummer = '3103'`)).rows[0]!.id;
  const part = (navn: string, kommunenummer: string) => ({ type: 'kommune', navn, kommunenummer, rolle: 'oppdragsgiver', fast: '0' });
  const { id } = await gjort('koordinator', 'createEvalueringsavtale', 'CreateEvalueringsavtaleInput', {
    navn: 'Felles evaluering', fra: `${aar - 1}-01-01`, til: `${aar + 2}-12-31`, sum: '1000000', noekkel: 'likt', prisregulering: 'ingen', mva: 'inkludert', mvaProsent: 25, deler: [], opsjoner: [],
    parter: [part('Indre Østfold', '3118'), part('Halden', '3101')], leveranser: [{ tittel: 'Metodenotat', slag: 'notat', frist: `${aar}-12-31` }], terminer: [{ forfall: `${aar}-02-01`, beloep: '1000000' }],
  }, 'id');
  avtaleId = id;
  await gjort('koordinator', 'sendAvtaleutgave', 'AvtaleInput', { id, versjon: 1 }, 'id');
  for (const hvem of ['leder3118', 'leder3101']) {
    const [andel] = ok(await som(hvem, '{ evalueringsandeler { tilbud { kontrollsum } } }'), 'evalueringsandeler');
    await gjort(hvem, 'svarPaaAvtale', 'SvarPaaAvtaleInput', { evalueringsavtaleId: id, utgave: 1, kontrollsum: andel.tilbud.kontrollsum, svar: 'godtatt', rolle: 'Kommunestyret', dato: `${aar - 1}-01-01` }, 'evalueringsavtaleId');
  }
}, 120_000);

describe('det som gis videre til dem som ikke er part', () => {
  let region: Json;
  let halden: Json;
  const [regionen, omHalden] = [{ id: '' }, { id: '' }];

  it('er ingenting fra før: et frigitt funn er partenes, og finnes ikke for naboen', async () => {
    Object.assign(regionen, await frigitt('Møteplasser virker når noen eier dem', null));
    Object.assign(omHalden, await frigitt('Ungdom er med for sent', '3101'));
    expect(await listet('medlem3103')).toEqual({ handlinger: [], kandidater: [], formidlinger: [] });
    for (const tabell of ['funn', 'formidling', 'formidlingssvar', 'leveransedokument']) expect([tabell, await raa(kommuneLogin(moss), `SELECT FROM felles.${tabell}`)]).toEqual([tabell, 0]);
    const { kandidater, handlinger } = await listet('koordinator', avtaleId);
    expect([kandidater.map(({ slag, id, gjelderNavn }: Json) => [slag, id, gjelderNavn]), handlinger]).toEqual([[['funn', omHalden.id, 'Halden'], ['funn', regionen.id, null]], ['formidleMetode', 'formidleFunn']]);
    for (const hvem of ['leder3118', 'eva', 'medlem3103']) expect([hvem, codeOf(await gjoer(hvem, 'formidleFunn', 'FormidleFunnInput', { evalueringsavtaleId: avtaleId, funnId: regionen.id, utgave: 1 }))]).toEqual([hvem, 'FORBIDDEN']);
  });

  it('en framgangsmåte leser alle med det samme; den handler ikke om noen', async () => {
    const metode = await gjort('koordinator', 'formidleMetode', 'FormidleMetodeInput', { evalueringsavtaleId: avtaleId, tittel: 'Slik intervjuer vi', tekst: 'To og to, med spørsmål ungdommen har laget.' });
    expect([metode.status, metode.svar, metode.handlinger]).toEqual(['gitt', [], ['trekkFormidling']]);
    for (const hvem of ['medlem3103', 'leder3118', 'eva']) expect([hvem, (await listet(hvem)).formidlinger.map((en: Json) => [en.status, en.tittel, en.handlinger])]).toEqual([hvem, [['gitt', 'Slik intervjuer vi', []]]]);
    expect(feltene(await gjoer('koordinator', 'formidleMetode', 'FormidleMetodeInput', { evalueringsavtaleId: v7(), tittel: 'x', tekst: 'y' }))).toEqual(['BAD_INPUT', 'evalueringsavtaleId NOT_FOUND']);
  });

  it('et funn om regionen venter på alle partene, og ingen andre enn de spurte kan svare', async () => {
    const foreslaa = (mer: object = {}) => gjoer('koordinator', 'formidleFunn', 'FormidleFunnInput', { evalueringsavtaleId: avtaleId, funnId: regionen.id, utgave: 1, ...mer });
    expect([feltene(await foreslaa({ utgave: 2 })), feltene(await foreslaa({ funnId: v7() }))]).toEqual([['BAD_INPUT', 'funnId NOT_ALLOWED'], ['BAD_INPUT', 'funnId NOT_ALLOWED']]);
    // To som foreslår det samme samtidig: det blir ett.
    const begge = await Promise.all([foreslaa(), foreslaa()]);
    expect(begge.map(codeOf).toSorted()).toEqual(['BAD_INPUT', 'ingen feil']);
    region = ok(begge.find((en) => codeOf(en) === 'ingen feil')!, 'formidleFunn');
    expect([region.status, region.svar.map(({ kommunenummer, ja }: Json) => [kommunenummer, ja])]).toEqual(['venter', [['3101', null], ['3118', null]]]);
    expect(ok(await som('leder3118', '{ ventendeFunnsvar { slag antall } }'), 'ventendeFunnsvar')).toContainEqual({ slag: 'formidling', antall: 1 });
    expect((await aapneNaa(som))['formidling']).toEqual([2, ...['Halden', 'Indre Østfold'].map((navn) => `Møteplasser virker når noen eier dem, ${navn}`)]);
    expect(await titler('medlem3103')).toEqual(['gitt Slik intervjuer vi']);
    expect([codeOf(await svar('medlem3103', region.id, true)), codeOf(await svar('leser3118', region.id, true)), codeOf(await svar('leder3118', v7(), true)), codeOf(await svar('leder3118', region.id, true, 3))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT']);
    ok(await svar('leder3118', region.id, true), 'svarPaaFormidling');
    expect(await titler('medlem3103')).toEqual(['gitt Slik intervjuer vi']);
    // Et ja fra en som ikke er spurt, åpner ingenting, heller ikke med rå SQL.
    expect(await raa(kommuneLogin(moss), `WITH ja AS (INSERT INTO felles.formidlingssvar (kommune_id, formidling_id, nettverk_id, avtale_id, ja, rolle) VALUES ($1, $2, 1, $3, true, 'x') RETURNING 1) SELECT FROM felles.formidling WHERE id = $2`, moss, region.id, avtaleId)).toBe(0);
    expect(await raa(kommuneLogin(moss), `INSERT INTO felles.formidlingssvar (kommune_id, formidling_id, nettverk_id, avtale_id, ja, rolle) VALUES ($1, $2, 1, $3, true, 'x')`, at.database.kommuner['3101'], region.id, avtaleId)).toBe(-1);
    expect(ok(await svar('leder3101', region.id, true), 'svarPaaFormidling').status).toBe('gitt');
  });

  it('når alle har sagt ja, leser naboen funnet ord for ord, men ikke beleggene, sitatene eller avtalen', async () => {
    const [sett] = (await listet('medlem3103')).formidlinger;
    expect([sett.tittel, sett.tekst, sett.evidensgrad, sett.svar.map(({ ja, rolle }: Json) => [ja, rolle])]).toEqual(['Møteplasser virker når noen eier dem', 'Møteplasser virker når noen eier dem, sier de vi snakket med.', 0, [[true, 'Programleder'], [true, 'Programleder']]]);
    for (const tabell of ['funn', 'belegg', 'sitat', 'funnkommentar', 'fylkeskommentar', 'funnfrigivelse', 'evalueringsavtale', 'avtaleutgave']) expect([tabell, await raa(kommuneLogin(moss), `SELECT FROM felles.${tabell}`)]).toEqual([tabell, 0]);
    expect(await raa(kommuneLogin(moss), 'SELECT FROM felles.formidling')).toBe(2);
  });

  it('et ja kan tas tilbake, og da finnes det ikke for naboen fra neste spørsmål; et nei ser bare partene', async () => {
    expect(ok(await svar('leder3101', region.id, false, 1), 'svarPaaFormidling').status).toBe('stanset');
    expect(await titler('medlem3103')).toEqual(['gitt Slik intervjuer vi']);
    expect(await raa(kommuneLogin(moss), 'SELECT FROM felles.formidlingssvar WHERE NOT ja')).toBe(0);
    for (const hvem of ['leder3118', 'koordinator', 'eva']) expect([hvem, (await titler(hvem))[0]]).toEqual([hvem, 'stanset Møteplasser virker når noen eier dem']);
    ok(await svar('leder3101', region.id, true, 2), 'svarPaaFormidling');
    expect((await titler('medlem3103'))[0]).toBe('gitt Møteplasser virker når noen eier dem');
  });

  it('et funn om én kommune er det bare den som sier ja til, og trekkes funnet, er det borte med det samme', async () => {
    halden = await gjort('koordinator', 'formidleFunn', 'FormidleFunnInput', { evalueringsavtaleId: avtaleId, funnId: omHalden.id, utgave: 1 });
    expect([halden.gjelderNavn, halden.svar.map(({ kommunenummer }: Json) => kommunenummer), codeOf(await svar('leder3118', halden.id, true))]).toEqual(['Halden', ['3101'], 'NOT_FOUND']);
    ok(await svar('leder3101', halden.id, true), 'svarPaaFormidling');
    expect((await titler('medlem3103'))[0]).toBe('gitt Ungdom er med for sent');
    const { utgaver: [{ versjon }] } = ok(await som('eva', 'query ($id: ID!) { funnoversikt(evalueringsavtaleId: $id) { funn { id utgaver { versjon } } } }', { id: avtaleId }), 'funnoversikt').funn.find((ett: Json) => ett.id === omHalden.id);
    await gjort('eva', 'trekkFunn', 'TrekkFunnInput', { id: omHalden.id, versjon, utgave: 1, grunn: 'Vi misforsto det ungdommen sa.' }, 'id');
    const [etter] = (await listet('medlem3103')).formidlinger;
    expect([etter.status, etter.tittel, etter.tekst, etter.trukketFordi]).toEqual(['trukket', null, null, null]);
    expect(codeOf(await svar('leder3101', halden.id, false, 1))).toBe('AVTALE_LAAST');
    expect(feltene(await gjoer('koordinator', 'formidleFunn', 'FormidleFunnInput', { evalueringsavtaleId: avtaleId, funnId: omHalden.id, utgave: 1 }))).toEqual(['BAD_INPUT', 'funnId NOT_ALLOWED']);
  });

  it('et dokument må være i en leveranse som er godtatt, og hentes av naboen først når alle har sagt ja', async () => {
    const skjema = new FormData();
    skjema.append('leveranse', '1'); skjema.append('tittel', 'Metodenotatet'); skjema.append('fil', new Blob(['Slik gjør vi det.']), 'notat.txt');
    const levert = await fetch(`${at.url}/filer/avtale-1/leveransedokument`, { method: 'POST', body: skjema, headers: { cookie: cookies['eva']!, 'x-arbeidsrom': 'avtale-1', 'idempotency-key': v7() } });
    expect(levert.status).toBe(201);
    const dokumentId = (await at.database.admin.query<{ id: string }>('SELECT id FROM felles.leveransedokument')).rows[0]!.id;
    const foreslaa = () => gjoer('koordinator', 'formidleDokument', 'FormidleDokumentInput', { evalueringsavtaleId: avtaleId, dokumentId });
    expect(feltene(await foreslaa())).toEqual(['BAD_INPUT', 'dokumentId NOT_ALLOWED']);
    await gjort('koordinator', 'foerLeveranse', 'FoerLeveranseInput', { avtaleId, leveranse: 1, hendelse: 'godtatt', dato: dag() }, 'id');
    const { id, dokument } = ok(await foreslaa(), 'formidleDokument');
    const hent = (hvem: string) => fetch(`${at.url}/filer/${hvem.slice(-4)}/leveransedokument/${dokumentId}`, { headers: { cookie: at.cookies[hvem]! } });
    expect([dokument.type, (await hent('leder3118')).status, (await hent('medlem3103')).status]).toEqual(['txt', 200, 404]);
    for (const hvem of ['leder3118', 'leder3101']) ok(await svar(hvem, id, true), 'svarPaaFormidling');
    const fila = await hent('medlem3103');
    expect([fila.status, await fila.text(), (await listet('medlem3103')).formidlinger[0].dokument.url]).toEqual([200, 'Slik gjør vi det.', `/filer/3103/leveransedokument/${dokumentId}`]);
    const trekk = (versjon: number, grunn = 'Det kommer en ny utgave.') => gjoer('koordinator', 'trekkFormidling', 'TrekkFormidlingInput', { id, versjon, grunn });
    expect([codeOf(await trekk(7)), ok(await trekk(1), 'trekkFormidling').status, codeOf(await trekk(2))]).toEqual(['CONFLICT', 'trukket', 'AVTALE_LAAST']);
    const [etter] = (await listet('medlem3103')).formidlinger;
    expect([etter.tittel, etter.dokument, etter.trukketFordi, (await hent('medlem3103')).status]).toEqual([null, null, 'Det kommer en ny utgave.', 404]);
  });

  it('med rå SQL: koordinatoren kan ikke gi videre andre ord, spørre færre, eller endre det som står; de som evaluerer, trekker bare med funnet', async () => {
    const ny = (mer: string) => raa(nettverkLogin(1), `INSERT INTO felles.formidling (nettverk_id, id, avtale_id, avtalerom, slag, tittel, tekst, funn_id, funnutgave, spurte) SELECT 1, $1, '${avtaleId}', 1, 'funn', ${mer} FROM felles.funn f WHERE f.id = '${regionen.id}'`, v7());
    const alle = `ARRAY[${at.database.kommuner['3118']}, ${at.database.kommuner['3101']}]`;
    // Med de riktige ordene og de riktige kommunene slipper den gjennom muren, og stanses bare av at funnet alt er gitt videre.
    await expect(ny(`f.tittel, f.tekst, f.id, f.utgave, ${alle}`)).rejects.toMatchObject({ code: '23505' });
    expect(await ny(`'Andre ord', f.tekst, f.id, f.utgave, ${alle}`)).toBe(-1);
    expect(await ny(`f.tittel, f.tekst, f.id, f.utgave, ARRAY[${at.database.kommuner['3118']}]`)).toBe(-1);
    expect(await raa(nettverkLogin(1), `UPDATE felles.formidling SET tekst = 'Andre ord' WHERE trukket IS NULL`)).toBe(-1);
    expect(await raa(nettverkLogin(1), `UPDATE felles.formidling SET spurte = '{}'`)).toBe(-1);
    expect(await raa(avtaleLogin(1), `UPDATE felles.formidling SET trukket = now(), tittel = NULL, tekst = NULL WHERE trukket IS NULL`)).toBe(-1);
    expect(await raa(avtaleLogin(2), 'SELECT FROM felles.formidling')).toBe(0);
  });
});
