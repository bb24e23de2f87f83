import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Nummer { nummer: string; fra?: string; til?: string }
interface Referanse {
  format: string; utgave: number;
  kommuner: { navn: string; fylkesnummer: string; harOmraadesatsing: boolean; numre: Nummer[]; kilde?: string }[];
  ord: { kode: string; bokmaal: string; nynorsk?: string; engelsk?: string; definisjon: string; kategori: string; kilde?: string }[];
}
const { format, utgave, kommuner, ord } = JSON.parse(readFileSync(new URL('../../referanse/referanse.json', import.meta.url), 'utf8')) as Referanse;
const numre = kommuner.flatMap((k) => k.numre);

describe('referansefila', () => {
  it('har de tolv kommunene i Østfold, og de fire med områdesatsing', () => {
    expect([format, utgave, kommuner.length]).toEqual(['loeftet-referanse', 1, 12]);
    expect(kommuner.filter((k) => k.harOmraadesatsing).map((k) => k.navn).sort()).toEqual(['Fredrikstad', 'Halden', 'Indre Østfold', 'Sarpsborg']);
  });

  it('bruker hvert nummer én gang, og ett nummer gjelder nå', () => {
    expect(new Set(numre.map((n) => n.nummer)).size).toBe(numre.length);
    expect(numre.filter((n) => !/^\d{4}$/.test(n.nummer))).toEqual([]);
    expect(kommuner.map((k) => k.numre.filter((n) => !n.til && n.nummer.startsWith('31')).length)).toEqual(Array(12).fill(1));
  });

  it('lar numrene avløse hverandre uten hull eller overlapp', () => {
    for (const { numre: egne } of kommuner) {
      const sortert = egne.toSorted((a, b) => (a.fra ?? '').localeCompare(b.fra ?? ''));
      sortert.slice(1).forEach((n, i) => { expect(new Date(n.fra!).getTime() - new Date(sortert[i]!.til!).getTime()).toBe(86_400_000); });
    }
    expect(kommuner.find((k) => k.navn === 'Halden')!.numre.map((n) => n.nummer)).toEqual(['3101', '3001', '0101']);
    expect(kommuner.find((k) => k.navn === 'Indre Østfold')!.numre.map((n) => n.nummer)).toEqual(['3118', '3014']);
  });

  it('har 124 ord med unik kode, definisjon og kilde med tittel', () => {
    expect(new Set(ord.map((o) => o.kode)).size).toBe(124);
    expect(ord.filter((o) => !o.bokmaal || !o.definisjon || !/^[a-z]+$/.test(o.kategori) || !/^[A-Za-z]+$/.test(o.kode) || /\.(txt|json)/.test(o.kilde ?? ''))).toEqual([]);
  });
});
