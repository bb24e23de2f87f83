import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import { demoPassword } from '../demo/logins.ts';

/** Måler et helt, eget Løftet med demoen: oppstart kald og varm, og minnet i api-et etter så mange forespørsler. */
export async function measureStart(requests: number): Promise<void> {
  const place: Place = { dataDir: mkdtempSync(join(tmpdir(), 'loeftet-maaling-')), port: 20_000 + Math.floor(Math.random() * 20_000) };
  try {
    const cold = await startOnce(place);
    await stop(cold.child);
    const warm = await startOnce(place);
    const load = await ask(`http://127.0.0.1:${place.port}`, requests);
    print('oppstart, kald database', `${cold.seconds.toFixed(1)} s`, '≤ 15 s');
    print('oppstart, varm', `${warm.seconds.toFixed(1)} s`, '≤ 5 s');
    print(`api-ets minne etter ${requests} forespørsler`, `${memory(warm.child)} MB`, '≤ 350 MB');
    print('forespørsler per sekund, tiltakslista, 16 om gangen', (requests / load).toFixed(0), '');
    await stop(warm.child);
  } finally {
    rmSync(place.dataDir, { recursive: true, force: true });
  }
}

interface Place { dataDir: string; port: number }

async function startOnce({ dataDir, port }: Place): Promise<{ child: ChildProcess; seconds: number }> {
  const begun = Date.now();
  const child = fork(join(projectRoot, 'tools/start/main.ts'), { cwd: projectRoot, execArgv: ['--conditions=development', '--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, LOEFTET_DATA: dataDir, PORT: String(port), LOEFTET_DEMO: '1', DATABASE_URL: '' } });
  while (!(await fetch(`http://127.0.0.1:${port}/status`).then((r) => r.ok, () => false))) await new Promise((resolve) => setTimeout(resolve, 50));
  return { child, seconds: (Date.now() - begun) / 1000 };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

/** Sekundene det tok. */
async function ask(address: string, count: number): Promise<number> {
  const login = await post(address, 'mutation ($input: LoginInput!) { login(input: $input) { id } }', { input: { epost: 'programleder@3118.demo', passord: demoPassword } });
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!;
  const begun = Date.now();
  let left = count;
  await Promise.all(Array.from({ length: 16 }, async () => {
    while (left-- > 0) await (await post(address, '{ tiltakListe { antall rader { id nr navn status innsatsomraade maal ansvarlig } } }', {}, cookie)).text();
  }));
  return (Date.now() - begun) / 1000;
}

function post(address: string, query: string, variables: object, cookie = ''): Promise<Response> {
  return fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-arbeidsrom': '3118', cookie }, body: JSON.stringify({ query, variables }) });
}

/** Minnet api-prosessen bruker nå: barnet av barnet. */
function memory(child: ChildProcess): number {
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ');
  const api = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('apps/api'))!;
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api}/status`, 'utf8'))![1]) / 1024);
}

function print(what: string, measured: string, goal: string): void {
  console.log(`${what.padEnd(56)} ${measured.padStart(9)}   ${goal}`);
}
