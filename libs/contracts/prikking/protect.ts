import { uncovered } from './certificate.ts';
import { cleanUp, hiddenOf, type Progress } from './cleanup.ts';
import type { Cube, CubeProblem } from './cube.ts';
import { inputHash, structureHash } from './fingerprint.ts';
import { readGrid, type Grid } from './grid.ts';
import { frozenBy, type Earlier, type History, type HistoryProblem, type Period } from './history.ts';
import { HypercubeSearch } from './hypercube.ts';
import { hide, startPattern, type Frozen, type Pattern } from './pattern.ts';
import { isPolicy, leastWhenHidden, policyVersion, type Policy } from './policy.ts';
import { findWitness, type Witness } from './witness.ts';

/** En celle slik den publiseres. `null` er skjult; hvorfor sier den ikke. */
export interface PublishedCell { key: string; value: number | null }

export type WithheldReason = CubeProblem | HistoryProblem | 'ugyldig_regel' | 'rettelsen_roeper' | 'kan_ikke_vernes';

/**
 * Det bare eieren ser. `inputHash` er her fordi den som har den, kan prøve seg fram til tallene. `certificates` har for hver vernet celle hva som skiller vitnets blader fra de sanne.
 */
export interface Audit {
  reason: WithheldReason | null;
  inputHash: string | null;
  structure: string | null;
  protected: readonly string[];
  complementary: readonly string[];
  certificates: readonly { key: string; changes: readonly (readonly [key: string, change: number])[] }[];
}

/** `cells` og `stats` kan publiseres når `status` er `ok`; `audit` aldri. Er den holdt tilbake, er `cells` tom. */
export interface Protection {
  status: 'ok' | 'withheld';
  policyVersion: string;
  cells: readonly PublishedCell[];
  stats: { cells: number; hidden: number };
  audit: Audit;
}

/** Verner små tall i en kube. Samme kube, regel og historie gir alltid samme svar. */
export function protect(cube: Cube, policy: Policy, history?: History): Protection {
  const steps = protectInSteps(cube, policy, history);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Som `protect`, men gir fra seg styringen etter hver celle, så en bakgrunnsjobb kan vise framdrift og stanse. */
export function* protectInSteps(cube: Cube, policy: Policy, history?: History): Generator<Progress, Protection> {
  if (!isPolicy(policy)) return withheld('ugyldig_regel');
  const grid = readGrid(cube);
  if (typeof grid === 'string') return withheld(grid);
  const frozen = history ? frozenBy(grid, history) : null;
  if (typeof frozen === 'string') return withheld(frozen, grid, policy);
  const pattern = startPattern(grid, policy, frozen);
  if (!pattern) return withheld('rettelsen_roeper', grid, policy);
  const witnesses = yield* coverAll(pattern, frozen);
  if (!witnesses || uncovered(pattern, witnesses).length > 0) return withheld(frozen ? 'rettelsen_roeper' : 'kan_ikke_vernes', grid, policy);
  return published(pattern, witnesses);
}

/** Skjuler det som trengs for at hver celle har et vitne, og viser igjen det som ikke trengs. `null` når en celle ikke kan dekkes. */
function* coverAll(pattern: Pattern, frozen: Frozen | null): Generator<Progress, Map<number, Witness> | null> {
  const { targets, grid, policy } = pattern;
  const search = new HypercubeSearch(grid, pattern.prices, leastWhenHidden(policy));
  const witnesses = new Map<number, Witness>();
  const mustHide = new Set(targets);
  for (const [place, target] of targets.entries()) {
    if (!witnesses.has(target)) {
      const witness = findWitness(pattern, search, target);
      if (!witness) return null;
      hide(pattern, witness.cells.keys());
      // Ett vitne kan duge for flere; det som skjules senere, kan aldri gjøre det ugyldig.
      for (const [cell, change] of witness.cells) if (mustHide.has(cell) && grid.counts[cell]! + change >= policy.t && !witnesses.has(cell)) witnesses.set(cell, witness);
    }
    yield { done: place + 1, total: targets.length };
  }
  if (!frozen) yield* cleanUp(pattern, search, witnesses, targets.length);
  return witnesses;
}

function published(pattern: Pattern, witnesses: ReadonlyMap<number, Witness>): Protection {
  const { grid: { keys, counts }, grid, policy, hidden, targets } = pattern;
  const hiddenCells = hiddenOf(pattern);
  const mustHide = new Set(targets);
  return {
    status: 'ok', policyVersion, stats: { cells: keys.length, hidden: hiddenCells.length },
    cells: keys.map((key, cell) => ({ key, value: hidden[cell] ? null : counts[cell]! })),
    audit: {
      reason: null, inputHash: inputHash(grid, policy), structure: structureHash(grid),
      protected: targets.map((cell) => keys[cell]!), complementary: hiddenCells.filter((cell) => !mustHide.has(cell)).map((cell) => keys[cell]!),
      certificates: targets.map((cell) => ({ key: keys[cell]!, changes: [...witnesses.get(cell)!.leaves].map(([leaf, change]) => [keys[leaf]!, change] as const) })),
    },
  };
}

const withheld = (reason: WithheldReason, grid?: Grid, policy?: Policy): Protection => ({
  status: 'withheld', policyVersion, cells: [], stats: { cells: 0, hidden: 0 },
  audit: { reason, inputHash: grid && policy ? inputHash(grid, policy) : null, structure: grid ? structureHash(grid) : null, protected: [], complementary: [], certificates: [] },
});

/** Det serien må huske om en publisering, til neste gang den samme perioden eller en ny skal ut. */
export const asEarlier = (period: Period, { cells, audit }: Protection): Earlier => ({
  period, structure: audit.structure ?? '', hidden: cells.filter(({ value }) => value === null).map(({ key }) => key),
});
