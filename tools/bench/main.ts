import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import { buildStale } from '../build/build.ts';
import { readFlags } from './flags.ts';
import { measureStart } from './oppstart.ts';

// `npm run bench`: alt, eller én del. Delene og valgene står i README.md.
const args = process.argv.slice(2);
const { bare, kort } = readFlags(args);
await buildStale(console.log);
if (bare === null || bare === 'oppstart') await measureStart(kort ? 2_000 : 10_000);
for (const [del, program] of [['oversikt', 'oversikt/main.js'], ['sammenligning', 'sammenligning/main.js'], ['deling', 'deling/main.js'], ['prikking', 'prikking.js'], ['soek', 'soek/main.js']] as const)
  if (bare === null || bare === del) process.exitCode = await measureIn(program) || process.exitCode;

/** I det bygde programmet: der kjører produktets egne deler som de er. */
async function measureIn(program: string): Promise<number> {
  const child = fork(join(projectRoot, 'dist/tools/bench', program), args, { cwd: projectRoot, execArgv: ['--disable-warning=ExperimentalWarning'] });
  const stop = () => { child.kill('SIGTERM'); };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  const [code] = await once(child, 'exit') as [number | null];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  return code ?? 1;
}
