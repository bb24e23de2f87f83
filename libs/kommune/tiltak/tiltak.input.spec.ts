import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { limits } from '#libs/contracts';
import { LaerdomInput } from './laerdom/laerdom.input.ts';
import { TiltakFilter } from './liste/tiltak-filter.input.ts';
import { TiltakListeResolver } from './liste/tiltak-liste.resolver.ts';
import { UpdateMilepaelInput } from './milepael/milepael.input.ts';
import { ResultatInput } from './resultat/resultat.input.ts';
import { MoveTiltakInput } from './status/status.input.ts';
import { CreateTiltakInput, UpdateTiltakInput } from './tiltak.input.ts';
import { TiltakResolver } from './tiltak.resolver.ts';

const id = '01a202c3-a53a-76f4-8051-ae7f2d507c3b';
const nul = 'a\0b';

/** Feltene som er galt utfylt, med koden: slik api-et svarer. */
function faults<T extends object>(type: new () => T, plain: object): Record<string, string> {
  const errors = validateSync(plainToInstance(type, plain), { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  return Object.fromEntries(errors.map(({ property, constraints }) => [property, Object.values(constraints ?? {})[0]!]));
}
const values = <T extends object>(type: new () => T, plain: object) => plainToInstance(type, plain) as unknown as Record<string, unknown>;
const create = (plain: object) => faults(CreateTiltakInput, { navn: 'Åpen barnehage', ...plain });
const update = (plain: object) => faults(UpdateTiltakInput, { id, versjon: 1, ...plain });
const resultat = (plain: object) => faults(ResultatInput, { tiltakId: id, tekst: 'Utlån', ...plain });

describe('tekst', () => {
  it('må være med, ikke blank, innenfor grensen og uten NUL', () => {
    expect(create({})).toEqual({});
    for (const navn of [undefined, null, '', ' \n\t']) expect(create({ navn })).toEqual({ navn: 'REQUIRED' });
    expect(create({ navn: 'x'.repeat(limits.navn) })).toEqual({});
    expect(create({ navn: 'x'.repeat(limits.navn + 1), eier: 'x'.repeat(limits.navn + 1), beskrivelse: 'x'.repeat(limits.tekst + 1) }))
      .toEqual({ navn: 'TOO_LONG', eier: 'TOO_LONG', beskrivelse: 'TOO_LONG' });
    expect(create({ navn: nul, hensikt: nul, rekrutteringsforpliktelse: nul })).toEqual({ navn: 'NOT_ALLOWED', hensikt: 'NOT_ALLOWED', rekrutteringsforpliktelse: 'NOT_ALLOWED' });
    expect(faults(LaerdomInput, { tiltakId: id, tekst: '  ' })).toEqual({ tekst: 'REQUIRED' });
  });

  it('kan utelates i en endring, og tømmes bare der raden kan være uten', () => {
    expect(update({})).toEqual({});
    expect(update({ beskrivelse: null, eier: null, ansvarligId: null, maalIder: null, planer: null, statusMerknad: null, oppstart: null })).toEqual({});
    expect(update({ navn: null, eierEkstern: null })).toEqual({ navn: 'REQUIRED', eierEkstern: 'REQUIRED' });
    expect(faults(UpdateMilepaelInput, { id, versjon: 1, navn: null, frist: null, naadd: null })).toEqual({ navn: 'REQUIRED' });
  });

  it('trimmes, og en blank valgfri tekst er tom', () => {
    expect(values(UpdateTiltakInput, { navn: ' Å ', beskrivelse: '  ', planer: [' a '] })).toMatchObject({ navn: 'Å', beskrivelse: null, planer: ['a'] });
    expect(values(UpdateTiltakInput, {})).not.toHaveProperty('beskrivelse');
  });
});

describe('lister', () => {
  it('har høyst så mange punkter, og hvert er kort og ikke blankt', () => {
    expect(update({ planer: Array.from({ length: limits.liste }, () => 'x') })).toEqual({});
    expect(update({ planer: Array.from({ length: limits.liste + 1 }, () => 'x') })).toEqual({ planer: 'TOO_MANY' });
    expect(update({ utfordringer: ['ok', ' '], aktiviteter: ['x'.repeat(limits.setning + 1)], arenaer: [nul] })).toEqual({ utfordringer: 'REQUIRED', aktiviteter: 'TOO_LONG', arenaer: 'NOT_ALLOWED' });
  });

  it('har høyst så mange mål, og bare id-er', () => {
    expect(create({ maalIder: Array.from({ length: limits.liste + 1 }, () => id) })).toEqual({ maalIder: 'TOO_MANY' });
    expect(create({ maalIder: [id, 'x'], innsatsomraadeId: "' OR 1=1" })).toEqual({ maalIder: 'NOT_A_UUID', innsatsomraadeId: 'NOT_A_UUID' });
  });
});

describe('tall, status og filter', () => {
  it('er endelige tall innenfor taket', () => {
    expect(resultat({ verdi: -11.5, presisjon: 'omtrent' })).toEqual({});
    expect(resultat({ verdi: Infinity, tilVerdi: NaN })).toEqual({ verdi: 'NOT_A_NUMBER', tilVerdi: 'NOT_A_NUMBER' });
    expect(resultat({ verdi: 1e16 })).toEqual({ verdi: 'TOO_LARGE' });
    expect(resultat({ verdi: -1e16 })).toEqual({ verdi: 'TOO_SMALL' });
  });

  it('begynner som idé eller i forberedelse', () => {
    for (const status of [undefined, null, 'ide', 'forberedelse']) expect(create({ status })).toEqual({});
    for (const status of ['i_drift', 'stoppet', 'x']) expect(create({ status })).toEqual({ status: 'NOT_ALLOWED' });
  });

  it('avviser ukjente felt, også private', () => {
    expect(create({ kommuneId: 2, noekkel: 'x' })).toHaveProperty('kommuneId');
    expect(Object.keys(faults(MoveTiltakInput, { id, versjon: 1, status: 'i_drift', arkivert: true }))).toEqual(['arkivert']);
    expect(faults(TiltakFilter, { soek: nul, maalId: 'x', status: ['x'] })).toEqual({ soek: 'NOT_ALLOWED', maalId: 'NOT_A_UUID', status: 'NOT_ALLOWED' });
  });
});

describe('prøvingen', () => {
  // En parameter skrevet som «TiltakFilter | null» mister klassen sin når koden oversettes, og slippes da gjennom uprøvd.
  it('kjenner klassen til det rotfeltene tar imot', () => {
    const first = (resolver: object, field: string) => (Reflect.getMetadata('design:paramtypes', resolver, field) as unknown[])[0];
    expect(first(TiltakListeResolver.prototype, 'tiltakListe')).toBe(TiltakFilter);
    expect(first(TiltakResolver.prototype, 'updateTiltak')).toBe(UpdateTiltakInput);
  });
});
