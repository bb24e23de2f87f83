import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Layout } from './layout.ts';
import { writePrivateFile } from './private-file.ts';
import { onFolder, PostgresProblem } from './problem.ts';

export const HOST = '127.0.0.1';

// Under området Linux bruker til utgående tilkoblinger (32768–60999), så en husket port ikke blir tatt ved en tilfeldighet.
const LOWEST = 21_000;
const HIGHEST = 29_999;
const TRIES = 200;

export function parsePort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, host: HOST, exclusive: true }, () => probe.close(() => done(true)));
  });
}

export interface PortWish {
  insisted: number | undefined;
  remembered: number | undefined;
}

/** `refused` er porter serveren selv ikke fikk, enda de så ledige ut. */
export async function choosePort(
  wish: PortWish,
  free: (port: number) => Promise<boolean> = isFree,
  refused: ReadonlySet<number> = new Set(),
): Promise<number> {
  const usable = async (port: number): Promise<boolean> => !refused.has(port) && (await free(port));
  if (wish.insisted !== undefined) {
    if (await usable(wish.insisted)) return wish.insisted;
    throw new PostgresProblem(
      'PORT_IN_USE',
      `Port ${wish.insisted} er opptatt av et annet program. Velg en annen port, eller utelat den, så finner Løftet en ledig.`,
    );
  }
  if (wish.remembered !== undefined && (await usable(wish.remembered))) return wish.remembered;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    if (await usable(port)) return port;
  }
  throw new PostgresProblem('PORT_IN_USE', `Fant ingen ledig port mellom ${LOWEST} og ${HIGHEST}.`);
}

export function insistedPort(port: number | undefined): number | undefined {
  if (port === undefined || port === 0) return undefined;
  if (parsePort(String(port)) !== undefined) return port;
  throw new PostgresProblem('PORT_IN_USE', `Port ${port} er ikke et gyldig portnummer (1–65535).`);
}

export function rememberedPort(layout: Layout): number | undefined {
  try {
    return parsePort(readFileSync(layout.port, 'utf8'));
  } catch {
    return undefined;
  }
}

export function rememberPort(layout: Layout, port: number): void {
  if (rememberedPort(layout) === port) return;
  onFolder('lagre portnummeret', layout.port, () => writePrivateFile(layout.port, `${port}\n`));
}
