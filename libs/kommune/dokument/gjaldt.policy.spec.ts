import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { begyntAv, gjaldtDen, haddeBegynt } from './gjaldt.policy.ts';

const utgave = (nr: number, dato: string | null, foert: string | null = null) => ({ utgave: nr, begynt: begyntAv(dato, foert) });
const svar = (dag: string, ...utgaver: ReturnType<typeof utgave>[]) => gjaldtDen(dag, utgaver).map(({ utgave: en, usikkert }) => [en.utgave, usikkert]);

describe('når noe begynte', () => {
  it('er datoen, så nøye som den er oppgitt', () => {
    expect(begyntAv('2025-02-18', '2026-11-30')).toEqual({ tidligst: '2025-02-18', senest: '2025-02-18' });
    expect(begyntAv('2025', null)).toEqual({ tidligst: '2025-01-01', senest: '2025-12-31' });
  });

  it('er senest den dagen det ble ført', () => {
    expect(begyntAv(null, '2026-11-30')).toEqual({ tidligst: null, senest: '2026-11-30' });
    expect(begyntAv('2025', '2025-03-01')).toEqual({ tidligst: '2025-01-01', senest: '2025-03-01' });
    // Ført på forskudd sier ikke noe om når.
    expect(begyntAv('2025-06', '2025-03-01')).toEqual({ tidligst: '2025-06-01', senest: '2025-06-30' });
  });
});

describe('det som gjaldt en dag', () => {
  it('er den siste utgaven som var vedtatt, dagen med', () => {
    const begge = [utgave(1, '2024-06-10'), utgave(2, '2025-03-01')];
    expect(svar('2024-06-09', ...begge)).toEqual([]);
    expect(svar('2024-06-10', ...begge)).toEqual([[1, null]]);
    expect(svar('2025-02-28', ...begge)).toEqual([[1, null]]);
    expect(svar('2025-03-01', ...begge)).toEqual([[2, null]]);
  });

  it('er uvisst når datoen ikke er nøyaktig nok, og da for begge', () => {
    const begge = [utgave(1, '2024'), utgave(2, '2025-vaar')];
    expect(svar('2024-05-01', ...begge)).toEqual([[1, 'dato_upresis']]);
    expect(svar('2025-04-01', ...begge)).toEqual([[1, 'avloest_ukjent'], [2, 'dato_upresis']]);
    expect(svar('2025-05-31', ...begge)).toEqual([[2, null]]);
  });

  it('er uvisst når datoen mangler, til dagen det ble ført', () => {
    expect(svar('2025-01-01', utgave(1, null))).toEqual([[1, 'dato_mangler']]);
    expect(svar('2025-01-01', utgave(1, null, '2026-11-30'))).toEqual([[1, 'foert_senere']]);
    expect(svar('2026-11-30', utgave(1, null, '2026-11-30'))).toEqual([[1, null]]);
  });

  it('har aldri mer enn én sikker utgave, og svarer ikke nei på det som var', () => {
    const dag = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    fc.assert(fc.property(dag, fc.array(fc.tuple(fc.option(fc.oneof(dag, dag.map((d) => d.slice(0, 7)), dag.map((d) => d.slice(0, 4)))), fc.option(dag)), { maxLength: 6 }), (naar, tider) => {
      const utgaver = tider.map(([dato, foert], i) => utgave(i + 1, dato, foert));
      const svarene = gjaldtDen(naar, utgaver);
      expect(svarene.filter(({ usikkert }) => usikkert === null).length).toBeLessThanOrEqual(1);
      const siste = utgaver.filter((en) => haddeBegynt(en.begynt, naar) === 'ja').at(-1);
      expect(siste === undefined || svarene.some(({ utgave: en }) => en === siste)).toBe(true);
    }));
  });
});
