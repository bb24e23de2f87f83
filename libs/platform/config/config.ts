import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Mappa med package.json, enten koden kjører fra kilden eller fra dist. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  const isRoot = existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'libs'));
  return isRoot && !folder.endsWith('dist') ? folder : findRoot(dirname(folder));
}

/** Hvor databasen er. Innloggingene utledes; brukernavn og passord i adressen brukes bare av verktøyene. */
export interface DatabaseAddress { host: string; port: number; database: string; ssl: boolean | { rejectUnauthorized: boolean } }

export interface Config {
  host: string;
  port: number;
  dataDir: string;
  demo: boolean;
  database: DatabaseAddress;
  secret: string;
  generation: number;
  maxConnections: number;
  /** Adressen folk bruker, når en mellomtjener står foran. Styrer hvilken opprinnelse som får endre, og om kapselen er `__Host-`. */
  publicOrigin: string | null;
  /** Adressene til de offentlige kildene. En prøve har sin egen. */
  kilder: { ssb: string; fhi: string };
  /** Om denne prosessen også gjør jobbene i køen. Utelatt er nei: en prøve gjør bare det den ber om. */
  jobber?: boolean;
}

/** Leser DATABASE_URL. Databasenavnet blir forledd i rollenavn og må derfor være enkelt. */
export function databaseAddress(url: string): DatabaseAddress {
  const parsed = new URL(url);
  const database = decodeURIComponent(parsed.pathname.slice(1)) || 'loeftet';
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(database)) throw new Error(`Databasenavnet «${database}» må være små bokstaver, tall og understrek.`);
  const sslmode = parsed.searchParams.get('sslmode') ?? 'disable';
  const ssl = sslmode === 'disable' ? false : { rejectUnauthorized: sslmode.startsWith('verify') };
  return { host: decodeURIComponent(parsed.hostname) || '127.0.0.1', port: Number(parsed.port || 5432), database, ssl };
}

/** Den utgaven av SSBs API som er utgått, svarer ikke; denne gjør. */
const sources = { ssb: 'https://data.ssb.no/api/pxwebapi/v2', fhi: 'https://statistikk-data.fhi.no/api/open/v1' };

/** Leser omgivelsene én gang ved oppstart. Kaster en lesbar feil når noe mangler. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const dataDir = resolve(env['LOEFTET_DATA'] ?? join(projectRoot, 'data'));
  const url = env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL mangler. Start med «npm start», som ordner databasen selv.');
  const demo = env['LOEFTET_DEMO'] !== '0';
  return {
    host: demo ? '127.0.0.1' : (env['LOEFTET_HOST'] ?? '127.0.0.1'),
    port: Number(env['PORT'] ?? 3000),
    dataDir,
    demo,
    database: databaseAddress(url),
    secret: env['LOEFTET_SECRET'] ?? readSecret(join(dataDir, 'hemmelighet')),
    generation: Number(env['LOEFTET_GENERASJON'] ?? 1),
    maxConnections: Number(env['LOEFTET_MAX_TILKOBLINGER'] ?? 40),
    publicOrigin: env['LOEFTET_ADRESSE'] ?? null,
    kilder: { ssb: env['LOEFTET_SSB'] ?? sources.ssb, fhi: env['LOEFTET_FHI'] ?? sources.fhi },
    jobber: env['LOEFTET_JOBBER'] !== '0',
  };
}

function readSecret(file: string): string {
  const secret = readOptional(file);
  if (!secret) throw new Error(`Hemmeligheten mangler: sett LOEFTET_SECRET, eller la «npm start» lage ${file}.`);
  return secret;
}

function readOptional(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
