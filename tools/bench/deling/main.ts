import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { connectTool } from '#libs/platform/wall';
import { readFlags } from '../flags.ts';
import { cookieFor, dataOf, operationAsSent, question } from '../maaling/candidate.ts';
import { ask, type Question } from '../maaling/drive.ts';
import { openWorld } from '../maaling/world.ts';
import { bruker, delende } from '../seed/scale.ts';
import { actsTable } from './table.ts';
import { oneByOne, type Timed } from './timed.ts';

// Å dele en plan, slik programlederen gjør det: forhåndsvisning, deling, og tilbaketrekking så den kan deles igjen.
const flags = readFlags(process.argv.slice(2));
const say = (text: string) => console.log(text);
const warmUps = 3;
const naa = new Date().getFullYear();
const aarene = Array.from({ length: delende.omfang.aar }, (_, i) => naa - i);

const world = await openWorld(say, ['main.js', 'delende']);
try {
  const cookie = await cookieFor(world.address, bruker(delende.nummer));
  const send = (operation: string, variables: object): Question => {
    const sent = question(world.address, cookie, delende.nummer, operation, operationAsSent(operation, 'apps/web/src/sider/deling/deling.graphql'), variables);
    return { ...sent, headers: { ...sent.headers, 'idempotency-key': randomUUID() } };
  };
  const admin = await connectTool(world.url);
  admin.on('error', () => undefined);
  try {
    const [previews, shares]: [Timed[], Timed[]] = [[], []];
    for (let nr = 1 - warmUps; nr <= flags.runder; nr++) {
      const seen = await oneByOne(aarene.map((aar) => send('Delingsutkast', { aar })), world, admin);
      const utkast = seen.answers.map((answer) => dataOf<{ delingsutkast: { kontrollsum: string } }>(answer).delingsutkast);
      const done = await oneByOne(utkast.map(({ kontrollsum }, i) => send('DelHandlingsplan', { input: { aar: aarene[i], kontrollsum, bekreftet: true } })), world, admin);
      for (const id of done.answers.map(sharedWhole)) dataOf(await ask(send('TrekkTilbakeDeling', { id })));
      if (nr < 1) continue;
      previews.push(seen);
      shares.push(done);
      say(`  runde ${nr} av ${flags.runder}`);
    }
    const { tiltak, linjer, aar } = delende.omfang;
    say(actsTable(`en plan med ${tiltak} tiltak og ${tiltak * linjer} linjer, én av ${aar}`, [['forhåndsvisningen', previews], ['delingen', shares]], 300));
  } finally {
    await admin.end();
  }
} finally {
  await world.close();
}

/** Id-en til delingen, når alle tiltakene og noen beløp gikk ut. */
function sharedWhole(answer: string): string {
  const { delHandlingsplan: { id, tiltak, beloep } } = dataOf<{ delHandlingsplan: { id: string; tiltak: { antall: number }[]; beloep: unknown[] } }>(answer);
  const antall = tiltak.reduce((sum, en) => sum + en.antall, 0);
  if (antall !== delende.omfang.tiltak || beloep.length === 0) throw new Error(`Delingen har ${antall} tiltak og ${beloep.length} beløp.`);
  return id;
}
