import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import { World } from './world.ts';

type Work = (world: World) => Promise<void>;

/** Verdenen for en fil, og prøvene i den. Feiler en prøve, blir det tatt bilde av hver side som er åpen. */
export function scenarios(): (name: string, work: Work) => void {
  let world: World;
  beforeAll(async () => { world = await World.open(); });
  afterAll(async () => { await world?.close(); });

  return (name, work) => it(name, async () => {
    try {
      await work(world);
      ensureQuiet(world);
    } catch (error) {
      await photograph(world);
      await world.leave(true);
      throw error;
    }
    await world.leave();
  });
}

function ensureQuiet({ visitors }: World): void {
  const complaints = visitors.flatMap(({ recorder }) => recorder.take());
  if (complaints.length > 0) throw new Error(`Nettleseren klaget:\n${complaints.join('\n')}`);
}

async function photograph({ visitors }: World): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'loeftet-bilde-'));
  for (const [nr, { page, recorder }] of visitors.entries()) {
    const path = join(folder, `${nr + 1}.png`);
    const taken = await page.screenshot({ path, fullPage: true, timeout: 5_000 }).then(() => path, (error: unknown) => `ikke bilde: ${String(error)}`);
    process.stderr.write(`  ${page.url()}: ${taken}\n${recorder.take().map((complaint) => `    ${complaint}\n`).join('')}`);
  }
}
