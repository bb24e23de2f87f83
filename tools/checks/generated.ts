import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import { node, type Step } from './steps.ts';

const made = ['apps/api/schema.graphql', 'apps/web/src/generated', 'ORDLISTE.md'];

/** Lager skjema og typer på nytt. Blir noe da annerledes enn det git har, er det som ligger i git, gammelt. */
export const generatedStep: Step = {
  name: 'Skjema og typer til nettsidene',
  run: async () => {
    const before = contents();
    if (await node('tools/codegen/main.ts') !== 0) return 'Skjemaet lot seg ikke lage. Meldingen står over.';
    const changed = changedInGit() ?? changedSince(before);
    if (changed.length === 0) return null;
    return ['Det som lages av koden, følger den ikke:', ...changed.map((file) => `  ${file}`), `Kjør «npm run generate», se over endringene og ta dem med («git add ${made.join(' ')}»).`].join('\n');
  },
};

/** Filene som er endret eller nye for git. `null` i en nedlastet kopi uten git. */
function changedInGit(): string[] | null {
  if (!existsSync(join(projectRoot, '.git'))) return null;
  const lists = [git('diff', '--name-only', '--exit-code', '--', ...made), git('ls-files', '--others', '--exclude-standard', '--', ...made)];
  return lists.includes(null) ? null : lists.join('').split('\n').filter(Boolean);
}

/** En byggemaskin eier ofte ikke mappa den prøver; git nekter da uten safe.directory. */
function git(...args: string[]): string | null {
  const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'safe.directory=*', ...args], { cwd: projectRoot, encoding: 'utf8' });
  if (error) return null;
  // `diff --exit-code` svarer 1 når noe er endret.
  if (status !== 0 && status !== 1) throw new Error(`git ${args[0]} svarte ${status}: ${stderr}`);
  return stdout;
}

const contents = () => new Map(made.flatMap((path) => globSync(path.includes('.') ? path : `${path}/*`, { cwd: projectRoot }))
  .map((file) => [file, readFileSync(join(projectRoot, file), 'utf8')]));

function changedSince(before: Map<string, string>): string[] {
  const after = contents();
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}
