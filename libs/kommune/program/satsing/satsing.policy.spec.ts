import { describe, expect, it } from '@jest/globals';
import { programHandlinger } from './satsing.policy.ts';

describe('handlinger i programmet', () => {
  it('er ingen for den som bare leser', () => {
    expect(programHandlinger(false, [{ status: 'utkast' }])).toEqual([]);
  });

  it('har endring og vedtak av dokumenter bare når det finnes et utkast', () => {
    expect(programHandlinger(true, [{ status: 'vedtatt' }])).not.toContain('registrerVedtak');
    expect(programHandlinger(true, [{ status: 'vedtatt' }])).toContain('createStyringsdokument');
    expect(programHandlinger(true, [{ status: 'vedtatt' }, { status: 'utkast' }])).toEqual(expect.arrayContaining(['updateStyringsdokument', 'registrerVedtak']));
  });
});
