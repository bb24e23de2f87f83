import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import { buildApi } from '../build/build.ts';
import { dataFolder, prepareDatabase, runningDatabase } from '../start/database.ts';
import { loadReferanse } from '../start/referanse.ts';
import { commands, usage } from './commands.ts';

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command || args.length < command.min || args.length > command.arguments.length) {
  console.error(usage(name));
  process.exit(2);
}

const dataDir = dataFolder();
// En kjørende installasjon brukes som den er; ellers startes databasen for denne ene kommandoen.
const database = await runningDatabase(dataDir) ?? await prepareDatabase(dataDir, (text) => console.error(text)).catch(fail);
try {
  await loadReferanse(database, (text) => console.error(text));
  await buildApi((text) => console.error(text));
  const child = fork(join(projectRoot, 'dist/tools/loeftet/run.js'), [name, ...args], {
    execArgv: [], env: { ...process.env, LOEFTET_DATA: dataDir, DATABASE_URL: database.url, LOEFTET_SECRET: database.keys.secret },
  });
  const [code] = await once(child, 'exit');
  process.exitCode = Number(code ?? 1);
} catch (error) {
  fail(error);
} finally {
  await database.stop();
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
