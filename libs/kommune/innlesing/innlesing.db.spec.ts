import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { handlingsplanEntities } from '#libs/kommune/handlingsplan';
import { oekonomiEntities } from '#libs/kommune/oekonomi';
import { Db, PlatformModule } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { InnlesingModule, InnlesingService, readInnlesing, type Innlesing } from './index.ts';
import { example, type Example } from './innlesing.example.ts';

let db: TestDatabase;
let app: TestingModule;
let service: InnlesingService;

const fil = (change: (f: Example) => void = () => undefined): Innlesing => {
  const f = example();
  change(f);
  return readInnlesing(new TextEncoder().encode(JSON.stringify(f)));
};
const demo = (nummer: string) => readInnlesing(readFileSync(new URL(`../../../tools/demo/${nummer}.json`, import.meta.url)));
const lesInn = (innhold: Innlesing, nummer: '3118' | '3101' = '3118') => asKommune(db.kommuner[nummer], () => service.write(innhold));
/** Leser som kommunen selv. */
const rows = <R extends Record<string, unknown>>(sql: string, nummer: '3118' | '3101' = '3118') => asKommune(db.kommuner[nummer], () => app.get(Db).query<R>(sql));

beforeAll(async () => {
  db = await createTestDatabase();
  app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(db.config, [...oekonomiEntities, ...handlingsplanEntities]), InnlesingModule] }).compile();
  service = app.get(InnlesingService);
}, 120_000);

afterEach(async () => {
  const { rows: tabeller } = await db.admin.query<{ navn: string }>(`SELECT oid::regclass::text AS navn FROM pg_class WHERE relnamespace = 'kommune'::regnamespace AND relkind = 'r' AND relname NOT IN ('logg', 'medarbeider', 'svar')`);
  await db.admin.query(`SET session_replication_role = replica; ${tabeller.map(({ navn }) => `DELETE FROM ${navn}`).join('; ')}; SET session_replication_role = origin`);
});

afterAll(async () => { await app?.close(); await db?.drop(); });

