import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '#libs/platform';
import { ssbRequest } from './klient/ssb.ts';
import type { Serie } from './serie.ts';

const { serier } = JSON.parse(readFileSync(join(projectRoot, 'libs/referanse/statistikk/serier.json'), 'utf8')) as { serier: (Serie & { kreditering: string; lisens: string })[] };
const adressen = (kode: string) => { const { tabell, spoerring } = serier.find((serie) => serie.kode === kode)!; return decodeURIComponent(ssbRequest('', tabell, spoerring!, ['3118']).url); };

describe('seriene', () => {
  it('har hver sin kode, og krediterer tabellen de er fra', () => {
    expect(new Set(serier.map(({ kode }) => kode)).size).toBe(serier.length);
    for (const { tabell, kreditering, lisens } of serier) expect([tabell, kreditering.endsWith(`tabell ${tabell.split('/').at(-1)}`), lisens.length > 0]).toEqual([tabell, true, true]);
  });

  it.each([
    ['innvandrere', 'valueCodes[Region]=3118&valueCodes[Tid]=top(15)&valueCodes[ContentsCode]=AndelBefolkning,Personer1&valueCodes[InnvandrKat]=B&valueCodes[Landbakgrunn]=999'],
    ['nettoinnflytting', 'outputValues[Region]=aggregated&valueCodes[Region]=K_3118&codelist[Region]=agg_KommSummerHist&valueCodes[Tid]=top(15)&valueCodes[ContentsCode]=Nettoinnflytting'],
    ['anmeldte-lovbrudd', 'valueCodes[Gjerningssted]=3118&valueCodes[Tid]=top(10)&valueCodes[ContentsCode]=AnmLovbrPer1000&valueCodes[LovbruddKrim]=1AAAAA-9ZZZZz'],
    ['bare-grunnskole', 'valueCodes[Region]=3118&valueCodes[Tid]=top(15)&valueCodes[ContentsCode]=PersonerProsent,Personer&valueCodes[Nivaa]=01&valueCodes[Kjonn]=0'],
  ])('%s spør om akkurat det', (kode, utvalget) => { expect(adressen(kode)).toMatch(new RegExp(`^/tables/\\d{5}/data\\?lang=no&outputFormat=json-stat2&${utvalget.replace(/[[\]().]/g, '\\$&')}$`)); });
});
