import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '#libs/platform/config';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../../../api/src/create-app.ts';
import { loadDemo } from '../../../../tools/demo/load-when-empty.ts';
import { loadReferanse } from '../../../../tools/start/referanse.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Api-et kjører fra kilden; nettsidene og innlesingen av demoen er det bygde. */
const built = ['dist/web/index.html', 'dist/tools/demo/load.js'];

/** Én database med hele demoen, api-et og nettsidene på en ledig port, og en nettleser som deles av prøvene i fila. */
export class World {
  readonly visitors: Visitor[] = [];

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

  /** En ny person ved en ny maskin: ingen kapsler, ingen utkast. */
  async visitor(options: VisitorOptions = {}): Promise<Visitor> {
    const visitor = await Visitor.open(this.browser, this.url, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /** En ny maskin der noen alt har logget inn. */
  async loggedIn(epost: string, options: VisitorOptions = {}): Promise<Visitor> {
    const visitor = await this.visitor(options);
    await visitor.logIn(epost);
    return visitor;
  }

  /** Maskinene fra én prøve følger ikke med til den neste. */
  async leave(): Promise<void> {
    await Promise.all(this.visitors.splice(0).map((visitor) => visitor.close()));
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
    await this.leave();
    await this.browser.close();
    await this.app.close();
    await this.database.drop();
  }
}
