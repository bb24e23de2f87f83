import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { v7 } from 'uuid';
import { currentContext, type RequestContext } from '../context/request-context.ts';
import { databaseError } from '../errors/database-error.ts';
import { DomainError } from '../errors/domain-error.ts';
import { answerFor, insertLog, type StoredAnswer } from './nettverk-work.query.ts';
import type { LogEntry } from './tx.ts';

/** Skriving i nettverkets egne rader. Det som noteres, står i nettverkets logg. */
export class NettverkTx {
  readonly entries: LogEntry[] = [];

  constructor(private readonly runner: QueryRunner, readonly nettverkId: number) {}

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    // TypeORM svarer [rader, antall] på UPDATE og DELETE.
    return this.runner.query(sql, parameters).then((answer: Row[] | [Row[], number]) => (Array.isArray(answer[0]) ? answer[0] : answer as Row[]));
  }

  note(entry: LogEntry): void { this.entries.push(entry); }
}

/**
 * Én transaksjon per endring koordinatoren gjør, på nettverkets innlogging. Loggen og svaret skrives i siste setning:
 * et nytt forsøk med samme nøkkel får det første svaret, også når to går samtidig.
 */
@Injectable()
export class NettverkWork {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Svaret må være ren JSON. En feil ruller alt tilbake. Kaster FORBIDDEN utenfor det felles rommet. */
  async run<T>(handling: string, work: (tx: NettverkTx) => Promise<T>): Promise<T> {
    const context = currentContext();
    const nettverkId = nettverkOf(context);
    if (nettverkId === null || !context.person) throw new DomainError('FORBIDDEN');
    if (context.held) throw new Error('En arbeidsenhet kan ikke begynne inne i en annen.');
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      context.held = runner;
      const earlier = await this.earlier(runner, context);
      if (earlier) return earlier.svar as T;
      return await this.attempt(runner, context, nettverkId, handling, work);
    } catch (error) {
      throw databaseError(error) ?? error;
    } finally {
      context.held = null;
      if (!runner.isReleased) await runner.release();
    }
  }

  private async attempt<T>(runner: QueryRunner, context: RequestContext, nettverkId: number, handling: string, work: (tx: NettverkTx) => Promise<T>): Promise<T> {
    try {
      await runner.query('BEGIN READ WRITE');
      const tx = new NettverkTx(runner, nettverkId);
      const svar = await work(tx);
      await runner.query(insertLog, [nettverkId, v7(), context.person!.id, context.person!.navn, handling, JSON.stringify(tx.entries), keyOf(context), context.operationHash, JSON.stringify(svar ?? null)]);
      await runner.query('COMMIT');
      return svar;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      // En samtidig med samme nøkkel kom først. Den er ferdig nå: innsettingen ventet på den.
      const earlier = takenKey(error) ? await this.earlier(runner, context) : null;
      if (earlier) return earlier.svar as T;
      throw error;
    }
  }

  private async earlier(runner: QueryRunner, context: RequestContext): Promise<{ svar: unknown } | null> {
    const noekkel = keyOf(context);
    if (!noekkel) return null;
    const [stored] = await runner.query(answerFor, [context.person!.id, noekkel]) as StoredAnswer[];
    if (!stored) return null;
    if (!stored.operasjon?.equals(context.operationHash!)) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    return { svar: JSON.parse(stored.svar) };
  }
}

/** Nettverket bak innloggingen, eller `null` når det ikke er noe. Muren sier det samme. */
export function nettverkOf({ login, arbeidsrom }: RequestContext): number | null {
  const number = /^f(\d+)$/.exec(login ?? '')?.[1];
  return arbeidsrom?.type === 'felles' && number ? Number(number) : null;
}

const keyOf = (context: RequestContext) => (context.operationHash ? context.idempotencyKey : null);
const takenKey = (error: unknown) => (error as { driverError?: { constraint?: string } }).driverError?.constraint?.startsWith('nettverkslogg_') ?? false;
