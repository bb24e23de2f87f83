/** Grensa slik kommunen har den: en MultiPolygon i WGS84, lengde før bredde. */
interface Grense { type: string; coordinates: unknown }
/** Et område slik programmet har det. */
export interface Omraadegrense { navn: string; grense: Grense | null }
/** `nr` er plassen blant dem som deles, fra 1. */
export interface DeltOmraadeRad { nr: number; navn: string; grense: Grense }

/** Områdene som er tegnet. Et område uten grense sier ingenting på et kart, så navnet blir hjemme. */
export const delteOmraader = (omraader: readonly Omraadegrense[]): DeltOmraadeRad[] =>
  omraader.flatMap(({ navn, grense }) => (grense ? [{ navn, grense }] : [])).map((omraade, plass) => ({ nr: plass + 1, ...omraade }));
