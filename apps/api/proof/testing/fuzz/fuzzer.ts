import type { Answer } from '../ask.ts';
import { Legal } from '../legal.ts';
import type { RootField } from '../root-fields.ts';
import { Snapshot } from '../snapshot.ts';
import { numre, type Nummer, type World } from '../world.ts';
import { faultsIn } from './checks.ts';
import { HeardLog } from './heard-log.ts';
import { Operations, type Operation } from './operation.ts';
import { Random } from './random.ts';

/** En operasjon det var noe galt med, og det som skal til for å se det igjen. */
export interface Failure { nr: number; faults: string[]; replay: string }
/** Så mange går etter hverandre fra samme utgangspunkt. Innenfor bolken kan det én gjør, ha betydning for den neste. */
const blockSize = 40;

/** Spør om hva som helst, som hvem som helst, i hvilket som helst rom, og ser etter det som aldri skal skje. */
export class Fuzzer {
  readonly codes: Record<string, number> = {};
  readonly succeeded = new Set<string>();
  readonly asked = new Set<string>();
  readonly args = new Set<string>();
  readonly fields = new Set<string>();
  private readonly log = new HeardLog();
  private readonly untouched = {} as Record<Nummer, string>;

  private constructor(private readonly world: World, private readonly snapshot: Snapshot, private readonly legal: Legal) {}

  static async open(world: World): Promise<Fuzzer> {
    const snapshot = await Snapshot.take(world.admin, world.tables.filter(({ name }) => !name.startsWith('referanse.')));
    const fuzzer = new Fuzzer(world, snapshot, await Legal.of(world));
    world.app.useLogger(fuzzer.log);
    for (const nummer of numre) fuzzer.untouched[nummer] = await fuzzer.checksum(nummer);
    return fuzzer;
  }

  /** Kjører operasjonene fra og med `from` til `to`, og stopper ved den første bolken der noe var galt. */
  async run(seed: string, roots: RootField[], from: number, to: number): Promise<Failure[]> {
    const make = new Operations(this.world, roots);
    const failures: Failure[] = [];
    for (let nr = from; nr < to && failures.length === 0; nr += blockSize - (nr % blockSize)) {
      failures.push(...await this.block(seed, roots, make, nr, Math.min(to, nr + blockSize - (nr % blockSize))));
    }
    return failures;
  }

  private async block(seed: string, roots: RootField[], make: Operations, from: number, to: number): Promise<Failure[]> {
    // Den ene kommunen handler, og den andre hviler: der skal ingenting bli endret.
    const [own, resting] = Math.floor(from / blockSize) % 2 === 0 ? numre : [...numre].reverse() as [Nummer, Nummer];
    const failures: Failure[] = [];
    let last: Operation | null = null;
    for (let nr = from; nr < to; nr++) {
      last = make.make(nr, new Random(`${seed}:${nr}`), rootAt(seed, roots, nr), own);
      const answer = await this.world.ask(last.who?.hvem ?? null, last.rom, last.query, last.variables, last.headers);
      const faults = await faultsIn(last, answer, this.log.take(), this.legal);
      this.note(last, answer);
      if (faults.length > 0) failures.push({ nr, faults, replay: replayOf(seed, last, answer) });
    }
    if (await this.checksum(resting) !== this.untouched[resting]) failures.push({ nr: to - 1, faults: [`noe er endret hos ${resting}, som ikke handlet, i operasjonene ${from}–${to - 1}`], replay: replayOf(seed, last!, null) });
    await this.snapshot.restore();
    this.legal.reset();
    return failures;
  }

  private note({ asked, fields }: Operation, { codes, data }: Answer): void {
    for (const code of codes.length === 0 ? ['svar'] : codes) this.codes[code] = (this.codes[code] ?? 0) + 1;
    for (const { alias, root, args } of asked) {
      this.asked.add(root.name);
      for (const path of args) this.args.add(`${root.name}(${path})`);
      if (codes.length === 0 && data?.[alias] !== undefined) this.succeeded.add(root.name);
    }
    for (const field of fields) this.fields.add(field);
  }

  /** Alt kommunen har, og hvem som er med der. Leseloggen vokser når noen utenfra leser, og øktene følger personene. */
  private async checksum(nummer: Nummer): Promise<string> {
    const tables = this.world.tables.filter(({ name, columns }) => name !== 'kommune.lesing' && !name.startsWith('referanse.') && columns.some((column) => column.name === 'kommune_id'));
    const sums = tables.map(({ name }) => `SELECT '${name}' AS tabell, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM ${name} t WHERE kommune_id = ${this.world.kommuner[nummer]}`);
    const { rows } = await this.world.admin.query<{ alt: string }>(`SELECT string_agg(tabell || ' ' || sum, E'\\n' ORDER BY tabell) AS alt FROM (${sums.join(' UNION ALL ')}) s`);
    return rows[0]!.alt;
  }
}

/** Rotfeltene går på rundgang i tilfeldig orden, så ingen blir glemt. */
function rootAt(seed: string, roots: RootField[], nr: number): RootField {
  return new Random(`${seed}:runde ${Math.floor(nr / roots.length)}`).shuffled(roots)[nr % roots.length]!;
}

function replayOf(seed: string, { nr, who, rom, query, variables, headers }: Operation, answer: Answer | null): string {
  return [`LOEFTET_FUZZ_SEED=${seed} LOEFTET_FUZZ_BARE=${nr}, som ${who?.hvem ?? 'ikke innlogget'} i ${JSON.stringify(rom)}`, JSON.stringify({ query, variables, headers }), ...(answer ? [`svar ${answer.status}: ${answer.text.slice(0, 600)}`] : [])].join('\n  ');
}
