import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { currentContext, type RequestContext } from '../context/request-context.ts';
import { databaseError } from '../errors/database-error.ts';
import { DomainError } from '../errors/domain-error.ts';
import { claim, conclude, type StoredAnswer, storedAnswer } from './unit-of-work.query.ts';
import { Tx } from './tx.ts';

/**
 * Én transaksjon per endring. Begynner når tjenesten ber om den, og er ferdig når tjenesten svarer:
 * det som leses etterpå, leses på nytt. Siste setning skriver logg, loggkjede og utgave på én gang.
 */
@Injectable()
export class UnitOfWork {
  /** Sammenhengene som har en arbeidsenhet i gang, også mens den venter på tilkoblingen sin. */
  private readonly starting = new WeakSet<RequestContext>();

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * Utfører arbeidet og gir svaret. Svaret må være ren JSON: det lagres med nøkkelen, så et nytt forsøk får det samme.
   * En feil før commit ruller alt tilbake. Kaster DomainError for alt brukeren kan gjøre noe med.
   */
  async run<T>(handling: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const context = currentContext();
    const kommuneId = context.arbeidsrom?.kommuneId;
    // Muren ville også stanset den som leser utenfra, men da hadde hun alt fått en tilkobling.
    if (kommuneId == null || context.arbeidsrom?.utenfra) throw new DomainError('FORBIDDEN');
    if (context.held || this.starting.has(context)) throw new Error('En arbeidsenhet kan ikke begynne inne i en annen.');
    this.starting.add(context);
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      context.held = runner;
      await runner.query('BEGIN READ WRITE');
      markTransaction(runner, true);
      return await this.attempt(runner, context, kommuneId, handling, work);
    } catch (error) {
      if (error instanceof AlreadyAnswered) return error.answer as T;
      throw databaseError(error) ?? error;
    } finally {
      context.held = null;
      this.starting.delete(context);
      await this.giveBack(runner);
    }
  }

  private async attempt<T>(runner: QueryRunner, context: RequestContext, kommuneId: number, handling: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      await this.claimKey(runner, context);
      const tx = new Tx(runner, kommuneId, context.person?.id ?? null);
      const answer = await work(tx);
      await conclude(runner, { kommuneId, handling, answer, person: context.person, noekkel: keyOf(context), rader: tx.entries });
      await runner.query('COMMIT');
      return answer;
    } catch (error) {
      // Uten ROLLBACK ville neste låner arve en avbrutt transaksjon. Den venter også til en død tilkobling er meldt død.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  private async claimKey(runner: QueryRunner, context: RequestContext): Promise<void> {
    if (!context.person) return;
    if (await claim(runner, context.person, keyOf(context), context.operationHash)) return;
    const stored: StoredAnswer | null = await storedAnswer(runner, context.person.id, keyOf(context)!);
    if (!stored || stored.innhold === null || !stored.operasjon.equals(context.operationHash!)) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    throw new AlreadyAnswered(JSON.parse(stored.innhold));
  }

  /** En tilkobling som ikke svarer på ROLLBACK eller er brutt, kastes av utlånet selv ved neste bruk. */
  private async giveBack(runner: QueryRunner): Promise<void> {
    markTransaction(runner, false);
    if (!runner.isReleased) await runner.release();
  }
}

/** TypeORM tillater radlås bare når den selv tror det pågår en transaksjon; vi åpner den selv, i én setning. */
const markTransaction = (runner: QueryRunner, active: boolean) => { (runner as { isTransactionActive: boolean }).isTransactionActive = active; };

const keyOf = (context: RequestContext) => (context.operationHash ? context.idempotencyKey : null);

class AlreadyAnswered extends Error {
  constructor(readonly answer: unknown) { super(); }
}
