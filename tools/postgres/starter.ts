import type { Account } from './account.ts';
import { accountForExisting, accountForNew, demandOwnFolder } from './account.ts';
import type { Programs } from './binaries.ts';
import { readyPrograms } from './binaries.ts';
import { inspectCluster } from './cluster.ts';
import { createCluster } from './initdb.ts';
import type { Layout } from './layout.ts';
import { prepareLayout } from './layout.ts';
import { keepPruned } from './log.ts';
import type { RunningPostgres, StartOptions } from './options.ts';
import { settleOrphan } from './orphan.ts';
import { takeOwnership } from './owner.ts';
import type { BinaryPackage } from './package.ts';
import { findPackage } from './package.ts';
import { ADMIN_USER, passwordForExisting, passwordForNew } from './password.ts';
import { HOST, insistedPort, rememberedPort } from './port.ts';
import type { Server } from './server.ts';
import { startServer } from './start-server.ts';

interface Prepared {
  readonly account: Account;
  readonly programs: Programs;
  readonly password: string;
}

export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const onProgress = options.onProgress ?? ((): void => undefined);
  const insisted = insistedPort(options.port);
  const binaries = findPackage(options.binariesDir);
  const layout = prepareLayout(options.dataDir);
  demandOwnFolder(layout.dataDir);
  // Også før eierfila, så ei mappe som ikke er vår, ikke får ei fil av oss ved siden av seg.
  inspectCluster(layout.dataDir, binaries.major);
  const ownership = takeOwnership(layout);
  try {
    const { account, programs, password } = await prepareCluster(options, layout, binaries, onProgress);
    onProgress('Starter databasen …');
    const { server, port } = await startServer({
      layout,
      account,
      password,
      onProgress,
      program: programs.postgres,
      wish: { insisted, remembered: rememberedPort(layout) },
      ephemeral: options.ephemeral ?? false,
      settings: options.settings ?? {},
      timeoutMs: options.readyTimeoutMs,
    });
    const stopPruning = keepPruned(layout.logDir);
    void server.died.then(() => {
      stopPruning();
      ownership.release();
    });
    return running(layout, server, port, password);
  } catch (error) {
    ownership.release();
    throw error;
  }
}

async function prepareCluster(
  options: StartOptions,
  layout: Layout,
  binaries: BinaryPackage,
  onProgress: (text: string) => void,
): Promise<Prepared> {
  const isNew = inspectCluster(layout.dataDir, binaries.major) === 'absent';
  const account = isNew ? accountForNew() : accountForExisting(layout.dataDir);
  const programs = await readyPrograms({ binaries, account, layout, cacheDir: options.cacheDir, onProgress });
  const password = isNew ? passwordForNew(layout) : passwordForExisting(layout);
  if (isNew) {
    onProgress('Oppretter databasen …');
    await createCluster({ layout, account, password, program: programs.initdb, ephemeral: options.ephemeral ?? false });
  } else {
    await settleOrphan(layout, password, onProgress);
  }
  return { account, programs, password };
}

function running(layout: Layout, server: Server, port: number, password: string): RunningPostgres {
  return {
    host: HOST,
    port,
    adminUser: ADMIN_USER,
    adminPassword: password,
    url: `postgres://${ADMIN_USER}:${password}@${HOST}:${port}/postgres`,
    dataDir: layout.dataDir,
    logDir: layout.logDir,
    pid: server.pid,
    died: server.died,
    stop: () => server.stop(),
  };
}