describe('innlesing i databasen', () => {
  it('skriver hver post, med kilde og nøkkel', async () => {
    const resultat = await lesInn(fil());
    expect(Object.fromEntries(resultat.tabeller.map((t) => [t.tabell, t.nye]))).toEqual({
      satsing: 1, omraade: 1, styringsdokument: 2, innsatsomraade: 2, maal: 2, programrolle: 1, metode: 1, suksessfaktor: 2, utfordring: 1,
      tiltak: 2, milepael: 1, resultat: 1, laerdom: 1, maal_innsatsomraade: 2, tiltak_maal: 2, statusendring: 2,
      vedtak: 1, finansieringskilde: 2, tilskudd: 2, tilskudd_kilde: 3, postering: 2, budsjettlinje: 2, finansieringspost: 2, forbruk: 2, forbruk_post: 3, overfoering: 1, egeninnsats: 1, handlingsplan: 1, plantiltak: 1,
      maaleperiode: 2, indikator: 1, indikatordefinisjon: 2, maaling: 2, maalbelegg: 1, maal_indikator: 2, periodehendelse: 1, virkningskjede: 1, virkningsledd: 4, leddbelegg: 1,
    });
    const [tiltak] = await rows(`SELECT navn, status, oppstart, partnere, planer, eier_ekstern, kilde, oppdiktet, versjon FROM kommune.tiltak WHERE noekkel = 't1'`);
    expect(tiltak).toEqual({
      navn: 'Åpen dør', status: 'i_drift', oppstart: '2025-hoest', partnere: ['NAV'], planer: [], eier_ekstern: false,
      kilde: { tittel: 'Årsrapport 2025', sted: 'Kapittel 3', tolket: false }, oppdiktet: false, versjon: 1,
    });
    const historikk = await rows(`SELECT s.fra_status, s.til_status, s.ny_dato, to_char(s.tid AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS dag FROM kommune.statusendring s JOIN kommune.tiltak t ON t.kommune_id = s.kommune_id AND t.id = s.tiltak_id WHERE t.noekkel = 't1' ORDER BY s.tid`);
    expect(historikk).toEqual([{ fra_status: null, til_status: 'forberedelse', ny_dato: null, dag: '2025-02-01' }, { fra_status: 'forberedelse', til_status: 'i_drift', ny_dato: null, dag: '2025-09-15' }]);
  });

  it('kan prøves: sier hvert felt den ville skrevet over, også det noen har endret i produktet, og lagrer ingenting', async () => {
    const proev = (innhold: Innlesing) => asKommune(db.kommuner['3118'], () => service.preview(innhold));
    const alt = async () => (await rows(`SELECT (SELECT json_agg(t ORDER BY t.id) FROM kommune.tiltak t) AS tiltak, (SELECT count(*) FROM kommune.postering) AS posteringer, (SELECT count(*) FROM kommune.logg) AS logg`))[0];
    const tomt = await alt();
    const { endringer, ...foerste } = await proev(fil());
    expect([endringer, await alt()]).toEqual([[], tomt]);
    expect(await lesInn(fil())).toEqual(foerste);
    await db.admin.query(`UPDATE kommune.tiltak SET navn = 'Åpen dør for alle', versjon = 2 WHERE noekkel = 't1'`);
    const before = await alt();
    const andre = await proev(fil((f) => { f.tiltak[0].partnere = ['NAV', 'Frivilligsentralen']; }));
    expect([andre.nye, andre.endret]).toEqual([0, 1]);
    expect(andre.endringer).toEqual([
      { tabell: 'tiltak', noekkel: 't1', navn: 'Åpen dør for alle', felt: 'navn', fra: 'Åpen dør for alle', til: 'Åpen dør' },
      { tabell: 'tiltak', noekkel: 't1', navn: 'Åpen dør for alle', felt: 'partnere', fra: ['NAV'], til: ['NAV', 'Frivilligsentralen'] },
    ]);
    expect(await alt()).toEqual(before);
    await expect(proev(fil((f) => { f.budsjettlinjer[0].poster[0].beloepOere = 1; }))).rejects.toThrow(/vedtatt/);
  });

  it.each(['3118', '3101'] as const)('leser demofila %s og skriver ingenting andre gang', async (nummer) => {
    await lesInn(demo(nummer), nummer);
    const logg = () => rows<{ antall: number }>('SELECT count(*)::int AS antall FROM kommune.logg', nummer);
    const foer = await logg();
    const andre = await lesInn(demo(nummer), nummer);
    expect([andre.nye, andre.endret, andre.fjernet]).toEqual([0, 0, 0]);
    expect(andre.uendret).toBeGreaterThan(50);
    expect(await logg()).toEqual(foer);
  });

  it('endrer bare det som er ulikt, og øker versjonen', async () => {
    await lesInn(fil());
    const resultat = await lesInn(fil((f) => { f.tiltak[1].navn = 'Nabolagskjøkken'; delete f.tiltak[1].aarsak; f.satsing.roller[0].stillingsprosent = 80; }));
    expect(resultat.tabeller.filter((t) => t.nye + t.endret > 0)).toEqual([
      { tabell: 'programrolle', nye: 0, endret: 1, uendret: 0, fjernet: 0 }, { tabell: 'tiltak', nye: 0, endret: 1, uendret: 1, fjernet: 0 }]);
    expect(await rows('SELECT navn, aarsak, versjon FROM kommune.tiltak ORDER BY nr')).toEqual([{ navn: 'Åpen dør', aarsak: null, versjon: 1 }, { navn: 'Nabolagskjøkken', aarsak: null, versjon: 2 }]);
  });

  it('lar rader som ikke er i fila, og koblingene deres, stå', async () => {
    await lesInn(fil());
    const resultat = await lesInn(fil((f) => { f.tiltak.pop(); f.satsing.maal[0].innsatsomraader = ['i2']; f.tiltak[0].maal = ['m2']; }));
    expect(resultat.tabeller.filter((t) => t.fjernet > 0).map((t) => [t.tabell, t.fjernet])).toEqual([['maal_innsatsomraade', 1], ['tiltak_maal', 1]]);
    expect(await rows('SELECT noekkel, versjon FROM kommune.tiltak ORDER BY nr')).toEqual([{ noekkel: 't1', versjon: 2 }, { noekkel: 't2', versjon: 1 }]);
    expect(await rows('SELECT noekkel, versjon FROM kommune.maal ORDER BY nr')).toEqual([{ noekkel: 'm1', versjon: 2 }, { noekkel: 'm2', versjon: 1 }]);
  });

  it('fører en statusendring når fila flytter et tiltak', async () => {
    await lesInn(fil());
    await lesInn(fil((f) => { Object.assign(f.tiltak, { 1: { noekkel: 't2', nr: 2, navn: 'Kjøkken', status: 'i_drift', oppdiktet: true } }); }));
    expect(await rows(`SELECT s.fra_status, s.til_status, s.aarsak_kode, s.ny_dato FROM kommune.statusendring s JOIN kommune.tiltak t ON t.kommune_id = s.kommune_id AND t.id = s.tiltak_id WHERE t.noekkel = 't2' ORDER BY s.tid`)).toEqual([
      { fra_status: 'utsatt', til_status: 'i_drift', aarsak_kode: null, ny_dato: null }]);
  });

  it('er alt eller ingenting', async () => {
    const daarlig = fil();
    // Forbi leseren: den siste tabellen nekter, og da skal heller ikke den første ha fått noe.
    daarlig.tiltak[0]!.laerdommer![0]!.tekst = null as unknown as string;
    await expect(lesInn(daarlig)).rejects.toThrow();
    expect(await rows('SELECT 1 AS en FROM kommune.satsing')).toEqual([]);
  });

  it('nekter en fil for en annen kommune, og rører ingen av dem', async () => {
    await expect(lesInn(fil((f) => { f.kommunenummer = '3101'; }))).rejects.toThrow(/annen kommune/);
    await expect(lesInn(fil((f) => { f.kommunenummer = '9999'; }))).rejects.toThrow(/annen kommune/);
    for (const nummer of ['3118', '3101'] as const) expect(await rows('SELECT 1 AS en FROM kommune.satsing', nummer)).toEqual([]);
  });

  it('holder to kommuner med de samme nøklene fra hverandre', async () => {
    await lesInn(fil());
    await lesInn(fil((f) => { f.kommunenummer = '3101'; f.satsing.navn = 'Haldens'; }), '3101');
    expect([await rows('SELECT navn FROM kommune.satsing'), await rows('SELECT navn FROM kommune.satsing', '3101')]).toEqual([[{ navn: 'Satsingen' }], [{ navn: 'Haldens' }]]);
  });

  it('nekter en annen satsing, en utgave som er tatt, og å gjøre et vedtatt dokument til utkast', async () => {
    await lesInn(fil());
    await expect(lesInn(fil((f) => { f.satsing.noekkel = 'en-annen'; }))).rejects.toThrow(/satsing\.noekkel: Kommunen har alt en satsing/);
    await expect(lesInn(fil((f) => { f.satsing.styringsdokumenter[0].noekkel = 'd9'; }))).rejects.toThrow(/styringsdokumenter\[0\]\.utgave/);
    await expect(lesInn(fil((f) => { f.satsing.styringsdokumenter[1].status = 'utkast'; }))).rejects.toThrow(/styringsdokumenter\[1\]\.status: Dokumentet er vedtatt/);
  });

  it('to samtidige innlesinger av samme fil gir én av hver rad', async () => {
    const svar = await Promise.all([lesInn(fil()), lesInn(fil())]);
    expect(svar.map((s) => s.tabeller.find((t) => t.tabell === 'tiltak')!.nye).sort()).toEqual([0, 2]);
    expect(await rows('SELECT count(*)::int AS antall FROM kommune.statusendring')).toEqual([{ antall: 2 }]);
  });

  it('låser budsjettet og fører pengene når planen i fila er vedtatt', async () => {
    await lesInn(fil());
    expect(await rows('SELECT konto, aar, beloep_oere::text AS oere FROM kommune.saldo ORDER BY konto')).toEqual([
      { konto: 'brukt', aar: 2025, oere: '1250050' }, { konto: 'fordelt', aar: 2025, oere: '58749950' }, { konto: 'tilsagn', aar: 2025, oere: '-90000000' },
      { konto: 'ufordelt', aar: 2025, oere: '40000000' }, { konto: 'ventet', aar: 2025, oere: '-10000000' }]);
    expect(await rows(`SELECT p.status, p.innhold IS NOT NULL AS frosset, a.laast FROM kommune.handlingsplan p JOIN kommune.budsjettaar a USING (kommune_id, aar)`)).toEqual([{ status: 'sendt', frosset: true, laast: true }]);
  });

  it('endrer ikke et vedtatt budsjett, og retter ikke det som er ført', async () => {
    await lesInn(fil());
    const [foerste, andre] = fil().budsjettlinjer!;
    await expect(lesInn(fil((f) => { f.budsjettlinjer[0].navn = 'Noe annet'; f.budsjettlinjer[1].nr = 9; }))).rejects
      .toThrow(new RegExp(`2 feil, ingenting er lagret[^]*budsjettlinje\\W*${foerste!.noekkel}\\W.*hører til et vedtatt budsjett[^]*budsjettlinje\\W*${andre!.noekkel}\\W`));
    await expect(lesInn(fil((f) => { f.budsjettlinjer[0].poster[0].beloepOere = 1; }))).rejects.toThrow(/finansieringspost\W.*hører til et vedtatt budsjett/);
    await expect(lesInn(fil((f) => { f.tilskudd[0].posteringer[0].beloepOere = 1; }))).rejects.toThrow(/postering: er ført før med et annet innhold.*p1-1/);
    await expect(lesInn(fil((f) => { f.forbruk[1].beloepOere = 1; }))).rejects.toThrow(/forbruk: er ført før/);
    await expect(lesInn(fil((f) => { f.vedtak[0].utfall = 'avslaatt'; }))).rejects.toThrow(/vedtak: er ført før/);
    expect((await lesInn(fil())).endret).toBe(0);
  });

  it('nekter en fil som fordeler mer enn tilskuddet har, og skriver ingenting', async () => {
    await expect(lesInn(fil((f) => { f.budsjettlinjer[0].poster[0].beloepOere = 100000001; }))).rejects.toThrow(/ikke nok penger/);
    expect(await rows('SELECT 1 AS en FROM kommune.satsing')).toEqual([]);
  });

  it('fører ett logginnslag med antall for hver tabell', async () => {
    await lesInn(fil());
    const [innslag] = await rows<{ innhold: string; handling: string }>('SELECT handling, innhold FROM kommune.logg ORDER BY nr DESC LIMIT 1');
    const { rader } = JSON.parse(innslag!.innhold) as { rader: { tabell: string; verb: string; felt: Record<string, unknown> }[] };
    expect(innslag!.handling).toBe('INNLESING_UTFOERT');
    expect(rader.find((r) => r.tabell === 'tiltak')).toMatchObject({ verb: 'lest_inn', felt: { nye: [null, 2], endret: [null, 0], uendret: [null, 0] } });
  });
});
