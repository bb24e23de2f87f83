import { area } from '@turf/area';
import { polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Flate, Punkt } from '#libs/contracts';

/** Så mye av den minste kan to flater dekke sammen uten at det er en feil: to som har tegnet den samme linja, treffer aldri helt likt. */
const slurv = 0.01;

const polygonOf = (ringer: Flate) => polygon(ringer.map((ring) => ring.map(([lengde, bredde]) => [lengde, bredde])));
const arealOf = (ringer: Flate): number => area(polygonOf(ringer));

type Ramme = readonly [vest: number, soer: number, oest: number, nord: number];
const rammeOf = ([ytre]: Flate): Ramme => ytre!.reduce<Ramme>(([v, s, o, n], [lengde, bredde]) => [Math.min(v, lengde), Math.min(s, bredde), Math.max(o, lengde), Math.max(n, bredde)], [Infinity, Infinity, -Infinity, -Infinity]);
const meet = (a: Ramme, b: Ramme): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Det to flater dekker sammen, i kvadratmeter. Flater som bare møtes langs ei linje eller i et punkt, dekker ingenting sammen. */
function sharedArea(a: Flate, b: Flate): number {
  if (!meet(rammeOf(a), rammeOf(b))) return 0;
  const felles = intersect({ type: 'FeatureCollection', features: [polygonOf(a), polygonOf(b)] });
  return felles ? area(felles) : 0;
}

const ringOf = (ring: readonly Punkt[]): Flate => [ring];
const pairs = <T>(alle: readonly T[]): [T, T][] => alle.flatMap((en, nr) => alle.slice(nr + 1).map((annen): [T, T] => [en, annen]));

/** Om et hull stikker ut av flata det er i, eller to hull dekker noe av det samme. Da er det ikke til å si hva som er innenfor. */
export function holesAreWrong([ytre, ...hull]: Flate): boolean {
  const utenfor = hull.some((ring) => sharedArea(ringOf(ring), ringOf(ytre!)) < arealOf(ringOf(ring)) * (1 - slurv));
  return utenfor || pairs(hull).some(([en, annen]) => overlap([ringOf(en)], [ringOf(annen)]));
}

/** Om to av flatene i den samme fila dekker noe av det samme. */
export const flaterOverlap = (flater: readonly Flate[]): boolean => pairs(flater).some(([en, annen]) => overlap([en], [annen]));

/** Om to områder dekker mer av det samme enn unøyaktig tegning kan gi. */
export function overlap(a: readonly Flate[], b: readonly Flate[]): boolean {
  const felles = a.reduce((sum, en) => sum + b.reduce((delsum, annen) => delsum + sharedArea(en, annen), 0), 0);
  if (felles === 0) return false;
  const [storA, storB] = [a, b].map((flater) => flater.reduce((sum, en) => sum + arealOf(en), 0)) as [number, number];
  return felles > slurv * Math.min(storA, storB);
}
