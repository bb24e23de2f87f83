// Ferdige klynger til prøvene.
import { chmodSync, cpSync } from 'node:fs';
import { accountForNew, handOver } from './account.ts';
import { Room } from './spec-room.ts';

let template: Room | undefined;

/** En ferdig klynge, kopiert fra en som lages én gang per prøvefil: initdb er det meste av tida en prøve tar. */
export async function seed(dataDir: string): Promise<void> {
  if (template === undefined) {
    template = new Room();
    await (await template.start({ dataDir: template.path('pg18') })).stop();
  }
  cpSync(template.path('pg18'), dataDir, { recursive: true });
  chmodSync(dataDir, 0o700);
  handOver(dataDir, accountForNew());
  cpSync(template.path('pg18.password'), `${dataDir}.password`);
}

export async function closeTemplate(): Promise<void> {
  await template?.close();
  template = undefined;
}
