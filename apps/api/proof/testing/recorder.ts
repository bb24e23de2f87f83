import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Client } from 'pg';
import { LeaseRegistry } from '#libs/platform';

export interface Statement { login: string; sql: string }

/** Køen ser etter køene sine hvert minutt, uansett hvem som spør om hva. */
const housekeeping = /^SELECT q\.name, .* FROM pgboss\.queue q ORDER BY q\.name$/;

/** Skriver ned hver setning api-et sender, på alle innlogginger, uten å endre noen av dem. */
export class StatementRecorder {
  private readonly heard = new WeakSet<Client>();
  private statements: Statement[] = [];
  /** Teksten med mellomrom slått sammen. De samme setningene sendes mange tusen ganger. */
  private readonly plain = new Map<string, string>();

  constructor(app: NestExpressApplication) {
    const registry = app.get(LeaseRegistry);
    const acquire = registry.acquire.bind(registry);
    registry.acquire = async (login) => {
      const lease = await acquire(login);
      if (!this.heard.has(lease.client)) this.listen(lease.client, login);
      return lease;
    };
  }

  /** Setningene siden sist, med mellomrom slått sammen. */
  take(): Statement[] {
    const taken = this.statements;
    this.statements = [];
    return taken;
  }

  private listen(client: Client, login: string): void {
    this.heard.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((first: string | { text: string }, ...rest: unknown[]) => {
      const sql = this.plainOf(typeof first === 'string' ? first : first.text);
      if (!housekeeping.test(sql)) this.statements.push({ login, sql });
      return query(first, ...rest);
    }) as Client['query'];
  }

  private plainOf(text: string): string {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const plain = text.replace(/\s+/g, ' ').trim();
    this.plain.set(text, plain);
    return plain;
  }
}
