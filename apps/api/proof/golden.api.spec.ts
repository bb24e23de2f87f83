import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import { InnlesingService, readInnlesingFile } from '#libs/kommune/innlesing';
import { projectRoot } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { ensureKommune, openArbeidsrom } from '#libs/platform/wall';
import { createApp } from '../src/create-app.ts';
import { ask, type Json } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
const filer = ['3118', '3101', '3105', '3107'];
const cookies: Record<string, string> = {};

interface Kommune { navn: string; fylkesnummer: string; harOmraadesatsing: boolean; numre: { nummer: string; fra?: string; til?: string }[] }

/** Kommunene slik referansefila har dem; id-en følger kommunen, numrene skifter. */
async function writeKommuner(): Promise<Record<string, number>> {
  const { kommuner } = JSON.parse(readFileSync(join(projectRoot, 'libs/referanse/referanse.json'), 'utf8')) as { kommuner: Kommune[] };
  const ider: Record<string, number> = {};
  for (const { navn, fylkesnummer, harOmraadesatsing, numre } of kommuner) {
    const now = numre.find(({ til }) => til === undefined)!;
    ider[now.nummer] = await ensureKommune(database.forvalter, { nummer: now.nummer, navn, fylkesnummer, harOmraadesatsing, fra: now.fra });
    for (const { nummer, fra, til } of numre.filter((n) => n !== now)) {
      await database.forvalter.query('INSERT INTO referanse.kommunenummer (nummer, kommune_id, fra, til) VALUES ($1, $2, $3, $4)', [nummer, ider[now.nummer], fra ?? null, til]);
    }
  }
  return ider;
}

beforeAll(async () => {
  database = await createTestDatabase();
  const ider = await writeKommuner();
  for (const nummer of filer) await openArbeidsrom(database.admin, database.forvalter, database.config.database.database, ider[nummer]!, database.keys);
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  const people = filer.map((nummer): Person => ({ hvem: nummer, id: v7(), medlemskapId: v7(), navn: `Programleder ${nummer}`, epost: `leder-${nummer}@proeve.no`, rolle: 'programleder', rom: 'kommune', nummer }));
  await writePeople(database.forvalter, people, ider);
  for (const { id, navn, epost, nummer } of people) {
    const fil = await readInnlesingFile(join(projectRoot, `tools/demo/${nummer}.json`));
    await asKommune(ider[nummer!]!, () => app.get(InnlesingService).write(fil), { person: { id, navn } });
    cookies[nummer!] = await login(url, epost);
  }
});
afterAll(async () => { await app?.close(); await database?.drop(); });

/** Spør som kommunens programleder. */
async function as(nummer: string, query: string, variables: object = {}): Promise<Json> {
  const { data, errors } = await ask(url, { query, variables, rom: nummer, cookie: cookies[nummer]! });
  expect(errors).toEqual([]);
  return data;
}
const satsing = async (nummer: string, felt: string) => (await as(nummer, `{ satsing { ${felt} } }`)).satsing;
const rader = async (nummer: string, filter = {}) => (await as(nummer, 'query ($filter: TiltakFilter) { tiltakListe(filter: $filter) { rader { id navn status utsattTil } antall } }', { filter })).tiltakListe;

async function tiltak(nummer: string, navn: string): Promise<Json> {
  const { rader: [rad], antall } = await rader(nummer, { soek: navn });
  expect([navn, antall]).toEqual([navn, 1]);
  return (await as(nummer, 'query ($id: ID!) { tiltak(id: $id) { oppstart planlagtOppstart utsattTil resultater { nr tekst verdi presisjon omfang } } }', { id: rad.id })).tiltak;
}
const verdi = async (navn: string, nr: number) => (await tiltak('3118', navn)).resultater.find((r: { nr: number }) => r.nr === nr).verdi;
const dokument = async (nummer: string, type: string) => (await satsing(nummer, 'styringsdokumenter { type dato status }')).styringsdokumenter.find((d: { type: string }) => d.type === type).dato;
const rolle = async (nummer: string, navn: string) => (await satsing(nummer, 'roller { navn antallPersoner stillingsprosent moeterPerAar }')).roller.find((r: { navn: string }) => r.navn === navn);
const antall = async (nummer: string, felt: string) => (await satsing(nummer, `${felt} { id }`))[felt].length;
const kroner = (oere: string) => Number(oere) / 100;

