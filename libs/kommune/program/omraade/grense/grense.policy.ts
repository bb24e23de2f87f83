import { kinks } from '@turf/kinks';
import { geojsonGrenser, type FieldErrorCode, type Flate, type Punkt } from '#libs/contracts';
import { flaterOverlap, holesAreWrong } from './flater.policy.ts';

/** Grensa slik den lagres: alltid en MultiPolygon, i WGS84 med lengde før bredde. */
export interface Grense { type: 'MultiPolygon'; coordinates: Flate[] }
export type Grensefeil = Extract<FieldErrorCode, 'NOT_GEOJSON' | 'TOO_MANY' | 'RING_OPEN' | 'AXIS_ORDER' | 'OUTSIDE_NORWAY' | 'SELF_CROSSING' | 'HOLE_OUTSIDE' | 'PARTS_OVERLAP'>;
type Lest = { grense: Grense; feil?: never } | { feil: Grensefeil; grense?: never };

/** Fastlandet med Svalbard utenfor: et område i en områdesatsing ligger her. */
const norge = { lengde: [4, 32], bredde: [57, 72] } as const;
const within = (verdi: number, [fra, til]: readonly [number, number]) => verdi >= fra && verdi <= til;

/**
 * Leser GeoJSON: en flate, flere flater, eller en samling av dem. Prøver det billige først, så ei fil med en million punkter avvises før noe regnes ut:
 * form, antall punkter, lukkede ringer, rekkefølgen på aksene, at det er i Norge, at ingen ring krysser seg selv, at hullene ligger inni flata si, og til slutt at ingen flate dekker en annen.
 */
export function lesGrense(tekst: string): Lest {
  if (tekst.length > geojsonGrenser.tegn) return { feil: 'TOO_MANY' };
  const flater = flaterIn(parse(tekst));
  if (!flater) return { feil: 'NOT_GEOJSON' };
  const ringer = flater.flat();
  const punkter = ringer.flat();
  if (flater.length > geojsonGrenser.flater || punkter.length > geojsonGrenser.punkter) return { feil: 'TOO_MANY' };
  if (ringer.some((ring) => ring.length < 4 || ring[0]![0] !== ring.at(-1)![0] || ring[0]![1] !== ring.at(-1)![1])) return { feil: 'RING_OPEN' };
  if (!punkter.every(([lengde, bredde]) => within(lengde, norge.lengde) && within(bredde, norge.bredde))) {
    return { feil: punkter.every(([lengde, bredde]) => within(bredde, norge.lengde) && within(lengde, norge.bredde)) ? 'AXIS_ORDER' : 'OUTSIDE_NORWAY' };
  }
  if (ringer.some(crossesItself)) return { feil: 'SELF_CROSSING' };
  if (flater.some(holesAreWrong)) return { feil: 'HOLE_OUTSIDE' };
  if (flaterOverlap(flater)) return { feil: 'PARTS_OVERLAP' };
  return { grense: { type: 'MultiPolygon', coordinates: flater } };
}

const crossesItself = (ring: readonly Punkt[]): boolean => kinks({ type: 'Polygon', coordinates: [ring.map(([lengde, bredde]) => [lengde, bredde])] }).features.length > 0;

function parse(tekst: string): unknown {
  try { return JSON.parse(tekst.replace(/^\uFEFF/, '')); } catch { return null; }
}

interface Node { type?: unknown; coordinates?: unknown; geometry?: Node | null; features?: (Node | null)[] }
const nodeOf = (value: unknown): Node | null => (value !== null && typeof value === 'object' ? value : null);

/** Flatene i en geometri, et objekt eller en samling av dem. `null` når noe i den ikke er en flate. En samling i en samling leses ikke. */
function flaterIn(value: unknown): Flate[] | null {
  const node = nodeOf(value);
  if (node?.type !== 'FeatureCollection') return node?.type === 'Feature' ? flaterOf(nodeOf(node.geometry)) : flaterOf(node);
  const alle = Array.isArray(node.features) ? node.features.map((feature) => (nodeOf(feature)?.type === 'Feature' ? flaterOf(nodeOf(feature!.geometry)) : null)) : [];
  return alle.length === 0 || alle.includes(null) ? null : alle.flatMap((flater) => flater!);
}

function flaterOf(node: Node | null): Flate[] | null {
  const { type, coordinates } = node ?? {};
  const flater = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  return Array.isArray(flater) && flater.length > 0 && flater.every(isFlate) ? flater.map((flate) => flate.map((ring) => ring.map(([lengde, bredde]): Punkt => [lengde, bredde]))) : null;
}

const isFlate = (value: unknown): value is Flate => Array.isArray(value) && value.length > 0 && value.every((ring) => Array.isArray(ring) && ring.length > 0 && ring.every(isPunkt));
/** En høyde bak lengde og bredde er lov, og leses ikke. */
const isPunkt = (value: unknown): value is Punkt => Array.isArray(value) && value.length >= 2 && value.length <= 4 && value.every((tall) => typeof tall === 'number' && Number.isFinite(tall));
