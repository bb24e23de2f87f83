import type { ErrorCode } from '#libs/contracts';

/** Statusen en feilkode svarer med utenom GraphQL. Det som ikke står her, er brukerens egen feil: 400. */
const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, IKKE_AAPNET: 403, NOT_FOUND: 404, CONFLICT: 409, IDEMPOTENCY_KEY_REUSED: 409,
  FIL_FOR_STOR: 413, FIL_TYPE: 415, TOO_MANY_ATTEMPTS: 429, INTERNAL: 500, BUSY: 503,
};

export const httpStatusOf = (code: ErrorCode): number => statuses[code] ?? 400;
