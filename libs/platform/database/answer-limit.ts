import { Logger } from '@nestjs/common';
import type { Client } from 'pg';

const logger = new Logger('Database');

/** Databasen svarte ikke, og ingen vet om setningen ble utført. Et nytt forsøk med samme nøkkel gir likevel bare én virkning. */
export class NoAnswerError extends Error {}

/**
 * Gir opp en setning databasen ikke svarer på, og kaster tilkoblingen: et sent svar kunne ellers nådd en annen.
 * Databasen stanser selv det som er tregt (statement_timeout); denne grensa er for et nett som er borte, der heller ikke den beskjeden kommer fram.
 */
export function limitAnswer(client: Client, ms: number): Client {
  const query = client.query.bind(client) as (...parts: unknown[]) => Promise<unknown>;
  const giveUp = () => {
    logger.warn(`Databasen svarte ikke innen ${ms} ms. Tilkoblingen er kastet.`);
    client.connection.stream.destroy(new NoAnswerError(`Databasen svarte ikke innen ${ms} ms.`));
  };
  const limited = async (...parts: unknown[]) => {
    const timer = setTimeout(giveUp, ms);
    try { return await query(...parts); } finally { clearTimeout(timer); }
  };
  return Object.assign(client, { query: limited });
}
