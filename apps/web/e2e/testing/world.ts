import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '#libs/platform/config';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { chromiumPath as executablePath } from '../../../../tools/test/chromium.ts';
import { demoPassword } from '../../../../tools/demo/logins.ts';
import { startApi, type RunningApi } from './running-api.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const built = ['dist/web/index.html', 'dist/apps/api/src/main.js'];

/** En egen kopi av databasen med hele demoen, det bygde api-et med nettsidene på en ledig port, og en nettleser som deles av prøvene i fila. */
export class World {
  readonly visitors: Visitor[] = [];
  private readonly spare: Visitor[] = [];

  private constructor(readonly database: TestDatabase, private readonly api: RunningApi, readonly browser: Browser) {}

  static async open(): Promise<World> {
    const missing = built.find((file) => !existsSync(join(projectRoot, file)));
    if (missing) throw new Error(`Nettleserprøvene trenger det bygde: ${missing} mangler. Kjør «npm run build» først.`);
    if (!existsSync(executablePath)) throw new Error(`Nettleserprøvene trenger Chromium, og ${executablePath} finnes ikke. Pek på en annen med CHROMIUM_PATH.`);
    const [browser, database] = await Promise.all([chromium.launch({ executablePath, args: flags }), createTestDatabase(process.env['LOEFTET_DEMOMAL'])]);
    try {
      return new World(database, await startApi(database), browser);
    } catch (error) {
      await browser.close();
      await database.drop();
      throw error;
    }
  }

  get url(): string { return this.api.url; }

  /** En person ved en maskin uten spor etter noen: ingen kapsler, ingen utkast. */
  async visitor(options: VisitorOptions = {}): Promise<Visitor> {
    const visitor = this.spare.pop() ?? await Visitor.open(this.browser, this.url);
    this.visitors.push(visitor);
    return visitor.sitDown(options);
  }

  /** En maskin der noen alt har logget inn og står på siden; `null` er ikke kommet til noen ennå. */
  async loggedIn(epost: string, path: string | null = '/', options: VisitorOptions = {}): Promise<Visitor> {
    const visitor = await this.visitor(options);
    await visitor.arrive(await this.session(epost));
    if (path !== null) await visitor.goto(path);
    return visitor;
  }

  /**
   * Maskinene viskes ut til neste prøve. En ny profil er den tyngste delen av en prøve: alt hentes, tolkes og tegnes
   * for første gang. Har prøven feilet, er maskinene mistenkelige og kastes.
   */
  async leave(failed = false): Promise<void> {
    await Promise.all(this.visitors.splice(0).map(async (visitor) => {
      if (failed) return visitor.close();
      await visitor.wipe();
      this.spare.push(visitor);
    }));
  }

  /** Logger inn som nettsiden gjør det, og gir kapselen. */
  private async session(epost: string): Promise<string> {
    const query = 'mutation ($input: LoginInput!) { login(input: $input) { id } }';
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { epost, passord: demoPassword } } }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (!cookie) throw new Error(`${epost} kom ikke inn: ${await response.text()}`);
    return cookie;
  }

  /** Databasen sett av den som drifter den: bare for det ingen kan gjøre fra nettsidene. */
  async query<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.database.admin.query(sql, values)).rows as T[];
  }

  /** Id-en til et tiltak, etter nummeret det har i kommunen. */
  async tiltakId(nummer: string, nr: number): Promise<string> {
    const [found] = await this.query<{ id: string }>('SELECT t.id FROM kommune.tiltak t JOIN referanse.kommunenummer n USING (kommune_id) WHERE n.nummer = $1 AND t.nr = $2', [nummer, nr]);
    return found!.id;
  }

  async indikatorId(nummer: string, nr: number): Promise<string> {
    const [found] = await this.query<{ id: string }>('SELECT i.id FROM kommune.indikator i JOIN referanse.kommunenummer n USING (kommune_id) WHERE n.nummer = $1 AND i.nr = $2', [nummer, nr]);
    return found!.id;
  }

  async barriereId(nummer: string): Promise<string> {
    const [found] = await this.query<{ id: string }>('SELECT b.id FROM kommune.barriere b JOIN referanse.kommunenummer n USING (kommune_id) WHERE n.nummer = $1 ORDER BY b.id', [nummer]);
    return found!.id;
  }

  /** Nummeret på rommet til avtalen, eller til den første. */
  async avtaleromnummer(avtaleId: string | null = null): Promise<number> {
    const [found] = await this.query<{ avtalerom: number }>('SELECT avtalerom FROM felles.evalueringsavtale WHERE $1::uuid IS NULL OR id = $1 ORDER BY opprettet, id', [avtaleId]);
    return found!.avtalerom;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
    await this.database.drop();
  }
}
