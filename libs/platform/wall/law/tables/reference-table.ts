import { groupName } from '../../cluster-roles.ts';
import { wallStatements } from '../../policy.ts';
import type { Hearing } from '../law.ts';

const name = 'lovens_proeve';

/** En tabell med muren slik koden lager den nå, å sammenligne de andre med. PostgreSQL har skrevet om uttrykkene likt i begge. */
export const createReferenceTable = (hearing: Hearing) => create(hearing, name, '(kommune_id int NOT NULL)', false);

/** Det samme for tabellen med åpningene, som har sin egen form av policyen. */
export const createReferenceOpening = (hearing: Hearing) => create(hearing, `${name}_innsyn`, '(LIKE kommune.innsyn)', true);

async function create({ client, database }: Hearing, table: string, columns: string, isOpening: boolean): Promise<string> {
  await client.query(`CREATE TABLE kommune.${table} ${columns}`);
  for (const statement of wallStatements(table, database, (group) => groupName(database, group), isOpening)) await client.query(statement);
  return `kommune.${table}`;
}
