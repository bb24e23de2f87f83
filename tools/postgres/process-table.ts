import { readdirSync, readFileSync, statSync } from 'node:fs';

export interface ProcessState {
  /** Klokketikk siden maskinen startet. Sammen med nummeret navngir det en prosess for godt; nummeret alene brukes om igjen. */
  readonly startTicks: string;
  readonly zombie: boolean;
}

/** Kommandonavnet står i parentes, og kan selv ha mellomrom og parenteser. */
export function parseStat(text: string): ProcessState | undefined {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const startTicks = fields[19];
  return startTicks === undefined || !/^\d+$/.test(startTicks) ? undefined : { startTicks, zombie: fields[0] === 'Z' || fields[0] === 'X' };
}

export function processState(pid: number): ProcessState | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** En zombie er død: i en container uten init er det ingen som noen gang henter den. */
export function isAlive(pid: number, startTicks?: string): boolean {
  const state = processState(pid);
  return state !== undefined && !state.zombie && (startTicks === undefined || state.startTicks === startTicks);
}

/** Etter inode: én mappe kan ha flere stier. Undefined når systemet ikke vil si det, som for en annen bruker i en container. */
export function worksIn(pid: number, folder: string): boolean | undefined {
  try {
    const theirs = statSync(`/proc/${pid}/cwd`);
    const ours = statSync(folder);
    return theirs.dev === ours.dev && theirs.ino === ours.ino;
  } catch {
    return undefined;
  }
}

export function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

export function allPids(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

export function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Den avsluttet av seg selv imens; den som kalte, ser igjen.
  }
}

export async function waitUntilGone(pid: number, startTicks: string, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid, startTicks)) {
    if (Date.now() > deadline) return false;
    await new Promise((done) => setTimeout(done, 20));
  }
  return true;
}
