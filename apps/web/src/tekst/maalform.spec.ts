import { afterEach, describe, expect, it } from '@jest/globals';
import { lesKroner, visKroner } from '../ui/penger.ts';
import { lesTall } from '../ui/skjema/verdier.ts';
import { visDag } from '../ui/dato.ts';
import { en } from './en.ts';
import { alfabetisk, oppramsing } from './former.ts';
import { gjeldende } from './gjeldende.ts';
import { velgMaalform, type Maalform } from './maalform.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { lesTidsangivelse, visTall, visTidsangivelse } from './sagt.ts';

const paa = <T>(maalform: Maalform, gjoer: () => T): T => { Object.assign(gjeldende, { maalform, katalog: { nb, nn, en }[maalform] }); return gjoer(); };
const plain = (tekst: string) => tekst.replace(/\s/g, ' ');

afterEach(() => { Object.assign(gjeldende, { maalform: 'nb', katalog: undefined }); });

describe('målformen en får første gang', () => {
  it.each([
    [['nb-NO'], 'nb'], [['nn-NO', 'nb'], 'nn'], [['no'], 'nb'], [['da-DK', 'en'], 'nb'], [['sv'], 'nb'], [['en-US', 'nb'], 'en'], [['EN'], 'en'],
    [['de-DE', 'fr'], 'nb'], [['de', 'nn'], 'nn'], [['pl', 'en-GB', 'nb'], 'en'], [[], 'nb'],
  ] as const)('%j gir %s', (oensker, maalform) => expect(velgMaalform(oensker)).toBe(maalform));
});

describe('målformen siden står på', () => {
  it('skriver dager, tall, årstider og lister', () => {
    const sagt = () => [visDag('2025-09-15'), visKroner('125000050'), visTidsangivelse('2025-hoest'), visTidsangivelse('2025-09-15'), visTall(35, 'mer_enn'), oppramsing(['Halden', 'Moss', 'Rakkestad'])].map(plain);
    expect((['nb', 'nn', 'en'] as const).map((maalform) => paa(maalform, sagt))).toEqual([
      ['15. september 2025', '1 250 000,50', 'høsten 2025', '15. september 2025', 'flere enn 35', 'Halden, Moss og Rakkestad'],
      ['15. september 2025', '1 250 000,50', 'hausten 2025', '15. september 2025', 'fleire enn 35', 'Halden, Moss og Rakkestad'],
      ['15 September 2025', '1,250,000.50', 'autumn 2025', '15 September 2025', 'more than 35', 'Halden, Moss and Rakkestad'],
    ]);
  });

  it('leser tilbake det den skriver, og bokmål og nynorsk uansett', () => {
    for (const maalform of ['nb', 'nn', 'en'] as const) {
      for (const tid of ['2025', '2025-03', '2025-09-15', '2025-hoest', '2025-sommer', '2025-H2', '2025-T1']) expect([maalform, paa(maalform, () => lesTidsangivelse(visTidsangivelse(tid)))]).toEqual([maalform, tid]);
      expect(paa(maalform, () => ['høsten 2025', 'hausten 2025', 'mars 2025', '3. oktober 2025'].map(lesTidsangivelse))).toEqual(['2025-hoest', '2025-hoest', '2025-03', '2025-10-03']);
      expect(paa(maalform, () => lesKroner(visKroner('125000050')))).toBe('125000050');
    }
  });

  it('leser ikke et tall som kan bety to ting', () => {
    expect(paa('en', () => [lesTall('1,250'), lesTall('11,5'), lesTall('11.5'), lesKroner('1,250,000'), lesKroner('1250.50')])).toEqual([null, 11.5, 11.5, '125000000', '125050']);
    expect(paa('nb', () => [lesTall('1,250'), lesKroner('1,250,000')])).toEqual([1.25, null]);
  });

  it('har sitt eget alfabet', () => expect(['å', 'ø', 'æ', 'a'].sort(alfabetisk)).toEqual(['a', 'æ', 'ø', 'å']));
});
