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

/** PostgreSQL bytter fil, men sletter aldri. Ti filer på 10 MB beholdes. */
export function pruneLogs(logDir: string): void {
  for (const name of logNames(logDir).slice(0, -KEEP)) {
    try {
      rmSync(join(logDir, name), { force: true });
    } catch {
      // En logg som ikke lar seg slette, er ingen grunn til å nekte oppstart.
    }
  }
}

export function keepPruned(logDir: string): () => void {
  pruneLogs(logDir);
  const timer = setInterval(() => pruneLogs(logDir), HOUR_MS).unref();
  return () => clearInterval(timer);
}

/** Den nyeste loggen, eller fila serveren skriver til før dens egen logg er åpen. */
export function currentLog(layout: Layout): string {
  const newest = logNames(layout.logDir).at(-1);
  return newest === undefined ? layout.startupLog : join(layout.logDir, newest);
}

/** Hvor langt loggen var kommet før en oppstart, så en tidligere kjørings ord ikke blir tatt for denne sine. */
export interface LogMark {
  readonly path: string;
  readonly size: number;
}

export function markLog(layout: Layout): LogMark {
  const path = currentLog(layout);
  return { path, size: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
}

/** Hvor denne oppstarten ble logget: en server som feiler tidlig, når aldri fram til sin egen logg. */
export function logSince(layout: Layout, mark: LogMark): string {
  const now = markLog(layout);
  return now.path === mark.path && now.size === mark.size ? layout.startupLog : now.path;
}

/** Det serveren sa etter merket: de alvorlige linjene om det er noen. */
export function lastWords(layout: Layout, mark: LogMark): string {
  const log = logSince(layout, mark);
  // Oppstartsloggen tømmes ved hver oppstart.
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
