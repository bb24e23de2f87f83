import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import { assertLawful } from '#libs/platform/wall/law';
import { buildStale } from '../build/build.ts';
import { loadDemo } from '../demo/load-when-empty.ts';
import { demoLogins, demoPassword } from '../demo/logins.ts';
import { loadReferanse } from './referanse.ts';
import { loadSerier } from './statistikk.ts';
import { dataFolder, prepareDatabase, type ReadyDatabase } from './database.ts';

const started = Date.now();
const say = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1).replace('.', ',').padStart(5)} s  ${text}`);
const demo = process.env['LOEFTET_DEMO'] !== '0';
const port = Number(process.env['PORT'] ?? 3000);

try {
  await start();
} catch (error) {
  console.error(`\nLøftet startet ikke. ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['LOEFTET_FEILSOEK']) console.error(error);
  process.exit(1);
}

async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT må være et tall mellom 0 og 65535, ikke «${process.env['PORT']}».`);
  const dataDir = dataFolder();
  await buildStale(say);
  const database = await prepareDatabase(dataDir, say);
  let api: ChildProcess | null = null;
  stopInOrder(database, () => api);
  try {
    await assertLawful(database.url);
    await loadReferanse(database, say);
    await loadSerier(database, say);
    if (demo) await loadDemo(database, say);
    api = await startApi(dataDir, database);
  } catch (error) {
    await database.stop();
    throw error;
  }
  say('Klar.');
  announce();
  api.on('exit', (code) => { void database.stop().finally(() => process.exit(code ?? 1)); });
}

async function startApi(dataDir: string, database: ReadyDatabase): Promise<ChildProcess> {
  say('Starter api og nettsider …');
  // Api-et får bare adressen; det logger inn med utledede passord og kan ikke migrere.
  const address = new URL(database.url);
  address.username = '';
  address.password = '';
  const child = fork(join(projectRoot, 'dist/apps/api/src/main.js'), {
    // En liten ung generasjon i V8 holder minnet nede uten at det merkes på farten («npm run bench»).
    cwd: projectRoot, execArgv: ['--max-semi-space-size=4'],
    env: { ...process.env, NODE_ENV: 'production', LOEFTET_DATA: dataDir, LOEFTET_SECRET: database.keys.secret, DATABASE_URL: address.toString(), PORT: String(port) },
  });
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof answer !== 'object') throw new Error(`Api-et svarte ikke. Er port ${port} opptatt? Velg en annen med PORT.`);
  return child;
}

/** Først api-et, så databasen: ingen forespørsel skal miste databasen midt i en lagring. */
function stopInOrder(database: ReadyDatabase, api: () => ChildProcess | null): void {
  const stop = async () => {
    const child = api();
    child?.removeAllListeners('exit');
    if (child && child.exitCode === null) { child.kill('SIGTERM'); await once(child, 'exit'); }
    await database.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

function announce(): void {
  console.log(`\n  Løftet: http://localhost:${port}\n`);
  if (!demo) return console.log('  Lag den første plattformforvalteren med: npm run loeftet -- forvalter:opprett <e-post> "<navn>"\n');
  console.log(`  Demoinnlogginger (passord ${demoPassword}):`);
  for (const { epost, navn } of demoLogins) console.log(`    ${epost.padEnd(32)} ${navn}`);
  console.log('\n  Stans med Ctrl+C.\n');
}
