import type { Client } from 'pg';
import { nettverkFiles, rlsFiles, type RlsFile } from '../rls-files.ts';
import type { Fault, Hearing, Law } from './law.ts';
import { laws } from './laws.ts';
import { withNames } from './names.ts';

/**
 * Holder katalogen til en migrert database mot lovene, og gir alle brudd.
 * Ingenting blir stående: hver lov går i sitt eget lagringspunkt, også når den som spør, alt er i en transaksjon.
 * Tilkoblingen må være den som klargjør databasen (superbruker, eller medlem av eieren).
 */
export async function catalogueFaults(client: Client, database: string, files: RlsFile[] = rlsFiles(), heard: Law[] = laws): Promise<Fault[]> {
  if (!/^[a-z][a-z0-9_]*$/.test(database)) throw new Error(`Databasenavnet «${database}» må være små bokstaver, tall og understrek.`);
  const alone = client.getTransactionStatus() === 'I';
  if (alone) await client.query('BEGIN');
  try {
    const query = async <Row>(sql: string, parameters?: unknown[]) => (await client.query(withNames(sql, database), parameters)).rows as Row[];
    const [me] = await query<{ seesAll: boolean }>('SELECT rolsuper OR rolbypassrls AS "seesAll" FROM pg_roles WHERE rolname = current_user');
    const { rows: nettverk } = await client.query<{ id: number }>('SELECT id FROM referanse.nettverk ORDER BY id');
    const hearing: Hearing = { client, database, files, declared: [...files, ...nettverkFiles(nettverk.map(({ id }) => id))], query, seesAll: me?.seesAll ?? false };
    const faults: Fault[] = [];
    for (const law of heard) faults.push(...await hear(law, hearing));
    return faults;
  } finally {
    if (alone) await client.query('ROLLBACK');
  }
}

/** En lov som ikke lar seg prøve, er et brudd: taushet skal ikke se ut som orden. */
async function hear(law: Law, hearing: Hearing): Promise<Fault[]> {
  const { client, database } = hearing;
  // Uttrykk vises likt uansett hvem som spør, når søkestien er fast.
  await client.query('SAVEPOINT lov; SET LOCAL search_path = pg_catalog; SET LOCAL jit = off');
  try {
    return (await law.find(hearing)).map((finding) => ({ law: law.name, ...finding }));
  } catch (error) {
    return [{ law: law.name, object: database, message: `Loven ${law.name} kunne ikke prøves i ${database}: ${(error as Error).message}. Rett det som hindrer den, og prøv igjen.` }];
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT lov; RELEASE SAVEPOINT lov');
  }
}
