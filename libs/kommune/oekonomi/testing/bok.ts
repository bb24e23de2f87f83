import type { Konto, Posteringstype } from '#libs/contracts';

/** Hovedboka slik reglene sier den skal være, uten database: «2025 fordelt» → øre. */
export type Bok = ReadonlyMap<string, bigint>;
export interface Bevegelse { fra: Konto; fraAar: number; til: Konto; tilAar: number; beloep: bigint }

/** Kontoene hver type kan gå mellom. En reversering speiler en av dem. */
export const bevegelser: Record<Exclude<Posteringstype, 'reversering'>, { fra: Konto[]; til: Konto[] }> = {
  ventet: { fra: ['ventet'], til: ['ufordelt'] }, forskuttering: { fra: ['forskuttert'], til: ['ventet'] }, tilsagn: { fra: ['tilsagn'], til: ['ventet', 'forskuttert', 'ufordelt'] },
  utbetaling: { fra: ['utbetalt'], til: ['tilsagn', 'ufordelt'] }, nedsettelse: { fra: ['ufordelt'], til: ['ventet', 'forskuttert', 'tilsagn'] },
  fordeling: { fra: ['ufordelt'], til: ['fordelt'] }, inndragning: { fra: ['fordelt'], til: ['ufordelt'] }, omdisponering: { fra: ['fordelt'], til: ['fordelt'] },
  forbruk: { fra: ['fordelt'], til: ['brukt'] }, overfoering: { fra: ['ufordelt', 'fordelt'], til: ['ufordelt', 'fordelt'] }, tilbakebetaling: { fra: ['ufordelt', 'fordelt'], til: ['tilbakebetalt'] },
};
export const medLinje = (konto: Konto) => konto === 'fordelt' || konto === 'brukt';

const kildeside: readonly Konto[] = ['ventet', 'forskuttert', 'tilsagn', 'utbetalt'];
/** En linje kan bli overbrukt; ellers er kildesiden aldri over null, og resten aldri under. */
export const paaRettSide = (konto: Konto, sum: bigint) => konto === 'fordelt' || (kildeside.includes(konto) ? sum <= 0n : sum >= 0n);

/** Boka etter en bevegelse, eller null når en konto ville havnet på feil side. */
export function bokfoert(bok: Bok, { fra, fraAar, til, tilAar, beloep }: Bevegelse): Bok | null {
  const ny = new Map(bok);
  const legg = (konto: Konto, aar: number, sum: bigint) => ny.set(`${aar} ${konto}`, (ny.get(`${aar} ${konto}`) ?? 0n) + sum);
  legg(fra, fraAar, -beloep);
  legg(til, tilAar, beloep);
  return paaRettSide(fra, ny.get(`${fraAar} ${fra}`)!) && paaRettSide(til, ny.get(`${tilAar} ${til}`)!) ? ny : null;
}

/** Bare det som ikke er null, i fast rekkefølge, til å sammenligne. */
export const innhold = (bok: Bok) => Object.fromEntries([...bok].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => (a < b ? -1 : 1)).map(([konto, sum]) => [konto, String(sum)]));
