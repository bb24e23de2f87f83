import { IntrinsicException } from '@nestjs/common';
import { errorTexts, type ErrorCode, type FieldError } from '#libs/contracts';

export interface ErrorDetails {
  fields?: FieldError[];
  /** Ved CONFLICT: raden slik den er nå, og det som ble sendt. */
  current?: Record<string, unknown>;
  yours?: Record<string, unknown>;
}

/** En feil brukeren kan forstå og gjøre noe med. Koden er kontrakten; teksten er bokmål for den som mangler en bedre. */
export class DomainError extends IntrinsicException {
  constructor(readonly code: ErrorCode, readonly details: ErrorDetails = {}) {
    super(errorTexts[code]);
    this.name = 'DomainError';
  }
}

/** En fremmed og en manglende id svarer likt, med de samme setningene. */
export const notFound = () => new DomainError('NOT_FOUND');
export const badInput = (...fields: FieldError[]) => new DomainError('BAD_INPUT', { fields });
export const conflict = (current: Record<string, unknown>, yours: Record<string, unknown>) => new DomainError('CONFLICT', { current, yours });
