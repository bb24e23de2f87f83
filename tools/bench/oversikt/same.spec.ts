import { describe, expect, it } from '@jest/globals';
import { assertSame } from './same.ts';

const svar = {
  data: { oversikt: {
    __typename: 'Oversikt', kommune: 'Halden', omraader: ['Sentrum', 'Os'], penger: { faatt: '4650000', ukjentLinjer: 3, igjen: { fra: '0', til: '10' } }, plan: null,
    sisteEndringer: [{ nr: '7', tid: '2026-11-29T10:00:00.120Z', hvem: null, oppdiktet: false }],
  } },
};
const compare = (change: (copy: typeof svar) => unknown) => () => {
  const copy = structuredClone(svar);
  assertSame(['produktet', 'gulvet'], '3101', JSON.stringify(svar), JSON.stringify(change(copy) ?? copy));
};
const oversikt = (copy: typeof svar) => copy.data.oversikt as Record<string, unknown>;

describe('svarene før målingen', () => {
  it('er like når bare skrivemåten er ulik', () => {
    expect(compare((copy) => {
      const { plan, kommune, ...rest } = copy.data.oversikt;
      return { data: { oversikt: { ...rest, __typename: 'OversiktRow', plan, kommune, sisteEndringer: [{ ...rest.sisteEndringer[0], tid: '2026-11-29T11:00:00.12+01:00' }] } } };
    })).not.toThrow();
  });

  it.each<[string, (copy: typeof svar) => unknown]>([
    ['et tall', (c) => { c.data.oversikt.penger.ukjentLinjer = 4; }],
    ['et tall som er blitt tekst', (c) => { (c.data.oversikt.penger as Record<string, unknown>)['ukjentLinjer'] = '3'; }],
    ['et beløp', (c) => { c.data.oversikt.penger.igjen.til = '11'; }],
    ['rekkefølgen i ei liste', (c) => { c.data.oversikt.omraader.reverse(); }],
    ['ett ledd for mye', (c) => { c.data.oversikt.omraader.push('Os'); }],
    ['et felt som mangler', (c) => { delete oversikt(c)['plan']; }],
    ['et felt til', (c) => { oversikt(c)['versjon'] = 1; }],
    ['null der det er noe', (c) => { oversikt(c)['penger'] = null; }],
    ['ei tom liste i stedet for null', (c) => { oversikt(c)['plan'] = []; }],
    ['et tidspunkt', (c) => { c.data.oversikt.sisteEndringer[0]!.tid = '2026-11-29T10:00:00.121Z'; }],
    ['en feil i stedet for data', () => ({ errors: [{ message: 'Nei' }] })],
  ])('stanser målingen når %s skiller dem', (_, change) => {
    expect(compare(change)).toThrow('produktet og gulvet svarer ulikt om 3101');
  });

  it('sier hvor', () => {
    expect(compare((c) => { c.data.oversikt.penger.igjen.til = '11'; })).toThrow('/data/oversikt/penger/igjen/til: "10" ≠ "11"');
  });
});
