import type { Client } from 'pg';
import { isSystemLogin, type Login } from './login.ts';

/** Åpner en ny tilkobling for en innlogging. */
export type OpenConnection = (login: Login) => Promise<Client>;
export interface Lease { client: Client; login: Login; release(error?: unknown): void }
export interface LeaseLimits { cap: number; perLogin: number; reserved: number; waitMs: number; idleMs: number }

interface Idle { client: Client; login: Login; since: number }
interface Waiter { login: Login; gaveUp: boolean; resolve(lease: Lease): void; reject(error: Error): void; timer: NodeJS.Timeout }

export class LeaseTimeoutError extends Error {}

/**
 * Fordeler et begrenset antall tilkoblinger på mange innlogginger, i køordning.
 * En ledig tilkobling kan bare brukes av sin egen innlogging; ved taket lukkes den som har stått lengst.
 * Systeminnloggingene har en reserve, så ingen kommune kan stenge døra for innlogging.
 */
export class LeaseRegistry {
  private readonly idle: Idle[] = [];
  private readonly queue: Waiter[] = [];
  private readonly open = new Map<Login, number>();
  private readonly broken = new WeakSet<Client>();
  private total = 0;
  private closed = false;
  private readonly sweeper: NodeJS.Timeout;

  constructor(private readonly openConnection: OpenConnection, private readonly limits: LeaseLimits) {
    this.sweeper = setInterval(() => this.closeIdleOlderThan(this.limits.idleMs), Math.max(50, limits.idleMs / 2)).unref();
  }

  /** Venter i kø til en tilkobling er ledig. Kaster LeaseTimeoutError når ventetida er over. */
  acquire(login: Login): Promise<Lease> {
    if (this.closed) return Promise.reject(new Error('Tilkoblingene er stengt.'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        // Den kan alt være tatt ut av køen og vente på en åpning; tilkoblingen går da til en annen.
        waiter.gaveUp = true;
        const index = this.queue.indexOf(waiter);
        if (index >= 0) this.queue.splice(index, 1);
        reject(new LeaseTimeoutError(`Ingen ledig tilkobling for ${login} innen ${this.limits.waitMs} ms.`));
      }, this.limits.waitMs);
      const waiter: Waiter = { login, gaveUp: false, resolve, reject, timer };
      this.queue.push(waiter);
      this.serve();
    });
  }

  /** Åpne, ledige og ventende nå. Til /status og målinger. */
  get state() { return { open: this.total, idle: this.idle.length, waiting: this.queue.length, cap: this.limits.cap }; }

  /** Lukker de ledige og avviser de ventende. Utlånte lukkes når de leveres. */
  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.sweeper);
    for (const waiter of this.queue.splice(0)) { clearTimeout(waiter.timer); waiter.reject(new Error('Tilkoblingene stenges.')); }
    await Promise.all(this.idle.splice(0).map((entry) => this.dispose(entry.client, entry.login)));
  }

  /** Går gjennom køen fra den som har ventet lengst; én som må vente på sin egen grense, sperrer ikke for de andre. */
  private serve(): void {
    for (let i = 0; i < this.queue.length;) {
      const waiter = this.queue[i]!;
      const ready = this.takeIdle(waiter.login);
      if (ready) { this.admit(i, () => this.grant(waiter, ready)); continue; }
      if (!this.mayOpen(waiter.login) || !this.makeRoom(waiter.login)) { i++; continue; }
      this.count(waiter.login, 1);
      this.admit(i, () => void this.openFor(waiter));
    }
  }

  private admit(index: number, act: () => void): void { this.queue.splice(index, 1); act(); }

  private async openFor(waiter: Waiter): Promise<void> {
    try {
      const client = await this.openConnection(waiter.login);
      client.on('error', () => this.breakOff(client));
      client.on('end', () => this.breakOff(client));
      this.grant(waiter, client);
    } catch (error) {
      this.count(waiter.login, -1);
      clearTimeout(waiter.timer);
      waiter.reject(error as Error);
      this.serve();
    }
  }

  private grant(waiter: Waiter, client: Client): void {
    clearTimeout(waiter.timer);
    if (waiter.gaveUp) return this.giveBack(client, waiter.login, undefined);
    let released = false;
    waiter.resolve({ client, login: waiter.login, release: (error) => { if (!released) { released = true; this.giveBack(client, waiter.login, error); } } });
  }

  private giveBack(client: Client, login: Login, error: unknown): void {
    if (error || this.closed || this.broken.has(client)) void this.dispose(client, login);
    else this.idle.push({ client, login, since: Date.now() });
    this.serve();
  }

  private takeIdle(login: Login): Client | undefined {
    const index = this.idle.findLastIndex((entry) => entry.login === login);
    return index < 0 ? undefined : this.idle.splice(index, 1)[0]!.client;
  }

  /** Plass til én til: under taket, og for en kommune utenfor systemets reserve. Lukker om nødvendig den som har stått ledig lengst. */
  private makeRoom(login: Login): boolean {
    const { cap, reserved } = this.limits;
    if (!isSystemLogin(login) && this.openInKommuner() >= cap - reserved && !this.evictOldestIdle((other) => !isSystemLogin(other))) return false;
    return this.total < cap || this.evictOldestIdle();
  }

  private openInKommuner(): number { return [...this.open].reduce((sum, [login, count]) => (isSystemLogin(login) ? sum : sum + count), 0); }

  private evictOldestIdle(mine: (login: Login) => boolean = () => true): boolean {
    const index = this.idle.findIndex((entry) => mine(entry.login));
    if (index < 0) return false;
    const oldest = this.idle.splice(index, 1)[0]!;
    void this.dispose(oldest.client, oldest.login);
    return true;
  }

  private closeIdleOlderThan(ms: number): void {
    while (this.idle[0] && Date.now() - this.idle[0].since >= ms) this.evictOldestIdle();
  }

  /** Lukkingen tar et øyeblikk hos serveren; avstanden mellom taket og max_connections dekker den. */
  private dispose(client: Client, login: Login): Promise<void> {
    this.count(login, -1);
    return client.end().catch(() => undefined);
  }

  /** En tilkobling som har dødd, lånes ikke ut igjen; dør den hos en låner, kastes den når den leveres. */
  private breakOff(client: Client): void {
    this.broken.add(client);
    const index = this.idle.findIndex((entry) => entry.client === client);
    if (index >= 0) { const [entry] = this.idle.splice(index, 1); this.count(entry!.login, -1); this.serve(); }
  }

  private mayOpen(login: Login): boolean { return (this.open.get(login) ?? 0) < this.limits.perLogin; }

  private count(login: Login, change: 1 | -1): void {
    this.total += change;
    const now = (this.open.get(login) ?? 0) + change;
    if (now > 0) this.open.set(login, now); else this.open.delete(login);
  }
}
