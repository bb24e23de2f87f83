import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import fc from 'fast-check';
import { limits } from '#libs/contracts';
import { CreateBudsjettlinjeInput, UpdateBudsjettlinjeInput } from './budsjett/budsjettlinje.input.ts';
import { CreateEgeninnsatsInput } from './egeninnsats/egeninnsats.input.ts';
import { FoerForbrukInput } from './forbruk/forbruk.input.ts';
import { FoerPosteringInput } from './hovedbok/postering.input.ts';
import { VedtaOverfoeringInput } from './overfoering/overfoering.input.ts';
import { CreateTilskuddInput, UpdateTilskuddInput } from './tilskudd/tilskudd.input.ts';

const id = '01a202c3-a53a-76f4-8051-ae7f2d507c3b';

/** Feltene som er galt utfylt, med koden: slik api-et svarer. */
function faults<T extends object>(type: new () => T, plain: object): Record<string, string> {
  const flat = (errors: ValidationError[], parent = ''): [string, string][] => errors.flatMap(({ property, constraints, children }) => [
    ...Object.values(constraints ?? {}).map((code): [string, string] => [parent + property, code]), ...flat(children ?? [], `${parent}${property}.`)]);
  return Object.fromEntries(flat(validateSync(plainToInstance(type, plain), { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true })));
}
const linje = (plain: object) => faults(CreateBudsjettlinjeInput, { aar: 2025, navn: 'A', ...plain });
const bruk = (plain: object) => faults(FoerForbrukInput, { aar: 2025, navn: 'A', ...plain });
const postering = (plain: object) => faults(FoerPosteringInput, { tilskuddId: id, type: 'ventet', aar: 2025, beloep: '1', ...plain });
const tilskudd = (plain: object) => faults(CreateTilskuddInput, { navn: 'T', tilskuddsaar: '2025', kolonne: 'kdd', ...plain });

describe('beløp', () => {
  it('er hele øre innenfor grensene', () => {
    const post = (beloep: unknown) => linje({ poster: [{ tilskuddId: id, beloep }] });
    expect([post('0'), post('100'), post(String(limits.beloepOere))]).toEqual([{}, {}, {}]);
    expect(post('-1')).toEqual({ 'poster.0.beloep': 'TOO_SMALL' });
    expect(post(String(limits.beloepOere + 1))).toEqual({ 'poster.0.beloep': 'TOO_LARGE' });
    for (const galt of ['1.5', '1,5', '', ' 1', '1e3', '0x1', 'en', null, undefined, 1, true]) expect([galt, post(galt)]).toEqual([galt, { 'poster.0.beloep': 'NOT_A_NUMBER' }]);
    expect([bruk({ beloep: '0' }), postering({ beloep: '0' }), tilskudd({ ventetBeloep: '0' })]).toEqual([{ beloep: 'TOO_SMALL' }, { beloep: 'TOO_SMALL' }, { ventetBeloep: 'TOO_SMALL' }]);
    expect([bruk({}), bruk({ beloep: null }), bruk({ beloep: '1' })]).toEqual([{}, {}, {}]);
  });

  it('godtas bare når databasen også godtar det', () => fc.assert(fc.property(fc.oneof(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }).map(String), fc.string(), fc.double().map(String)), (beloep) => {
    const godtatt = Object.keys(bruk({ beloep })).length === 0;
    const lovlig = /^\d+$/.test(beloep) && BigInt(beloep) >= 1n && BigInt(beloep) <= BigInt(limits.beloepOere) && beloep.length <= 18;
    expect([beloep, godtatt]).toEqual([beloep, lovlig]);
  })));
});

describe('resten av feltene', () => {
  it('sier hva som er galt, også inne i lister', () => {
    expect(linje({ aar: 1989 })).toEqual({ aar: 'TOO_SMALL' });
    expect(linje({ aar: 2101, navn: ' ' })).toEqual({ aar: 'TOO_LARGE', navn: 'REQUIRED' });
    expect(linje({ poster: [{ tilskuddId: 'x', beloep: '1', ekstra: 1 }] })).toEqual({ 'poster.0.tilskuddId': 'NOT_A_UUID', 'poster.0.ekstra': expect.any(String) });
    expect(linje({ poster: Array.from({ length: limits.liste + 1 }, () => ({ tilskuddId: id, beloep: '1' })) })).toEqual({ poster: 'TOO_MANY' });
    expect(linje({ kostnadsart: 'ukjent', ikkeOrdinaerDrift: 'ja' })).toEqual({ kostnadsart: 'NOT_ALLOWED', ikkeOrdinaerDrift: 'NOT_ALLOWED' });
    expect(faults(UpdateBudsjettlinjeInput, { id, versjon: 1, navn: null, poster: [{ tilskuddId: id, beloep: 'x' }] })).toEqual({ navn: 'REQUIRED', 'poster.0.beloep': 'NOT_A_NUMBER' });
    expect(bruk({ ord: 'litt', poster: [{ finansieringspostId: id, beloep: '-1' }] })).toEqual({ ord: 'NOT_ALLOWED', 'poster.0.beloep': 'TOO_SMALL' });
    for (const type of ['fordeling', 'forbruk', 'reversering']) expect(postering({ type })).toEqual({ type: 'NOT_ALLOWED' });
    expect(postering({ vedtak: { organ: ' ', utfall: 'vedtatt' } })).toEqual({ 'vedtak.organ': 'REQUIRED' });
    expect(faults(VedtaOverfoeringInput, { id, versjon: 1 })).toEqual({ vedtak: 'REQUIRED' });
    expect([tilskudd({ tilskuddsaar: '25' }), tilskudd({ tilskuddsaar: '2024/25' }), tilskudd({ tilskuddsaar: '2024/2025' })]).toEqual([{ tilskuddsaar: 'NOT_A_DATE' }, { tilskuddsaar: 'NOT_A_DATE' }, {}]);
    expect(faults(UpdateTilskuddInput, { id, versjon: 1, navn: null, kolonne: null, vilkaar: [' '] })).toEqual({ navn: 'REQUIRED', kolonne: 'REQUIRED', vilkaar: 'REQUIRED' });
    expect(faults(CreateEgeninnsatsInput, { aar: 2025, navn: 'A', timer: -1, stillingsprosent: 10_001, beloep: '0' })).toEqual({ timer: 'TOO_SMALL', stillingsprosent: 'TOO_LARGE' });
  });
});
