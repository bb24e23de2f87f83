import { describe, expect, it } from '@jest/globals';
import { readCsv, UnreadableFileError } from './csv-file.ts';

const read = (text: string) => readCsv(text).observasjoner.map(({ omraadekode, periode, verdi, flagg, n }) => [omraadekode, periode, verdi, flagg, n].join(' '));
const faults = (text: string) => { try { readCsv(text); } catch (error) { return (error as UnreadableFileError).faults; } return []; };

describe('ei fil med tall', () => {
  it('leses med norsk komma, merke først i fila, kolonner i annen rekkefølge, og tegn for det som er skjult', () => {
    expect(read('\uFEFFperiode;omraadekode;verdi;n;merke\r\n2024;3118;12,5;300;\r\n2023-2025;3118;;;:\r\n2023;31180101;:;;\r\n2022;31;-3;;*\r\n'))
      .toEqual(['3118 2024 12.5  300', '3118 2023-2025  skjult ', '31180101 2023  skjult ', '31 2022 -3 foreloepig ']);
  });

  it('sier hvilke linjer som må rettes, alle på én gang, og leser da ingenting', () => {
    expect(faults('omraadekode;periode;verdi\n3118;2024;12.5\n31181;2024;1\n3118;i fjor;1\n3118;2023;1;2\n3118;2022;1\n3118;2022;2')).toEqual([
      'Linje 2: verdi «12.5» er ikke et tall.', 'Linje 3: omraadekode skal ha to, fire eller åtte sifre, ikke «31181».',
      'Linje 4: periode «i fjor» kan ikke leses. Skriv 2025, 2023-2025, 2025K1 eller 2025M01.', 'Linje 5: skulle hatt 3 felt, men har 4.', 'Linje 7: 3118 har alt et tall for 2022 på linje 6.',
    ]);
    expect(faults('omraadekode;periode;verdi;merke\n3118;2024;5;:\n3118;2023;;*\n3118;2022;1;?')).toHaveLength(3);
    expect([faults('kode;periode;verdi\n1;2;3')[0], faults('')[0], faults('omraadekode;periode;verdi\n3118;2024;')[0]]).toEqual([
      'Linje 1 skal ha kolonnene omraadekode;periode;verdi;n;merke. omraadekode mangler.', 'Fila har ingen linjer med tall.', 'Fila har ikke ett eneste tall.']);
  });
});
