import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryRunner } from 'typeorm';
import type { RomType, Rolle } from '#libs/contracts';
import type { Login } from '../database/login.ts';

/** Rommet forespørselen gjelder. `kommuneId` er satt bare i en kommunes rom. */
export interface Arbeidsrom {
  kode: string; type: RomType; navn: string; kommuneId: number | null; utgave: string | null;
  /** Sant for den som leser i en kommunes rom uten å høre til der. Da fører vakten lesingen først, og ingenting kan skrives. */
  utenfra?: boolean;
  /** Rommet til avtalen, når forespørselen gjelder det. */
  avtalerom?: number;
  /** Avtalene den som leser utenfra, hører til. En kommune åpner for én avtale, ikke for alle som evaluerer. */
  avtaler?: number[];
}

/** Hvem som spør, hvor, og med hvilken databaseinnlogging. Følger forespørselen gjennom alle lag. */
export interface RequestContext {
  login: Login | null;
  person: { id: string; navn: string } | null;
  arbeidsrom: Arbeidsrom | null;
  roller: Rolle[];
  idempotencyKey: string | null;
  /** sha256 av operasjon og variabler: samme nøkkel med en annen endring er en feil. */
  operationHash: Buffer | null;
  /** Tilkoblingen den pågående endringen holder. Mens den holdes, tas ingen ny. */
  held: QueryRunner | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const anonymousContext = (): RequestContext => ({
  login: null, person: null, arbeidsrom: null, roller: [], idempotencyKey: null, operationHash: null, held: null,
});

/** Kjører arbeidet med denne sammenhengen. */
export const runInContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);

/** Sammenhengen nå; kaster utenfor en forespørsel, for da finnes ingen innlogging å bruke. */
export function currentContext(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('Ingen sammenheng: databasen kan bare nås i en forespørsel eller en navngitt jobb.');
  return context;
}

/**
 * Kjører arbeidet på en systeminnlogging, f.eks. for å slå opp en økt. Arver ikke den ytre tilkoblingen,
 * og kaster inne i en arbeidsenhet: den som holder én tilkobling og venter på en til, kan få alle til å stå.
 */
export function runAsLogin<T>(login: Login, work: () => T): T {
  if (storage.getStore()?.held) throw new Error('Arbeidsenheten holder alt en tilkobling; bruk den.');
  return storage.run({ ...anonymousContext(), login }, work);
}
