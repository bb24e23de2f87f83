import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { databaseAddress, type DatabaseAddress } from '#libs/platform/config';
import { kommuneLogin, loginPassword, roleName } from '#libs/platform';
import { connectForvalter, connectTool, ensureKommune, groupName, migrate, openArbeidsrom } from '#libs/platform/wall';
import { startPostgres } from '../../postgres/index.ts';
import { randomFrom } from '../seed/random.ts';
import { fill, mostTexts, repeatAll } from './fill.ts';
import { part, withoutIndexes } from './indexes.ts';

/** En bank med så mange erfaringer, en kommune som søker slik produktet gjør det, og en som søker i de samme radene gjennom et vilkår på dem. */
export interface Bank { medlem: pg.Client; vilkaar: pg.Client; close(): Promise<void> }

const keys = { secret: 'bare-for-maalingen', generation: 1 };
const kommuner = [['3118', 'Indre Østfold'], ['3101', 'Halden'], ['3105', 'Sarpsborg']] as const;
/** Av hundre erfaringer er så mange den andre kommunens: et filter på den er smalt. Den tredje har ingen. */
const [mest, lite] = [99, 1] as const;
// Én prosess for hvert spørsmål: da er prosessortida til tilkoblingen hele prisen.
const settings = { autovacuum: 'off', max_wal_size: '4GB', shared_buffers: '256MB', max_parallel_workers_per_gather: '0', fsync: 'off', synchronous_commit: 'off' };

/** Starter en egen PostgreSQL, med alt på plass og ingenting i bakgrunnen som forstyrrer. */
export async function openBank(antall: number): Promise<Bank> {
  const folder = mkdtempSync(join(tmpdir(), 'loeftet-maaling-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'pg'), settings });
  const stopped = async () => { await postgres.stop(); rmSync(folder, { recursive: true, force: true }); };
  // Avbrytes målingen, skal ingenting bli stående.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopped().finally(() => process.exit(1)));
  const url = new URL(postgres.url);
  url.pathname = '/loeftet';
  const database = databaseAddress(url.toString());
  await migrate(url.toString(), keys);
  const [admin, forvalter] = [await connectTool(url.toString()), await connectForvalter(database, keys)];
  const [stor, liten, tredje] = await open(admin, forvalter);
  const texts = Math.min(antall, mostTexts);
  const [medlem, eier, vilkaar] = [await connect(database, stor), await connect(database, liten), await connect(database, tredje)];
  await withoutIndexes(admin, async () => {
    await fill(medlem, stor, texts * mest / 100, randomFrom(texts));
    await fill(eier, liten, texts * lite / 100, randomFrom(texts + 1));
    if (antall > texts) await repeatAll(admin, Math.round(antall / texts) - 1);
  });
  await admin.query(`VACUUM (ANALYZE) ${part}`);
  await admin.query('ANALYZE');
  await throughPolicy(admin, tredje);
  await Promise.all([admin.end(), forvalter.end(), eier.end()]);
  const close = async () => { await Promise.all([medlem.end(), vilkaar.end()]); await stopped(); };
  return { medlem, vilkaar, close };
}

async function open(admin: pg.Client, forvalter: pg.Client): Promise<[number, number, number]> {
  const ids: number[] = [];
  for (const [nummer, navn] of kommuner) {
    const id = await ensureKommune(forvalter, { nummer, navn, fylkesnummer: '31' });
    await openArbeidsrom(admin, forvalter, 'loeftet', id, keys);
    ids.push(id);
  }
  return ids as [number, number, number];
}

async function connect({ host, port, database }: DatabaseAddress, kommuneId: number): Promise<pg.Client> {
  const login = kommuneLogin(kommuneId);
  const client = new pg.Client({ host, port, database, user: roleName('loeftet', login), password: loginPassword(keys.secret, 'loeftet', login, 1), options: '-c statement_timeout=0 -c idle_session_timeout=0' });
  await client.connect();
  return client;
}

/** Slik det ville vært uten en egen del for nettverket: kommunen får ikke gruppas rett, men leser de samme radene, med de samme indeksene, bak et vilkår på hver rad. */
async function throughPolicy(admin: pg.Client, kommuneId: number): Promise<void> {
  const role = roleName('loeftet', kommuneLogin(kommuneId));
  await admin.query(`REVOKE ${groupName('loeftet', 'n1')} FROM ${role}; GRANT SELECT ON ${part} TO ${role};
    CREATE POLICY vilkaar ON ${part} FOR SELECT TO ${role} USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = substr(session_user::text, length('loeftet_k') + 1)::int))`);
}
