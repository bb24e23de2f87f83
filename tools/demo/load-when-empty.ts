import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { databaseAddress, projectRoot } from '#libs/platform/config';
import { connectTool, connectForvalter, openArbeidsrom, type Keys } from '#libs/platform/wall';
import type { ReadyDatabase } from '../start/database.ts';
import { demoLogins } from './logins.ts';

/** Laster demoen i en tom database. Ble en tidligere lasting avbrutt, fortsetter den. Andres data røres aldri. */
export async function loadDemo(database: ReadyDatabase, onProgress: (text: string) => void): Promise<void> {
  const admin = await connectTool(database.url);
  try {
    const { rows: [loaded] } = await admin.query(`SELECT FROM drift.lasting WHERE navn = 'demo'`);
    if (loaded || !(await isOurs(database.url, database.keys))) return;
    onProgress('Legger inn demoen: fire kommuner og personene som logger inn …');
    await openRooms(database, admin);
    await runLoader(database, onProgress);
    await admin.query(`INSERT INTO drift.lasting (navn, hash) VALUES ('demo', '')`);
  } finally {
    await admin.end();
  }
}

/** Tom, eller bare med demoens egne personer. */
async function isOurs(url: string, keys: Keys): Promise<boolean> {
  const forvalter = await connectForvalter(databaseAddress(url), keys);
  try {
    const { rowCount } = await forvalter.query('SELECT FROM tilgang.medlemskap WHERE NOT epost = ANY($1) LIMIT 1', [demoLogins.map((l) => l.epost)]);
    return rowCount === 0;
  } finally {
    await forvalter.end();
  }
}

async function openRooms(database: ReadyDatabase, admin: Awaited<ReturnType<typeof connectTool>>): Promise<void> {
  const address = databaseAddress(database.url);
  const forvalter = await connectForvalter(address, database.keys);
  try {
    const numre = [...new Set(demoLogins.flatMap((l) => l.kommunenummer ?? []))];
    const { rows } = await forvalter.query<{ id: number }>('SELECT kommune_id AS id FROM referanse.kommunenummer WHERE nummer = ANY($1) ORDER BY nummer', [numre]);
    for (const { id } of rows) await openArbeidsrom(admin, forvalter, address.database, id, database.keys);
  } finally {
    await forvalter.end();
  }
}

/** Fakta leses inn av den samme innlesingen som alle bruker, i det bygde programmet. */
async function runLoader(database: ReadyDatabase, onProgress: (text: string) => void): Promise<void> {
  const child = fork(join(projectRoot, 'dist/tools/demo/load.js'), {
    cwd: projectRoot, execArgv: [], env: { ...process.env, DATABASE_URL: database.url, LOEFTET_SECRET: database.keys.secret },
  });
  child.on('message', (text) => onProgress(String(text)));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('Demoen ble ikke lagt inn. Start på nytt for å fortsette der det stanset.');
}
