import type { Client } from 'pg';

/** Nok til alt systemet selv sier; en setning som settes sammen på nytt hver gang, skal ikke fylle tilkoblingen. */
const most = 50;

/**
 * Lar tilkoblingen huske planen for setningene den får. Oppslaget av økten går foran hver forespørsel, og å planlegge det
 * tar ti ganger så lang tid som å utføre det. Bare for systemets egne innlogginger: de er få, og lever lenge.
 */
export function rememberPlans(client: Client): Client {
  const query = client.query.bind(client) as (...parts: unknown[]) => Promise<unknown>;
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < most) names.set(text, `setning_${names.size + 1}`);
    return names.get(text);
  };
  const remembered = (first: unknown, ...rest: unknown[]) => {
    const name = typeof first === 'string' && Array.isArray(rest[0]) && rest[0].length > 0 ? nameOf(first) : undefined;
    return name === undefined ? query(first, ...rest) : query({ name, text: first, values: rest[0] }, ...rest.slice(1));
  };
  return Object.assign(client, { query: remembered });
}
