const gain = (grad: number, plass: number) => (2 ** grad - 1) / Math.log2(plass + 2);

/** Hvor god rekkefølgen er blant de første, 0–1: 1 når de beste svarene står først. */
export function ndcg(rekkefoelge: readonly string[], rett: Readonly<Record<string, number>>, blant: number): number {
  const got = rekkefoelge.slice(0, blant).reduce((sum, id, i) => sum + gain(rett[id] ?? 0, i), 0);
  const best = Object.values(rett).sort((a, b) => b - a).slice(0, blant).reduce((sum, grad, i) => sum + gain(grad, i), 0);
  return got / best;
}
