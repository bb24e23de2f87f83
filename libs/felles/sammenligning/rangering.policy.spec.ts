import { describe, expect, it } from '@jest/globals';
import { spoersmaalskoder } from '#libs/contracts';
import { perInnbygger } from './per-innbygger.policy.ts';
import { hindreFor, plasser } from './rangering.policy.ts';
import { sammenlign } from './sammenligning.policy.ts';
import type { SvarKommune } from './sammenligning.query.ts';

const deling = { id: 'd', aar: 2025, utgave: 1, satsing: 'Løft', delt: '2026-01-01T00:00:00Z', oppdiktet: false };
const kommune = (kommunenummer: string, verdier: Record<string, string>, mer: Partial<SvarKommune> = {}): SvarKommune =>
  ({ kommunenummer, navn: kommunenummer, harOmraadesatsing: true, trukket: null, delinger: [deling], innbyggere: 5000, innbyggereTil: null, innbyggerePresisjon: 'eksakt', innbyggergrunnlag: null, verdier, til: {}, ...mer });
const like = [kommune('1', { arbeid: '500000000' }), kommune('2', { arbeid: '300000000' }), kommune('3', { arbeid: '500000000' })];
const hindre = (kommuner: SvarKommune[], maal: 'oere' | 'antall' | 'oere_per_innbygger' = 'oere_per_innbygger') => hindreFor({ maal, alltid: [], kommuner });
const svar = (kommuner: SvarKommune[]) => ({ nettverk: 'N', alleAar: [2025], kommuner });

describe('en rekkefølge', () => {
  it('finnes bare når ingenting står i veien, og de som er like, deler plass', () => {
    expect(hindre(like)).toEqual([]);
    expect(plasser([{ kommunenummer: '1', sum: 5n }, { kommunenummer: '2', sum: 3n }, { kommunenummer: '3', sum: 5n }])).toEqual(new Map([['1', 1], ['2', 3], ['3', 1]]));
    expect(sammenlign('per_innbygger', 2025, 'kdd', svar(like)).kommuner.map(({ plass }) => plass)).toEqual([1, 3, 1]);
  });

  it.each([
    ['faa_kommuner', like.slice(0, 2), 'oere_per_innbygger'],
    ['ulik_dekning', [...like, kommune('4', {}, { delinger: [] })], 'oere_per_innbygger'],
    ['ulik_dekning', [...like, kommune('4', { arbeid: '100', uten_tema: '12' })], 'oere_per_innbygger'],
    ['oppdiktet', [...like, kommune('4', { arbeid: '1' }, { delinger: [{ ...deling, oppdiktet: true }] })], 'oere_per_innbygger'],
    ['oppdiktet', [...like, kommune('4', { arbeid: '1' }, { innbyggergrunnlag: { ...deling, oppdiktet: true } })], 'oere_per_innbygger'],
    ['spenn', [...like, kommune('4', { arbeid: '1' }, { til: { arbeid: '2' } })], 'oere_per_innbygger'],
    ['om_lag', [...like, kommune('4', { arbeid: '1' }, { innbyggerePresisjon: 'omtrent' })], 'oere_per_innbygger'],
    ['om_lag', [...like, kommune('4', { arbeid: '1' }, { innbyggere: null, innbyggerePresisjon: null })], 'oere_per_innbygger'],
    ['smaa_tall', [...like, kommune('4', { arbeid: '1' }, { innbyggere: 400 })], 'oere_per_innbygger'],
    ['smaa_tall', [...like, kommune('4', { arbeid: '4' })], 'antall'],
  ] as const)('hindres av %s', (hinder, kommuner, maal) => { expect(hindre([...kommuner], maal)).toEqual([hinder]); });

  it('hindres ikke av en kommune som ikke har noen satsing å dele', () => { expect(hindre([...like, kommune('4', {}, { delinger: [], harOmraadesatsing: false })])).toEqual([]); });

  it('finnes aldri for beløp i kroner, antall tiltak, eller penger fra alle givere, og da har ingen en plass', () => {
    for (const kode of spoersmaalskoder) {
      const { hindre: found, kommuner } = sammenlign(kode, 2025, null, svar(like));
      expect([kode, found.length > 0, kommuner.some(({ plass }) => plass !== null)]).toEqual([kode, true, false]);
    }
  });
});

