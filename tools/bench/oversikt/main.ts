import 'reflect-metadata';
import { connectTool } from '#libs/platform/wall';
import { readFlags } from '../flags.ts';
import { logIn, type Candidate } from '../maaling/candidate.ts';
import { ask } from '../maaling/drive.ts';
import { measure, planFrom } from '../maaling/rounds.ts';
import { mediansTable, ratiosTable, rawTable, type Ratio } from '../maaling/table.ts';
import { openWorld } from '../maaling/world.ts';
import { forsiden } from '../raa/forsiden.ts';
import type { Rader } from '../raa/rader.ts';
import { kommuner } from '../seed/scale.ts';
import { floor, product, today } from './candidate.ts';
import { createViews, install, postgraphile, variants } from './postgraphile.ts';
import { assertSame } from './same.ts';

// Forsiden i et rom, målt gjennom hele det bygde produktet, mot et gulv og mot PostGraphile.
const flags = readFlags(process.argv.slice(2));
const say = (text: string) => console.log(text);
const plan = planFrom(flags, [1, 16]);

if (flags.postgraphile) install(say);
const world = await openWorld(say);
const candidates: Candidate[] = [];
try {
  await start();
  await compare();
  if (flags.vent) await forever();
  const admin = await connectTool(world.url);
  // Blir målingen avbrutt, stanser databasen under oss.
  admin.on('error', () => undefined);
  const rounds = await measure(candidates, plan, world.postgres.pid, admin, say).finally(() => admin.end());
  say(mediansTable(rounds));
  say(ratiosTable(rounds, goalOf));
  if (flags.rader) say(rawTable(rounds));
} finally {
  await Promise.all(candidates.map((candidate) => candidate.stop()));
  await world.close();
}

async function start(): Promise<void> {
  const cookies = await logIn(world.address, kommuner.map(({ nummer }) => nummer));
  candidates.push(product(world, cookies), await floor(world, cookies));
  if (!flags.postgraphile) return;
  await createViews(world);
  candidates.push(await postgraphile(world, cookies, 'visninger'), await postgraphile(world, cookies, 'tabeller'));
  if (flags.utenOekt) candidates.push(await postgraphile(world, cookies, 'utenOekt'));
}

/** Ingenting måles før alle har svart det samme i alle kommunene. */
async function compare(): Promise<void> {
  const [first, ...others] = candidates;
  for (const [i, { nummer }] of kommuner.entries()) {
    const mine = await ask(first!.questions[i]!);
    if (flags.svar) say(mine);
    for (const other of others) assertSame([first!.name, other.name], nummer, mine, whole(other, await ask(other.questions[i]!), mine));
  }
  say(`Alle svarer det samme i ${kommuner.length} kommuner.`);
}

/** Det klienten viser. Bare den som leser rett fra tabellene, må regne det ut selv; kommunens navn står utenfor dem. */
function whole({ name }: Candidate, answer: string, mine: string): string {
  if (name !== variants.tabeller.name) return answer;
  const { data, errors } = JSON.parse(answer) as { data: Rader; errors?: unknown };
  if (errors) return answer;
  return JSON.stringify(forsiden(data, (JSON.parse(mine) as { data: { oversikt: { kommune: string } } }).data.oversikt.kommune, today()));
}

/** Lar alt stå til målingen avbrytes, til den som vil se nærmere på en av dem. */
async function forever(): Promise<void> {
  say(JSON.stringify({ produktet: world.address, apiPid: world.apiPid, database: world.url, postgres: world.postgres.pid, kandidater: candidates.map(({ name, pid, questions }) => ({ name, pid, ...questions[0] })) }, null, 2));
  await new Promise(() => undefined);
}

/** Målet gjelder PostGraphile slik den er, på de samme tabellene. Med visningene er nesten hele svaret den samme SQL-en som vår. */
function goalOf({ over, what }: Ratio): string { return over === variants.tabeller.name && what === 'CPU' ? '≥ 1,50' : ''; }
