import { readdirSync, readFileSync, statSync } from 'node:fs';

export interface ProcessState {
  /** Clock ticks since boot. With the pid it names a process for good; a pid alone is reused. */
  readonly startTicks: string;
  readonly zombie: boolean;
}

/** The command name is in parentheses and may itself hold spaces and parentheses. */
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

/** A zombie is dead: in a container without an init nobody ever collects it. */
export function isAlive(pid: number, startTicks?: string): boolean {
  const state = processState(pid);
  return state !== undefined && !state.zombie && (startTicks === undefined || state.startTicks === startTicks);
}

/** By inode: one folder can have several paths. Undefined when the system will not say, as for another account in a container. */
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
    // It ended by itself in the meantime; the caller looks again.
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
