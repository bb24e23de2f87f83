export { cellKey, type Cube, type Dimension, type DimensionNode } from './cube.ts';
export { defaultPolicy, fewestLeafCells, lowestT, mostCells, policyVersion, zeroRules, type Policy, type ZeroRule } from './policy.ts';
export { asEarlier, protect, protectInSteps, type Audit, type Protection, type PublishedCell, type WithheldReason } from './protect.ts';
export type { Progress } from './cleanup.ts';
export type { Earlier, History, Period } from './history.ts';
export { atLeast, bySize, changeBetween, PublishedCells, showAtLeast, showCount, type AtLeast } from './published.ts';
export { singleAsEarlier, singleHiddenBecause, singleReasons, type SingleReason } from './single.ts';
export { hiddenExplanation, hiddenLabel, hiddenSymbol } from './symbol.ts';
