import { groupName } from '../../cluster-roles.ts';
import { wallStatements } from '../../policy.ts';
import type { Hearing } from '../law.ts';

const name = 'lovens_proeve';

/** En tabell med muren slik koden lager den nå, å sammenligne de andre med. PostgreSQL har skrevet om uttrykkene likt i begge. */
export async function createReferenceTable({ client, database }: Hearing): Promise<string> {
  await client.query(`CREATE TABLE kommune.${name} (kommune_id int NOT NULL)`);
  for (const statement of wallStatements(name, database, groupName(database, 'kommune'))) await client.query(statement);
  return `kommune.${name}`;
}
