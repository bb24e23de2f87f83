import pg from 'pg';
import { loginPassword, roleName, type Login } from '#libs/platform';
import type { TestDatabase } from '#libs/platform/testing';

type Statement = string | readonly [sql: string, ...verdier: unknown[]];

/** Setninger på en innlogging, uten api-et. Ingenting blir stående. `database` spørres når den er laget. */
export function rawSql(database: () => TestDatabase) {
  async function connected<T>(innlogging: Login, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const { config: { database: { host, port, database: name } }, keys } = database();
    const client = new pg.Client({ host, port, database: name, user: roleName(name, innlogging), password: loginPassword(keys.secret, name, innlogging, 1) });
    await client.connect();
    try { return await work(client); } finally { await client.end(); }
  }
  const run = (client: pg.Client, statement: Statement) => (typeof statement === 'string' ? client.query(statement) : client.query(statement[0], statement.slice(1)));
  return {
    /** Radene hver setning gir for seg; `-1` når innloggingen ikke har lov. */
    alene: (innlogging: Login, ...setninger: Statement[]) => connected(innlogging, async (client) => {
      const antall: number[] = [];
      for (const setning of setninger) {
        await client.query('BEGIN READ WRITE');
        antall.push(await run(client, setning).then(({ rowCount }) => rowCount ?? 0, (error: { code: string }) => { if (error.code !== '42501') throw error as unknown as Error; return -1; }));
        await client.query('ROLLBACK');
      }
      return antall;
    }),
    /** Radene setningene gir etter hverandre, i én transaksjon. */
    rekke: (innlogging: Login, ...setninger: Statement[]) => connected(innlogging, async (client) => {
      await client.query('BEGIN READ WRITE');
      const antall: number[] = [];
      for (const setning of setninger) antall.push((await run(client, setning)).rowCount ?? 0);
      await client.query('ROLLBACK');
      return antall;
    }),
  };
}
