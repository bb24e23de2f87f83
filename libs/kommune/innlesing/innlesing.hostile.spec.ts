import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '#libs/contracts';
import { InnlesingError } from './innlesing.error.ts';
import { kontrollerKommune, readInnlesing, readInnlesingFile } from './innlesing.reader.ts';
import { example, type Example } from './innlesing.example.ts';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const text = () => JSON.stringify(example());
const oe = { oppdiktet: true } as const;

/** Feilene fila gir; en fil uten feil er en feil i prøven. */
function feilI(fil: Uint8Array): InnlesingError {
  try { readInnlesing(fil); } catch (error) { if (error instanceof InnlesingError) return error; throw error; }
  throw new Error('Fila ble tatt imot.');
}
const changed = (change: (fil: Example) => void) => { const fil = example(); change(fil); return bytes(JSON.stringify(fil)); };
const raw = (fra: string | RegExp, til: string) => { const etter = text().replace(fra, () => til); if (etter === text()) throw new Error(`«${String(fra)}» finnes ikke`); return bytes(etter); };

const fila: [string, () => Uint8Array, string, RegExp][] = [
  ['tom fil', () => bytes(''), 'linje 1, kolonne 1', /slutter for tidlig/],
  ['bare mellomrom', () => bytes(' \n '), 'linje 2, kolonne 2', /slutter for tidlig/],
  ['50 MB', () => new Uint8Array(50 * 1024 * 1024).fill(32), 'fila', /50 MB, høyst 10 MB/],
  ['én byte for mye', () => new Uint8Array(limits.importBytes + 1).fill(32), 'fila', /for stor/],
  ['windows-1252', () => Uint8Array.from([0x7b, 0x22, 0xe5, 0x22, 0x3a, 0x31, 0x7d]), 'fila', /UTF-8.*omkring byte 3/],
  ['UTF-16', () => Buffer.from(`\ufeff${text()}`, 'utf16le'), 'fila', /UTF-8/],
  ['delt tegn til slutt', () => Buffer.concat([bytes(text()), Uint8Array.of(0xc3)]), 'fila', /UTF-8/],
  ['overlang koding av skråstrek', () => Buffer.concat([bytes('{"a":"'), Uint8Array.of(0xc0, 0xaf), bytes('"}')]), 'fila', /UTF-8.*omkring byte 6/],
  ['surrogat kodet som UTF-8', () => Buffer.concat([bytes('{"a":"'), Uint8Array.of(0xed, 0xa0, 0x80), bytes('"}')]), 'fila', /UTF-8/],
  ['zip', () => Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0]), 'linje 1, kolonne 1', /kan ikke stå her/],
  ['CSV', () => bytes('navn;verdi\nA;1,5\n'), 'linje 1, kolonne 1', /kan ikke stå her/],
  ['HTML', () => bytes('<!DOCTYPE html><script>alert(1)</script>'), 'linje 1, kolonne 1', /kan ikke stå her/],
  ['avkuttet', () => bytes(text().slice(0, -1)), `linje 1, kolonne ${text().length}`, /skulle det stått «,»/],
  ['noe etter slutten', () => bytes(`${text()} {}`), `linje 1, kolonne ${text().length + 2}`, /vært slutt/],
  ['komma før slutten', () => bytes('{\n  "a": 1,\n}'), 'linje 3, kolonne 1', /nøkkel i anførselstegn/],
  ['enkle anførselstegn', () => bytes("{'a': 1}"), 'linje 1, kolonne 2', /nøkkel i anførselstegn/],
  ['kommentar', () => bytes('// x\n{}'), 'linje 1, kolonne 1', /kan ikke stå her/],
  ['NaN', () => bytes('{"a": NaN}'), 'linje 1, kolonne 7', /kan ikke stå her/],
  ['null foran tallet', () => raw('"nr":1', '"nr":01'), `linje 1, kolonne ${text().indexOf('"nr":1') + 7}`, /«,»/],
  ['linjeskift i tekst', () => bytes('{"a": "x\ny"}'), 'linje 1, kolonne 7', /linjeskift/],
  ['ukjent kode i tekst', () => bytes('{"a": "\\x41"}'), 'linje 1, kolonne 7', /ukjent «\\»-kode/],
  ['åpen tekst', () => bytes('{"a": "x'), 'linje 1, kolonne 7', /mangler anførselstegn/],
  ['100 000 nivåer', () => bytes('['.repeat(100_000)), `linje 1, kolonne 18`, /dypere enn 16/],
  ['nøstet i et kjent felt', () => raw('"tiltak":[', `"tiltak":[${'['.repeat(20)}${']'.repeat(20)},`), `linje 1, kolonne ${text().indexOf('"tiltak":[') + 26}`, /dypere enn 16/],
  ['en million ledd', () => bytes(`[${'0,'.repeat(1_000_000)}0]`), 'linje 1, kolonne 2002', /flere enn 1000 ledd/],
  ['en million verdier', () => bytes(`[${`[${'0,'.repeat(999)}0],`.repeat(999)}0]`), 'linje 1, kolonne 399999', /flere enn 200000 verdier/],
  ['en million nøkler', () => bytes(`{${Array.from({ length: 700_000 }, (_, i) => `"${i}":1`).join(',')}}`), 'linje 1, kolonne 7892', /flere enn 1000 ledd/],
  ['bare en liste', () => bytes('[]'), 'fila', /skal være et objekt/],
  ['bare null', () => bytes('null'), 'fila', /skal være et objekt/],
];

