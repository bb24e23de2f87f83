import { describe, expect, it } from '@jest/globals';
import { datoErrors, erAapen, faarPlass, klokkeErrors } from './konferanse.policy.ts';

describe('reglene for en konferanse', () => {
  it('fristen er senest dagen, og slutten er etter starten', () => {
    expect([datoErrors('2026-09-27', null), datoErrors('2026-09-27', '2026-09-27')]).toEqual([[], []]);
    expect(datoErrors('2026-09-27', '2026-09-28')).toEqual([{ path: 'paameldingsfrist', code: 'TOO_LATE' }]);
    expect([klokkeErrors('09:00', null), klokkeErrors('09:00', '10:20')]).toEqual([[], []]);
    expect(klokkeErrors('09:00', '09:00')).toEqual([{ path: 'slutt', code: 'END_BEFORE_START' }]);
  });

  it('er åpen til og med fristen, eller dagen uten frist, og aldri når den er avlyst', () => {
    const konferanse = { dato: '2026-09-27', paameldingsfrist: '2026-09-10', avlystFordi: null };
    expect([erAapen(konferanse, '2026-09-10'), erAapen(konferanse, '2026-09-11')]).toEqual([true, false]);
    expect([erAapen({ ...konferanse, paameldingsfrist: null }, '2026-09-27'), erAapen({ ...konferanse, avlystFordi: 'Uvær' }, '2026-09-01')]).toEqual([true, false]);
  });

  it('den som kom først i køen, går først, og en som er liten nok, går ikke forbi en stor', () => {
    expect(faarPlass(10, 8, [3, 1])).toEqual([false, false]);
    expect(faarPlass(10, 6, [3, 1, 1])).toEqual([true, true, false]);
    expect(faarPlass(null, 100, [50])).toEqual([true]);
  });
});
