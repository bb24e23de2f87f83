import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAttacker, type Attacker } from './testing/attacker.ts';
import { firstFault, type OpenEngine } from './testing/battery.ts';

/** [feilen, det som skal bli sagt når den blir funnet, tekst som byttes ut i en kopi av motoren]. Noen steder må to ting svikte samtidig. */
type Edit = readonly [file: string, from: string, to: string];
const trusting: readonly Edit[] = [['protect.ts', 'uncovered(pattern, witnesses).length > 0', 'false'], ['protect.ts', 'witnesses.get(cell)!.leaves', '(witnesses.get(cell)?.leaves ?? [])']];
const planted: [name: string, found: string, ...edits: Edit[]][] = [
  ['grensa er én for lav', 'vises, og er lite', ['policy.ts', 'count < t &&', 'count < t - 1 &&']],
  ['grensa er én for lav i søket', 'en vanlig tabell publiseres', ['witness.ts', 'pattern.policy.t - pattern', 'pattern.policy.t - 1 - pattern']],
  ['grensa er én for lav i søket, og ingen prøver vitnene', 'celler plassert', ['witness.ts', 'pattern.policy.t - pattern', 'pattern.policy.t - 1 - pattern'], ...trusting],
  ['grensa er én for lav i prøven av vitnene', 'én under grensa', ['certificate.ts', '>= policy.t', '>= policy.t - 1']],
  ['regelen for null er glemt', '0 vises, og er lite', ['policy.ts', "(count > 0 || zero === 'protect')", 'count > 0']],
  ['nuller som alltid vises, brukes til å dekke', 'null er skjult', ['pattern.ts', "count === 0 && policy.zero === 'always'", 'false']],
  ['en skjult celle kan tømmes', 'tømmer en celle', ['policy.ts', "zero === 'protect' ? 0 : 1", '0']],
  ['en skjult celle kan tømmes, og prøven av vitnene godtar det', 'tømmer en celle', ['certificate.ts', 'Math.min(counts[leaf]!, leastWhenHidden(policy))', '0']],
  ['summene over cellen er glemt', 'Holdt tilbake uten grunn', ['witness.ts', 'of ancestorsOf(grid, leaf)', 'of [leaf]']],
  ['summene over cellen er glemt, og ingen prøver vitnene', 'celler plassert', ['witness.ts', 'of ancestorsOf(grid, leaf)', 'of [leaf]'], ...trusting],
  ['prøven av vitnene regner ikke ut summene', 'endrer summer som vises', ['certificate.ts', 'addUp(axes, table);', 'table.set(counts.map((count, cell) => (isLeaf[cell] ? table[cell]! : count)));']],
  ['prøven av vitnene ser ikke på det som vises', 'endrer en celle som vises', ['certificate.ts', '!hidden[cell] && table[cell] !== counts[cell]', 'false']],
  ['prøven av vitnene godtar at et vitne mangler', 'vitne som mangler', ['certificate.ts', '!witness || ', 'witness && ']],
  ['prøven av vitnene godtar tall under null', 'går under null', ['certificate.ts', 'table[leaf]! < Math.min(counts[leaf]!, leastWhenHidden(policy))', 'false']],
  ['givere kan gå under null, og ingen prøver vitnene', 'celler plassert', ['hypercube.ts', 'let able = lift;', 'return lift; let able = lift;'], ...trusting],
  ['det vitnet endrer, skjules ikke', 'en vanlig tabell publiseres', ['protect.ts', 'hide(pattern, witness.cells.keys());', '']],
  ['det vitnet endrer, skjules ikke, og ingen prøver vitnene', 'celler plassert', ['protect.ts', 'hide(pattern, witness.cells.keys());', ''], ...trusting],
  ['et vitne regnes for alle det rører, og ingen prøver vitnene', 'celler plassert', ['protect.ts', '&& grid.counts[cell]! + change >= policy.t ', ''], ...trusting],
  ['oppryddingen viser celler som trengs', 'en vanlig tabell publiseres', ['cleanup.ts', 'if (!witness) return null;', 'if (!witness) continue;']],
  ['oppryddingen viser celler som trengs, og ingen prøver vitnene', 'celler plassert', ['cleanup.ts', 'if (!witness) return null;', 'if (!witness) continue;'], ...trusting],
  ['oppryddingen glemmer å notere de nye vitnene', 'celler plassert', ['cleanup.ts', '        note(target, witness);\n', ''], ...trusting],
  ['det ryddes ikke opp', 'skjuler for mye', ['protect.ts', 'if (!frozen) yield* cleanUp', 'if (false) yield* cleanUp']],
  ['historien leses ikke', 'overlappende periode', ['protect.ts', 'history ? frozenBy(grid, history) : null', 'null']],
  ['det skjulte kan dukke opp igjen', 'Mønsteret er et annet', ['pattern.ts', 'mustHide || frozen?.hidden.has(cell)', 'mustHide']],
  ['det som har stått der, kan dekke noe', 'et nytt lite tall', ['pattern.ts', 'frozen.movable.has(cell) ? 0 : Infinity', '0'], ['pattern.ts', 'frozen && targets.some((cell) => !frozen.movable.has(cell))', 'false']],
  ['perioder kan overlappe', 'overlappende periode', ['history.ts', "if (touching.some((one) => !same(one.period, period))) return 'perioden_overlapper';", '']],
  ['perioder kan dele en dag', 'en dag som overlapper', ['history.ts', 'a.from <= b.to && b.from <= a.to', 'a.from < b.to && b.from < a.to']],
  ['kuben kan skifte form i samme periode', 'annen kube', ['history.ts', "if (touching.some(({ structure }) => structure !== structureHash(grid))) return 'kuben_er_endret';", '']],
  ['små tabeller slipper gjennom', 'for liten tabell', ['policy.ts', 'fewestLeafCells = 12', 'fewestLeafCells = 1']],
  ['gulvet er borte', 'for lavt gulv', ['policy.ts', 'lowestT = 3', 'lowestT = 1']],
  ['rekkefølgen på radene bestemmer mønsteret', 'rekkefølgen på verdiene', ['cube.ts', '(a.id < b.id ? -1 : 1)', '0']],
];

const room = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'loeftet-prikking-'));
let attacker: Attacker;
beforeAll(async () => { attacker = await loadAttacker(); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** En kopi av motoren med feilene i. Teksten som skal byttes ut, må stå der nøyaktig én gang. */
async function engineWith(copy: string, edits: readonly Edit[]): Promise<OpenEngine> {
  const target = join(folder, copy);
  cpSync(room, target, { recursive: true, filter: (path) => !path.endsWith('.spec.ts') && !path.endsWith('testing') });
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(target, file), 'utf8');
    expect({ file, from, times: text.split(from).length - 1 }).toEqual({ file, from, times: 1 });
    writeFileSync(join(target, file), text.replace(from, () => to));
  }
  const parts = await Promise.all(['protect.ts', 'certificate.ts', 'grid.ts', 'pattern.ts'].map((file) => import(join(target, file)) as Promise<object>));
  return Object.assign({}, ...parts) as OpenEngine;
}

it('motoren består', async () => expect(firstFault(await engineWith('hel', []), attacker)).toBeNull());

it.each(planted.map(([name, found, ...edits], place) => ({ name, found, edits, place })))('finner at $name', async ({ found, edits, place }) => {
  expect(firstFault(await engineWith(`feil${place}`, edits), attacker)).toContain(found);
});
