import { describe, expect, it } from '@jest/globals';
import { carriedOver, dimensjonErrors, isOver, overlaps } from './fordeling.policy.ts';
import { readFordelingsfil } from './fordelingsfil.ts';

const dimensjoner = [{ navn: 'Alder', verdier: ['0–12', '13–19'] }, { navn: 'Kjønn', verdier: ['Kvinner; jenter', 'Menn'] }];

describe('tall fra en fil', () => {
  it('leses fra semikolon, komma og et innlimt regneark, i hvilken som helst rekkefølge, og det som mangler, er null', () => {
    expect(readFordelingsfil('\uFEFFAlder;Kjønn;Antall\r\n0-12;"Kvinner; jenter";1 200\r\n13 – 19;menn;7\r\n', dimensjoner)).toEqual({ tall: [1200, 0, 0, 7], antall: 2 });
    expect(readFordelingsfil('Antall\tKjønn\tAlder\n3\tMenn\t\'0–12\n', dimensjoner)).toEqual({ tall: [0, 3, 0, 0], antall: 1 });
    expect(readFordelingsfil('\n\nAlder\tKjønn\tAntall\n0–12\tMenn\t3', dimensjoner)).toEqual({ tall: [0, 3, 0, 0], antall: 1 });
    expect(readFordelingsfil('alder,kjønn,antall\n0–12,Menn,0', dimensjoner)).toEqual({ tall: [0, 0, 0, 0], antall: 1 });
  });

  it('sier hvilken rad og kolonne som er gal, og leser da ingenting', () => {
    expect(readFordelingsfil('Alder;Kjønn;Antall\n0–12;Gutter;4\n13–19;Menn;-2\n\n13–19;Menn;:\n13–19;Menn\n0–12;Menn;1\n0–12;menn;2', dimensjoner)).toEqual({ feil: [
      'Rad 2, kolonnen Kjønn: «Gutter» er ikke en av verdiene.',
      'Rad 3, kolonnen Antall: «-2» er ikke et helt antall fra 0 til 100 000.',
      'Rad 5, kolonnen Antall: «:» er ikke et helt antall fra 0 til 100 000.',
      'Rad 6 skulle hatt 3 kolonner, men har 2.',
      'Rad 8 gjelder de samme gruppene som rad 7.',
    ] });
    expect(readFordelingsfil('Alder;Antall\n0–12;4', dimensjoner)).toEqual({ feil: ['Rad 1 skal ha overskriftene Alder, Kjønn, Antall. Den har «Alder», «Antall».'] });
    expect(readFordelingsfil('', dimensjoner)).toEqual({ feil: ['Rad 1 skal ha overskriftene Alder, Kjønn, Antall. Det er ingen rader.'] });
    expect(readFordelingsfil('Alder;Kjønn;Antall', dimensjoner)).toEqual({ feil: ['Det er ingen rader med tall under overskriftene.'] });
  });
});

describe('reglene for en serie', () => {
  it('to like verdier, to like navn og for mange tall avvises', () => {
    const mange = { navn: 'A', verdier: Array.from({ length: 50 }, (_, nr) => String(nr)) };
    expect(dimensjonErrors([{ navn: 'A', verdier: ['x', 'X'] }, { navn: 'a', verdier: ['1', '2'] }])).toEqual([{ path: 'dimensjoner.0.verdier', code: 'REPEATED' }, { path: 'dimensjoner', code: 'REPEATED' }]);
    expect(dimensjonErrors([mange, { ...mange, navn: 'B' }, { ...mange, navn: 'C' }])).toEqual([{ path: 'dimensjoner', code: 'TOO_MANY' }]);
  });

  it('en verdi kan bare tas bort når ingenting er talt', () => {
    const faerre = [dimensjoner[0]!, { navn: 'Kjønn', verdier: ['Menn'] }];
    expect([carriedOver(dimensjoner, faerre, [0, 0, 0, 0]), carriedOver(dimensjoner, faerre, [0, 1, 0, 0])]).toEqual([[0, 0], null]);
  });

  it('perioder kan stå inntil hverandre, men ikke overlappe', () => {
    expect([overlaps('2025-T2', ['2025-T1', '2025-T3']), overlaps('2025', ['2025-T1']), overlaps('2025-H2', ['2025-hoest'])]).toEqual([false, true, true]);
    expect([isOver('2025-hoest', '2025-11-30'), isOver('2025-hoest', '2025-12-01')]).toEqual([false, true]);
  });
});
