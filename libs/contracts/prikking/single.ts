import { overlap, same, type Earlier, type History } from './history.ts';
import type { Policy } from './policy.ts';

/** Hvorfor ett enkelt antall ikke vises. Bare for eieren: utenfor er det ett tegn, uten grunn. */
export const singleReasons = ['lavt', 'ukjent_antall', 'skjult_foer', 'perioden_overlapper', 'annet_grunnlag'] as const;
export type SingleReason = (typeof singleReasons)[number];

const key = 'tallet';

/**
 * Regelen for ett antall personer som står alene, uten en tabell å dekke seg i. En tabell på én celle har ikke noe mønster å velge, så her er det bare grensa og historien:
 * - under `t` vises det aldri, heller ikke null, og et antall som ikke er kjent (bak en andel), regnes som lavt;
 * - det som har vært skjult, blir skjult, også etter at delingen er trukket tilbake og tallet er rettet;
 * - en periode som delvis faller sammen med en serien har vist, eller det samme tidsrommet med et annet grunnlag, kan trekkes fra, og vises ikke.
 *
 * `count` er det minste antallet kan være; `structure` er hva det er et antall av. `null` når det kan vises.
 */
export function singleHiddenBecause(count: number | null, { t }: Pick<Policy, 't'>, structure: string, { period, earlier }: History): SingleReason | null {
  if (count === null || !Number.isInteger(count)) return 'ukjent_antall';
  if (count < t) return 'lavt';
  const touching = earlier.filter((one) => overlap(one.period, period));
  if (touching.some((one) => !same(one.period, period))) return 'perioden_overlapper';
  if (touching.some(({ hidden }) => hidden.length > 0)) return 'skjult_foer';
  return touching.some((one) => one.structure !== structure) ? 'annet_grunnlag' : null;
}

/** Det serien må huske om et enkelt antall som er delt. Bare om det var skjult, ikke tallet. */
export const singleAsEarlier = (period: Earlier['period'], structure: string, isHidden: boolean): Earlier => ({ period, structure, hidden: isHidden ? [key] : [] });
