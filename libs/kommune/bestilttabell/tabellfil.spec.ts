import { describe, expect, it } from '@jest/globals';
import { decimalsIn, readTabellfil } from './tabellfil.ts';

const steder = { nummer: '3118', fylke: '31', omraader: [{ id: '0198f0a0-0000-7000-8000-000000000001', navn: 'Mysen  sentrum', kretser: ['31180101', '31180102'] }, { id: '0198f0a0-0000-7000-8000-000000000002', navn: 'Askim', kretser: [] }] };
const les = (innhold: string, enhet: 'personer' | 'prosent' = 'prosent', nivaa: 'omraade' | 'kommune' = 'omraade') => {
  const lest = readTabellfil(innhold, { enhet, nivaa }, steder);
  return lest.feil ?? lest.tall.map(({ omraadeId, omraadekode, periode, verdi, flagg, n }) => [omraadeId?.slice(-1) ?? omraadekode, periode, verdi, flagg, n].join(' ').trim());
};

describe('en tabell kommunen har bestilt', () => {
  it('nevner området med navnet, og kommunen og fylket med koden; et regneark er det samme som CSV', () => {
    expect(les('omraadekode;periode;verdi;n;merke\nmysen sentrum;2024;12,5;300;\n3118;2024;11;;\n31;2024;;;:')).toEqual(['1 2024 12.5  300', '3118 2024 11', '31 2024  skjult']);
    expect(les('omraadekode\tperiode\tverdi\n"Mysen sentrum"\t2024\t12,5\n\n3118\t2024\t:')).toEqual(['1 2024 12.5', '3118 2024  skjult']);
  });

  it('tar grunnkretser som er ført på et område, når enheten er personer', () => {
    expect(les('omraadekode;periode;verdi\n31180101;2024;40\n31180102;2024;:', 'personer')).toEqual(['31180101 2024 40', '31180102 2024  skjult']);
  });

  it('sier linje for linje hva som ikke er kommunens eget, og hva som ikke kan legges sammen, og leser da ingenting', () => {
    expect(les('omraadekode;periode;verdi\n3105;2024;1\n31180199;2024;1\n31180101;2024;1\nTorget;2024;1\n32;2024;x\nAskim;2024;1')).toEqual([
      'Linje 2: 3105 er ikke deres kommune eller fylke (3118 og 31).', 'Linje 3: grunnkretsen 31180199 er ikke ført på noe område. Før koden på siden Program først.',
      'Linje 4: grunnkretsen 31180101 har en andel eller et snitt, og de kan ikke legges sammen. Be om tallet for hele området, og skriv navnet på området.',
      'Linje 5: omraadekode «Torget» er ikke kjent. Skriv «Mysen  sentrum», «Askim», 3118 eller 31.', 'Linje 6: 32 er ikke deres kommune eller fylke (3118 og 31).']);
    expect([les('omraadekode;periode;verdi\n3118;2024;1'), les('omraadekode;periode;verdi\n31;2024;1', 'prosent', 'kommune'), les('omraadekode;periode;verdi\nAskim;2024;1', 'prosent', 'kommune')]).toEqual([
      ['Tabellen skal gjelde området, men fila har bare tall for kommunen og fylket.'], ['Tabellen skal gjelde kommunen, men fila har bare tall for fylket.'],
      ['Linje 2: «Askim» er et område, men tabellen gjelder hele kommunen. Les den inn som en tabell for området.']]);
    expect(les('omraadekode;periode;verdi\nAskim;2024;1\naskim;2024;2')).toEqual(['Linje 3: askim har alt et tall for 2024 på linje 2.']);
  });

  it('leser json-stat2 som selv sier hva som er hva, og ingenting ellers', () => {
    const dataset = (endring: object = {}) => JSON.stringify({ class: 'dataset', version: '2.0', id: ['Region', 'ContentsCode', 'Tid'], size: [2, 1, 2], role: { geo: ['Region'], metric: ['ContentsCode'], time: ['Tid'] }, value: [1.5, null, 2, 3], status: { 1: ':' },
      dimension: { Region: { category: { index: { 'K-3118': 0, 31: 1 } } }, ContentsCode: { category: { index: { Andel: 0 } } }, Tid: { category: { index: { 2023: 0, 2024: 1 } } } }, ...endring });
    expect(les(dataset(), 'prosent', 'kommune')).toEqual(['3118 2023 1.5', '3118 2024  skjult', '31 2023 2', '31 2024 3']);
    expect(les(dataset({ role: {} }), 'prosent', 'kommune')).toEqual(['Fila sier ikke hvilken dimensjon som er område, tid og mål («role»). Bruk CSV eller et regneark.']);
    expect(les('<html>', 'prosent', 'kommune')).toEqual(['Fila er en nettside, ikke tall.']);
    expect(les(dataset().replaceAll('K-3118', 'K-3105'), 'prosent', 'kommune')).toEqual(['Fila har området K-3105, som ikke er deres.']);
  });

  it('vises med så mange desimaler som fila har, høyst to', () => {
    expect([[1, 2], [1.5, null], [1.234]].map((verdier) => decimalsIn(verdier.map((verdi) => ({ verdi }))))).toEqual([0, 1, 2]);
  });
});
