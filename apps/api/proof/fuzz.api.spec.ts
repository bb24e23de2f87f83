import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../src/app.module.ts';
import { inputValidation } from '../src/graphql/validation.ts';
import { Fuzzer, type Failure } from './testing/fuzz/fuzzer.ts';
import { PlantedModule, plantedLeaks } from './testing/fuzz/planted-leaks.ts';
import { leavesOf, rootFields, type RootField } from './testing/root-fields.ts';
import { World } from './testing/world.ts';

// Samme frø gir samme operasjoner. Flere: LOEFTET_FUZZ_ANTALL=100000 LOEFTET_FUZZ_SEED=$RANDOM. Én om igjen: LOEFTET_FUZZ_BARE=<nr>, med frøet den hadde.
const seed = process.env['LOEFTET_FUZZ_SEED'] ?? '1';
const antall = Number(process.env['LOEFTET_FUZZ_ANTALL'] ?? 4_000);
const bare = process.env['LOEFTET_FUZZ_BARE'];

let world: World;
let fuzzer: Fuzzer;
let real: RootField[];
let planted: RootField[];

beforeAll(async () => {
  world = await World.open(async ({ config }) => {
    const module = AppModule.forRoot(config);
    const app = await NestFactory.create<NestExpressApplication>({ ...module, imports: [PlantedModule, ...module.imports!] }, { logger: false });
    return app.useGlobalPipes(inputValidation());
  });
  const all = rootFields(world.app);
  planted = all.filter(({ name }) => plantedLeaks.some(([root]) => root === name));
  real = all.filter((root) => !planted.includes(root));
  fuzzer = await Fuzzer.open(world);
}, 120_000);
afterAll(() => world?.close());

const shown = (failures: Failure[]) => failures.map(({ nr, faults, replay }) => `Operasjon ${nr}: ${faults.join('; ')}\n  ${replay}`);

describe('tilfeldige operasjoner', () => {
  it.each(plantedLeaks)('oppdager det som er plantet i %s, og det kan spilles av igjen', async (name, fault) => {
    const roots = planted.filter((root) => root.name === name);
    const [found] = await fuzzer.run(seed, roots, 0, 400);
    expect(found?.faults.join()).toMatch(fault);
    expect(found!.replay).toContain(`LOEFTET_FUZZ_BARE=${found!.nr}`);
    // Operasjonen lages fra frøet og nummeret alene, så den er der igjen.
    const again = await fuzzer.run(seed, roots, found!.nr - (found!.nr % 40), found!.nr + 1);
    expect(again.at(-1)).toMatchObject({ nr: found!.nr, faults: found!.faults });
  }, 60_000);

  it('finner ingen fremmed kanarifugl, ingen indre feil, og ingenting endret hos den som ikke handlet', async () => {
    const first = bare === undefined ? 0 : Number(bare) - (Number(bare) % 40);
    const start = performance.now();
    const failures = await fuzzer.run(seed, real, first, bare === undefined ? antall : Number(bare) + 1);
    const seconds = Math.round((performance.now() - start) / 1000);
    const leaves = real.flatMap((root) => leavesOf(root).map(({ path }) => `${root.name}(${path})`));
    process.stdout.write([
      `Fuzz: frø ${seed}, ${bare === undefined ? antall : 1} operasjoner på ${seconds} s, ${failures.length} med feil`,
      `rotfelt spurt ${real.filter(({ name }) => fuzzer.asked.has(name)).length} og svart ${real.filter(({ name }) => fuzzer.succeeded.has(name)).length} av ${real.length}, argumenter sendt ${leaves.filter((path) => fuzzer.args.has(path)).length} av ${leaves.length}, felt valgt ${fuzzer.fields.size}`,
      `svar: ${Object.entries(fuzzer.codes).sort(([, a], [, b]) => b - a).map(([code, n]) => `${code} ${n}`).join(', ')}`,
      ...shown(failures), '',
    ].join('\n'));
    expect(shown(failures)).toEqual([]);
    if (bare !== undefined || antall < 4_000) return;
    expect(real.filter(({ name }) => !fuzzer.asked.has(name)).map(({ name }) => name)).toEqual([]);
    expect(leaves.filter((path) => !fuzzer.args.has(path))).toEqual([]);
    expect(fuzzer.succeeded.size).toBeGreaterThan(real.length * 0.8);
  }, 36_000_000);
});
