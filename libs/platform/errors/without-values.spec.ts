import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QueryFailedError } from 'typeorm';
import { withoutValues } from './without-values.ts';

const fromDatabase = (message: string, fields: object = {}, parameters: unknown[] = [], sql = 'SELECT 1') =>
  new QueryFailedError(sql, parameters, Object.assign(new Error(message), { code: '22P02', ...fields }));

describe('feilen i driftsloggen', () => {
  it('har koden, meldingen og setningens form, men ikke verdien, parameterne eller detaljene', () => {
    const error = fromDatabase('invalid input syntax for type integer: "Hemmelig"', { detail: 'Failing row contains (Hemmelig)', where: '$1 = Hemmelig', table: 'tiltak', column: 'navn', constraint: 'tiltak_navn_check' },
      ['Hemmelig'], `UPDATE kommune.tiltak\n  SET navn = $1, eier = 'Hem''melig' WHERE id = $2`);
    expect(withoutValues(error)).toMatchObject({
      kode: '22P02', melding: 'invalid input syntax for type integer: …', tabell: 'tiltak', kolonne: 'navn', regel: 'tiltak_navn_check',
      setning: `UPDATE kommune.tiltak SET navn = $1, eier = '…' WHERE id = $2`,
    });
    expect(JSON.stringify(withoutValues(error))).not.toMatch(/Hem|melig/);
  });

  it('sier hvor i koden det skjedde, også når meldingen går over flere linjer', () => {
    const { kode, melding, hvor } = withoutValues(new TypeError('Første "Hemmelig\n    at Hemmelig"\nsiste Hemmelig'));
    expect([kode, melding]).toEqual(['TypeError', 'Første …']);
    expect(hvor[0]).toMatch(/without-values\.spec\.ts:\d+:\d+/);
    expect(hvor.join()).not.toContain('Hemmelig');
  });

  it('røper ingenting om det som kastes uten å være en feil', () => {
    expect(withoutValues('Hemmelig')).toEqual({ kode: 'string', melding: '', hvor: [] });
    expect(withoutValues(null)).toEqual({ kode: 'object', melding: '', hvor: [] });
  });

  it('tåler en verdi som selv har anførselstegn, parenteser, tall og linjeskift', () => fc.assert(fc.property(fc.array(fc.constantFrom('HEMMELIG', '"', `'`, '\n', '(', ')', '«', '»', ' ', ':', '\n    at HEMMELIG')), (deler) => {
    for (const ord of [`value "${deler.join('')}" is out of range`, `Unexpected token, "${deler.join('')}" is not valid JSON`]) {
      expect(JSON.stringify(withoutValues(fromDatabase(ord, {}, [deler.join('')])))).not.toContain('HEMMELIG');
      expect(JSON.stringify(withoutValues(new Error(ord)))).not.toContain('HEMMELIG');
    }
  })));
});
