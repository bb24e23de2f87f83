import { describe, expect, it } from '@jest/globals';
import { beleggErrors, punkthandlinger } from './veiviser.policy.ts';

describe('et kryss i veiviseren', () => {
  it('hviler på en setning, en lenke, eller begge', () => {
    expect(beleggErrors({ tekst: 'Vedtatt i juni' })).toEqual([]);
    expect(beleggErrors({ vedtakId: 'v' })).toEqual([]);
    expect(beleggErrors({ tekst: 'Se planen', handlingsplanId: 'p' })).toEqual([]);
    expect(beleggErrors({ tekst: null })).toEqual([{ path: 'tekst', code: 'REQUIRED' }]);
  });

  it('viser til høyst én ting, og sier hvilke felt som er for mye', () => {
    expect(beleggErrors({ tiltakId: 't', vedtakId: 'v', vedleggId: 'f' })).toEqual([{ path: 'vedtakId', code: 'NOT_ALLOWED' }, { path: 'vedleggId', code: 'NOT_ALLOWED' }]);
  });

  it('settes bare av den som skriver, og bare når det er en satsing', () => {
    expect(punkthandlinger(true, true, false)).toEqual(['setFasekryss']);
    expect(punkthandlinger(true, true, true)).toEqual(['setFasekryss', 'removeFasekryss']);
    expect([punkthandlinger(false, true, true), punkthandlinger(true, false, false)]).toEqual([[], []]);
  });
});