describe('et spenn', () => {
  it('er et spenn i cella, på raden og i summen, og et kjent tall er kjent', () => {
    const { kommuner, summer, sum } = sammenlign('pengebruk', 2025, null, svar([kommune('1', { arbeid: '100', moeteplasser: '50' }, { til: { arbeid: '300' } }), kommune('2', { arbeid: '10' })]));
    expect(kommuner[0]).toMatchObject({ celler: [{ kategori: 'moeteplasser', verdi: '50', til: null, presisjon: 'eksakt' }, { kategori: 'arbeid', verdi: '100', til: '300', presisjon: 'mellom' }], sum: { verdi: '150', til: '350', presisjon: 'mellom' } });
    expect(kommuner[1]!.sum).toEqual({ verdi: '10', til: null, presisjon: 'eksakt' });
    expect(summer).toEqual([{ kategori: 'moeteplasser', verdi: '50', til: null, presisjon: 'eksakt' }, { kategori: 'arbeid', verdi: '110', til: '310', presisjon: 'mellom' }]);
    expect(sum).toEqual({ verdi: '160', til: '360', presisjon: 'mellom' });
  });
});

describe('per innbygger', () => {
  const [beloep, spenn, ukjent] = [{ fra: 1_483_098_900n, til: 1_483_098_900n }, { fra: 700_000_000n, til: 1_400_000_000n }, { innbyggere: null, innbyggereTil: null, innbyggerePresisjon: null }];
  it('er hele kroner, og aldri sikrere enn innbyggertallet', () => {
    expect(perInnbygger(beloep, { ...ukjent, innbyggere: 7000, innbyggerePresisjon: 'omtrent' })).toEqual({ verdi: '211900', til: null, presisjon: 'omtrent' });
    expect(perInnbygger(beloep, { ...ukjent, innbyggere: 7000, innbyggerePresisjon: 'mer_enn' })).toEqual({ verdi: '211900', til: null, presisjon: 'hoeyst' });
    expect(perInnbygger(beloep, { innbyggere: 7000, innbyggereTil: 8000, innbyggerePresisjon: 'mellom' })).toEqual({ verdi: '185400', til: '211900', presisjon: 'mellom' });
    expect(perInnbygger(beloep, ukjent)).toBeNull();
  });

  it('er et spenn når beløpet er det, og om lag når innbyggertallet også er det', () => {
    expect(perInnbygger(spenn, { ...ukjent, innbyggere: 7000, innbyggerePresisjon: 'eksakt' })).toEqual({ verdi: '100000', til: '200000', presisjon: 'mellom' });
    expect(perInnbygger(spenn, { ...ukjent, innbyggere: 7000, innbyggerePresisjon: 'omtrent' })).toEqual({ verdi: '100000', til: '200000', presisjon: 'omtrent_mellom' });
    expect(perInnbygger(spenn, { innbyggere: 7000, innbyggereTil: 14_000, innbyggerePresisjon: 'mellom' })).toEqual({ verdi: '50000', til: '200000', presisjon: 'mellom' });
    // Flere enn 7000 har kanskje delt på det meste: da er bare den øvre enden kjent.
    expect(perInnbygger(spenn, { ...ukjent, innbyggere: 7000, innbyggerePresisjon: 'mer_enn' })).toEqual({ verdi: '200000', til: null, presisjon: 'hoeyst' });
    expect(perInnbygger({ fra: 100n, til: 120n }, { ...ukjent, innbyggere: 7000, innbyggerePresisjon: 'eksakt' })).toEqual({ verdi: '0', til: null, presisjon: 'eksakt' });
    // Uten innbyggertall er det ingen andel å ha en kolonne for.
    expect(sammenlign('pengebruk_innbygger', 2025, null, svar([kommune('1', { arbeid: '1' }), kommune('2', { moeteplasser: '1' }, { innbyggere: null, innbyggerePresisjon: null })])).kategorier).toEqual(['arbeid']);
    expect(sammenlign('pengebruk_innbygger', 2025, 'kdd', svar(like)).kommuner.map(({ plass }) => plass)).toEqual([1, 3, 1]);
  });

  it('legges ikke sammen på tvers, og en sum sier «minst» når noen med en satsing ikke har delt', () => {
    const mangler = [...like, kommune('4', {}, { delinger: [] })];
    expect(sammenlign('per_innbygger', 2025, null, svar(mangler))).toMatchObject({ summer: [], sum: null });
    expect(sammenlign('budsjett_tema', 2025, null, svar(mangler))).toMatchObject({ sum: { verdi: '1300000000' }, minst: true });
    expect(sammenlign('budsjett_tema', 2025, null, svar(like)).minst).toBe(false);
  });

  it('over år sier summen «minst» også når noen mangler et av årene', () => {
    const toAar = [{ ...deling, aar: 2026 }, deling];
    const over = (kommuner: SvarKommune[]) => { const { minst, hindre: found } = sammenlign('budsjett_aar', null, null, svar(kommuner)); return [minst, found.includes('ulik_dekning')]; };
    expect([over(like), over(like.map((en) => ({ ...en, delinger: toAar }))), over([...like.slice(1), { ...like[0]!, delinger: toAar }])]).toEqual([[false, false], [false, false], [true, true]]);
  });
});
