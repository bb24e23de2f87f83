import type { QueryRunner } from 'typeorm';
import type { LogEntry } from './tx.ts';

/** Skriving i rader som tilhører et rom ingen kommune eier. Det som noteres, står i rommets egen logg. */
export class LoggedTx {
  readonly entries: LogEntry[] = [];

  constructor(private readonly runner: QueryRunner, protected readonly eier: number) {}

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    // TypeORM svarer [rader, antall] på UPDATE og DELETE.
    return this.runner.query(sql, parameters).then((answer: Row[] | [Row[], number]) => (Array.isArray(answer[0]) ? answer[0] : answer as Row[]));
  }

  note(entry: LogEntry): void { this.entries.push(entry); }
}

/** Nettverkets egne rader. */
export class NettverkTx extends LoggedTx {
  get nettverkId(): number { return this.eier; }
}

/** Radene i en avtales rom. */
export class AvtaleTx extends LoggedTx {
  get avtalerom(): number { return this.eier; }
}
