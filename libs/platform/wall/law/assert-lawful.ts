import { databaseAddress } from '../../config/config.ts';
import { connectTool } from '../database.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import type { Fault } from './law.ts';

/** Kaster én lesbar feil med alle bruddene når databasen ikke følger lovene. Til verktøyene, etter migrering. */
export async function assertLawful(url: string): Promise<void> {
  const client = await connectTool(url);
  try {
    const { database } = databaseAddress(url);
    const faults = await catalogueFaults(client, database);
    if (faults.length > 0) throw new Error(report(database, faults));
  } finally {
    await client.end();
  }
}

function report(database: string, faults: Fault[]): string {
  const count = faults.length === 1 ? 'ett brudd' : `${faults.length} brudd`;
  return [`Databasen ${database} følger ikke lovene for muren (${count}):`, ...faults.map(({ law, message }) => `– ${message} [${law}]`)].join('\n');
}
