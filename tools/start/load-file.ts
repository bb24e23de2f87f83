import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { databaseAddress, projectRoot } from '#libs/platform/config';
import { connectForvalter, connectTool } from '#libs/platform/wall';
import type { ReadyDatabase } from './database.ts';

/** En fil med data ingen eier: hva lastingen heter, hvor fila er, og hvordan innholdet skrives. `write` har sin egen transaksjon. */
export interface Datafil<T> { navn: string; fil: string; melding: string; write: (forvalter: Client, innhold: T) => Promise<void> }

/** Legger inn innholdet som forvalteren. Gjøres bare når fila er en annen enn sist. */
export async function loadFile<T>(database: ReadyDatabase, { navn, fil, melding, write }: Datafil<T>, onProgress: (text: string) => void): Promise<void> {
  const text = readFileSync(join(projectRoot, fil), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  const admin = await connectTool(database.url);
  try {
    const { rows } = await admin.query<{ hash: string }>('SELECT hash FROM drift.lasting WHERE navn = $1', [navn]);
    if (rows[0]?.hash === hash) return;
    onProgress(melding);
    const forvalter = await connectForvalter(databaseAddress(database.url), database.keys);
    try { await write(forvalter, JSON.parse(text) as T); } finally { await forvalter.end(); }
    await admin.query('INSERT INTO drift.lasting (navn, hash) VALUES ($1, $2) ON CONFLICT (navn) DO UPDATE SET hash = excluded.hash, kjoert = now()', [navn, hash]);
  } finally {
    await admin.end();
  }
}
