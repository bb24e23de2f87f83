import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { errorTexts, type ErrorCode, type FieldError } from '#libs/contracts';
import { databaseError, DomainError } from '#libs/platform';
import { logUnexpected } from '../errors/operations-log.ts';

const requestCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST']);

/** Det klienten får vite om en feil: kode, felt og tekst. Aldri stakk, setninger eller navn på tabeller. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const known = original instanceof DomainError ? original : databaseError(original);
  const saved = isNested(formatted) ? { lagret: true } : {};
  if (known) return answer(known.code, { ...known.details, ...saved }, formatted, known.message);
  // Apollo skriver over koden til en regel som feiler før noe kjøres; den vi satte, står i `regel`.
  const code = String(formatted.extensions?.['regel'] ?? formatted.extensions?.['code'] ?? '');
  if (code === 'BAD_INPUT') return answer('BAD_INPUT', { fields: fieldsOf(formatted) }, formatted);
  if (code in errorTexts) return answer(code as ErrorCode, saved, formatted);
  if (requestCodes.has(code)) return { message: formatted.message, extensions: { code: 'BAD_REQUEST', ...('fields' in formatted ? {} : { fields: fieldsOf(formatted) }) } };
  return answer('INTERNAL', { ...saved, feilId: logUnexpected(original) }, formatted);
}

function answer(code: ErrorCode, extra: object, { path, locations }: GraphQLFormattedError, message: string = errorTexts[code]): GraphQLFormattedError {
  return { message, ...(path && { path }), ...(locations && { locations }), extensions: { code, ...extra } };
}

/** Et felt under rotfeltet leses etter commit: endringen er lagret selv om svaret mangler noe. */
const isNested = ({ path, extensions }: GraphQLFormattedError) => (path?.length ?? 0) > 1 && extensions?.['code'] !== 'BAD_INPUT';

/** En verdi en skalar avviste: stien står bare i teksten fra graphql-js. */
function fieldsOf({ message, extensions }: GraphQLFormattedError): FieldError[] {
  // I en liste skriver graphql-js poster[0]; feltet heter det samme som når inputklassen svarer: poster.0.
  const at = (/ at "(?:input\.)?([^"]+)"/.exec(message)?.[1] ?? '').replace(/\[(\d+)\]/g, '.$1');
  const fields = extensions?.['fields'] as FieldError[] | undefined;
  return (fields ?? (at ? [{ path: at, code: 'NOT_ALLOWED' as const }] : [])).map((field) => ({ ...field, path: field.path || at }));
}
