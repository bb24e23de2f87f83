import { describe, expect, it } from '@jest/globals';
import { kostnadPerDeltaker, type Deltakertall, type Kostnad } from './erfaring.ts';
import { hoeyesteEvidensgrad, metKriterier, type Evidensgrunnlag } from './evidensgrad.ts';

const tom: Evidensgrunnlag = { kontekst: null, gjennomfoering: null, maalgrupper: [], maal: [], suksesskriterier: [], fallgruver: [], tenktVirkning: null, andreForklaringer: null, undersoekelse: null, resultater: [], lenker: [] };
const beskrevet: Evidensgrunnlag = { ...tom, kontekst: 'a', gjennomfoering: 'b', maalgrupper: ['c'], fallgruver: ['d'] };
const begrunnet: Evidensgrunnlag = { ...beskrevet, tenktVirkning: 'e', maal: ['f'] };
const maalt: Evidensgrunnlag = { ...begrunnet, resultater: [{ maalt: true, periode: '2025', sammenlignetMed: null }] };
const fulgt: Evidensgrunnlag = { ...maalt, andreForklaringer: 'g', resultater: [{ maalt: true, periode: '2025', sammenlignetMed: '2024' }] };
const undersoekt: Evidensgrunnlag = { ...fulgt, undersoekelse: 'h', lenker: [{}] };

describe('evidensgraden', () => {
  it('går ett trinn opp for hvert kriterium', () => expect([tom, beskrevet, begrunnet, maalt, fulgt, undersoekt].map(hoeyesteEvidensgrad)).toEqual([0, 1, 2, 3, 4, 5]));

  it('hopper ikke over et trinn, men sier likevel hva som er oppfylt', () => {
    expect([hoeyesteEvidensgrad({ ...undersoekt, tenktVirkning: null }), metKriterier({ ...undersoekt, tenktVirkning: null })]).toEqual([1, ['beskrevet', 'maalt', 'fulgt', 'undersoekt']]);
    expect(hoeyesteEvidensgrad({ ...undersoekt, kontekst: null })).toBe(0);
  });

  it('regner verken en iakttakelse, et tall uten periode eller en undersøkelse uten lenke', () => {
    expect(hoeyesteEvidensgrad({ ...maalt, resultater: [{ maalt: false, periode: '2025', sammenlignetMed: '2024' }] })).toBe(2);
    expect(hoeyesteEvidensgrad({ ...maalt, resultater: [{ maalt: true, periode: null, sammenlignetMed: '2024' }] })).toBe(2);
    expect([hoeyesteEvidensgrad({ ...fulgt, andreForklaringer: null }), hoeyesteEvidensgrad({ ...undersoekt, lenker: [] })]).toEqual([3, 4]);
  });
});

describe('kostnaden per deltaker', () => {
  const kr = (oere: string, presisjon: Kostnad['presisjon'] = 'eksakt', til: string | null = null): Kostnad => ({ oere, til, presisjon });
  const folk = (antall: number, presisjon: Deltakertall['presisjon'] = 'eksakt', til: number | null = null): Deltakertall => ({ antall, til, presisjon });

  it('er utledet av to eksakte tall, og så usikker som det svakeste', () => {
    expect(kostnadPerDeltaker(kr('20000000'), folk(16))).toEqual({ oere: '1250000', til: null, presisjon: 'utledet' });
    expect(kostnadPerDeltaker(kr('20000000', 'omtrent'), folk(16))).toMatchObject({ presisjon: 'omtrent' });
    expect(kostnadPerDeltaker(kr('100', 'mellom', '200'), folk(10, 'mellom', 20))).toEqual({ oere: '5', til: '20', presisjon: 'mellom' });
  });

  it('finnes ikke uten begge, og ikke av «mer enn»', () => {
    expect([kostnadPerDeltaker(null, folk(16)), kostnadPerDeltaker(kr('1'), null), kostnadPerDeltaker(kr('1', 'mer_enn'), folk(16)), kostnadPerDeltaker(kr('1'), folk(16, 'mer_enn'))]).toEqual([null, null, null, null]);
  });
});
