import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import type { TestDatabase } from '#libs/platform/testing';

export interface RunningApi { url: string; stop(): Promise<void> }

/** Det bygde api-et i sin egen prosess, slik `npm start` kjører det, på en ledig port. */
export async function startApi({ url, keys }: TestDatabase): Promise<RunningApi> {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  const child = fork(join(projectRoot, 'dist/apps/api/src/main.js'), {
    cwd: projectRoot, execArgv: [],
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: address.toString(), LOEFTET_SECRET: keys.secret, LOEFTET_DEMO: '1', LOEFTET_MAX_TILKOBLINGER: '20' },
  });
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]) as [{ address: string } | number | null];
  if (typeof answer !== 'object' || answer === null) throw new Error(`Api-et startet ikke (${answer}).`);
  return {
    url: answer.address,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
