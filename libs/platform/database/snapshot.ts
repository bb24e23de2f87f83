import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { currentContext } from '../context/request-context.ts';
import { databaseError } from '../errors/database-error.ts';

/** Så mange rader om gangen: nok til at turene ikke merkes, få nok til at minnet ikke gjør det. */
const batch = 500;

/**
 * Lesing som må stemme overens: alle setningene i arbeidet ser databasen slik den var ved den første.
 * Tilkoblingen er lånt til arbeidet er ferdig, så det må aldri vente på den som skal ha svaret.
 */
@Injectable()
export class Snapshot {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async read<T>(work: (reader: SnapshotReader) => Promise<T>): Promise<T> {
    const context = currentContext();
    if (context.held) throw new Error('Sammenhengen holder alt en tilkobling; bruk den.');
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      context.held = runner;
      await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return await work(new SnapshotReader(runner));
    } catch (error) {
      throw databaseError(error) ?? error;
    } finally {
      context.held = null;
      // Det er ingenting å lagre. ROLLBACK lukker også markørene, og venter til en død tilkobling er meldt død.
      await runner.query('ROLLBACK').catch(() => undefined);
      if (!runner.isReleased) await runner.release();
    }
  }
}

export class SnapshotReader {
  private opened = 0;

  constructor(private readonly runner: QueryRunner) {}

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> { return this.runner.query(sql, parameters); }

  /** Radene i en stor liste, noen om gangen. Databasen regner dem ut etter hvert som de hentes. */
  async *rows<Row>(sql: string, parameters: unknown[] = []): AsyncGenerator<Row[]> {
    const cursor = `liste_${++this.opened}`;
    await this.runner.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, parameters);
    for (;;) {
      const rows = await this.runner.query(`FETCH ${batch} FROM ${cursor}`) as Row[];
      if (rows.length > 0) yield rows;
      if (rows.length < batch) break;
    }
    await this.runner.query(`CLOSE ${cursor}`);
  }
}
