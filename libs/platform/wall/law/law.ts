import type { Client } from 'pg';
import type { RlsFile } from '../rls-files.ts';

/** Et brudd: hvilken lov, hva som bryter den, og hva som er galt og må gjøres, på vanlig norsk. */
export interface Fault { law: string; object: string; message: string }
export type Finding = Omit<Fault, 'law'>;

/** Det en lov har å gå etter. */
export interface Hearing {
  client: Client;
  database: string;
  files: RlsFile[];
  /** Filene, og det som er erklært for hvert nettverk. */
  declared: RlsFile[];
  /** Om tilkoblingen ser alle rader. Under FORCE ser verken eieren eller den som klargjør, noe som helst. */
  seesAll: boolean;
  /** Kjører en spørring der `:eier`, `:grupper`, `:faste_grupper`, `:innlogginger`, `:arter` og `:egne_roller` er satt inn. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** Én lov. Det den måtte lage underveis, blir rullet tilbake. */
export interface Law { name: string; find(hearing: Hearing): Promise<Finding[]> }

interface Row { object: string; detail: string }

/** En lov som er ett spørsmål til katalogen: hver rad i svaret er et brudd. */
export function law(name: string, sql: string, message: (row: Row) => string): Law {
  return {
    name,
    find: async ({ query }) => (await query<Row>(sql)).map((row) => ({ object: row.object, message: message(row) })),
  };
}
