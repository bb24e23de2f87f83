import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform';
import { asSent, question, type Candidate, type Cookies } from '../maaling/candidate.ts';
import { firstMessage, stopChild } from '../maaling/child.ts';
import { ask, type Question } from '../maaling/drive.ts';
import type { World } from '../maaling/world.ts';

/** Dagen i dag i Norge. */
export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

export const questionsTo = (address: string, query: string, cookies: Cookies, variables: object = {}): Question[] =>
  [...cookies].map(([nummer, cookie]) => question(address, cookie, nummer, 'Oversikt', query, variables));

/** Produktet slik det alt kjører. */
export const product = (world: World, cookies: Cookies): Candidate =>
  ({ name: 'produktet', pid: world.apiPid, questions: questionsTo(world.address, asSent('apps/web/src/sider/oversikt/oversikt.graphql'), cookies), stop: async () => undefined });

/** Gulvet, i sin egen prosess med de samme innstillingene som api-et. */
export async function floor(world: World, cookies: Cookies): Promise<Candidate> {
  const child = forkServer(join(projectRoot, 'dist/tools/bench/floor/server.js'), projectRoot, { DATABASE_URL: world.url, LOEFTET_SECRET: world.keys.secret, LOEFTET_DATA: world.folder });
  return started('gulvet', child, asSent('apps/web/src/sider/oversikt/oversikt.graphql'), cookies);
}

export function forkServer(path: string, cwd: string, env: NodeJS.ProcessEnv): ChildProcess {
  return fork(path, { cwd, execArgv: ['--max-semi-space-size=4'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'production', ...env } });
}

/** Venter til tjeneren har sagt hvilken port den lytter på, og svarer. */
export async function started(name: string, child: ChildProcess, query: string, cookies: Cookies, variables: object = {}): Promise<Candidate> {
  const { port } = await firstMessage<{ port: number }>(child, name);
  const questions = questionsTo(`http://127.0.0.1:${port}`, query, cookies, variables);
  await ask(questions[0]!);
  return { name, pid: child.pid!, questions, stop: () => stopChild(child) };
}
