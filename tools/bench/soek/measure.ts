import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { filterValues, findNyeste, findTreff, likeordMed, tolk, type Soekesvar } from '#libs/felles/erfaringssoek';
import { inNettverk } from '#libs/platform';
import type { Spoersmaal } from './spoersmaal.ts';

/** Millisekunder på klokka, med tolkingen og veien fram og tilbake, og prosessortid i databasen. `cpu` er klokka der systemet ikke sier prosessortida. */
export interface Tid { spoersmaal: Spoersmaal; klokke: number; cpu: number; treff: number }
export interface Asker { ask(spoersmaal: Spoersmaal): Promise<Tid>; cpuKnown: boolean }

const [treff, nyeste] = [inNettverk(findTreff, 1), inNettverk(findNyeste, 1)];
const likeord = likeordMed([]);

/** Spør på denne tilkoblingen slik produktet gjør det: de samme ordene, den samme setningen, planen husket. */
export async function askOn(client: Client): Promise<Asker> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const spent = cpuOf(rows[0]!.pid);
  const ask = async (spoersmaal: Spoersmaal): Promise<Tid> => {
    const [start, before] = [performance.now(), spent?.() ?? 0];
    const ord = tolk(spoersmaal.tekst, likeord);
    const values = [ord.map(({ foldet }) => foldet), ord.map(({ slekt }) => slekt ?? ''), ...filterValues(spoersmaal.filter ?? {}), null, 20, 0];
    const { rows: [row] } = await client.query<{ svar: Soekesvar }>(ord.length > 0 ? { name: 'treff', text: treff, values } : { name: 'nyeste', text: nyeste, values });
    const klokke = performance.now() - start;
    return { spoersmaal, klokke, cpu: spent ? spent() - before : klokke, treff: row!.svar.antall };
  };
  return { ask, cpuKnown: spent !== null };
}

/** Prosessortida til tilkoblingen så langt, i millisekunder. Bare Linux sier den så nøyaktig. */
function cpuOf(pid: number): (() => number) | null {
  const read = () => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  try { read(); return read; } catch { return null; }
}

/** Alle spørsmålene så mange runder. To runder foran varmer opp, så planene er husket; de telles ikke. */
export async function askAll({ ask }: Asker, spoersmaal: readonly Spoersmaal[], runder: number): Promise<Tid[]> {
  const times: Tid[] = [];
  for (let runde = -2; runde < runder; runde++) for (const en of spoersmaal) { const tid = await ask(en); if (runde >= 0) times.push(tid); }
  return times;
}

/** Ett svar på hvert spørsmål til tida er ute, spredt over alle slagene. Det første spørsmålet er med uansett, men ikke det som varmet opp. */
export async function askWithin({ ask }: Asker, spoersmaal: readonly Spoersmaal[], ms: number): Promise<Tid[]> {
  const end = performance.now() + ms;
  await ask(spoersmaal[0]!);
  const times: Tid[] = [];
  for (const en of spread(spoersmaal)) { if (times.length > 0 && performance.now() > end) break; times.push(await ask(en)); }
  return times;
}

/** Hvert sjuende spørsmål, så hvert sjuende av resten: de som rekkes, er ikke alle av ett slag. */
const spread = <T>(list: readonly T[]): T[] => Array.from({ length: 7 }, (_, first) => list.filter((__, i) => i % 7 === first)).flat();
