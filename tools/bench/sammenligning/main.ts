import 'reflect-metadata';
import { connectTool } from '#libs/platform/wall';
import { readFlags } from '../flags.ts';
import { cookieFor, operationAsSent, question, type Candidate } from '../maaling/candidate.ts';
import { measure, planFrom } from '../maaling/rounds.ts';
import { mediansTable, ratiosTable, rawTable } from '../maaling/table.ts';
import { openGround, openProduct, type Ground } from '../maaling/world.ts';
import { bruker, nettverk, valgte } from '../seed/scale.ts';
import { assertWhole, gjelderIndikatorer, readAll, spoersmaalene } from './answers.ts';
import { perRowTable } from './per-row.ts';

// Sammenligningen slik koordinatoren ser den, i nettverk av ulik størrelse: fire valgte kommuner, og alle.
const flags = readFlags(process.argv.slice(2));
const say = (text: string) => console.log(text);
const operation = (name: string) => ({ name, query: operationAsSent(name, ...['sammenligning', 'fellesindikatorer'].map((side) => `apps/web/src/sider/${side}/${side}.graphql`)) });
const [planer, indikatorer] = [operation('Sammenligning'), operation('Indikatorsammenligning')];

const ground = await openGround(say);
try {
  const candidates: { four: Candidate; all: Candidate }[] = [];
  for (const antall of nettverk) candidates.push(await inNetwork(ground, antall));
  await compare(candidates);
  if (flags.vent) await forever(candidates);
  const admin = await connectTool(new URL('/loeftet4', ground.postgres.url).toString());
  // Blir målingen avbrutt, stanser databasen under oss.
  admin.on('error', () => undefined);
  const [four, all] = [candidates.map((en) => en.four), candidates.map((en) => en.all)];
  const rounds = await measure([...four, ...all], planFrom(flags, [1, 8]), ground.postgres.pid, admin, say).finally(() => admin.end());
  say(mediansTable(rounds));
  say(ratiosTable(rounds.filter(({ candidate }) => four.some(({ name }) => name === candidate)), ({ median }) => `≤ 1,50${median > 1.5 ? ' IKKE NÅDD' : ''}`));
  say(perRowTable(rounds, nettverk.map((antall, i) => ({ name: all[i]!.name, rows: antall }))));
  if (flags.rader) say(rawTable(rounds));
} finally {
  await ground.close();
}

/** Hver størrelse har sin egen database og sitt eget api, så det lille nettverket ikke ligger i de store tabellene. */
async function inNetwork(world: Ground, antall: number): Promise<{ four: Candidate; all: Candidate }> {
  const { address, apiPid } = await openProduct(world, `loeftet${antall}`, ['nettverk.js', String(antall)], say);
  const cookie = await cookieFor(address, bruker('felles'));
  const ask = (name: string, kommuner: readonly string[] | null): Candidate => ({
    name, pid: apiPid, stop: async () => undefined,
    questions: spoersmaalene.map((spoersmaal) => {
      const { name: operationName, query } = gjelderIndikatorer(spoersmaal) ? indikatorer : planer;
      return question(address, cookie, 'felles', operationName, query, { spoersmaal, kommuner, ...(spoersmaal === 'indikatorer' && { indikator: 'sommerjobb' }) });
    }),
  });
  return { four: ask(`fire valgte av ${antall}`, valgte), all: ask(`alle ${antall}`, null) };
}

/** Ingenting måles før de fire har fått det samme svaret i alle nettverkene, og hele nettverket er med når det skal. */
async function compare(candidates: readonly { four: Candidate; all: Candidate }[]): Promise<void> {
  const answers = await Promise.all(candidates.map(({ four }) => readAll(four)));
  for (const [i, svar] of answers.entries()) if (JSON.stringify(svar) !== JSON.stringify(answers[0])) throw new Error(`«${candidates[i]!.four.name}» svarer noe annet enn «${candidates[0]!.four.name}».`);
  for (const [i, { all }] of candidates.entries()) assertWhole(await readAll(all), nettverk[i]!);
  say(`De fire får det samme svaret i nettverk på ${nettverk.join(', ')}.`);
}

/** Lar alt stå til målingen avbrytes, til EXPLAIN og profilering. */
async function forever(candidates: readonly { four: Candidate; all: Candidate }[]): Promise<void> {
  say(JSON.stringify({ databaser: nettverk.map((antall) => new URL(`/loeftet${antall}`, ground.postgres.url).toString()), kandidater: candidates.flatMap(({ four, all }) => [four, all]).map(({ name, pid, questions }) => ({ name, pid, ...questions[0] })) }, null, 2));
  await new Promise(() => undefined);
}
