import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsEmail, IsInt, IsNumber, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateBy, ValidateIf } from 'class-validator';
import { limits } from '#libs/contracts';

const trimmed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(trimmed);
  return typeof value === 'string' ? value.trim() : value;
};
const lowered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lowered);
  return typeof value === 'string' ? value.toLowerCase() : value;
};
// Databasen bryr seg ikke om store bokstaver i en id, men den som sammenligner to, gjør det.
const AsStored = () => Transform(({ value }) => lowered(value));
const Trim = () => Transform(({ value }) => trimmed(value));
const BlankIsNull = () => Transform(({ value }) => (trimmed(value) === '' ? null : trimmed(value)));
const NotBlank = (each = false) => Matches(/\S/, { each, message: 'REQUIRED' });
const AtMost = (max: number, each = false) => MaxLength(max, { each, message: 'TOO_LONG' });
// PostgreSQL kan ikke lagre NUL i tekst.
const WithoutNul = (each = false) => Matches(/^[^\0\p{Surrogate}]*$/u, { each, message: 'NOT_ALLOWED' });
// Det samme taket som innlesingen har; større tall er feil i kilden eller i tastingen.
const largest = 1e15;
const ListWithin = () => ArrayMaxSize(limits.liste, { message: 'TOO_MANY' });

/** Tekst som må være der. */
export const RequiredText = (max: number) => applyDecorators(Trim(), NotBlank(), AtMost(max), WithoutNul());

/** Kan utelates når raden endres, men ikke tømmes: `null` er ikke det samme som utelatt. */
export const Omittable = () => ValidateIf((_, value) => value !== undefined);
export const KeptText = (max: number) => applyDecorators(Omittable(), RequiredText(max));

/** Tekst som kan mangle og tømmes; blank er det samme som tom. */
export const OptionalText = (max: number) => applyDecorators(IsOptional(), BlankIsNull(), AtMost(max), WithoutNul());

/** En e-postadresse. Et halvt tegn avvises først: prøven av adressen tåler det ikke. */
export const Epost = () => applyDecorators(AtMost(limits.epost), Matches(/^[^\0\p{Surrogate}]*$/u, { message: 'NOT_AN_EMAIL' }), IsEmail({}, { message: 'NOT_AN_EMAIL' }));

/** Korte punkter. `null` tømmer lista; et blankt punkt sier ingenting. */
export const TextList = () => applyDecorators(IsOptional(), Trim(), ListWithin(), NotBlank(true), AtMost(limits.setning, true), WithoutNul(true));

/** Id til en rad. Om raden finnes, svarer databasen på. */
export const RowId = () => applyDecorators(AsStored(), IsUUID('loose', { message: 'NOT_A_UUID' }));
export const OptionalRowId = () => applyDecorators(IsOptional(), RowId());
export const RowIds = () => applyDecorators(IsOptional(), AsStored(), ListWithin(), IsUUID('loose', { each: true, message: 'NOT_A_UUID' }));
export const RowVersion = () => IsInt({ message: 'NOT_A_NUMBER' });

/** Et endelig tall som kan mangle og tømmes. */
export const FiniteNumber = () => applyDecorators(
  IsOptional(), IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'NOT_A_NUMBER' }),
  Min(-largest, { message: 'TOO_SMALL' }), Max(largest, { message: 'TOO_LARGE' }));

const oere = (value: unknown) => (typeof value === 'string' && /^-?\d{1,18}$/.test(value) ? BigInt(value) : null);
const OereRule = (name: string, code: string, holds: (beloep: bigint | null) => boolean) =>
  ValidateBy({ name, validator: { validate: (value: unknown) => holds(oere(value)), defaultMessage: () => code } });

/** Et beløp i hele øre, fra `least` og opp til taket. */
export const Beloep = (least: 0 | 1) => applyDecorators(
  OereRule('heleOere', 'NOT_A_NUMBER', (beloep) => beloep !== null),
  OereRule('minsteBeloep', 'TOO_SMALL', (beloep) => beloep === null || beloep >= BigInt(least)),
  OereRule('stoersteBeloep', 'TOO_LARGE', (beloep) => beloep === null || beloep <= BigInt(limits.beloepOere)));
export const OptionalBeloep = (least: 0 | 1) => applyDecorators(IsOptional(), Beloep(least));

/** Et årstall penger kan stå i. */
export const Aarstall = () => applyDecorators(IsInt({ message: 'NOT_A_NUMBER' }), Min(1990, { message: 'TOO_SMALL' }), Max(2100, { message: 'TOO_LARGE' }));
export const OptionalAarstall = () => applyDecorators(IsOptional(), Aarstall());

/** `null` tømmer en liste; `undefined` lar den stå. */
export const emptiedList = <T>(list: T[] | null | undefined): T[] | undefined => (list === null ? [] : list);
