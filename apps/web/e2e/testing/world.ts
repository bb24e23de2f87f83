import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '#libs/platform/config';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../../../api/src/create-app.ts';
import { loadDemo } from '../../../../tools/demo/load-when-empty.ts';
import { loadReferanse } from '../../../../tools/start/referanse.ts';
import { demoPassword } from '../../../../tools/demo/logins.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Api-et kjører fra kilden; nettsidene og innlesingen av demoen er det bygde. */
const built = ['dist/web/index.html', 'dist/tools/demo/load.js'];

/** Én database med hele demoen, api-et og nettsidene på en ledig port, og en nettleser som deles av prøvene i fila. */
export class World {
  readonly visitors: Visitor[] = [];
  private readonly spare: Visitor[] = [];

  private constructor(readonly database: TestDatabase, readonly app: NestExpressApplication, readonly browser: Browser, readonly url: string) {}

  static async open(): Promise<World> {
    const missing = built.find((file) => !existsSync(join(projectRoot, file)));
    if (missing) throw new Error(`Nettleserprøvene trenger det bygde: ${missing} mangler. Kjør «npm run build» først.`);
    if (!existsSync(executablePath)) throw new Error(`Nettleserprøvene trenger Chromium, og ${executablePath} finnes ikke. Pek på en annen med CHROMIUM_PATH.`);
    const [browser, database] = await Promise.all([chromium.launch({ executablePath, args: flags }), createTestDatabase()]);
    try {
      const ready = { url: database.url, keys: database.keys, stop: async () => undefined };
      await loadReferanse(ready, () => undefined);
      await loadDemo(ready, () => undefined);
      const app = await createApp(database.config);
      await app.listen(0, '127.0.0.1');
      return new World(database, app, browser, await app.getUrl());
    } catch (error) {
      await browser.close();
      await database.drop();
      throw error;
    }
  }

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

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.close();
    await this.database.drop();
  }
}
