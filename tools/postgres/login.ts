import { Client } from 'pg';
import { HOST } from './port.ts';

export type LoginAnswer = 'ok' | 'wrong-password' | 'not-ready' | 'no-answer';

/** One login over the loopback as the admin. */
export async function tryLogin(port: number, user: string, password: string): Promise<LoginAnswer> {
  const client = new Client({ host: HOST, port, user, password, database: 'postgres', ssl: false, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return 'ok';
  } catch (error) {
    return answerOf(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function answerOf(error: unknown): LoginAnswer {
  const code = (error as { code?: string }).code ?? '';
  if (code.startsWith('28')) return 'wrong-password';
  // 57P03 is starting or stopping; 53300 is a full house, which only a working server can say.
  if (code === '53300') return 'ok';
  return code === '57P03' ? 'not-ready' : 'no-answer';
}
