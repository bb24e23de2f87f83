import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';

const KEEP = 10;
const HOUR_MS = 3_600_000;
const TAIL_BYTES = 4096;

function logNames(logDir: string): string[] {
  try {
    return readdirSync(logDir).filter((name) => /^postgres-\d{8}-\d{6}\.log$/.test(name)).sort();
  } catch {
    return [];
  }
}

/** PostgreSQL rotates but never deletes. Ten files of 10 MB are kept. */
export function pruneLogs(logDir: string): void {
  for (const name of logNames(logDir).slice(0, -KEEP)) {
    try {
      rmSync(join(logDir, name), { force: true });
    } catch {
      // A log that cannot be deleted is no reason to refuse a start.
    }
  }
}

export function keepPruned(logDir: string): () => void {
  pruneLogs(logDir);
  const timer = setInterval(() => pruneLogs(logDir), HOUR_MS).unref();
  return () => clearInterval(timer);
}

/** The newest log, or the file the server writes to before its own log is open. */
export function currentLog(layout: Layout): string {
  const newest = logNames(layout.logDir).at(-1);
  return newest === undefined ? layout.startupLog : join(layout.logDir, newest);
}

/** How far the log had come before a start, so that an earlier run's words are not taken for this one's. */
export interface LogMark {
  readonly path: string;
  readonly size: number;
}

export function markLog(layout: Layout): LogMark {
  const path = currentLog(layout);
  return { path, size: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
}

/** Where this start was logged: a server that fails early never gets to its own log. */
export function logSince(layout: Layout, mark: LogMark): string {
  const now = markLog(layout);
  return now.path === mark.path && now.size === mark.size ? layout.startupLog : now.path;
}

/** What the server said after the mark: the grave lines if there are any. */
export function lastWords(layout: Layout, mark: LogMark): string {
  const log = logSince(layout, mark);
  // The start-up log is emptied at every start.
  const fresh = log === layout.startupLog ? '' : tail(log, log === mark.path ? mark.size : 0);
  const said = `${tail(layout.startupLog, 0)}\n${fresh}`.split('\n');
  const grave = said.filter((line) => /\b(FATAL|PANIC|ERROR|could not)\b/.test(line));
  return [...new Set(grave.length > 0 ? grave : said.filter(Boolean))].slice(-3).join(' | ');
}

function tail(path: string, from: number): string {
  try {
    return readFileSync(path).subarray(from).subarray(-TAIL_BYTES).toString('utf8');
  } catch {
    return '';
  }
}
