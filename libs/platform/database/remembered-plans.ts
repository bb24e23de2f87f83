import type { Client } from 'pg';

/** Hvilke setninger en tilkobling husker planen for, og hvor mange. */
export interface Memory { most: number; worth(text: string): boolean }

/** Systemets innlogginger sier noen få faste setninger, foran hver forespørsel. En setning som settes sammen på nytt hver gang, skal ikke fylle tilkoblingen. */
export const systemMemory: Memory = { most: 50, worth: () => true };

/** Sidene i et rom er én stor setning hver, og alle begynner med WITH. En slik plan tar om lag 2 MB i databasen, så bare noen få huskes. */
export const pageMemory: Memory = { most: 10, worth: (text) => /^\s*WITH\b/.test(text) };

/**
 * Lar tilkoblingen huske planen for setninger med parametere: å planlegge tar like lang tid som å utføre en side,
 * og ti ganger så lang tid som å slå opp økten.
 */
export function rememberPlans(client: Client, { most, worth }: Memory): Client {
  const query = client.query.bind(client) as (...parts: unknown[]) => Promise<unknown>;
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < most && worth(text)) names.set(text, `setning_${names.size + 1}`);
    return names.get(text);
  };
  const remembered = (first: unknown, ...rest: unknown[]) => {
    const name = typeof first === 'string' && Array.isArray(rest[0]) && rest[0].length > 0 ? nameOf(first) : undefined;
    return name === undefined ? query(first, ...rest) : query({ name, text: first, values: rest[0] }, ...rest.slice(1));
  };
  return Object.assign(client, { query: remembered });
}
