/** Østfold i et rutenett, omtrent slik kommunene ligger: nord øverst, fjorden til venstre og svenskegrensa til høyre. */
export const plassering: Readonly<Record<string, readonly [kolonne: number, rad: number]>> = {
  3103: [0, 0], 3114: [1, 0], 3118: [2, 0],
  3112: [0, 1], 3116: [1, 1], 3122: [2, 1],
  3107: [0, 2], 3105: [1, 2], 3120: [2, 2],
  3110: [0, 3], 3101: [1, 3], 3124: [2, 3],
};
