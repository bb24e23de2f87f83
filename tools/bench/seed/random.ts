/** Tilfeldige tall som er de samme hver gang for samme frø, så to målinger har de samme radene. */
export interface Random { (): number; below(most: number): number; pick<T>(list: readonly T[]): T; chance(part: number): boolean }

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return Object.assign(next, { below, pick: <T>(list: readonly T[]) => list[below(list.length)]!, chance: (part: number) => next() < part });
}
