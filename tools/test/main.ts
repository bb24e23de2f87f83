import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import { buildStale } from '../build/build.ts';
import { chromiumPath as chromium } from './chromium.ts';
import { countsOf, nothingRan, summary, type Counts, type JestResult } from '../checks/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'loeftet-npm-test-'));

const counts = await testEverything(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return nothingRan;
});
rmSync(folder, { recursive: true, force: true });
// Alltid siste linje, og den eneste med denne formen.
console.log(summary(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

async function testEverything(args: string[]): Promise<Counts> {
  const ignored = ignoredProjects();
  await buildStale(console.log);
  const report = join(folder, 'resultat.json');
  // Flaggene våre står sist: jest leser alt etter et prosjektvalg som flere prosjekter.
  const exitCode = await jest([...args, '--json', `--outputFile=${report}`, ...ignored]);
  if (!existsSync(report)) throw new Error(`Jest stanset uten resultat (${exitCode}).`);
  return countsOf(JSON.parse(readFileSync(report, 'utf8')) as JestResult, exitCode);
}

/** Nettleserprøvene trenger Chromium. Uten den blir de hoppet over her, men aldri der det skal bevises at alt virker. */
function ignoredProjects(): string[] {
  if (existsSync(chromium)) return [];
  if (process.env['CI']) throw new Error(`Chromium mangler (${chromium}). Installer pakken «chromium», eller pek på en annen med CHROMIUM_PATH.`);
  console.log(`Nettleserprøvene (e2e) blir hoppet over: Chromium er ikke installert (${chromium}).`);
  return ['--ignoreProjects=e2e'];
}

/** Resultatet går til fil; det jest ellers skriver på standard ut med `--json`, er det samme en gang til. */
async function jest(args: string[]): Promise<number> {
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--no-compilation-cache', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--config', 'jest.config.ts', ...args], {
    // Prøvene kjører slik programmet kjøres: graphql og express har egne, tregere veier for utvikling.
    cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit') as [number | null];
  return code ?? 1;
}
