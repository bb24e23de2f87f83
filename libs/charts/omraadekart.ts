import type { Flate } from '#libs/contracts';
import type { Diagram } from './diagram.ts';
import { utstrekning } from './utstrekning.ts';

/** `kilometer` er hvor mye som skal få plass i bredden, når flere områder vises i samme målestokk. */
interface Omraadekart { tittel: string; setning: string; flater: readonly Flate[]; bredde: number; mestHoeyde: number; kilometer?: number }

/**
 * Grensa til et lite område, med nord opp og riktig form: en lengdegrad er kortere enn en breddegrad, og hvor mye følger av bredden.
 * Ingen bakgrunn; det er formen som vises, og størrelsen når målestokken er gitt.
 */
export function omraadekart({ tittel, setning, flater, bredde, mestHoeyde, kilometer }: Omraadekart): Diagram {
  const { vest, nord, oestover, nordover, perLengdegrad, perBreddegrad } = utstrekning(flater);
  const skala = kilometer ? bredde / kilometer : Math.min(bredde / oestover, mestHoeyde / nordover);
  const punkt = ([lengde, b]: readonly [number, number]) => `${((lengde - vest) * perLengdegrad * skala).toFixed(1)},${((nord - b) * perBreddegrad * skala).toFixed(1)}`;
  const figurer = flater.map((flate) => ({ slag: 'buet' as const, d: flate.map((ring) => `M${ring.map(punkt).join('L')}Z`).join(''), rolle: 'omraade' as const }));
  return { tittel, setning, bredde: Math.ceil(oestover * skala), hoeyde: Math.ceil(nordover * skala), figurer, tabell: { kolonner: [], rader: [] } };
}
