import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '#libs/platform/config';

/** En del av kontrollen. Svarer med hva som er galt, eller `null`. */
export interface Step { name: string; run: () => Promise<string | null> }

/** Kjører delene i rekkefølge og stanser ved den første som feiler. Sant når alle gikk bra. */
export async function runSteps(steps: Step[], write: (text: string) => void = console.log): Promise<boolean> {
  const start = Date.now();
  for (const [i, { name, run }] of steps.entries()) {
    write(`[${i + 1}/${steps.length}] ${name} …`);
    const began = Date.now();
    const problem = await run().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (problem !== null) {
      write(`[${i + 1}/${steps.length}] ${name}: FEIL etter ${seconds(began)} s\n${problem}`);
      return false;
    }
    write(`[${i + 1}/${steps.length}] ${name}: i orden (${seconds(began)} s)`);
  }
  write(`Alt er i orden (${seconds(start)} s).`);
  return true;
}

const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1).replace('.', ',');

/** Kjører en kommando med samme Node og samme innstillinger som denne. Utskriften går rett ut. */
export async function node(...command: string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...command], { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  const [code] = await once(child, 'exit') as [number | null];
  process.off('SIGINT', forward).off('SIGTERM', forward);
  return code ?? 1;
}

/** En del som er én eller flere kommandoer; `problem` er det som skal sies når en av dem feiler. */
export const commandStep = (name: string, problem: string, ...commands: string[][]): Step => ({
  name,
  run: async () => {
    for (const command of commands) if (await node(...command) !== 0) return problem;
    return null;
  },
});

/** Flere deler på én gang, der det ikke gjør noe hvem som er ferdig først. Alt som er galt, kommer fram. */
export const sideBySide = (...steps: Step[]): Step => ({
  name: steps.map(({ name }) => name).join(' og '),
  run: async () => {
    const problems = (await Promise.all(steps.map(({ run }) => run()))).filter((problem) => problem !== null);
    return problems.length > 0 ? problems.join('\n') : null;
  },
});
