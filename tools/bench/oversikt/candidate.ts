import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse } from 'graphql';
import { projectRoot } from '#libs/platform';
import { bruker, passord } from '../seed/scale.ts';
import { firstMessage, stopChild } from './child.ts';
import { ask, type Question } from './drive.ts';
import type { World } from './world.ts';

/** En som svarer på det samme spørsmålet. `pid` er prosessen tida måles i, ved siden av PostgreSQL. */
export interface Candidate { name: string; pid: number; questions: readonly Question[]; stop(): Promise<void> }

/** Det `/3118/oversikt` sender: dokumentet slik nettsidenes klient skriver det ut, med typenavnene mellomlageret trenger. */
export const asSent = (path: string) => stringifyDocument(formatDocument(parse(readFileSync(join(projectRoot, path), 'utf8'))));

/** Dagen i dag i Norge. */
export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

/** Kommunenummeret til innloggingskapselen. */
export type Cookies = ReadonlyMap<string, string>;

/** Logger inn en gang i hver kommune, gjennom produktet. De andre bruker de samme øktene. */
export async function logIn(address: string, numre: readonly string[]): Promise<Cookies> {
  const query = 'mutation ($input: LoginInput!) { login(input: $input) { id } }';
  return new Map(await Promise.all(numre.map(async (nummer): Promise<[string, string]> => {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { epost: bruker(nummer), passord } } }) });
    const cookie = answer.headers.get('set-cookie');
    if (!cookie) throw new Error(`Innloggingen i ${nummer} svarte ${await answer.text()}`);
    return [nummer, cookie.split(';')[0]!];
  })));
}

export const questionsTo = (address: string, query: string, cookies: Cookies, variables: object = {}): Question[] => [...cookies].map(([nummer, cookie]) => ({
  url: `${address}/graphql`, headers: { cookie, 'x-arbeidsrom': nummer, 'apollo-require-preflight': '1' }, body: JSON.stringify({ operationName: 'Oversikt', query, variables }),
}));

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
