import type { Saldomangel } from '#libs/contracts';
import { NoAnswerError } from '../database/answer-limit.ts';
import { LeaseTimeoutError } from '../database/lease-registry.ts';
import { camelCase } from '../database/naming.ts';
import { badInput, DomainError } from './domain-error.ts';

interface PgError { code?: string; column?: string; constraint?: string; table?: string; detail?: string }

/** Oversetter en feil fra PostgreSQL til en kode brukeren kan forstå; `null` når den ikke er en vi venter. */
export function databaseError(error: unknown): DomainError | null {
  if (error instanceof LeaseTimeoutError || unwrap(error) instanceof NoAnswerError) return new DomainError('BUSY');
  const { code, column, constraint, table, detail } = unwrap(error);
  switch (code) {
    case '23503': return badInput({ path: keyField(constraint, table), code: 'NOT_FOUND' });
    case '23502': return badInput({ path: camelCase(column ?? ''), code: 'REQUIRED' });
    case '23505': return badInput({ path: keyField(constraint, table), code: 'NOT_ALLOWED' });
    case '23514': return badInput({ path: keyField(constraint, table), code: 'NOT_ALLOWED' });
    case '22P02': return badInput({ path: 'id', code: 'NOT_A_UUID' });
    case '22021': case '22P05': return badInput({ path: '', code: 'NOT_ALLOWED' });
    case 'LV001': return new DomainError('DOKUMENT_VEDTATT');
    case 'LV002': return new DomainError('BUDSJETT_VEDTATT');
    case 'LV003': return new DomainError('HOVEDBOK');
    case 'LV004': return new DomainError('PERIODE_GODKJENT');
    case 'LV005': return new DomainError('DEFINISJON_BRUKT');
    case 'LV006': return new DomainError('FELLES_DEFINISJON');
    case 'LV007': return new DomainError('KONFERANSE_FULL');
    case 'LV010': return new DomainError('SALDO', { saldo: JSON.parse(detail!) as Saldomangel });
    case '42501': return new DomainError('FORBIDDEN');
    case '40001': case '40P01': case '55P03': case '57014': case '53300': case '57P01': case '57P03': return new DomainError('BUSY');
    default: return null;
  }
}

/** TypeORM pakker driverens feil i sin egen. */
function unwrap(error: unknown): PgError {
  return ((error as { driverError?: PgError })?.driverError ?? error ?? {}) as PgError;
}

/**
 * tiltak_kommune_id_innsatsomraade_id_fkey → innsatsomraadeId. Navnet på regelen er alt PostgreSQL oppgir:
 * bak muren holder den verdiene for seg selv.
 */
function keyField(constraint = '', table = ''): string {
  const columns = constraint.replace(new RegExp(`^${table}_`), '').replace(/_(fkey|key|check)\d*$/, '').replace(/^kommune_id_?/, '');
  return camelCase(columns);
}
