import { describe, expect, it } from '@jest/globals';
import { samle, type EnLesing } from './samle.ts';

let nr = 0;
const lesing = (hva: string, tid: string, del: Partial<EnLesing> = {}): EnLesing =>
  ({ id: String(nr++), tid: `2026-03-14T${tid}Z`, rom: 'evaluering', romnavn: null, rolle: 'evaluator', personId: 'p1', navn: 'Ada', hva, gjelder: null, gjelderNavn: null, ...del });
const sagt = (...lesinger: EnLesing[]) => samle(lesinger).map(({ navn, lest }) => `${navn}: ${lest.map(({ hva, gjelderNavn }) => gjelderNavn ?? hva).join(', ')}`);

describe('lesing utenfra', () => {
  it('er én linje for det samme mennesket i samme minutt, og nevner hver ting én gang', () => {
    expect(sagt(lesing('oekonomi', '10:00:40'), lesing('satsing', '10:00:39'), lesing('oekonomi', '10:00:02'), lesing('satsing', '09:59:58'))).toEqual(['Ada: oekonomi, satsing', 'Ada: satsing']);
  });

  it('slår aldri sammen to mennesker med samme navn, to rom eller to tiltak', () => {
    expect(sagt(lesing('oversikt', '10:00:03'), lesing('oversikt', '10:00:02', { personId: 'p2' }), lesing('oversikt', '10:00:01', { personId: 'p2', rom: 'felles' })).length).toBe(3);
    expect(sagt(lesing('tiltak', '10:00:03', { gjelderNavn: 'Bydelsmødre' }), lesing('tiltak', '10:00:01', { gjelderNavn: 'Åpen barnehage' }))).toEqual(['Ada: Bydelsmødre, Åpen barnehage']);
  });
});
