import { limits, type FieldError } from '#libs/contracts';
import { dagenFoer } from '../medlemskap/medlemskap.policy.ts';

export interface Periode { fra: string; til: string }

/** Samme dag et antall år senere, ÅÅÅÅ-MM-DD. 29. februar kan gi en dag som ikke finnes, men rekkefølgen er riktig. */
const aarEtter = (dag: string, aar: number) => `${Number(dag.slice(0, 4)) + aar}${dag.slice(4)}`;

/** Det som er galt med perioden for en ny åpning. I går er lov, for en avtale kan være gitt dagen før den blir ført. */
export function periodeFeil({ fra, til }: Periode, idag: string): FieldError[] {
  const errors: FieldError[] = [];
  if (fra < dagenFoer(idag)) errors.push({ path: 'fra', code: 'TOO_EARLY' });
  if (til < fra) errors.push({ path: 'til', code: 'END_BEFORE_START' });
  if (til > aarEtter(idag, limits.innsynAar)) errors.push({ path: 'til', code: 'TOO_LATE' });
  return errors;
}
