import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAddress, kommuneLogin, loginPassword, projectRoot, type Login } from '#libs/platform';
import { connectTool, groupName } from '#libs/platform/wall';
import { asSent, type Candidate, type Cookies } from '../maaling/candidate.ts';
import type { World } from '../maaling/world.ts';
import { kommuner } from '../seed/scale.ts';
import { forkServer, started, today } from './candidate.ts';

const source = join(projectRoot, 'tools/bench/postgraphile');
/** Utenfor det git, typene, stilen og prøvene ser. */
const installed = join(projectRoot, 'dist/maaling-postgraphile');
const path = (name: string) => join(source, name);

/** Installerer PostGraphile etter sin egen låsefil når den er ny eller endret. Produktets pakker røres ikke. */
export function install(say: (text: string) => void): void {
  const hash = createHash('sha256').update(readFileSync(path('package.json'))).update(readFileSync(path('package-lock.json'))).digest('hex');
  const stamp = join(installed, '.installert');
  mkdirSync(installed, { recursive: true });
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
    say('Installerer PostGraphile til målingen. Det tar et minutt eller to første gang …');
    rmSync(stamp, { force: true });
    for (const name of ['package.json', 'package-lock.json']) cpSync(path(name), join(installed, name));
    const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: installed, stdio: 'inherit' });
    if (result.status !== 0) throw new Error('PostGraphile ble ikke installert. Uten nett: kjør med «--uten-postgraphile».');
    writeFileSync(stamp, hash);
  }
  cpSync(path('server.mjs'), join(installed, 'server.mjs'));
}

/** Lager visningene i målingens database. Bare kommunenes egne innlogginger ser dem. */
export async function createViews({ url, postgres }: World): Promise<void> {
  const admin = await connectTool(url);
  const gruppe = groupName(databaseAddress(postgres.url.replace(/\/postgres$/, '/loeftet')).database, 'kommune');
  try {
    for (const name of ['visning.sql', 'penger.sql']) await admin.query(readFileSync(path(name), 'utf8'));
    await admin.query(`GRANT USAGE ON SCHEMA oversiktsvisning TO ${gruppe}`);
    await admin.query(`GRANT SELECT ON ALL TABLES IN SCHEMA oversiktsvisning TO ${gruppe}`);
  } finally {
    await admin.end();
  }
}

/** De tre måtene å bruke den på: med visninger, med visninger og uten økt, og rett på tabellene, der klienten regner. */
export const variants = {
  visninger: { name: 'PostGraphile med visninger', skjema: 'oversiktsvisning', dokument: 'oversikt.graphql', medOekt: true },
  utenOekt: { name: 'PostGraphile, visninger uten økt', skjema: 'oversiktsvisning', dokument: 'oversikt.graphql', medOekt: false },
  tabeller: { name: 'PostGraphile på tabellene', skjema: 'kommune', dokument: 'raa.graphql', medOekt: true },
} as const;

export async function postgraphile(world: World, cookies: Cookies, variant: keyof typeof variants): Promise<Candidate> {
  const { name, skjema, dokument, medOekt } = variants[variant];
  const address = databaseAddress(world.url);
  const rettigheter = await knownPersons(world);
  const kommuneLogins = Object.values(rettigheter).map(({ kommune }) => kommuneLogin(kommune));
  const passwords = Object.fromEntries(([...kommuneLogins, 'innlogging'] as Login[]).map((login) => [login, loginPassword(world.keys.secret, address.database, login, world.keys.generation)]));
  const maaling = {
    address: { host: address.host, port: address.port, database: address.database }, passwords, kommuneLogins, introspection: world.url,
    oekt: readFileSync(join(projectRoot, 'tools/bench/floor/oekt.sql'), 'utf8'), medOekt, rettigheter, skjemaer: [skjema],
  };
  const child = forkServer(join(installed, 'server.mjs'), installed, { GRAPHILE_ENV: 'production', MAALING: JSON.stringify(maaling) });
  return started(name, child, asSent(`tools/bench/postgraphile/${dokument}`), cookies, { aar: Number(today().slice(0, 4)) });
}

/** Det økten ville gitt, for varianten som ikke slår den opp. */
async function knownPersons({ url }: World): Promise<Record<string, { kommune: number; person: string; roller: string[] }>> {
  const admin = await connectTool(url);
  try {
    const { rows } = await admin.query<{ nummer: string; kommune: number; person: string }>(`
      SELECT n.nummer, m.kommune_id AS kommune, m.person_id AS person FROM tilgang.medlemskap m JOIN referanse.kommunenummer n ON n.kommune_id = m.kommune_id AND n.til IS NULL WHERE n.nummer = ANY($1)`, [kommuner.map((k) => k.nummer)]);
    return Object.fromEntries(rows.map(({ nummer, ...who }) => [nummer, { ...who, roller: ['programleder'] }]));
  } finally {
    await admin.end();
  }
}
