import { groupName } from '../../cluster-roles.ts';
import { wallStatements, type Lesekrav } from '../../policy.ts';
import type { Hearing } from '../law.ts';

const name = 'lovens_proeve';

/** En tabell med muren slik koden lager den nå, å sammenligne de andre med. PostgreSQL har skrevet om uttrykkene likt i begge. */
export const createReferenceTable = async (hearing: Hearing) => `kommune.${await create(hearing, name, 'aldri')}`;

/** Det samme for hvert krav til den som leser utenfra. Gir navnet på tabellen. */
export async function createReferences(hearing: Hearing, kravene: readonly Lesekrav[]): Promise<Map<Lesekrav, string>> {
  const made = new Map<Lesekrav, string>();
  for (const krav of kravene) made.set(krav, await create(hearing, `${name}_${krav}`, krav));
  return made;
}

async function create({ client, database }: Hearing, table: string, krav: Lesekrav): Promise<string> {
  await client.query(`CREATE TABLE kommune.${table} ${krav === 'aapning' ? '(LIKE kommune.innsyn)' : '(kommune_id int NOT NULL)'}`);
  for (const statement of wallStatements(table, database, (group) => groupName(database, group), krav)) await client.query(statement);
  return table;
}