const oekonomi = async (felt: string, filter = {}, nummer = '3118') =>
  (await as(nummer, `query ($filter: OekonomiFilter) { oekonomi(aar: 2025, filter: $filter) { ${felt} } }`, { filter })).oekonomi;
/** Det en giver står for alene, og det den er med på uten at fordelingen er kjent. */
const giver = async (navn: string) => {
  const { perGiver } = await oekonomi('perGiver { navn alene felles antallLinjer }');
  const { alene, felles, antallLinjer } = perGiver.find((g: { navn: string }) => g.navn === navn);
  return [kroner(alene), kroner(felles), antallLinjer];
};
const forbrukMed = async (ord: string) => ((await oekonomi('forbruk { navn ord }')).forbruk as { navn: string; ord: string }[]).filter((f) => f.ord === ord).map((f) => f.navn).sort();

interface Kontroll { id: string; hva: string; forventet: unknown; spoer: () => Promise<unknown> }

/** Fasiten er tallene i kildedokumentene. Hver kontroll spør slik en programleder ville sett det. */
const kontroller: Kontroll[] = [
  { id: 'g-01', hva: 'KDD-midler, kroner', forventet: 4_650_000, spoer: async () => kroner((await oekonomi('totalt { kdd }')).totalt.kdd) },
  { id: 'g-02', hva: 'eksterne midler, kroner', forventet: 10_180_989, spoer: async () => kroner((await oekonomi('totalt { eksternt }')).totalt.eksternt) },
  { id: 'g-03', hva: 'linjer i tabellen', forventet: [20, 20], spoer: async () => { const { linjer, totalt } = await oekonomi('linjer { id } totalt { antallLinjer }'); return [linjer.length, totalt.antallLinjer]; } },
  { id: 'g-04', hva: 'linjer med KDD-midler', forventet: 11, spoer: async () => (await oekonomi('linjer { kdd }', { kolonne: 'kdd' })).linjer.length },
  { id: 'g-05', hva: 'linjer med eksterne midler', forventet: 9, spoer: async () => (await oekonomi('linjer { eksternt }', { kolonne: 'ekstern' })).linjer.length },
  { id: 'g-06', hva: 'til sammen, kroner', forventet: 14_830_989, spoer: async () => kroner((await oekonomi('totalt { sum }')).totalt.sum) },
  { id: 'g-07', hva: 'Kunnskapsdepartementet, alene og sammen med andre', forventet: [7_749_912, 0, 2], spoer: () => giver('Kunnskapsdepartementet') },
  { id: 'g-08', hva: 'IMDi, to tilskuddsår', forventet: [1_498_000, 0, 2], spoer: () => giver('IMDi') },
  { id: 'g-09', hva: 'fylkeskommunen alene, på to linjer, og linja den deler med Husbanken', forventet: [270_000, 250_000, 2], spoer: () => giver('Østfold fylkeskommune') },
  { id: 'g-10', hva: 'ubrukte midler som følger til 2026', forventet: ['Bibliotek – barne- og ungdomssatsing', 'Bydelsmødre', 'Evaluering', 'Nabolagskjøkkenet', 'Sosionom på helsestasjonen', 'Språkutvikling 0–5 år', 'Åpen barnehage (forprosjekt)'], spoer: async () =>
    [...new Set(((await oekonomi('overfoeringer { navn }')).overfoeringer as { navn: string }[]).map((o) => o.navn))].sort() },
  { id: 'g-11', hva: 'har brukt alt', forventet: ['Skolebibliotekene', 'Ungdom i arbeid'], spoer: () => forbrukMed('alt_brukt') },
  { id: 'g-12', hva: 'har ikke brukt noe', forventet: ['Evaluering', 'Åpen barnehage (forprosjekt)'], spoer: () => forbrukMed('ingenting_brukt') },
  { id: 'g-13', hva: 'utsatt fra 2025 til 2026', forventet: ['Nabolagskjøkkenet i Festiviteten', 'Åpen barnehage'], spoer: async () => {
    const utsatt = (await rader('3118', { status: ['utsatt'] })).rader as { navn: string; utsattTil: string }[];
    expect(utsatt.every(({ utsattTil }) => utsattTil.startsWith('2026'))).toBe(true);
    return utsatt.map(({ navn }) => navn).sort();
  } },
  { id: 'g-14', hva: 'tiltak i årsrapporten for Mysen', forventet: 14, spoer: async () => (await rader('3118')).antall },
  { id: 'g-15', hva: 'utlån opp, prosent', forventet: 11.5, spoer: () => verdi('Mysen skolebibliotek', 1) },
  { id: 'g-16', hva: 'reserveringer opp, prosent', forventet: 60, spoer: () => verdi('Mysen skolebibliotek', 2) },
  { id: 'g-17', hva: 'kvinner med oppfølging', forventet: 16, spoer: () => verdi('Jobbsjansen', 1) },
  { id: 'g-18', hva: 'flere enn 35 i kartlegging', forventet: 35, spoer: () => verdi('Jobbsjansen', 2) },
  { id: 'g-19', hva: 'ungdommer med sommerjobb', forventet: 19, spoer: () => verdi('Ungdom i arbeid', 1) },
  { id: 'g-20', hva: 'søknader om nærmiljøtilskudd', forventet: 26, spoer: () => verdi('Nærmiljøtilskudd', 1) },
  { id: 'g-21', hva: 'innvilgede søknader', forventet: 15, spoer: () => verdi('Nærmiljøtilskudd', 2) },
  { id: 'g-22', hva: 'programbeskrivelsen vedtatt', forventet: '2025-02-11', spoer: () => dokument('3118', 'programbeskrivelse') },
  { id: 'g-23', hva: 'sosionomen tiltrådte', forventet: '2025-09-15', spoer: async () => (await tiltak('3118', 'Sosionom på helsestasjonen')).oppstart },
  { id: 'g-25', hva: 'programlederne deler 100 prosent', forventet: 100, spoer: async () => (await rolle('3118', 'Programleder')).stillingsprosent },
  { id: 'g-26', hva: 'årlig tilskudd, kroner', forventet: 5_000_000, spoer: async () => kroner((await satsing('3101', 'rammePerAar')).rammePerAar) },
  { id: 'g-27', hva: 'fem år samlet, kroner', forventet: 25_000_000, spoer: async () => kroner((await satsing('3101', 'rammeSamlet')).rammeSamlet) },
  { id: 'g-28', hva: 'intensjonsavtalen inngått', forventet: '2024-06-10', spoer: () => dokument('3101', 'intensjonsavtale') },
  { id: 'g-29', hva: 'innsatsområder', forventet: 4, spoer: () => antall('3101', 'innsatsomraader') },
  { id: 'g-30', hva: 'mål for 2029', forventet: 5, spoer: () => antall('3101', 'maal') },
  { id: 'g-32', hva: 'ansatte opplært i metoden', forventet: 12, spoer: async () => (await satsing('3101', 'metoder { opplaerteAnsatte }')).metoder[0].opplaerteAnsatte },
  { id: 'g-33', hva: 'styringsgruppemøter per år', forventet: 4, spoer: async () => (await rolle('3101', 'Styringsgruppe')).moeterPerAar },
  { id: 'g-34', hva: 'suksesskriterier', forventet: 6, spoer: () => antall('3101', 'suksesskriterier') },
  { id: 'g-35', hva: 'fallgruver', forventet: 6, spoer: () => antall('3101', 'fallgruver') },
  { id: 'g-53', hva: 'kommuner i Østfold', forventet: 12, spoer: async () => (await as('3118', '{ kommuner { fylkesnummer } }')).kommuner.filter((k: Kommune) => k.fylkesnummer === '31').length },
  { id: 'g-54', hva: 'kommuner med områdesatsing', forventet: ['Fredrikstad', 'Halden', 'Indre Østfold', 'Sarpsborg'], spoer: async () =>
    (await as('3118', '{ kommuner { navn harOmraadesatsing } }')).kommuner.filter((k: Kommune) => k.harOmraadesatsing).map((k: Kommune) => k.navn).sort() },
];

