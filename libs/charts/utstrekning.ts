import type { Flate, Punkt } from '#libs/contracts';

/** Hvor langt det er mellom to breddegrader, i kilometer. Nøyaktig nok for et tettsted. */
const perBreddegrad = 111.2;

/** Hvor et område ligger, og hvor stort det er øst–vest og nord–sør, i kilometer. */
export function utstrekning(flater: readonly Flate[]) {
  const punkter = flater.flat(2);
  const spenn = (verdier: number[]): [number, number] => verdier.reduce<[number, number]>(([fra, til], verdi) => [Math.min(fra, verdi), Math.max(til, verdi)], [Infinity, -Infinity]);
  const [vest, oest] = spenn(punkter.map(([lengde]) => lengde));
  const [soer, nord] = spenn(punkter.map(([, b]) => b));
  const perLengdegrad = perBreddegrad * Math.cos((soer + nord) / 2 * Math.PI / 180);
  return { vest, nord, perLengdegrad, perBreddegrad, oestover: Math.max((oest - vest) * perLengdegrad, 1e-9), nordover: Math.max((nord - soer) * perBreddegrad, 1e-9) };
}

/** Størrelsen på et område i kvadratkilometer: de ytre ringene, uten hullene. */
export function areal(flater: readonly Flate[]): number {
  const { perLengdegrad } = utstrekning(flater);
  const ringen = (ring: readonly Punkt[]) => Math.abs(ring.reduce((sum, [lengde, bredde], nr) => {
    const [neste, nesteBredde] = ring[(nr + 1) % ring.length]!;
    return sum + (lengde * nesteBredde - neste * bredde);
  }, 0)) / 2 * perLengdegrad * perBreddegrad;
  return flater.reduce((sum, [ytre, ...hull]) => sum + ringen(ytre!) - hull.reduce((borte, ring) => borte + ringen(ring), 0), 0);
}