const poster: [string, () => Uint8Array, string, RegExp][] = [
  ['gjentatt nøkkel', () => raw('"navn":"Åpen dør"', '"navn":"Åpen dør","navn":"En annen"'), 'tiltak[0].navn', /to ganger i samme objekt/],
  ['gjentatt nøkkel skjult som kode', () => raw('"navn":"Åpen dør"', '"navn":"Åpen dør","n\\u0061vn":"En annen"'), 'tiltak[0].navn', /to ganger/],
  ['__proto__', () => raw('"nr":1', '"__proto__":{"oppdiktet":true},"nr":1'), 'satsing.omraader[0].__proto__', /ikke tillatt/],
  ['constructor', () => raw('"nr":1', '"constructor":{"prototype":{}},"nr":1'), 'satsing.omraader[0].constructor', /ikke tillatt/],
  ['ukjent felt', () => changed((f) => { f.tiltak[0]['budsjett'] = 5; }), 'tiltak[0].budsjett', /ukjent felt/],
  ['nesten riktig felt', () => changed((f) => { f.satsing.maal[0]['delmål'] = []; }), 'satsing.maal[0]["delmål"]', /ukjent felt/],
  ['kommuneId i en post', () => changed((f) => { f.tiltak[0]['kommuneId'] = 2; }), 'tiltak[0].kommuneId', /ukjent felt/],
  ['feil format', () => changed((f) => { f.format = 'noe-annet'; }), 'format', /skal være "loeftet-kommune"/],
  ['nyere utgave', () => changed((f) => { f.utgave = 2; }), 'utgave', /skal være 1/],
  ['kommunenummer som tall', () => changed((f) => { f.kommunenummer = 3118; }), 'kommunenummer', /skal være tekst/],
  ['kommunenummer med SQL', () => changed((f) => { f.kommunenummer = "3118'; --"; }), 'kommunenummer', /fire siffer/],
  ['mangler satsing', () => changed((f) => { Reflect.deleteProperty(f, 'satsing'); }), 'satsing', /mangler/],
  ['null i stedet for å utelate', () => changed((f) => { f.tiltak[0].eier = null; }), 'tiltak[0].eier', /skal være tekst/],
  ['tall som tekst', () => changed((f) => { f.tiltak[0].resultater[0].verdi = '16'; }), 'tiltak[0].resultater[0].verdi', /skal være et tall/],
  ['desimaltall som nr', () => changed((f) => { f.tiltak[0].nr = 1.5; }), 'tiltak[0].nr', /skal være et heltall/],
  ['nr over databasens heltall', () => changed((f) => { f.tiltak[0].nr = 3_000_000_000; }), 'tiltak[0].nr', /høyst 100000/],
  ['uendelig', () => raw('"verdi":16', '"verdi":1e999'), 'tiltak[0].resultater[0].verdi', /for stort/],
  ['tall som mister siffer', () => raw('"verdi":16', '"verdi":9007199254740993'), 'tiltak[0].resultater[0].verdi', /for stort/],
  ['negativ ramme', () => changed((f) => { f.satsing.rammePerAarOere = -1; }), 'satsing.rammePerAarOere', /minst 0/],
  ['ukjent status', () => changed((f) => { f.tiltak[0].status = 'I_DRIFT'; }), 'tiltak[0].status', /skal være en av: ide/],
  ['31.02', () => changed((f) => { f.tiltak[0].oppstart = '2025-02-31'; }), 'tiltak[0].oppstart', /en dato som finnes/],
  ['29.02 utenom skuddår', () => changed((f) => { f.tiltak[0].milepaeler[0].naadd = '2025-02-29'; }), 'tiltak[0].milepaeler[0].naadd', /en dato som finnes/],
  ['norsk dato', () => changed((f) => { f.tiltak[0].oppstart = '15.09.2025'; }), 'tiltak[0].oppstart', /en dato som finnes/],
  ['årstid med ø', () => changed((f) => { f.tiltak[0].oppstart = '2025-høst'; }), 'tiltak[0].oppstart', /en dato som finnes/],
  ['dato med linjeskift bak', () => changed((f) => { f.tiltak[0].oppstart = '2025\n'; }), 'tiltak[0].oppstart', /en dato som finnes/],
  ['tilskudd slutter før det starter', () => changed((f) => { f.satsing.tilskuddTil = 2020; }), 'satsing.tilskuddTil', /mindre enn «tilskuddFra»/],
  ['program slutter før det starter', () => changed((f) => { f.satsing.programFra = 2030; }), 'satsing.programTil', /mindre enn «programFra»/],
  ['rolle slutter før den starter', () => changed((f) => { f.satsing.roller[0].til = '2024'; }), 'satsing.roller[0].til', /før «fra»/],
  ['utsatt til før planlagt', () => changed((f) => { f.tiltak[1].utsattTil = '2024'; }), 'tiltak[1].utsattTil', /før «planlagtOppstart»/],
  ['møter fra to til én', () => changed((f) => { f.satsing.roller[0].moeterPerAarTil = 1; }), 'satsing.roller[0].moeterPerAarTil', /mindre enn/],
  ['tekst på 1 MB', () => changed((f) => { f.tiltak[0].beskrivelse = 'å'.repeat(1024 * 1024); }), 'tiltak[0].beskrivelse', /1048576 tegn, høyst 10000/],
  ['for langt navn', () => changed((f) => { f.tiltak[0].navn = 'x'.repeat(201); }), 'tiltak[0].navn', /201 tegn, høyst 200/],
  ['tomt navn', () => changed((f) => { f.tiltak[0].navn = '  \t'; }), 'tiltak[0].navn', /kan ikke være tom/],
  ['51 partnere', () => changed((f) => { f.tiltak[0].partnere = Array.from({ length: 51 }, (_, i) => `P${i}`); }), 'tiltak[0].partnere', /51, høyst 50/],
  ['NUL i tekst', () => raw('Åpen dør', 'Åpen\\u0000dør'), 'tiltak[0].navn', /ikke kan lagres/],
  ['halvt tegn', () => raw('Åpen dør', 'Åpen \\ud83d dør'), 'tiltak[0].navn', /ikke kan lagres/],
  ['styretegn', () => raw('Åpen dør', 'Åpen \\u001b[31m dør'), 'tiltak[0].navn', /ikke kan lagres/],
  ['nøkkel med SQL', () => changed((f) => { f.tiltak[0].noekkel = "x'); DROP TABLE kommune.tiltak; --"; }), 'tiltak[0].noekkel', /små bokstaver/],
  ['nøkkel med stor bokstav', () => changed((f) => { f.tiltak[0].noekkel = 'Tiltak-1'; }), 'tiltak[0].noekkel', /små bokstaver/],
  ['samme nøkkel to ganger', () => changed((f) => { f.tiltak[1].noekkel = f.tiltak[0].noekkel; }), 'tiltak[1].noekkel', /to ganger/],
  ['samme nøkkel i to tiltak', () => changed((f) => { f.tiltak[1].resultater = [{ ...f.tiltak[0].resultater[0] }]; }), 'tiltak[1].resultater[0].noekkel', /to ganger/],
  ['samme nr to ganger', () => changed((f) => { f.tiltak[1].nr = 1; }), 'tiltak[1].nr', /to ganger/],
  ['samme utgave to ganger', () => changed((f) => { f.satsing.styringsdokumenter[1].utgave = 1; }), 'satsing.styringsdokumenter[1].utgave', /finnes fra før/],
  ['ukjent innsatsområde', () => changed((f) => { f.tiltak[0].innsatsomraade = 'finnes-ikke'; }), 'tiltak[0].innsatsomraade', /ikke er i fila/],
  ['ukjent mål', () => changed((f) => { f.tiltak[0].maal = ['m1', 'finnes-ikke']; }), 'tiltak[0].maal[1]', /ikke er i fila/],
  ['mål til ukjent innsatsområde', () => changed((f) => { f.satsing.maal[0].innsatsomraader = ['finnes-ikke']; }), 'satsing.maal[0].innsatsomraader[0]', /ikke er i fila/],
  ['samme mål to ganger', () => changed((f) => { f.tiltak[0].maal = ['m1', 'm1']; }), 'tiltak[0].maal', /samme verdi to ganger/],
  ['ukjent kilde', () => changed((f) => { f.tiltak[0].kilde.tittel = 'arsrapport.txt'; }), 'tiltak[0].kilde.tittel', /ikke tittelen/],
  ['verken kilde eller oppdiktet', () => changed((f) => { Reflect.deleteProperty(f.tiltak[0], 'kilde'); }), 'tiltak[0]', /enten «kilde» eller «oppdiktet»/],
  ['både kilde og oppdiktet', () => changed((f) => { Object.assign(f.tiltak[0], oe); }), 'tiltak[0]', /enten «kilde» eller «oppdiktet»/],
  ['oppdiktet: false', () => changed((f) => { f.tiltak[1].oppdiktet = false; }), 'tiltak[1].oppdiktet', /skal være true/],
  ['mellom uten øvre verdi', () => changed((f) => { f.tiltak[0].resultater[0].presisjon = 'mellom'; }), 'tiltak[0].resultater[0].tilVerdi', /krever en øvre verdi/],
  ['øvre verdi uten mellom', () => changed((f) => { f.tiltak[0].resultater[0].tilVerdi = 20; }), 'tiltak[0].resultater[0].tilVerdi', /bare stå når/],
  ['øvre verdi under nedre', () => changed((f) => { Object.assign(f.tiltak[0].resultater[0], { presisjon: 'mellom', tilVerdi: 2 }); }), 'tiltak[0].resultater[0].tilVerdi', /mindre enn «verdi»/],
  ['verdi uten presisjon', () => changed((f) => { delete f.tiltak[0].resultater[0].presisjon; }), 'tiltak[0].resultater[0].presisjon', /mangler/],
  ['presisjon uten verdi', () => changed((f) => { delete f.tiltak[0].resultater[0].verdi; }), 'tiltak[0].resultater[0].presisjon', /kan ikke stå uten/],
  ['innbyggere uten presisjon', () => changed((f) => { delete f.satsing.omraader[0].innbyggerePresisjon; }), 'satsing.omraader[0].innbyggerePresisjon', /mangler/],
  ['utsatt uten ny dato', () => changed((f) => { delete f.tiltak[1].utsattTil; }), 'tiltak[1].utsattTil', /krever en ny dato/],
  ['utsatt uten årsak', () => changed((f) => { delete f.tiltak[1].aarsakKode; }), 'tiltak[1].aarsakKode', /krever en årsak/],
  ['stoppet uten årsak', () => changed((f) => { f.tiltak[0].status = 'stoppet'; Reflect.deleteProperty(f.tiltak[0], 'statushistorikk'); }), 'tiltak[0].aarsakKode', /krever en årsak/],
  ['ny dato uten å være utsatt', () => changed((f) => { f.tiltak[0].utsattTil = '2027'; }), 'tiltak[0].utsattTil', /bare stå når status/],
  ['historikk med hull', () => changed((f) => { f.tiltak[0].statushistorikk[1].fraStatus = 'ide'; }), 'tiltak[0].statushistorikk[1].fraStatus', /fra endringen før/],
  ['historikk bakover i tid', () => changed((f) => { f.tiltak[0].statushistorikk[1].dag = '2024-01-01'; }), 'tiltak[0].statushistorikk[1].dag', /før endringen før/],
  ['historikk uten dag', () => changed((f) => { f.tiltak[0].statushistorikk[0].dag = '2025-01'; }), 'tiltak[0].statushistorikk[0].dag', /full dato/],
  ['historikk som begynner midt i', () => changed((f) => { f.tiltak[0].statushistorikk[0].fraStatus = 'ide'; }), 'tiltak[0].statushistorikk[0].fraStatus', /i den første/],
  ['historikk som står stille', () => changed((f) => { f.tiltak[0].statushistorikk[1].tilStatus = 'forberedelse'; }), 'tiltak[0].statushistorikk[1].tilStatus', /den samme som/],
  ['historikk utsatt uten ny dato', () => changed((f) => { Object.assign(f.tiltak[0].statushistorikk[0], { tilStatus: 'utsatt', aarsakKode: 'annet' }); }), 'tiltak[0].statushistorikk[0].nyDato', /krever en ny dato/],
  ['antall år uten ramme', () => changed((f) => { delete f.satsing.rammePerAarOere; }), 'satsing.rammeAntallAar', /krever «rammePerAarOere»/],
  ['øvre møtetall uten nedre', () => changed((f) => { delete f.satsing.roller[0].moeterPerAar; }), 'satsing.roller[0].moeterPerAarTil', /krever «moeterPerAar»/],
  ['to kildedokumenter med samme tittel', () => changed((f) => { Object.assign(f.kildedokumenter, { 1: { noekkel: 'k2', tittel: 'Årsrapport 2025' } }); }), 'kildedokumenter[1].tittel', /et annet kildedokument/],
  ['en post som er en tekst', () => changed((f) => { Object.assign(f.tiltak, { 1: 'Kjøkken' }); }), 'tiltak[1]', /skal være et objekt/],
  ['en liste som er et objekt', () => changed((f) => { Object.assign(f.tiltak[0], { resultater: { 0: {} } }); }), 'tiltak[0].resultater', /skal være ei liste/],
  ['501 resultater', () => changed((f) => { Object.assign(f.tiltak[0], { resultater: Array.from({ length: 501 }, (_, i) => ({ noekkel: `r${i}`, nr: i + 1, tekst: 'x', oppdiktet: true })) }); }), 'tiltak[0].resultater', /501, høyst 500/],
  ['historikk som ender et annet sted', () => changed((f) => { f.tiltak[0].status = 'fullfoert'; }), 'tiltak[0].statushistorikk[1].tilStatus', /har nå/],
];

