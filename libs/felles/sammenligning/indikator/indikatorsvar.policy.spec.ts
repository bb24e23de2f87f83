import { describe, expect, it } from '@jest/globals';
import type { Fellesindikatorutgave } from '#libs/felles/fellesindikator';
import { indikatorsvar } from './indikatorsvar.policy.ts';
import type { DeltTall, Indikatorkommune } from './indikatorsvar.query.ts';

const utgave = (mer: Partial<Fellesindikatorutgave> = {}): Fellesindikatorutgave => ({
  utgave: 1, navn: 'Åpningstid', teller: 'Timer åpent', nevner: null, enhet: 'timer i uka', retning: 'hoeyere', nivaa: 'omraade', telling: 'ikke_personer', deltakelse: false, datakilde: 'Åpningstidene',
  veiledning: null, endring: null, publisert: '2026-01-01T00:00:00Z', kilde: null, oppdiktet: false, ...mer,
});
const tall = (verdi: number | null, mer: Partial<DeltTall> = {}): DeltTall => ({
  delingId: 'd', periode: '2025', kode: 'apent', utgave: 1, serieId: 's', navn: 'Åpent', enhet: 'timer i uka', retning: 'hoeyere', nivaa: 'omraade', telling: 'ikke_personer', omfang: 'omraade',
  verdi, tilVerdi: null, presisjon: verdi === null ? null : 'eksakt', ...mer,
});
const kommune = (kommunenummer: string, ...alle: DeltTall[]): Indikatorkommune => ({
  kommunenummer, navn: kommunenummer, harOmraadesatsing: true, tall: alle, delinger: alle.map(({ periode, delingId }) => ({ id: delingId, periode, utgave: 1, satsing: 'Løft', delt: '2026-01-01T00:00:00Z', oppdiktet: false })),
});
const paafunnet: Indikatorkommune = { ...kommune('4', tall(25)), delinger: [{ id: 'd', periode: '2025', utgave: 1, satsing: 'Løft', delt: '2026-01-01T00:00:00Z', oppdiktet: true }] };
const like = () => [kommune('1', tall(20)), kommune('2', tall(30)), kommune('3', tall(20))];
const svar = (kommuner: Indikatorkommune[], definisjon: Partial<Fellesindikatorutgave> = {}) => indikatorsvar({ spoersmaal: 'indikatorer', indikator: 'apent', periode: null, valg: [] },
  { nettverk: 'N', kommuner, definisjoner: [{ kode: 'apent', avviklet: null, utgaver: [utgave({ utgave: 2, ...definisjon }), utgave(definisjon)] }] });

describe('en rekkefølge etter en felles indikator', () => {
  it('finnes når ingenting står i veien, i den retningen som er best, og de like deler plass', () => {
    expect([svar(like()).hindre, svar(like()).kommuner.map(({ plass }) => plass)]).toEqual([[], [2, 1, 2]]);
    const lavere = like().map((en) => ({ ...en, tall: en.tall.map((ett) => ({ ...ett, retning: 'lavere' as const })) }));
    expect(svar(lavere, { retning: 'lavere' }).kommuner.map(({ plass }) => plass)).toEqual([1, 3, 1]);
  });

  it.each([
    ['ulik_utgave', [...like(), kommune('4', tall(25, { utgave: 2 }))]], ['ulik_definisjon', [...like(), kommune('4', tall(25, { enhet: 'timer' }))]], ['ulik_definisjon', [...like(), kommune('4', tall(25), tall(26, { serieId: 't' }))]],
    ['ulikt_omfang', [...like(), kommune('4', tall(25, { omfang: 'arena' }))]], ['ulik_dekning', [...like(), kommune('4')]], ['skjult', [...like(), kommune('4', tall(null))]],
    ['usikkert', [...like(), kommune('4', tall(25, { presisjon: 'omtrent' }))]], ['smaa_tall', [...like(), kommune('4', tall(9))]], ['en_kommune', [kommune('1', tall(20))]], ['faa_kommuner', like().slice(0, 2)],
    ['oppdiktet', [...like(), paafunnet]],
  ] as const)('hindres av %s', (hinder, kommuner) => {
    const { hindre, kommuner: rader } = svar([...kommuner]);
    expect([hindre, rader.every(({ plass }) => plass === null)]).toEqual([[hinder], true]);
  });

  it('hindres av det definisjonen selv sier', () => {
    const av = (mer: Partial<Fellesindikatorutgave>) => svar(like().map((en) => ({ ...en, tall: en.tall.map((ett) => ({ ...ett, ...(mer.telling && { telling: mer.telling }), ...(mer.retning && { retning: mer.retning }) })) })), mer).hindre;
    expect([av({ retning: 'ingen' }), av({ telling: 'unike' }), av({ telling: 'kan_overlappe' })]).toEqual([['uten_retning'], ['ulik_stoerrelse'], ['ulik_stoerrelse', 'overlapper']]);
  });

  it('gjelder perioden flest har delt for; en periode bare én har, tar ikke over', () => {
    const { rangertPeriode, hindre, kolonner } = svar([kommune('1', tall(20), tall(50, { periode: '2026' })), ...like().slice(1)]);
    expect([rangertPeriode, hindre, kolonner.map(({ noekkel }) => noekkel)]).toEqual(['2025', [], ['2025', '2026']]);
  });
});

it('deltakelse er en kolonne for hver indikator, uten sum, og aldri rangert', () => {
  const folk = { deltakelse: true, telling: 'unike', enhet: 'personer' } as const;
  const ut = indikatorsvar({ spoersmaal: 'deltakelse', indikator: null, periode: '2025', valg: ['a', 'b', 'tom'].map((kode) => ({ kode, navn: kode, deltakelse: true, avviklet: false, perioder: ['2025'] })) }, {
    nettverk: 'N', definisjoner: ['a', 'b', 'tom'].map((kode) => ({ kode, avviklet: null, utgaver: [utgave(folk)] })),
    kommuner: [kommune('1', tall(20, { kode: 'a', enhet: 'personer', telling: 'unike' }), tall(30, { kode: 'b', enhet: 'personer', telling: 'unike' })), kommune('2', tall(40, { kode: 'a', enhet: 'personer', telling: 'unike' }))],
  });
  expect(ut.kolonner.map(({ noekkel }) => noekkel)).toEqual(['a', 'b']);
  expect(ut.kommuner.map(({ celler }) => celler.map(({ kolonne, verdi, avvik }) => [kolonne, verdi, avvik]))).toEqual([[['a', 20, false], ['b', 30, false]], [['a', 40, false]]]);
  expect([ut.hindre, JSON.stringify(ut).includes('50')]).toEqual([['overlapper'], false]);
});
