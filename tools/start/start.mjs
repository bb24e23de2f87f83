// Det eneste som må gå på den Node maskinen har fra før: installerer det som mangler, og gir over til Node 24 fra pakkene.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [script, ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) stop(`Løftet trenger Node 20 eller nyere; denne maskinen har ${process.version}.`);
if (!isInstalled()) install();

const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(node)) stop('Node 24 ble ikke installert sammen med pakkene. Slett node_modules og prøv igjen.');
const path = `${join(root, 'node_modules', 'node', 'bin')}:${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
const child = spawn(node, ['--conditions=development', '--disable-warning=ExperimentalWarning', join(root, script), ...rest], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
// Barnet stanser i rekkefølge når det får signalet; vi venter på det.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGINT' ? 'SIGTERM' : signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** npm skriver hva som er installert; er det noe annet enn låsefila sier, må det installeres på nytt. */
function isInstalled() {
  const [wanted, installed] = [join(root, 'package-lock.json'), join(root, 'node_modules', '.package-lock.json')];
  if (!existsSync(installed)) return false;
  const versions = (file) => Object.fromEntries(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
    .filter(([name, entry]) => name && !entry.optional && !entry.link).map(([name, entry]) => [name, entry.version]));
  const have = versions(installed);
  return Object.entries(versions(wanted)).every(([name, version]) => have[name] === version);
}

function install() {
  console.log('Installerer pakkene. Det tar et par minutter første gang …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: '' } });
  if (result.status !== 0) stop('Installasjonen stanset. Se meldingen over, og prøv igjen.');
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
