import { cellerAv, defaultPolicy, kubeAv, protect, protectInSteps, skjulteNoekler, tidsrom, type Cube, type History, type Policy, type Progress, type Protection } from '#libs/contracts';
import { isSmall, type Fordelingsminne, type Verngrunnlag, type Vernet } from './fordelingsvern.query.ts';

type Regnestykke = Pick<Verngrunnlag, 'dimensjoner' | 'tall' | 'grense' | 'hemmelighet' | 'periode' | 'minner'>;

const periodOf = (periode: string) => { const { fra, til } = tidsrom(periode)!; return { from: fra, to: til }; };

function problemOf({ dimensjoner, tall, grense, hemmelighet, periode, minner }: Regnestykke): [Cube, Policy, History] {
  const earlier = minner.map((minne) => ({ period: periodOf(minne.periode), structure: minne.struktur, hidden: minne.skjult }));
  return [kubeAv(dimensjoner, tall), { ...defaultPolicy, t: grense, secret: hemmelighet }, { period: periodOf(periode), earlier }];
}

/** Vernet steg for steg, så en jobb kan vise hvor langt den er kommet, og stanse. */
export const stepsOf = (stykke: Regnestykke): Generator<Progress, Protection> => protectInSteps(...problemOf(stykke));

export function vernetOf({ dimensjoner }: Pick<Regnestykke, 'dimensjoner'>, { status, cells, audit }: Protection): Exclude<Vernet, { tilstand: 'maa_vernes' }> {
  return status === 'ok' ? { tilstand: 'klar', celler: cellerAv(dimensjoner, cells), struktur: audit.structure! } : { tilstand: 'holdt_tilbake', grunn: audit.reason! };
}

/** Det som kan gå ut nå. Et ferdig vern gjelder bare tallene og grensa det ble laget av; små tabeller vernes her og nå. */
export function vernetNow(grunnlag: Verngrunnlag): Vernet {
  const { vern } = grunnlag;
  if (vern?.gjelder && vern.celler && keepsPattern(grunnlag, vern.celler)) return { tilstand: 'klar', celler: vern.celler, struktur: vern.struktur! };
  if (isSmall(grunnlag.dimensjoner)) return vernetOf(grunnlag, protect(...problemOf(grunnlag)));
  if (vern?.gjelder && vern.status === 'holdt_tilbake') return { tilstand: 'holdt_tilbake', grunn: vern.grunn! };
  return { tilstand: 'maa_vernes', status: vern?.gjelder ? vern.status : null };
}

/** Det som har vært skjult for perioden, er fortsatt skjult. Er serien delt siden vernet ble laget, kan det ha blitt mer. */
function keepsPattern({ dimensjoner, periode, minner }: Verngrunnlag, celler: readonly (number | null)[]): boolean {
  const skjult = new Set(skjulteNoekler(dimensjoner, celler));
  return minner.filter((minne: Fordelingsminne) => minne.periode === periode).every((minne) => minne.skjult.every((noekkel) => skjult.has(noekkel)));
}
