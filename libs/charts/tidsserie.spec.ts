import { describe, expect, it } from '@jest/globals';
import { bokmaal as tekst, csvAv, tidsserie, type Seriepunkt } from './index.ts';

const aar = (navn: string, verdi: number | null, merke?: string): Seriepunkt => ({ navn, fra: `${navn}-01-01`, til: `${navn}-12-31`, verdi, merke });
const tegn = (punkter: Seriepunkt[], bredde = 600, brudd: { dag: string; navn: string }[] = []) =>
  tidsserie({ tekst, tittel: 'Folk', setning: 'x', bredde, linjer: [{ navn: 'Indre Østfold', punkter }], brudd, desimaler: 1, periodenavn: 'Periode' });
const streker = ({ figurer }: ReturnType<typeof tegn>) => figurer.filter(({ rolle }) => rolle === 'strek0').length;
const prikker = ({ figurer }: ReturnType<typeof tegn>) => figurer.filter(({ rolle }) => rolle === 'del0').length;

describe('linja', () => {
  it('går bare mellom tall som står ved siden av hverandre: aldri over et hull eller et skjult tall', () => {
    const diagram = tegn([aar('2020', 10), aar('2021', 11), aar('2022', null, 'skjult (:)'), aar('2023', 12), aar('2024', 13)]);
    expect([streker(diagram), prikker(diagram)]).toEqual([2, 4]);
    expect(diagram.tabell.rader[2]).toEqual(['2022', 'skjult (:)']);
    expect(csvAv(diagram.tabell)).toContain('2022;skjult (:)');
  });

  it('et usikkert tall er skravert, med fargen til linja i midten, og tabellen har begge slik de leses', () => {
    const diagram = tegn([aar('2020', 10), { ...aar('2021', 80), hoeyst: 90, sagt: '80–90' }, { ...aar('2022', 60), sagt: 'om lag 60' }]);
    expect([streker(diagram), prikker(diagram), diagram.figurer.filter(({ rolle }) => rolle === 'usikker').length]).toEqual([3, 2, 2]);
    expect(diagram.tabell.rader.map(([, tall]) => tall)).toEqual([10, '80–90', 'om lag 60']);
    expect(diagram.figurer.some((figur) => figur.slag === 'tekst' && figur.tekst === '90')).toBe(true);
  });

  it('brytes når grensene er nye, også når en periode går over dem', () => {
    const brudd = [{ dag: '2026-01-01', navn: 'Nye grenser' }];
    expect(streker(tegn([aar('2024', 10), aar('2025', 11), aar('2026', 12)], 600, brudd))).toBe(1);
    const over: Seriepunkt = { navn: '2025-2027', fra: '2025-01-01', til: '2027-12-31', verdi: 5 };
    expect(streker(tegn([aar('2024', 10), over, aar('2028', 12)], 600, brudd))).toBe(0);
    expect(tegn([aar('2024', 10), aar('2026', 11)], 600, brudd).figurer.some((f) => f.slag === 'tekst' && f.tekst === 'Nye grenser')).toBe(true);
    expect(tegn([aar('2020', 10), aar('2021', 11)], 600, brudd).figurer.some(({ rolle }) => rolle === 'brudd')).toBe(false);
  });

  it.each([240, 360, 1200])('holder seg inne på %s piksler, og navnene under aksen dekker ikke hverandre', (bredde) => {
    const { figurer, hoeyde } = tegn(Array.from({ length: 30 }, (_, i) => aar(String(1995 + i), i * 1000)), bredde, [{ dag: '2020-01-01', navn: 'Et svært langt navn på en grenseendring som ikke får plass' }]);
    for (const f of figurer) for (const [h, v] of f.slag === 'linje' ? [[f.x1, f.y1], [f.x2, f.y2]] as const : f.slag === 'buet' ? [] : [[f.x, f.y]] as const) {
      expect(h! >= -1 && h! <= bredde + 1 && v! >= -1 && v! <= hoeyde).toBe(true);
    }
    const under = figurer.flatMap((f) => (f.slag === 'tekst' && f.y > hoeyde - 10 ? [f.x] : [])).sort((a, b) => a - b);
    expect(under.length).toBeGreaterThan(1);
    expect(under.slice(1).every((x, i) => x - under[i]! >= 31)).toBe(true);
  });

  it('er tom uten tall, med årsaken i tabellen', () => {
    const diagram = tegn([aar('2024', null, 'mangler')]);
    expect([diagram.figurer, diagram.tabell.rader]).toEqual([[], [['2024', 'mangler']]]);
  });
});
