import { readFileSync } from 'node:fs';

/** postmaster.pid, linjene vi bruker. Den vokser mens serveren starter, så de siste kan mangle. */
export interface PidFile {
  readonly pid: number;
  readonly port: number | undefined;
  readonly status: 'starting' | 'ready' | 'stopping' | 'unknown';
}

const STATUS_LINE = 7;

export function parsePidFile(text: string): PidFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  // En enbrukerserver skriver nummeret sitt negativt.
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid < 1) return undefined;
  const port = Number(lines[3]);
  const status = lines[STATUS_LINE];
  return {
    pid,
    port: Number.isInteger(port) && port > 0 ? port : undefined,
    status: status === 'starting' || status === 'ready' || status === 'stopping' ? status : 'unknown',
  };
}

export function readPidFile(path: string): PidFile | undefined {
  try {
    return parsePidFile(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