describe('fiendtlige filer', () => {
  it('er mange nok', () => { expect(fila.length + poster.length).toBeGreaterThanOrEqual(90); });

  it.each(fila)('%s', (_navn, fil, sti, melding) => {
    const { feil } = feilI(fil());
    expect(feil[0]).toMatchObject({ sti, melding: expect.stringMatching(melding) });
  });

  it.each(poster)('%s', (_navn, fil, sti, melding) => {
    const { feil } = feilI(fil());
    expect(feil.filter((f) => f.sti === sti && melding.test(f.melding))).toHaveLength(1);
  });

  it.each(poster)('%s gir ingen følgefeil i andre poster', (_navn, fil, sti) => {
    const post = /^(?:satsing\.\w+\[\d+\]|tiltak\[\d+\]|satsing|\w+)/.exec(sti)![0];
    const andre = feilI(fil()).feil.filter((f) => !f.sti.startsWith(post) && !f.melding.includes('ikke er i fila') && post !== 'satsing');
    expect(andre).toEqual([]);
  });

  it('forurenser ikke prototypen', () => {
    feilI(raw('"nr":1', '"__proto__":{"forurenset":true},"nr":1'));
    expect(({} as Record<string, unknown>)['forurenset']).toBeUndefined();
  });

  it('tar imot BOM, og den samme fila gir det samme', () => {
    expect(readInnlesing(bytes(`\ufeff${text()}`))).toEqual(example());
  });

  it('melder alle feil, høyst 50, og sier hvor mange det var', () => {
    const error = feilI(changed((f) => { f.tiltak[0].aktiviteter = Array.from({ length: 50 }, () => 7); f.tiltak[1].planer = Array.from({ length: 30 }, () => 7); }));
    expect([error.feil.length, error.antall]).toEqual([50, 80]);
  });

  it('korter ned verdien og viser styretegn som kode', () => {
    const { feil } = feilI(changed((f) => { f.tiltak[0].navn = `\u202e${'lang '.repeat(100)}`; }));
    expect(feil[0]!.verdi.length).toBeLessThan(80);
    expect(feil[0]!.verdi).toContain('\\u202e');
  });

  it('svarer fort på 10 MB med bare feil', () => {
    const start = process.cpuUsage();
    feilI(bytes(`{"tiltak":[${`{"resultater":[${'{"x":1},'.repeat(90)}{}]},`.repeat(999)}{}]}`));
    feilI(bytes(`{"satsing":{"noekkel":{${Array.from({ length: 1_000 }, (_, i) => `"${i}":[${'{"x":1},'.repeat(98)}0]`).join(',')}}}}`));
    feilI(bytes(`{"a":"${'\\"'.repeat(4_500_000)}"}`));
    feilI(bytes(`{"a":${'1'.repeat(10_000_000)}}`));
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(8_000);
  });
});

describe('filer på disk og feil kommune', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'innlesing-')); });
  afterAll(async () => { await rm(folder, { recursive: true }); });

  it.each([
    ['som ikke finnes', async () => join(folder, 'mangler.json'), /finnes ikke/],
    ['som er en mappe', async () => folder, /ikke en vanlig fil/],
    ['på 5 GB', async () => { const stor = join(folder, 'stor.json'); await writeFile(stor, ''); await truncate(stor, 5 * 1024 ** 3); return stor; }, /5120 MB, høyst 10 MB/],
  ])('avviser en fil %s', async (_navn, path, melding) => {
    await expect(path().then(readInnlesingFile)).rejects.toThrow(melding);
  });

  it('leser en fil fra disk', async () => {
    const path = join(folder, 'god.json');
    await writeFile(path, text());
    await expect(readInnlesingFile(path)).resolves.toEqual(example());
  });

  it('avviser en fil for en annen kommune', () => {
    const fil = readInnlesing(bytes(text()));
    expect(() => { kontrollerKommune(fil, '3107'); }).toThrow(/kommunenummer: Fila gjelder en annen kommune.*3107/);
    expect(() => { kontrollerKommune(fil, '3118'); }).not.toThrow();
  });
});
