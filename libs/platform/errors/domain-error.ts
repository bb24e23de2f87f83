import { IntrinsicException } from '@nestjs/common';
import { errorTexts, type ErrorCode, type FieldError, type Saldomangel } from '#libs/contracts';
import { kronerAv } from '../tabell/tabell.ts';

export interface ErrorDetails {
  fields?: FieldError[];
  /** Ved CONFLICT: raden slik den er nå, og det som ble sendt. */
  current?: Record<string, unknown>;
  yours?: Record<string, unknown>;
  /** Ved SALDO: hvor pengene mangler. */
  saldo?: Saldomangel;
}

/** En feil brukeren kan forstå og gjøre noe med. Koden er kontrakten; teksten er bokmål for den som mangler en bedre. */
export class DomainError extends IntrinsicException {
  constructor(readonly code: ErrorCode, readonly details: ErrorDetails = {}) {
    super(details.saldo ? saldoText(details.saldo) : errorTexts[code]);
    this.name = 'DomainError';
  }
}

/** Sier hvor pengene mangler, med beløpene i kroner. */
const saldoText = ({ tilskudd, aar, konto, linje, staar, trengs }: Saldomangel) =>
  `Det er ikke nok penger i tilskuddet «${tilskudd}» for ${aar}${linje ? `, linja «${linje}»` : ''}: på kontoen ${konto} står det igjen ${kronerAv(staar)} kroner, og det trengs ${kronerAv(trengs)}. Ingenting er lagret.`;

/** En fremmed og en manglende id svarer likt, med de samme setningene. */
export const notFound = () => new DomainError('NOT_FOUND');
export const badInput = (...fields: FieldError[]) => new DomainError('BAD_INPUT', { fields });
export const conflict = (current: Record<string, unknown>, yours: Record<string, unknown>) => new DomainError('CONFLICT', { current, yours });
