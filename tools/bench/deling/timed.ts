import type { Client } from 'pg';
import { ask, type Question } from '../maaling/drive.ts';
import { cpuMs, postgresCpuMs } from '../maaling/processes.ts';
import { forgetWork, work } from '../maaling/rounds.ts';
import type { World } from '../maaling/world.ts';

/** Det noen spørsmål kostet. `wall` er tida på hvert, i millisekunder; resten er per spørsmål. */
export interface Timed { answers: string[]; wall: number[]; node: number; postgres: number; statements: number; blocks: number }

/** Spør ett spørsmål av gangen. Prosessortida telles i hundredels sekunder, så spørsmålene måles samlet. */
export async function oneByOne(questions: readonly Question[], { apiPid, postgres }: World, admin: Client): Promise<Timed> {
  const [answers, wall]: [string[], number[]] = [[], []];
  await forgetWork(admin);
  const before = { node: cpuMs(apiPid), postgres: postgresCpuMs(postgres.pid) };
  for (const one of questions) {
    const from = performance.now();
    answers.push(await ask(one));
    wall.push(performance.now() - from);
  }
  const count = questions.length;
  const [node, pg] = [(cpuMs(apiPid) - before.node) / count, (postgresCpuMs(postgres.pid) - before.postgres) / count];
  return { answers, wall, node, postgres: pg, ...await work(admin, count) };
}
