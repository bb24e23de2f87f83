import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '#libs/platform';
import { roundFaults } from './undersoekelse.policy.ts';
import { countsFrom, readUndersoekelse, type Lestrunde } from './undersoekelsesfil.ts';

const hode = 'Spørsmål;Svaralternativ;Antall;n;Runde;Dato;Område;Metode;Kilde;Positiv';
const rad = (svar: string, antall: number | string, { spm = 'Hvor trygg er du?', n = 100, runde = 'før', dato = '2025', omraade = 'Mysen', metode = 'Postalt', kilde = 'Innbyggerundersøkelsen', positiv = '' } = {}) => [spm, svar, antall, n, runde, dato, omraade, metode, kilde, positiv].join(';');
const les = (...linjer: string[]) => readUndersoekelse(readCsv(linjer.join('\n')));
const runder = (...linjer: string[]) => { const lest = les(hode, ...linjer); if (lest.feil) throw new Error(lest.feil.join('\n')); return lest.runder; };

describe('en fil med svar som er talt opp', () => {
  it('leses til runder, spørsmål og antall', () => {
    expect(runder(rad('Trygg', 60, { positiv: 'ja' }), rad('Utrygg', 40), rad('Trygg', 75, { runde: 'etter', dato: '01.10.2026', positiv: 'ja' }), rad('Utrygg', 25, { runde: 'etter', dato: '01.10.2026' }))).toEqual([
      { runde: 'foer', dato: '2025', omraade: 'Mysen', metode: 'Postalt', kilde: 'Innbyggerundersøkelsen', spoersmaal: [{ spoersmaal: 'Hvor trygg er du?', utgave: 1, alternativer: ['Trygg', 'Utrygg'], positive: [0], n: 100, antall: [60, 40], fraAndel: false }] },
      { runde: 'etter', dato: '2026-10-01', omraade: 'Mysen', metode: 'Postalt', kilde: 'Innbyggerundersøkelsen', spoersmaal: [{ spoersmaal: 'Hvor trygg er du?', utgave: 1, alternativer: ['Trygg', 'Utrygg'], positive: [0], n: 100, antall: [75, 25], fraAndel: false }] },
    ]);
  });

  it('kan ha andeler i stedet for antall, og da regnes antallene av dem', () => {
    const lest = les('Spørsmål;Svaralternativ;Andel;n;Runde;Dato;Område', 'Fornøyd?;Ja;33,3;10;før;2025;Mysen', 'Fornøyd?;Nei;33,3 %;10;før;2025;Mysen', 'Fornøyd?;Vet ikke;33,4;10;før;2025;Mysen');
    expect(lest.feil ?? lest.runder[0]!.spoersmaal[0]).toMatchObject({ antall: [3, 3, 4], fraAndel: true, n: 10 });
  });

  it('er en lov: antall regnet av andeler er hele tall som er n til sammen, og aldri mer enn ett fra det nøyaktige', () => fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 }).filter((tall) => tall.some((en) => en > 0)), fc.integer({ min: 1, max: 5000 }), (vekter, n) => {
    const sum = vekter.reduce((a, b) => a + b, 0);
    const antall = countsFrom(vekter.map((vekt) => (100 * vekt) / sum), n);
    expect(antall.reduce((a, b) => a + b, 0)).toBe(n);
    antall.forEach((tall, plass) => { expect(Math.abs(tall - (vekter[plass]! / sum) * n)).toBeLessThan(1 + 1e-9); });
  })));
});

