import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { dato, plassen, prosent, somTekst, tallet } from './celler.ts';
import { tekstAv } from './les-fil.ts';
import { lesRegneark } from './regneark.ts';
import { delerI, Regnearkfeil } from './zip.ts';

/** En zip med én del, slik et regneark er pakket. */
function zip(navn: string, innhold: Buffer, endre: (katalog: Buffer) => void = () => undefined): Uint8Array<ArrayBuffer> {
  const [pakket, tittel] = [deflateRawSync(innhold), Buffer.from(navn)];
  const lokal = Buffer.alloc(30);
  lokal.writeUInt32LE(0x04034b50, 0); lokal.writeUInt16LE(8, 8); lokal.writeUInt16LE(tittel.length, 26);
  const katalog = Buffer.alloc(46);
  katalog.writeUInt32LE(0x02014b50, 0); katalog.writeUInt16LE(8, 10); katalog.writeUInt32LE(pakket.length, 20); katalog.writeUInt32LE(innhold.length, 24); katalog.writeUInt16LE(tittel.length, 28);
  endre(katalog);
  const slutt = Buffer.alloc(22);
  slutt.writeUInt32LE(0x06054b50, 0); slutt.writeUInt16LE(1, 10); slutt.writeUInt32LE(30 + tittel.length + pakket.length, 16);
  return new Uint8Array(Buffer.concat([lokal, tittel, pakket, katalog, tittel, slutt]));
}
const grunnen = async (gjoer: () => unknown) => { try { await gjoer(); return 'leses'; } catch (feil) { return feil instanceof Regnearkfeil ? feil.grunn : `uventet: ${String(feil)}`; } };

describe('zip-en et regneark er', () => {
  it('gir delene når noen spør', async () => {
    expect(await delerI(zip('xl/a.xml', Buffer.from('<æ/>'))).get('xl/a.xml')!()).toBe('<æ/>');
  });

  it('stanser ved taket, og en ødelagt, avkortet, kryptert eller for stor fil sier hva som er galt', async () => {
    const hel = zip('a', Buffer.from('x'.repeat(100)));
    expect(await grunnen(() => delerI(zip('a', Buffer.alloc(30_000_000))).get('a')!())).toBe('forStor');
    expect(await grunnen(() => delerI(zip('a', Buffer.from('x'), (k) => k.writeUInt16LE(1, 8))))).toBe('ulesbar');
    expect(await grunnen(() => delerI(zip('a', Buffer.from('x'), (k) => k.writeUInt32LE(0xffffffff, 20))))).toBe('ulesbar');
    expect(await grunnen(() => delerI(zip('a', Buffer.from('x'), (k) => k.writeUInt16LE(12, 10))).get('a')!())).toBe('ulesbar');
    for (let til = 0; til < hel.length; til++) expect([til, await grunnen(async () => { for (const del of delerI(hel.slice(0, til)).values()) await del(); })]).toEqual([til, 'ulesbar']);
    for (let nr = 0; nr < hel.length; nr++) {
      const endret = hel.slice();
      endret[nr]! ^= 0xff;
      expect(await grunnen(async () => { for (const del of delerI(endret).values()) await del(); })).toMatch(/^(leses|ulesbar|forStor)$/);
    }
  });
});

describe('det et regneark kan ha i seg', () => {
  it('makroer avvises, enten de ligger der eller fila sier at de gjør det', async () => {
    expect(await grunnen(() => lesRegneark(zip('xl/vbaProject.bin', Buffer.from('x'))))).toBe('makro');
    expect(await grunnen(() => lesRegneark(zip('[Content_Types].xml', Buffer.from('<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'))))).toBe('makro');
  });

  it('en dokumenttype leses ikke, og en zip som ikke er et regneark, sier det', async () => {
    expect(await grunnen(() => lesRegneark(zip('xl/sharedStrings.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><sst/>'))))).toBe('ulesbar');
    expect(await grunnen(() => lesRegneark(zip('bilde.png', Buffer.from('x'))))).toBe('ulesbar');
  });
});

describe('cellene i et regneark', () => {
  it('står der adressen sier', () => {
    expect(['A1', 'Z2', 'AA3', 'XFD1048576', 'a1', '1A', ''].map(plassen)).toEqual([{ rad: 1, kolonne: 1 }, { rad: 2, kolonne: 26 }, { rad: 3, kolonne: 27 }, { rad: 1_048_576, kolonne: 16_384 }, null, null, null]);
  });

  it('blir det samme som når de limes inn: tomme rader teller, og det som skiller, er i anførselstegn', () => {
    const celler = [{ rad: 1, kolonne: 1, verdi: 'Alder' }, { rad: 1, kolonne: 2, verdi: 'Antall' }, { rad: 3, kolonne: 1, verdi: 'sier "nei"\tellers' }, { rad: 4, kolonne: 3, verdi: 'utenfor' }];
    expect(somTekst(celler)).toBe('Alder\tAntall\n\n"sier ""nei""\tellers"\t\n\t\tutenfor');
    expect(() => somTekst([{ rad: 1_048_576, kolonne: 1, verdi: 'x' }])).toThrow(new Regnearkfeil('forStor'));
    expect(somTekst([])).toBe('');
  });

  it('er tallets egne sifre, og en dato sier at den er det', () => {
    expect(['12', '1.2E3', '12.0', '1.5', '33.333333333333336', '-2', '1e300'].map(tallet)).toEqual(['12', '1200', '12', '1,5', '33,333333', '-2', '1e300']);
    expect(['0.125', '1'].map(prosent)).toEqual(['12,5 %', '100 %']);
    expect(dato(45_778)).toBe('1.5.2025 (en dato i regnearket)');
  });

  it('og en CSV leses slik den ble lagret', () => {
    const ord = 'Kjønn;Antall';
    expect([tekstAv(Buffer.from(ord)), tekstAv(Buffer.from(ord, 'latin1')), tekstAv(Buffer.from(`\uFEFF${ord}`, 'utf16le'))]).toEqual([ord, ord, ord]);
  });
});
