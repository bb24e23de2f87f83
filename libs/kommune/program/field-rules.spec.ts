import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { MaalInput, UpdateMaalInput } from './maal/maal.input.ts';

function check<T extends object>(type: new () => T, values: object): { input: T; errors: Record<string, string[]> } {
  const input = plainToInstance(type, values);
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  return { input, errors: Object.fromEntries(errors.map(({ property, constraints }) => [property, Object.values(constraints ?? {})])) };
}
const ny = (values: object) => check(MaalInput, { navn: 'Trygge møteplasser', ...values });
const endret = (values: object) => check(UpdateMaalInput, { id: v7(), versjon: 1, ...values });

describe('feltreglene', () => {
  it('krever et navn som sier noe', () => {
    for (const navn of ['', '  ', '\n\t', null, undefined]) expect(ny({ navn }).errors).toEqual({ navn: ['REQUIRED'] });
    expect(ny({ navn: 'x'.repeat(limits.navn) }).errors).toEqual({});
    expect(ny({ navn: 'x'.repeat(limits.navn + 1) }).errors).toEqual({ navn: ['TOO_LONG'] });
    expect(ny({ navn: 'a\0b' }).errors).toEqual({ navn: ['NOT_ALLOWED'] });
  });

  it('lar navnet stå når det er utelatt, men tømmer det ikke', () => {
    expect(endret({}).errors).toEqual({});
    expect(endret({ navn: null }).errors).toEqual({ navn: ['REQUIRED'] });
  });

  it('tar bort luft rundt tekst, og tar blankt som tomt', () => {
    expect(ny({ navn: '  Møteplasser ', beskrivelse: ' ', delmaal: [' én '] }).input).toMatchObject({ navn: 'Møteplasser', beskrivelse: null, delmaal: ['én'] });
  });

  it('avgrenser tekst og lister', () => {
    expect(ny({ beskrivelse: 'x'.repeat(limits.tekst + 1) }).errors).toEqual({ beskrivelse: ['TOO_LONG'] });
    expect(ny({ beskrivelse: '\0' }).errors).toEqual({ beskrivelse: ['NOT_ALLOWED'] });
    expect(ny({ delmaal: Array(limits.liste + 1).fill('a') }).errors).toEqual({ delmaal: ['TOO_MANY'] });
    expect(ny({ delmaal: ['x'.repeat(limits.setning + 1)] }).errors).toEqual({ delmaal: ['TOO_LONG'] });
    for (const punkt of ['', ' ', null]) expect(ny({ delmaal: ['a', punkt] }).errors).toEqual({ delmaal: ['REQUIRED'] });
    expect(ny({ delmaal: ['\0a'] }).errors).toEqual({ delmaal: ['NOT_ALLOWED'] });
    expect(ny({ delmaal: null, beskrivelse: null, innsatsomraadeIder: null }).errors).toEqual({});
  });

  it('tar bare uuid-er som id', () => {
    expect(ny({ innsatsomraadeIder: ['1'] }).errors).toEqual({ innsatsomraadeIder: ['NOT_A_UUID'] });
    expect(endret({ id: '1' }).errors).toEqual({ id: ['NOT_A_UUID'] });
    expect(endret({ ukjent: 1 }).errors).toHaveProperty('ukjent');
  });
});
