import type { Layout } from './layout.ts';
import { currentLog } from './log.ts';
import { tryLogin } from './login.ts';
import { ADMIN_USER } from './password.ts';
import { readPidFile } from './pidfile.ts';
import { PostgresProblem } from './problem.ts';
import type { Server } from './server.ts';

const POLL_MS = 20;
const RECOVERY_NOTICE_MS = 1500;

export interface Readiness {
  readonly layout: Layout;
  readonly server: Server;
  readonly port: number;
  readonly password: string;
  readonly timeoutMs: number;
  readonly onProgress: (text: string) => void;
}

/**
 * Usant når serveren i stedet sluttet. Passordet gis først når postmaster.pid sier at vår egen prosess har porten:
 * en fremmed som kom først til den, kunne spurt etter passordet i klartekst.
 */
export async function untilReady(wait: Readiness): Promise<boolean> {
  const started = Date.now();
  let noticed = false;
  while (!wait.server.hasEnded()) {
    if (holdsPort(wait) && (await mayLogIn(wait))) return true;
    const waited = Date.now() - started;
    if (waited > wait.timeoutMs) throw tooSlow(wait);
    if (!noticed && waited > RECOVERY_NOTICE_MS) {
      noticed = true;
      wait.onProgress('Databasen gjør seg klar, muligens etter et brått stopp …');
    }
    await Promise.race([new Promise((done) => setTimeout(done, POLL_MS)), wait.server.died]);
  }
  return false;
}

function holdsPort({ layout, server, port }: Readiness): boolean {
  const file = readPidFile(layout.pidFile);
  return file?.pid === server.pid && file.port === port && file.status === 'ready';
}

async function mayLogIn({ layout, port, password }: Readiness): Promise<boolean> {
  const answer = await tryLogin(port, ADMIN_USER, password);
  if (answer !== 'wrong-password') return answer === 'ok';
  throw new PostgresProblem(
    'PASSWORD',
    `Databasen i ${layout.dataDir} godtar ikke passordet i ${layout.password}. Hent passordfilen som hører til, fra sikkerhetskopien.`,
  );
}

function tooSlow({ layout, timeoutMs }: Readiness): PostgresProblem {
  const logFile = currentLog(layout);
  return new PostgresProblem(
    'START',
    `Databasen i ${layout.dataDir} ble ikke klar innen ${Math.round(timeoutMs / 1000)} sekunder. Se loggen: ${logFile}.`,
    { logFile },
  );
}