describe('det som er galt', () => {
  it.each([
    ['andeler som ikke er hundre', ['Spørsmål;Svaralternativ;Andel;n;Runde;Dato;Område', 'Fornøyd?;Ja;50;40;før;2025;M', 'Fornøyd?;Nei;40;40;før;2025;M'], /rad 2 til 3\): andelene er 90 prosent til sammen, ikke 100/],
    ['n som mangler', [hode, rad('Trygg', 60, { n: '' as never })], /Rad 2, kolonnen n: tom celle er ikke antallet/],
    ['n som ikke er summen', [hode, rad('Trygg', 60), rad('Utrygg', 30)], /antallene er 90 til sammen, men n er 100/],
    ['to forskjellige n', [hode, rad('Trygg', 60), rad('Utrygg', 40, { n: 90 })], /Rad 3, kolonnen n: 90 er noe annet enn 100 på rad 2/],
    ['samme svar to ganger', [hode, rad('Trygg', 60), rad('trygg', 40)], /Rad 3 har samme spørsmål, svaralternativ og runde som rad 2/],
    ['en runde uten navn', [hode, rad('Trygg', 60, { runde: 'midt i' })], /Rad 2, kolonnen Runde: «midt i» skal være «før» eller «etter»/],
    ['en dato som ikke finnes', [hode, rad('Trygg', 60, { dato: '31.02.2025' })], /Rad 2, kolonnen Dato: «31.02.2025»/],
    ['to områder i en runde', [hode, rad('Trygg', 60), rad('Utrygg', 40, { omraade: 'Askim' })], /Rad 3, kolonnen Område: «Askim» er noe annet enn på rad 2/],
    ['et desimalt antall', [hode, rad('Trygg', '1,5')], /Rad 2, kolonnen Antall/],
    ['en ukjent kolonne', [`${hode};Alder`, `${rad('Trygg', 60)};40`], /«Alder» er ikke en kolonne vi kjenner/],
    ['en kolonne som mangler', ['Spørsmål;Antall;n;Runde;Dato;Område', 'a;1;1;før;2025;M'], /mangler overskriften Svaralternativ/],
    ['bare ett svar', [hode, rad('Trygg', 100)], /har bare ett svaralternativ/],
  ])('%s får rad og kolonne', (_, linjer, feil) => { expect(les(...linjer).feil!.join('\n')).toMatch(feil); });

  it('er svarene til hver enkelt, og det som sto der, gjentas ikke', () => {
    for (const [linjer, hva] of [
      [['E-post;Spørsmål 1;Spørsmål 2', 'kari@eksempel.no;4;5'], /kolonnen «E-post»/],
      [[hode, rad('Trygg', 60, { kilde: 'ola.nordmann@eksempel.no' })], /Rad 2 ser ut til å ha en e-postadresse/],
      [[hode, rad('Trygg', 60, { omraade: '01019912345' })], /Rad 2 ser ut til å ha et fødselsnummer/],
      [[hode, rad('Trygg', 60, { metode: '+47 912 34 567' })], /Rad 2 ser ut til å ha et telefonnummer/],
      [['RespondentID;Trygg', '1;4', '2;5'], /kolonnen «RespondentID»/],
      [[hode, ...Array.from({ length: 6 }, () => rad('Trygg', 1, { n: 1 }))], /én rad for hver som har svart/],
    ] as const) {
      const feil = les(...linjer).feil!.join('\n');
      expect(feil).toMatch(hva);
      expect(feil).toMatch(/Ingenting er lagret/);
      expect(feil).not.toMatch(/kari@|ola\.nordmann|01019912345|912 34/);
    }
  });

  it('er en runde etter uten en før, dager som overlapper, og svar spørsmålet ikke har', () => {
    const [foer] = runder(rad('Trygg', 60), rad('Utrygg', 40)) as [Lestrunde];
    const etter = (endring: Partial<Lestrunde>): Lestrunde => ({ ...foer, runde: 'etter', dato: '2026', ...endring });
    expect(roundFaults([], [etter({})])).toEqual([expect.stringMatching(/er «etter», men det er ingen «før»/)]);
    expect(roundFaults([foer], [etter({})])).toEqual([]);
    expect(roundFaults([foer], [etter({ dato: '2025-10-01' })])).toEqual([expect.stringMatching(/overlapper/)]);
    expect(roundFaults([foer], [etter({ dato: '2024' })])).toEqual([expect.stringMatching(/er «før», men den er etter/)]);
    const ny = { ...foer.spoersmaal[0]!, alternativer: ['Trygg', 'Livredd'] };
    expect(roundFaults([foer], [etter({ spoersmaal: [ny] })])).toEqual([expect.stringMatching(/«Livredd» er ikke et av svarene/)]);
    expect(roundFaults([foer], [etter({ spoersmaal: [{ ...ny, utgave: 2 }] })])).toEqual([]);
    expect(roundFaults([foer], [{ ...foer, spoersmaal: [ny] }])).toEqual([]);
  });
});

it('en fil leses alltid til runder eller feil, hva som enn står i den', () => fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('før', 'etter', '2025', '12', 'n', 'Antall', 'Spørsmål', 'Svaralternativ', 'Runde', 'Dato', 'Område')), { maxLength: 8 }), { maxLength: 8 }), (rader) => {
  const lest = readUndersoekelse(rader.map((celler, i) => ({ nr: i + 1, celler })));
  expect(lest.feil ? lest.feil.length > 0 : lest.runder.length > 0).toBe(true);
})));
