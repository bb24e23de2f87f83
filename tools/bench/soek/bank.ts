import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { databaseAddress } from '#libs/platform/config';
import { kommuneLogin, loginPassword, roleName } from '#libs/platform';
import { connectForvalter, connectTool, ensureKommune, groupName, migrate, openArbeidsrom } from '#libs/platform/wall';
import { startPostgres } from '../../postgres/index.ts';
import { randomFrom } from '../seed/random.ts';
import { fill, mostTexts, repeatAll } from './fill.ts';

/** En bank med så mange erfaringer, og en kommune i nettverket som søker på sin egen innlogging. */
export interface Bank { url: string; kommune: pg.Client; groups: { kommune: string; eier: string }; close(): Promise<void> }

/** Starter en egen PostgreSQL, med alt på plass og ingen bakgrunnsarbeid som forstyrrer. */
export async function openBank(antall: number, say: (text: string) => void): Promise<Bank> {
  const folder = mkdtempSync(join(tmpdir(), 'loeftet-maaling-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'pg'), settings: { autovacuum: 'off', max_wal_size: '4GB', shared_buffers: '256MB' } });
  const stopped = async () => { await postgres.stop(); rmSync(folder, { recursive: true, force: true }); };
  // Avbrytes målingen, skal ingenting bli stående.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopped().finally(() => process.exit(1)));
  const url = new URL(postgres.url);
  url.pathname = '/loeftet';
  const keys = { secret: 'bare-for-maalingen', generation: 1 };
  const database = databaseAddress(url.toString());
  await migrate(url.toString(), keys);
  const [admin, forvalter] = [await connectTool(url.toString()), await connectForvalter(database, keys)];
  const id = await ensureKommune(forvalter, { nummer: '3118', navn: 'Indre Østfold', fylkesnummer: '31' });
  await openArbeidsrom(admin, forvalter, 'loeftet', id, keys);
  const login = kommuneLogin(id);
  const kommune = new pg.Client({ ...database, user: roleName('loeftet', login), password: loginPassword(keys.secret, 'loeftet', login, 1), options: '-c statement_timeout=0' });
  await kommune.connect();
  say(`Deler ${antall.toLocaleString('nb')} erfaringer …`);
  const start = performance.now();
  const texts = Math.min(antall, mostTexts);
  await fill(kommune, id, texts, randomFrom(texts));
  say(`  ${((performance.now() - start) / texts).toFixed(2)} ms for hver, med søkeraden`);
  if (antall > texts) await repeatAll(admin, Math.round(antall / texts) - 1);
  await admin.query('VACUUM (ANALYZE) felles.erfaringssoek_n1');
  await admin.query('ANALYZE');
  await Promise.all([admin.end(), forvalter.end()]);
  const close = async () => { await kommune.end(); await stopped(); };
  return { url: url.toString(), kommune, groups: { kommune: groupName('loeftet', 'kommune'), eier: 'loeftet_eier' }, close };
}