describe('fasiten gjennom api-et, innlogget som kommunen', () => {
  it.each(kontroller)('$id $hva', async ({ forventet, spoer }) => { expect(await spoer()).toEqual(forventet); });

  it('har de samme pengene i den vedtatte planen og på forsiden', async () => {
    const { handlingsplan } = await as('3118', '{ handlingsplan(aar: 2025) { status fraVedtak tiltak { grep } sum { kdd eksternt sum antallLinjer } } }');
    const { sum } = handlingsplan;
    expect([handlingsplan.status, handlingsplan.fraVedtak, handlingsplan.tiltak.length > 0]).toEqual(['vedtatt', true, true]);
    expect([kroner(sum.kdd), kroner(sum.eksternt), kroner(sum.sum), sum.antallLinjer]).toEqual([4_650_000, 10_180_989, 14_830_989, 20]);
    const { oversikt: { penger, plan } } = await as('3118', '{ oversikt { plan { aar utgave status neste } penger { aar faatt ventet fordelt brukt { fra til } igjen { fra til } } } }');
    const { totalt } = await oekonomi('totalt { sum brukt { fra til } igjen { fra til } }');
    expect(plan).toEqual({ aar: 2025, utgave: 1, status: 'vedtatt', neste: null });
    expect([penger.aar, penger.fordelt, penger.brukt, penger.igjen]).toEqual([2025, totalt.sum, totalt.brukt, totalt.igjen]);
    expect([kroner(penger.faatt), kroner(penger.ventet)]).toEqual([0, 14_830_989]);
  });

  it('sier hvor mye som kan være brukt, uten å gjette: mellom 600 000 og 3 400 000 av KDD-midlene', async () => {
    const { bruktKdd } = await oekonomi('bruktKdd { fra til }');
    expect([kroner(bruktKdd.fra), kroner(bruktKdd.til)]).toEqual([600_000, 3_400_000]);
  });

  it('regner en giver med og uten linjene den deler med andre', async () => {
    const { finansieringskilder } = await as('3118', '{ finansieringskilder { id navn } }');
    const { id: giverId } = finansieringskilder.find((g: { navn: string }) => g.navn === 'Østfold fylkeskommune');
    const sum = async (medFelles: boolean) => kroner((await oekonomi('totalt { sum }', { giverId, medFelles })).totalt.sum);
    expect([await sum(true), await sum(false)]).toEqual([520_000, 270_000]);
  });

  it('sier også hvor sikre tallene er: et omtrentlig tall er ikke et eksakt', async () => {
    const presisjon = async (navn: string) => (await tiltak('3118', navn)).resultater.slice(0, 2).map((r: { presisjon: string }) => r.presisjon);
    expect(await presisjon('Mysen skolebibliotek')).toEqual(['eksakt', 'omtrent']);
    expect(await presisjon('Jobbsjansen')).toEqual(['eksakt', 'mer_enn']);
  });

  it('ser bare sin egen fil: fire kommuner, fire satsinger, ingen tiltak felles', async () => {
    const navn = await Promise.all(filer.map(async (nummer) => (await satsing(nummer, 'navn')).navn));
    expect(new Set(navn).size).toBe(4);
    const ider = (await Promise.all(filer.map((nummer) => rader(nummer)))).flatMap((liste) => liste.rader.map((r: { id: string }) => r.id));
    expect([ider.length, new Set(ider).size]).toEqual([39, 39]);
  });
});
