import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from 'pg';
import { LeaseRegistry, LeaseTimeoutError, type Lease, type LeaseLimits } from './lease-registry.ts';
import type { Login } from './login.ts';

/** En tilkobling uten server. Registeret kjenner bare `end` og hendelsene. */
class FakeClient extends EventEmitter {
  dead = false;
  constructor(readonly login: Login, private readonly world: World) { super(); world.alive.add(this); }
  die(): void { if (this.dead) return; this.gone(); this.emit('error', new Error('drept')); this.emit('end'); }
  async end(): Promise<void> { this.gone(); }
  private gone(): void { this.dead = true; this.world.alive.delete(this); }
}

/** Alt som finnes utenfor registeret: tilkoblinger som lever, og åpninger som pågår. */
class World {
  readonly alive = new Set<FakeClient>();
  readonly opening: { login: Login; succeed(): void; fail(): void }[] = [];
  readonly registry: LeaseRegistry;
  /** Sann når åpninger skal vente til prøven bestemmer utfallet. */
  constructor(limits: Partial<LeaseLimits>, private readonly held = false, private readonly failing = (_: Login) => false) {
    this.registry = new LeaseRegistry((login) => this.open(login), { cap: 6, perLogin: 3, reserved: 2, waitMs: 60_000, idleMs: 60_000, ...limits });
  }
  private open(login: Login): Promise<Client> {
    if (!this.held) return this.failing(login) ? Promise.reject(new Error('åpnet ikke')) : Promise.resolve(new FakeClient(login, this) as unknown as Client);
    return new Promise((resolve, reject) => this.opening.push({ login, succeed: () => resolve(new FakeClient(login, this) as unknown as Client), fail: () => reject(new Error('åpnet ikke')) }));
  }
  count(mine: (login: Login) => boolean): number { return [...this.alive, ...this.opening].filter(({ login }) => mine(login)).length; }
}

const isKommune = (login: Login) => login.startsWith('k');
const settle = async () => { for (let i = 0; i < 12; i++) await Promise.resolve(); };
const worlds: World[] = [];
const newWorld = (...args: ConstructorParameters<typeof World>) => { const world = new World(...args); worlds.push(world); return world; };
afterEach(() => Promise.all(worlds.splice(0).map((world) => world.registry.close())));

const logins: Login[] = ['k1', 'k2', 'k3', 'k4', 'innlogging', 'forvalter'];
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('acquire' as const), login: fc.constantFrom(...logins), pick: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('release' as const, 'releaseBroken' as const), login: fc.constantFrom(...logins), pick: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('die' as const), login: fc.constantFrom(...logins), pick: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('opened' as const, 'notOpened' as const), login: fc.constantFrom(...logins), pick: fc.nat() }) },
);

describe('utlånene under vilkårlig bruk', () => {
  it.each([['åpninger som tar tid og kan feile', true], ['åpninger som lykkes straks', false]])('holder alle løftene med %s', async (_, held) => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
      const world = newWorld({}, held);
      const leases: Lease[] = [];
      const asked = new Map<Login, number[]>();
      const served = new Map<Login, number[]>();
      let answered = 0;
      let number = 0;

      for (const { kind, login, pick } of steps) {
        if (kind === 'acquire') {
          const mine = number++;
          asked.set(login, [...asked.get(login) ?? [], mine]);
          void world.registry.acquire(login).then((lease) => { leases.push(lease); served.set(login, [...served.get(login) ?? [], mine]); }, () => asked.set(login, asked.get(login)!.filter((n) => n !== mine))).finally(() => answered++);
        }
        if ((kind === 'release' || kind === 'releaseBroken') && leases.length > 0) {
          const [lease] = leases.splice(pick % leases.length, 1);
          lease!.release(kind === 'release' ? undefined : new Error('ødelagt'));
          lease!.release(); // Å levere to ganger skal ikke bety noe.
        }
        if (kind === 'die') [...world.alive][pick % Math.max(1, world.alive.size)]?.die();
        if (kind === 'opened' || kind === 'notOpened') {
          // Åpningene for én innlogging blir ferdige i den rekkefølgen de begynte.
          const next = world.opening.find((entry) => entry.login === login) ?? world.opening[0];
          if (next) { world.opening.splice(world.opening.indexOf(next), 1); if (kind === 'opened') next.succeed(); else next.fail(); }
        }
        await settle();

        const { open, waiting } = world.registry.state;
        const lentDead = leases.filter(({ client }) => (client as unknown as FakeClient).dead).length;
        expect(world.count(() => true) + lentDead).toBe(open);
        expect(open).toBeLessThanOrEqual(6);
        expect(world.count(isKommune)).toBeLessThanOrEqual(4);
        for (const one of logins) expect(world.count((other) => other === one)).toBeLessThanOrEqual(3);
        expect(new Set(leases.map(({ client }) => client)).size).toBe(leases.length);
        expect(leases.every(({ client, login: own }) => (client as unknown as FakeClient).login === own)).toBe(true);
        expect(answered + waiting + world.opening.length).toBe(number);
        if (!held) for (const one of logins) expect(asked.get(one) ?? []).toEqual(expect.arrayContaining(served.get(one) ?? []));
        if (!held) for (const one of logins) expect(served.get(one) ?? []).toEqual((asked.get(one) ?? []).slice(0, served.get(one)?.length ?? 0));
      }

      // Når alt leveres, får alle som ventet, sitt svar, og ingenting blir stående.
      for (let i = 0; i < 400 && (leases.length > 0 || world.opening.length > 0 || world.registry.state.waiting > 0); i++) {
        world.opening.splice(0).forEach((entry) => entry.succeed());
        leases.splice(0).forEach((lease) => lease.release());
        await settle();
      }
      const { open, idle, waiting } = world.registry.state;
      expect({ waiting, answered, lent: open - idle }).toEqual({ waiting: 0, answered: number, lent: 0 });
      expect(world.alive.size).toBe(idle);
      await world.registry.close();
      expect(world.alive.size).toBe(0);
    }), { numRuns: 250 });
  });
});

