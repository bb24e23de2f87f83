import { Client } from 'pg';
import { HOST } from './port.ts';

export type LoginAnswer = 'ok' | 'wrong-password' | 'not-ready' | 'no-answer';

/** Én innlogging over loopback som administrator. */
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
  // 57P03 er på vei opp eller ned; 53300 er fullt hus, og det kan bare en server som virker, si.
  if (code === '53300') return 'ok';
  return code === '57P03' ? 'not-ready' : 'no-answer';
}
