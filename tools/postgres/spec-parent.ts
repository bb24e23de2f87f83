// En forelderprosess til prøvene: starter en server, sier hvor den er, og lever til den får beskjed om å stoppe eller blir drept.
import { writeSync } from 'node:fs';
import type { StartOptions } from './index.ts';
import { startPostgres } from './index.ts';

const { umask, ...options } = JSON.parse(process.argv[2] ?? '{}') as StartOptions & { umask?: number };
if (umask !== undefined) process.umask(umask);

const tell = (value: unknown): void => void writeSync(1, `${JSON.stringify(value)}\n`);

try {
  const server = await startPostgres({ ...options, onProgress: (progress) => tell({ progress }) });
  tell({ running: { port: server.port, pid: server.pid, url: server.url, dataDir: server.dataDir } });
  process.stdin.once('data', () => {
    void server.stop().then(() => process.exit(0));
  });
} catch (error) {
  tell({ problem: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
