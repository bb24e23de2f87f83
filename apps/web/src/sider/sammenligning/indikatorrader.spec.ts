import { describe, expect, it } from '@jest/globals';
import { sammenligning } from '../../tekst/nb/sammenligning.ts';
import { deltakelsesperioder, linjene, maaltUlikt, merknadene, stolpene } from './indikatorrader.ts';
import { indikatorsetningen } from './indikatorsetningen.ts';
import type { Indikatorsvaret } from './Indikatorsvar.tsx';

type Kommune = Indikatorsvaret['kommuner'][number];
type Celle = Kommune['celler'][number];
const { indikator: tekst } = sammenligning;
const liste = (navn: readonly string[]) => navn.join(' og ');
const tall = (verdi: number | null, mer: Partial<Celle> = {}): Celle => ({ kolonne: '2025', delingId: 'd', navn: 'Deltakere', enhet: 'personer', utgave: 1, omfang: 'omraade', verdi, tilVerdi: null, presisjon: verdi === null ? null : 'eksakt', avvik: false, ...mer });
const kommune = (navn: string, ...celler: Celle[]): Kommune => ({ kommunenummer: navn, navn, harOmraadesatsing: true, plass: null, delinger: [], celler });

describe('stolpene', () => {
  const usikre = [kommune('Fredrikstad', tall(80, { presisjon: 'mellom', tilVerdi: 90 })), kommune('Halden', tall(60, { presisjon: 'omtrent' })), kommune('Moss', tall(35, { presisjon: 'mer_enn' })), kommune('Sarpsborg', tall(57.7, { presisjon: 'utledet' })), kommune('Rakkestad', tall(12))];

  it('et spenn er et spenn, «om lag» er usikkert helt ned, og bare et nøyaktig tall kan regnes videre med', () => {
    expect(stolpene(usikre, '2025', tekst).map(({ sikker, til, sagt, noeyaktig }) => [sikker, til, sagt, noeyaktig])).toEqual([
      [80, 90, '80–90', null], [0, 60, 'om lag 60', null], [35, 35, 'flere enn 35', null], [57.7, 57.7, '57,7 (utledet)', null], [12, 12, '12', 12]]);
    expect(merknadene(usikre, ['2025'], tekst, liste)).toEqual([tekst.diagram.gjelderAlle.omraade, tekst.diagram.usikre('Fredrikstad og Halden og Moss')]);
  });

  it('et skjult tall har plassen sin, og kommunen nevnes med grunnen', () => {
    const kommuner = [kommune('Halden', tall(12)), kommune('Moss', tall(null)), kommune('Sarpsborg')];
    expect(stolpene(kommuner, '2025', tekst).map(({ navn, sagt, til }) => [navn, sagt, til])).toEqual([['Halden', '12', 12], ['Moss', ':', null]]);
    expect(merknadene(kommuner, ['2025'], tekst, liste)).toEqual([tekst.diagram.gjelderAlle.omraade, tekst.diagram.skjulte('Moss')]);
  });

  it('navnet sier hva tallet gjelder, og utgaven, når de er ulike', () => {
    const kommuner = [kommune('Halden', tall(12)), kommune('Moss', tall(400, { omfang: 'kommune', utgave: 2 }))];
    expect(stolpene(kommuner, '2025', tekst).map(({ navn }) => navn)).toEqual(['Halden, området, utgave 1', 'Moss, hele kommunen, utgave 2']);
    expect([maaltUlikt(kommuner, '2025'), merknadene(kommuner, ['2025'], tekst, liste)]).toEqual([true, [tekst.diagram.ulikeOmfang]]);
    expect([stolpene(kommuner, '2024', tekst), maaltUlikt(kommuner, '2024'), merknadene(kommuner, ['2024'], tekst, liste)]).toEqual([[], false, []]);
  });
});

describe('linjene', () => {
  it('går ikke over når utgaven eller det tallet gjelder, er et annet, og et hull er et hull', () => {
    const halden = kommune('Halden', tall(10, { kolonne: '2023' }), tall(12, { kolonne: '2025' }), tall(14, { kolonne: '2026', utgave: 2 }));
    expect(linjene([halden], ['2023', '2024', '2025', '2026'], tekst).map(({ navn, punkter }) => [navn, punkter.map(({ verdi }) => verdi)])).toEqual([['Halden, utgave 1', [10, null, 12, null]], ['Halden, utgave 2', [null, null, null, 14]]]);
    const moss = kommune('Moss', tall(10, { kolonne: '2024' }), tall(300, { omfang: 'kommune' }));
    expect(linjene([moss], ['2024', '2025'], tekst).map(({ navn }) => navn)).toEqual(['Moss, området', 'Moss, hele kommunen']);
  });

  it('et usikkert tall står slik det leses, og et skjult har tegnet', () => {
    const [linje] = linjene([kommune('Moss', tall(80, { kolonne: '2024', presisjon: 'mellom', tilVerdi: 90 }), tall(null))], ['2024', '2025'], tekst);
    expect(linje!.punkter.map(({ verdi, hoeyst, sagt, merke }) => [verdi, hoeyst, sagt, merke])).toEqual([[80, 90, '80–90', undefined], [null, undefined, undefined, ':']]);
  });
});

describe('valget og setningen', () => {
  const valg = (perioder: string[], deltakelse = true) => ({ kode: 'k', navn: 'n', deltakelse, avviklet: false, perioder });

  it('den nyeste perioden står først, også når navnet hennes kommer foran i alfabetet', () => {
    expect(deltakelsesperioder([valg(['2025-vaar', '2025-hoest']), valg(['2025-hoest', '2024']), valg(['2026'], false)])).toEqual(['2025-hoest', '2025-vaar', '2024']);
  });

  it('sier tallet slik det leses, at det er skjult, eller hvor mange som har delt', () => {
    const svar = (kommuner: Kommune[], mer = {}) => ({ spoersmaal: 'indikatorer', kommuner, kolonner: [{ noekkel: '2025' }], rangertPeriode: '2025', ...mer }) as unknown as Indikatorsvaret;
    expect(indikatorsetningen(svar([kommune('Halden', tall(80, { presisjon: 'mellom', tilVerdi: 90 })), kommune('Moss', tall(null)), kommune('Sarpsborg')]), tekst)).toBe('2025: Halden 80–90 personer og Moss skjult (:).');
    expect(indikatorsetningen(svar(Array.from({ length: 7 }, (_, nr) => kommune(`K${nr}`, tall(nr)))), tekst)).toBe('2025: 7 kommuner har delt.');
    expect(indikatorsetningen(svar([kommune('Halden', tall(1))], { spoersmaal: 'deltakelse' }), tekst)).toBe('Én kommune har delt ett tall på deltakelse.');
  });
});
