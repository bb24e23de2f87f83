import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';

interface Part { name: string; sources: string[]; output: string; command: string[] }

const parts: Part[] = [
  {
    name: 'api', output: 'dist/apps/api/src/main.js',
    sources: ['apps/api/src/**/*.ts', 'libs/**/*.ts', 'tools/**/*.ts', '.swcrc', 'package-lock.json'],
    command: ['node_modules/@swc/cli/bin/swc.js', 'apps/api/src', 'libs', 'tools', '-d', 'dist', '--only', '**/*.ts', '--ignore', '**/*.spec.ts', '--quiet'],
  },
  {
    name: 'nettsidene', output: 'dist/web/index.html',
    sources: ['apps/web/**/*.{ts,tsx,css,html,json,svg}', 'libs/{charts,contracts}/**/*.ts', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'],
  },
];

/** Bygger det som er eldre enn kilden. Sammenligner innhold, ikke klokkeslett, så en ny klone og en ny gren virker likt. */
export const buildStale = (onProgress: (text: string) => void) => build(parts, onProgress);
/** Bare api-et og verktøyene. Sidene byttes ikke ut under en tjener som alt viser dem. */
export const buildApi = (onProgress: (text: string) => void = () => undefined) => build(parts.slice(0, 1), onProgress);

async function build(wanted: Part[], onProgress: (text: string) => void): Promise<void> {
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  for (const part of wanted) {
    const stamp = join(projectRoot, 'dist', `.bygd-${part.name}`);
    const hash = hashOf(part.sources);
    if (existsSync(join(projectRoot, part.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    onProgress(`Bygger ${part.name} …`);
    rmSync(stamp, { force: true });
    await run(part.command);
    writeFileSync(stamp, hash);
  }
}

function hashOf(patterns: string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd: projectRoot }).sort()) hash.update(file).update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex');
}

function run(command: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject).on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Byggingen stanset: ${command[0]} svarte ${code}.`))));
  });
}
