import { describe, expect, it } from '@jest/globals';
import { sammenligning as tekst } from '../../tekst/nb/sammenligning.ts';
import { setningen } from './setningen.ts';
import type { Svaret } from './Sammenligning.tsx';

type Tall = { verdi: string; til: string | null; presisjon: string } | null;
const tall = (verdi: string, presisjon = 'eksakt', til: string | null = null): Tall => ({ verdi, til, presisjon });
const kommune = (navn: string, sum: Tall, delt = true) => ({ navn, sum, delinger: delt ? [{}] : [] });
const svar = (spoersmaal: string, kommuner: ReturnType<typeof kommune>[], sum: Tall = null, minst = false) => setningen({ spoersmaal, kommuner, sum, minst } as unknown as Svaret, tekst).replaceAll('\u00a0', ' ');

describe('svaret i én setning', () => {
  it('nevner hver som har delt, med summen, og at noen mangler', () => {
    expect(svar('tiltak_status', [kommune('Halden', tall('4')), kommune('Moss', tall('6')), kommune('Sarpsborg', null, false)], tall('10'), true)).toBe('Halden 4 tiltak og Moss 6 tiltak. Til sammen minst 10 tiltak; noen har ikke delt.');
    expect(svar('tiltak_status', [kommune('Halden', tall('4'))], tall('4'))).toBe('Halden 4 tiltak.');
  });

  it('ramser ikke opp flere enn seks', () => expect(svar('tiltak_status', Array.from({ length: 7 }, (_, nr) => kommune(`K${nr}`, tall('1'))))).toBe('7 kommuner har delt.'));

  it('sier hvem som ikke har delt innbyggertall, og når ingen har det', () => {
    expect(svar('per_innbygger', [kommune('Halden', null), kommune('Moss', null)])).toBe(tekst.ingenInnbyggertall);
    expect(svar('per_innbygger', [kommune('Halden', tall('10000', 'omtrent')), kommune('Moss', null)])).toContain('Moss har ikke delt innbyggertall');
  });

  it('et spenn er et spenn', () => expect(svar('pengebruk', [kommune('Halden', tall('100', 'mellom', '300'))])).toMatch(/^Halden 1.*–3.* kr\.$/));
});
