import { describe, expect, it } from '@jest/globals';
import { nb } from '../../tekst/nb.ts';
import { handlingsplan } from '../../tekst/nb/handlingsplan.ts';
import { aarene, erAar, lesPlanutvalg } from './aar.ts';
import { forskjellsverdi } from './forskjellsverdi.ts';
import { stegkode } from './stegkode.ts';

describe('setningen om hvor planen er', () => {
  it.each([
    ['Utkast', null, 'Programleder skriver planen.', 'Utkast. Programleder skriver planen.'], ['Utkast', 2, 'Programleder skriver planen.', 'Utkast, utgave 2. Programleder skriver planen.'],
    ['Til behandling', null, 'Til behandling hos styringsgruppa.', 'Til behandling hos styringsgruppa.'], ['Til behandling', 2, 'Til behandling hos styringsgruppa.', 'Til behandling, utgave 2, hos styringsgruppa.'],
    ['Vedtatt', 2, 'Vedtatt. Programleder sender den.', 'Vedtatt, utgave 2. Programleder sender den.'], ['Godkjent', null, null, 'Godkjent.'], ['Godkjent', 3, null, 'Godkjent, utgave 3.'],
  ])('%s %s', (status, utgave, neste, setning) => expect(`${status}${handlingsplan.tilstand(status, utgave, neste)}`).toBe(setning));
});

describe('adressen til en plan', () => {
  it('tar bare år serveren kan ha planer for', () => expect(['2025', '1990', '2100', '1989', '2101', '25', 'siste', '2025x'].filter(erAar)).toEqual(['2025', '1990', '2100']));
  it('uten en utgave som gir mening, er det den nyeste', () => expect([{ utgave: 2 }, { utgave: '3' }, { utgave: 0 }, { utgave: 'x' }, {}].map(lesPlanutvalg)).toEqual([{ utgave: 2 }, { utgave: 3 }, {}, {}, {}]));
  it('har årene én gang hver, og det en ser på', () => expect(aarene([{ aar: 2026 }, { aar: 2025 }, { aar: 2026 }], 2024)).toEqual([2024, 2025, 2026]));
});

describe('ordene om en endring og et steg', () => {
  it.each([
    ['beloep', '45000050', '450 000,50 kr'], ['beloep', null, ''], ['grep', 'skaleres', 'Skaleres'], ['kostnadsart', 'loenn', 'Lønn'], ['ikkeOrdinaerDrift', 'false', 'Nei'], ['omtale', null, '(tomt)'], [null, null, ''], ['givere', 'Bufdir', 'Bufdir'],
  ])('%s: %s er «%s»', (felt, verdi, ordet) => expect(forskjellsverdi({ ...nb, tekst: handlingsplan.forskjeller }, felt, verdi).replace(/\s/g, ' ')).toBe(ordet));

  const vedtak = {} as NonNullable<Parameters<typeof stegkode>[0]['vedtak']>;
  it.each([
    [null, 'utkast', null, 'Kari', 'begynt'], [null, 'utkast', null, null, 'lestInn'], ['til_behandling', 'utkast', null, 'Kari', 'trukket'], ['til_behandling', 'utkast', vedtak, 'Kari', 'tilUtkast'],
    ['til_behandling', 'til_behandling', vedtak, 'Kari', 'blir'], ['utkast', 'vedtatt', vedtak, null, 'vedtatt'], ['sendt', 'returnert', null, 'Kari', 'returnert'],
  ] as const)('fra %s til %s', (fraStatus, tilStatus, harVedtak, person, kode) => expect(stegkode({ fraStatus, tilStatus, vedtak: harVedtak, person })).toBe(kode));
});