describe('utlånene', () => {
  it('gir en ledig tilkobling bare til sin egen innlogging', async () => {
    const { registry } = newWorld({});
    const first = await registry.acquire('k1');
    first.release();
    expect((await registry.acquire('k2')).client).not.toBe(first.client);
    expect((await registry.acquire('k1')).client).toBe(first.client);
  });

  it('holder av plass til innlogging når kommunene har tatt sitt, også etter at systemets egne har vært ledige', async () => {
    const world = newWorld({});
    // Systemet bruker opp reserven og leverer; kommunene skal ikke kunne spise den ved å lukke det som er ledig.
    const system = await Promise.all([world.registry.acquire('innlogging'), world.registry.acquire('forvalter')]);
    for (const login of ['k1', 'k2', 'k3', 'k4'] as const) await world.registry.acquire(login);
    system.forEach((lease) => lease.release());
    const waiting = world.registry.acquire('k5').then(() => 'fikk', () => 'stengt');
    await settle();
    expect(world.registry.state.waiting).toBe(1);
    expect((await world.registry.acquire('innlogging')).login).toBe('innlogging');
    await world.registry.close();
    expect(await waiting).toBe('stengt');
  });

  it('lar ikke én som venter på sin egen grense, sperre for de andre', async () => {
    const { registry } = newWorld({ perLogin: 1 });
    await registry.acquire('k1');
    const blocked = registry.acquire('k1');
    blocked.catch(() => undefined);
    expect((await registry.acquire('k2')).login).toBe('k2');
    expect(registry.state.waiting).toBe(1);
  });

  it('gir opp etter ventetida, og tar bare seg selv ut av køen', async () => {
    const { registry } = newWorld({ cap: 1, reserved: 0, waitMs: 30 });
    const lease = await registry.acquire('k1');
    const early = registry.acquire('k2');
    await new Promise((done) => setTimeout(done, 20));
    const late = registry.acquire('k3');
    await expect(early).rejects.toBeInstanceOf(LeaseTimeoutError);
    lease.release();
    expect((await late).login).toBe('k3');
  });

  it('mister verken tilkoblingen eller en annen i køen når en åpning tar lengre tid enn ventetida', async () => {
    const world = newWorld({ cap: 1, reserved: 0, waitMs: 40 }, true);
    const slow = world.registry.acquire('k1');
    await new Promise((done) => setTimeout(done, 25));
    const next = world.registry.acquire('k1');
    await expect(slow).rejects.toBeInstanceOf(LeaseTimeoutError);
    expect(world.registry.state.waiting).toBe(1);
    world.opening.shift()!.succeed();
    const lease = await next;
    lease.release();
    expect(world.registry.state).toMatchObject({ open: 1, idle: 1, waiting: 0 });
  });

  it('lukker de ledige etter en stund', async () => {
    const world = newWorld({ idleMs: 20 });
    (await world.registry.acquire('k1')).release();
    await new Promise((done) => setTimeout(done, 150));
    expect([world.alive.size, world.registry.state.open]).toEqual([0, 0]);
  });

  it('avviser den som spør etter at den er stengt, og lukker det som leveres siden', async () => {
    const world = newWorld({});
    const lease = await world.registry.acquire('k1');
    await world.registry.close();
    await expect(world.registry.acquire('k1')).rejects.toThrow(/stengt/);
    lease.release();
    expect(world.alive.size).toBe(0);
  });

  it('sier fra til den som spurte når åpningen feiler, og lar de neste slippe til', async () => {
    const { registry } = newWorld({ cap: 1, reserved: 0 }, false, (login) => login === 'k1');
    const failing = registry.acquire('k1');
    const next = registry.acquire('k2');
    await expect(failing).rejects.toThrow('åpnet ikke');
    expect((await next).login).toBe('k2');
  });
});
