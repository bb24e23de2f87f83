import { describe, expect, it } from '@jest/globals';
import type { JobError } from '#libs/platform';
import type { Spoerring } from '../serie.ts';
import { checkFilters, fhiRequest } from './fhi.ts';
import { readCube, readJson } from './json-stat.ts';
import { observationsOf, shown } from './observations.ts';
import { readPeriod } from './period.ts';
import { retryAfter } from './retry-after.ts';
import { checkSelection, ssbRequest, variablesIn } from './ssb.ts';

const spoerring: Spoerring = { omraade: { dimensjon: 'R' }, tid: { dimensjon: 'T', antall: 2 }, maal: { dimensjon: 'M', verdi: 'pst', n: 'ant' }, faste: { A: '00-17' } };
const areas = ['3118', '3101'];
const set = (changes: object = {}) => ({
  version: '2.0', class: 'dataset', updated: '2026-02-03', id: ['A', 'R', 'M', 'T'], size: [1, 2, 2, 2],
  dimension: { A: { category: { label: { '00-17': 'Barn' } } }, R: { category: { index: { 3101: 1, 3118: 0 } } }, M: { category: { index: ['pst', 'ant'] } }, T: { category: { index: { 2023: 0, 2024: 1 } } } },
  value: [1, 2, 10, 20, 3, 4, 30, 40] as unknown, ...changes,
});
const read = (json: unknown) => observationsOf(readCube(json), spoerring, areas).observasjoner.map(({ omraadekode, periode, verdi, flagg, n }) => [omraadekode, periode, verdi, flagg, n].join(' '));
const thrown = (work: () => unknown): [string, string] => { try { work(); } catch (error) { return [(error as JobError).code, (error as Error).message]; } return ['ingen feil', '']; };
const straight = ['3118 2023 1  10', '3118 2024 2  20', '3101 2023 3  30', '3101 2024 4  40'];

describe('json-stat2', () => {
  it('leses likt enten kodene har plasser eller står i ei liste, og uansett rekkefølge', () => {
    expect(read(set())).toEqual(straight);
    const turned = { ...set(), id: ['T', 'M', 'A', 'R'], size: [2, 2, 1, 2], value: [1, 3, 10, 30, 2, 4, 20, 40] };
    expect(read(turned).sort()).toEqual([...straight].sort());
    const swapped = set({ dimension: { ...set().dimension, R: { category: { index: ['3101', '3118'] } } }, value: [3, 4, 30, 40, 1, 2, 10, 20] });
    expect(read(swapped).sort()).toEqual([...straight].sort());
    expect(read(set({ value: { 0: 1, 1: 2, 2: 10, 3: 20, 4: 3, 5: 4, 6: 30, 7: 40 } }))).toEqual(straight);
  });

  it('lar det som er skjult, være skjult: tegn i stedet for tall, tegn ved siden av tall, og skjult antall bak en andel', () => {
    expect(read(set({ value: [':', 2, 10, 20, '12', 4, 30, 40] }))).toEqual(['3118 2023  skjult ', '3118 2024 2  20', '3101 2023  skjult ', '3101 2024 4  40']);
    expect(read(set({ status: { 0: ':', 5: '*' } }))).toEqual(['3118 2023  skjult ', '3118 2024 2  20', '3101 2023 3  30', '3101 2024 4 foreloepig 40']);
    expect(read(set({ value: [1, 2, ':', 20, 3, 4, 30, 40] }))[0]).toBe('3118 2023  skjult ');
    expect(read(set({ status: ['', '..', '', '', '.', 'x', '', ''] }))).toEqual(['3118 2023 1  10', '3118 2024  mangler ', '3101 2023  finnes_ikke ', '3101 2024 4 merknad 40']);
    expect([shown({ value: null, sign: null }), shown({ value: null, sign: '?' }), shown({ value: null, sign: '*' })].map(({ flagg }) => flagg)).toEqual(['mangler', 'skjult', 'mangler']);
  });

  it.each<[string, object]>([
    ['for få celler', { value: [1, 2, 3] }], ['for mange celler', { value: [1, 2, 3, 4, 5, 6, 7, 8, 9] }], ['gal størrelse', { size: [1, 2, 2, 3] }], ['størrelse uten dimensjon', { size: [1, 2, 2] }],
    ['størrelse null', { size: [1, 0, 2, 2], value: [] }], ['samme dimensjon to ganger', { id: ['A', 'R', 'M', 'R'] }], ['en dimensjon som ikke er der', { id: ['A', 'R', 'M', 'X'] }], ['ikke et datasett', { class: 'collection' }], ['en annen utgave', { version: '1.0' }],
    ['plass utenfor', { dimension: { ...set().dimension, T: { category: { index: { 2023: 0, 2024: 5 } } } } }], ['to på samme plass', { dimension: { ...set().dimension, T: { category: { index: { 2023: 0, 2024: 0 } } } } }], ['samme kode to ganger', { dimension: { ...set().dimension, T: { category: { index: ['2023', '2023'] } } } }],
    ['en celle utenfor', { value: { 0: 1, 8: 2 } }], ['sant i stedet for tall', { value: [true, 2, 10, 20, 3, 4, 30, 40] }], ['et tegn som er et tall', { status: [1, 2, 3, 4, 5, 6, 7, 8] }], ['bare tomme celler', { value: {} }],
    ['et område vi ikke ba om', { dimension: { ...set().dimension, R: { category: { index: ['3118', '0301'] } } } }], ['en annen alder', { dimension: { ...set().dimension, A: { category: { index: ['999A'] } } } }], ['et annet mål', { dimension: { ...set().dimension, M: { category: { index: ['pst', 'noe'] } } } }],
    ['en periode som ikke er en periode', { dimension: { ...set().dimension, T: { category: { index: ['2023', 'i fjor'] } } } }], ['ingen verdier', { value: undefined }],
  ])('avvises når det har %s', (_, changes) => {
    const [code, message] = thrown(() => read(set(changes)));
    expect([code, message.length > 10, /[.]$/.test(message)]).toEqual(['SVARET_ER_UGYLDIG', true, true]);
  });

  it('er ikke en nettside, et tomt svar eller et avbrutt svar', () => {
    for (const text of ['<!DOCTYPE html><h1>Vedlikehold</h1>', '', '  ', JSON.stringify(set()).slice(0, -20)]) expect([text.slice(0, 10), thrown(() => readJson(text))[0]]).toEqual([text.slice(0, 10), 'SVARET_ER_IKKE_JSON']);
    expect(read(readJson(`\uFEFF${JSON.stringify(set())}`))).toEqual(straight);
  });
});

