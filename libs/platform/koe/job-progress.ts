import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../work/tx.ts';
import { forgetFramdrift, recordFramdrift } from './koe.query.ts';

/**
 * Hvor langt en jobb for en kommune er kommet. Skrives på kommunens innlogging utenom arbeidsenheten, for det er ikke en endring noen har gjort:
 * en linje i loggen flere ganger i sekundet ville skjult dem som er det.
 */
@Injectable()
export class JobProgress {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** `id` er raden jobben gjelder. */
  async report(id: string, gjort: number, av: number): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.query('BEGIN READ WRITE');
      await runner.query(recordFramdrift, [id, gjort, av]);
      await runner.query('COMMIT');
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Når jobben er gjort eller stoppet, i samme transaksjon. */
  async forget(tx: Tx, id: string): Promise<void> { await tx.query(forgetFramdrift, [id]); }
}
