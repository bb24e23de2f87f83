import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { funnbeleggslag, hoeyesteFunngrad, type Gradsbelegg } from '#libs/contracts';
import { funnhinder, funnstatus, kanFaaUtgave, kanFrigis, kanTrekkes, staarDer, type Utgavetilstand } from './funn.policy.ts';

const sitat = (mer: Partial<Gradsbelegg> = {}): Gradsbelegg => ({ slag: 'sitat', tall: false, periode: null, ...mer });
const utgave = (nr: number, mer: Partial<Utgavetilstand> = {}): Utgavetilstand => ({ utgave: nr, forelagt: null, frist: null, frigitt: null, trukket: null, svart: false, ...mer });
const forelagt = { forelagt: '2026-03-01', frist: '2026-03-15' };

describe('graden følger belegget', () => {
  it('går trinn for trinn: flere, ulike, med tall, over tid', () => {
    expect([[], [sitat()], [sitat(), sitat()], [sitat({ tall: true, periode: '2024' }), sitat({ tall: true, periode: '2025' })], [sitat(), sitat({ slag: 'intervju' })],
      [sitat({ tall: true, periode: '2025' }), sitat({ slag: 'intervju' })], [sitat({ tall: true, periode: '2025' }), sitat({ tall: true, periode: '2024' }), sitat({ slag: 'intervju' })]].map(hoeyesteFunngrad)).toEqual([0, 1, 2, 2, 3, 4, 5]);
  });

  it('blir aldri lavere av ett belegg til', () => {
    const ett = fc.record({ slag: fc.constantFrom(...funnbeleggslag), tall: fc.boolean(), periode: fc.constantFrom(null, '2024', '2025') });
    fc.assert(fc.property(fc.array(ett, { maxLength: 8 }), ett, (belegg, nytt) => hoeyesteFunngrad([...belegg, nytt]) >= hoeyesteFunngrad(belegg)), { numRuns: 2000 });
  });
});

describe('det som må rettes før et funn forelegges', () => {
  const utkast = (mer: object = {}) => funnhinder({ gjelder: '3118', tittel: 'Møteplassen brukes', tekst: 'Flere kommer.', evidensgrad: 1, belegg: [{ ...sitat(), fra: '3118', fritt: false }], ...mer });
  it('er graden, sitatene fra andre, og ord som sier at noe førte til noe', () => {
    expect([utkast(), utkast({ evidensgrad: 3 }), utkast({ tekst: 'Tiltaket førte til mindre hærverk.' }), utkast({ gjelder: null }), utkast({ gjelder: null, belegg: [{ ...sitat(), fra: '3118', fritt: true }] })]).toEqual([
      [], [{ path: 'evidensgrad', code: 'GRADE_UNSUPPORTED' }], [{ path: 'tekst', code: 'CLAIMS_EFFECT' }], [{ path: 'belegg.0', code: 'NOT_ALLOWED' }], []]);
  });
});

describe('et sitat', () => {
  it('må stå slik i det som ble lest; bare linjeskift og doble mellomrom er det samme', () => {
    const lest = 'Åpent hus hver tirsdag.\n16 kvinner  var med.';
    expect(['16 kvinner var med', 'hver tirsdag. 16', 'A\u030apent hus', '17 kvinner', 'åpent hus', '', '  '].map((ord) => staarDer(ord, lest))).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('utgavene av et funn', () => {
  it('en forelagt utgave frigis når fristen er ute, dagen etter, eller når parten har svart', () => {
    const en = [utgave(1, forelagt)];
    expect([kanFrigis(en, 1, '2026-03-15'), kanFrigis(en, 1, '2026-03-16'), kanFrigis([utgave(1, { ...forelagt, svart: true })], 1, '2026-03-02'), kanFrigis([utgave(1)], 1, '2026-12-01'), kanFrigis(en, 2, '2026-12-01')]).toEqual([false, true, true, false, false]);
  });

  it('en ny utgave erstatter den gamle når den selv er kommet like langt', () => {
    const status = (...utgaver: Utgavetilstand[]) => [...funnstatus(utgaver).values()];
    const frigitt = { ...forelagt, frigitt: '2026-03-16' };
    expect([status(utgave(1, forelagt), utgave(2)), status(utgave(1, forelagt), utgave(2, forelagt)), status(utgave(1, frigitt), utgave(2, forelagt)), status(utgave(1, frigitt), utgave(2, frigitt)), status(utgave(1, { ...frigitt, trukket: 'x' }))]).toEqual([
      ['forelagt', 'utkast'], ['erstattet', 'forelagt'], ['frigitt', 'forelagt'], ['erstattet', 'frigitt'], ['trukket']]);
  });

  it('holder reglene i hvilken som helst rekkefølge av lovlige steg', () => {
    const steg = fc.record({ hva: fc.constantFrom('forelegg', 'svar', 'frigi', 'trekk', 'utgave'), nr: fc.nat(5), dag: fc.integer({ min: 1, max: 28 }) });
    fc.assert(fc.property(fc.array(steg, { maxLength: 40, size: 'max' }), (alle) => {
      let utgaver = [utgave(1)];
      for (const { hva, nr, dag } of alle) {
        const [before, idag, valgt] = [utgaver, `2026-03-${String(dag).padStart(2, '0')}`, utgaver[nr % utgaver.length]!];
        const change = (mer: Partial<Utgavetilstand>) => { utgaver = utgaver.map((en) => (en === valgt ? { ...en, ...mer } : en)); };
        if (hva === 'forelegg' && valgt.forelagt === null) change(forelagt);
        if (hva === 'svar' && valgt.forelagt !== null) change({ svart: true });
        if (hva === 'frigi' && kanFrigis(utgaver, valgt.utgave, idag)) change({ frigitt: idag });
        if (hva === 'trekk' && kanTrekkes(utgaver, valgt.utgave)) change({ trukket: idag });
        if (hva === 'utgave' && kanFaaUtgave(utgaver)) utgaver = [...utgaver, utgave(utgaver.length + 1)];
        const status = [...funnstatus(utgaver).values()];
        for (const ett of ['utkast', 'forelagt', 'frigitt']) expect([ett, status.filter((denne) => denne === ett).length <= 1]).toEqual([ett, true]);
        expect(status.slice(0, -1)).not.toContain('utkast');
        for (const foer of before) {
          const naa = utgaver[foer.utgave - 1]!;
          expect([foer.forelagt !== null && naa.forelagt === null, foer.frigitt !== null && naa.frigitt === null, foer.trukket !== null && naa.trukket === null]).toEqual([false, false, false]);
          if (foer.frigitt === null && naa.frigitt !== null) expect(naa.forelagt !== null && (naa.svart || naa.frist! < idag)).toBe(true);
        }
      }
    }), { numRuns: 300 });
  });
});