describe('perioder', () => {
  it.each([
    ['2024', '2024 2024-01-01 2024-12-31'], ['2024_2024', '2024 2024-01-01 2024-12-31'], ['2022-2024', '2022-2024 2022-01-01 2024-12-31'], ['2022_2024', '2022-2024 2022-01-01 2024-12-31'],
    ['2024K2', '2024K2 2024-04-01 2024-06-30'], ['2024M02', '2024M02 2024-02-01 2024-02-29'],
  ])('%s', (code, said) => expect(Object.values(readPeriod(code)!).join(' ')).toBe(said));
  it.each(['2024M13', '2024K5', '2024-2022', '24', 'x', '2024_2024_1', '9999'])('%s kan ikke leses', (code) => expect(readPeriod(code)).toBeNull());
});

describe('utvalget', () => {
  const px: Spoerring = { omraade: { dimensjon: 'Region', prefiks: 'K-', kodeliste: 'agg_KommSummer' }, tid: { dimensjon: 'Tid', antall: 5 }, maal: { dimensjon: 'ContentsCode', verdi: 'Personer1' }, faste: {} };

  it('til SSB går i adressen med klammene omskrevet, og i kroppen når adressen blir lang', () => {
    const { url, body } = ssbRequest('https://x/v2', '07459', px, ['3118']);
    expect([body, url]).toEqual([null, 'https://x/v2/tables/07459/data?lang=no&outputFormat=json-stat2&outputValues%5BRegion%5D=aggregated&valueCodes%5BRegion%5D=K-3118&codelist%5BRegion%5D=agg_KommSummer&valueCodes%5BTid%5D=top(5)&valueCodes%5BContentsCode%5D=Personer1']);
    const long = ssbRequest('https://x/v2', '07459', px, Array.from({ length: 400 }, (_, i) => String(3000 + i)));
    expect(long.url).not.toContain('valueCodes');
    expect(long.body!.selection[1]).toEqual({ variableCode: 'Tid', valueCodes: ['top(5)'] });
    expect(long.body!.selection[0]).toMatchObject({ codelist: 'agg_KommSummer' });
  });

  it('til FHI har alle dimensjonene, og tar de nyeste med bottom', () => {
    const { dimensions, response } = fhiRequest({ ...spoerring, tid: { dimensjon: 'AAR', antall: 3 } }, ['3118']);
    expect(dimensions.map(({ code, filter, values }) => `${code} ${filter} ${values.join()}`)).toEqual(['R item 3118', 'AAR bottom 3', 'M item pst,ant', 'A item 00-17']);
    expect(response).toEqual({ format: 'json-stat2', maxRowCount: 50_000 });
  });

  it('sendes ikke når det er for stort, eller tabellen krever noe annet', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => String(i));
    expect([thrown(() => ssbRequest('x', '1', { ...px, tid: { dimensjon: 'Tid', antall: 30 } }, many))[0], thrown(() => fhiRequest(spoerring, many))[0]]).toEqual(['UTVALGET_ER_FOR_STORT', 'UTVALGET_ER_FOR_STORT']);
    const variables = variablesIn({ id: ['Region', 'Kjonn', 'Tid', 'ContentsCode'], dimension: { Kjonn: { extension: { elimination: true } } } });
    expect(thrown(() => checkSelection(variables, px))[0]).toBe('ingen feil');
    expect(thrown(() => checkSelection([...variables, { code: 'Alder', required: true }], px))[1]).toBe('Tabellen krever et valg av Alder.');
    expect(thrown(() => checkSelection(variables, { ...px, faste: { Alder: '0' } }))[1]).toBe('Tabellen har ikke Alder.');
    expect(thrown(() => checkFilters(['R', 'T', 'M', 'A', 'KJONN'], spoerring))[1]).toBe('Tabellen krever et valg av KJONN.');
  });
});

describe('ventetida kilden ber om', () => {
  const now = new Date('2026-11-29T12:00:00Z');
  it.each([['120', 120], ['0', 0], ['Sun, 29 Nov 2026 12:05:00 GMT', 300], ['999999999', 86_400]])('%s', (header, seconds) => expect((retryAfter(header, now)!.getTime() - now.getTime()) / 1000).toBe(seconds));
  it.each([null, 'snart', '-5', 'Sun, 29 Nov 2020 12:05:00 GMT', ''])('%s sier ingenting', (header) => expect(retryAfter(header, now)).toBeNull());
});
