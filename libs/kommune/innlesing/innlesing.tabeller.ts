import { pengekoblinger, pengetabeller } from './innlesing.penger.ts';
import { programkoblinger, programtabeller } from './innlesing.program.ts';
import { resultatkoblinger, resultattabeller } from './innlesing.resultater.ts';
import type { Kobling, Tabell } from './innlesing.tabell.ts';

/** Alle tabellene fila fyller, i den rekkefølgen fremmednøklene krever. */
export const tabeller: Tabell[] = [...programtabeller, ...resultattabeller, ...pengetabeller];
export const koblinger: Kobling[] = [...programkoblinger, ...resultatkoblinger, ...pengekoblinger];
