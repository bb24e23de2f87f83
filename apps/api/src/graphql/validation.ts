import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { badInput } from '#libs/platform';
import { fieldErrorCodes, type FieldError, type FieldErrorCode } from '#libs/contracts';

/** Inputklassene prøves her; meldingene i dem er feltkoder. Ukjente felt avvises. */
export const inputValidation = () => new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) => badInput(...errors.flatMap((error) => fieldErrors(error))),
});

function fieldErrors(error: ValidationError, parent = ''): FieldError[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({ path, code: codeOf(rule, message) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, path))];
}

function codeOf(rule: string, message: string): FieldErrorCode {
  if (rule === 'whitelistValidation') return 'UNKNOWN_FIELD';
  return (fieldErrorCodes as readonly string[]).includes(message) ? (message as FieldErrorCode) : 'NOT_ALLOWED';
}
