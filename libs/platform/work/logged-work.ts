import type { DataSource, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';
import { currentContext, type RequestContext } from '../context/request-context.ts';
import { databaseError } from '../errors/database-error.ts';
import { DomainError } from '../errors/domain-error.ts';
import type { LoggedTx } from './logged-tx.ts';

interface StoredAnswer { operasjon: Buffer | null; svar: string }

/** Loggen til ett slag rom: setningene mot den, og begynnelsen på navnet til nøklene i den. */
export interface RoomLog { answerFor: string; insert: string; keys: string }

/**
 * Én transaksjon per endring i et rom ingen kommune eier, på rommets innlogging. Loggen og svaret skrives i siste setning:
 * et nytt forsøk med samme nøkkel får det første svaret, også når to går samtidig.
 */
export abstract class LoggedWork<Tx extends LoggedTx> {
  protected constructor(private readonly dataSource: DataSource, private readonly log: RoomLog) {}

  /** Nummeret på rommet bak innloggingen, eller `null` når det ikke er et rom av dette slaget. */
  protected abstract roomOf(context: RequestContext): number | null;
  protected abstract open(runner: QueryRunner, room: number): Tx;

  /** Svaret må være ren JSON. En feil ruller alt tilbake. Kaster FORBIDDEN utenfor rommet. */
  async run<T>(handling: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const context = currentContext();
    const room = this.roomOf(context);
    if (room === null || !context.person) throw new DomainError('FORBIDDEN');
    if (context.held) throw new Error('En arbeidsenhet kan ikke begynne inne i en annen.');
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      context.held = runner;
      const earlier = await this.earlier(runner, context);
      if (earlier) return earlier.svar as T;
      return await this.attempt(runner, context, room, handling, work);
    } catch (error) {
      throw databaseError(error) ?? error;
    } finally {
      context.held = null;
      if (!runner.isReleased) await runner.release();
    }
  }

  private async attempt<T>(runner: QueryRunner, context: RequestContext, room: number, handling: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      await runner.query('BEGIN READ WRITE');
      const tx = this.open(runner, room);
      const svar = await work(tx);
      await runner.query(this.log.insert, [room, v7(), context.person!.id, context.person!.navn, handling, JSON.stringify(tx.entries), keyOf(context), context.operationHash, JSON.stringify(svar ?? null)]);
      await runner.query('COMMIT');
      return svar;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      // En samtidig med samme nøkkel kom først. Den er ferdig nå: innsettingen ventet på den.
      const earlier = this.takenKey(error) ? await this.earlier(runner, context) : null;
      if (earlier) return earlier.svar as T;
      throw error;
    }
  }

  private async earlier(runner: QueryRunner, context: RequestContext): Promise<{ svar: unknown } | null> {
    const noekkel = keyOf(context);
    if (!noekkel) return null;
    const [stored] = await runner.query(this.log.answerFor, [context.person!.id, noekkel]) as StoredAnswer[];
    if (!stored) return null;
    if (!stored.operasjon?.equals(context.operationHash!)) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    return { svar: JSON.parse(stored.svar) };
  }

  private takenKey(error: unknown): boolean {
    return (error as { driverError?: { constraint?: string } }).driverError?.constraint?.startsWith(this.log.keys) ?? false;
  }
}

const keyOf = (context: RequestContext) => (context.operationHash ? context.idempotencyKey : null);
