import type { Flate } from '#libs/contracts';
import type { Diagram } from './diagram.ts';

interface Omraadekart { tittel: string; setning: string; flater: readonly Flate[]; bredde: number; mestHoeyde: number }

/**
 * Grensa til et lite område, med nord opp og riktig form: en lengdegrad er kortere enn en breddegrad, og hvor mye følger av bredden.
 * Ingen målestokk og ingen bakgrunn; det er formen som vises.
 */
export function omraadekart({ tittel, setning, flater, bredde, mestHoeyde }: Omraadekart): Diagram {
  const punkter = flater.flat(2);
  const spenn = (verdier: number[]): [number, number] => verdier.reduce<[number, number]>(([fra, til], verdi) => [Math.min(fra, verdi), Math.max(til, verdi)], [Infinity, -Infinity]);
  const [vest, oest] = spenn(punkter.map(([lengde]) => lengde));
  const [soer, nord] = spenn(punkter.map(([, b]) => b));
  const smalere = Math.cos((soer + nord) / 2 * Math.PI / 180);
  const [utstrekning, hoeyde] = [Math.max((oest - vest) * smalere, 1e-9), Math.max(nord - soer, 1e-9)];
  const skala = Math.min(bredde / utstrekning, mestHoeyde / hoeyde);
  const punkt = ([lengde, b]: readonly [number, number]) => `${((lengde - vest) * smalere * skala).toFixed(1)},${((nord - b) * skala).toFixed(1)}`;
  const figurer = flater.map((flate) => ({ slag: 'buet' as const, d: flate.map((ring) => `M${ring.map(punkt).join('L')}Z`).join(''), rolle: 'omraade' as const }));
  return { tittel, setning, bredde: Math.ceil(utstrekning * skala), hoeyde: Math.ceil(hoeyde * skala), figurer, tabell: { kolonner: [], rader: [] } };
}
