import { leddslag, maaStaa, type Beleggslag, type FieldError, type Leddslag, type Virkningsgrad } from '#libs/contracts';

/** Det ved et ledd som avgjør graden. */
export interface Leddgrunnlag { belegg: readonly { slag: Beleggslag }[]; rivaliserende: readonly string[] }
/** De fem plassene i en kjede, med det som står der. `null` er et hull. */
export interface Kjedeplasser { tiltak: string; mekanisme: string; maal: string; indikator: string | null; statistikk: string | null }
/** Et ledd slik teksten trenger det. */
export interface Leddtekst { slag: Leddslag; grad: Virkningsgrad; belegg: readonly { slag: Beleggslag }[] }

/**
 * Om belegget bærer graden. Indikasjon: minst ett belegg. Sannsynliggjort: minst to slag, og noe annet som kunne forklart det er vurdert.
 * Dokumentert: en studie i tillegg.
 */
export function gradHolder(grad: Virkningsgrad, { belegg, rivaliserende }: Leddgrunnlag): boolean {
  const slag = new Set(belegg.map((b) => b.slag));
  switch (grad) {
    case 'antatt': return true;
    case 'indikasjon': return slag.size >= 1;
    case 'sannsynliggjort': return slag.size >= 2 && rivaliserende.length > 0;
    case 'dokumentert': return slag.size >= 2 && slag.has('studie') && rivaliserende.length > 0;
  }
}

/** Feilene i et ledd slik det blir stående: en grad uten grunnlag, måneder i feil rekkefølge, og ord som sier mer enn graden. */
export function leddErrors(ledd: { grad: Virkningsgrad; antakelse: string | null; gradbegrunnelse: string | null; maanederFra: number | null; maanederTil: number | null } & Leddgrunnlag): FieldError[] {
  const errors: FieldError[] = [];
  if (!gradHolder(ledd.grad, ledd)) errors.push({ path: 'grad', code: 'GRADE_UNSUPPORTED' });
  if (ledd.maanederTil !== null && ledd.maanederFra === null) errors.push({ path: 'maanederFra', code: 'REQUIRED' });
  if (ledd.maanederFra !== null && ledd.maanederTil !== null && ledd.maanederTil < ledd.maanederFra) errors.push({ path: 'maanederTil', code: 'TOO_SMALL' });
  for (const path of ['antakelse', 'gradbegrunnelse'] as const) if (!maaStaa(ledd[path], ledd.grad)) errors.push({ path, code: 'CLAIMS_EFFECT' });
  return errors;
}

const ender: Record<Leddslag, [fra: keyof Kjedeplasser, til: keyof Kjedeplasser]> = {
  tiltak_mekanisme: ['tiltak', 'mekanisme'], mekanisme_maal: ['mekanisme', 'maal'], maal_indikator: ['maal', 'indikator'], indikator_statistikk: ['indikator', 'statistikk'],
};
/** I den rekkefølgen kjeden har. */
export const iRekkefoelge = <L extends { slag: Leddslag }>(ledd: readonly L[]): L[] => ledd.toSorted((a, b) => leddslag.indexOf(a.slag) - leddslag.indexOf(b.slag));

/** Et ledd er et hull når det mangler noe i en ende, eller ikke har belegg. */
export const erHull = ({ slag, belegg }: Leddtekst, plasser: Kjedeplasser) => belegg.length === 0 || ender[slag].some((ende) => plasser[ende] === null);

const gradord: Record<Virkningsgrad, string> = {
  antatt: 'Det er en antakelse, uten belegg som bærer den', indikasjon: 'Belegget gir en indikasjon', sannsynliggjort: 'Flere slags belegg gjør det sannsynlig', dokumentert: 'Det er dokumentert, også med en studie',
};
const beleggord: Record<Beleggslag, string> = { tall: 'tall', fortelling: 'fortelling', studie: 'studie' };
const hva: Record<keyof Kjedeplasser, string> = { tiltak: 'tiltaket', mekanisme: 'det som skjer', maal: 'målet', indikator: 'en indikator', statistikk: 'en statistikkserie' };

/**
 * Leddet som en setning. Den sier «bidrar til» eller «viser seg i», aldri at noe førte til noe, uansett grad.
 * Mangler noe i en ende, sier den hva. Det folk selv har skrevet, er sitert.
 */
export function setning(ledd: Leddtekst, plasser: Kjedeplasser): string {
  const [fra, til] = ender[ledd.slag];
  const mangler = [fra, til].find((ende) => plasser[ende] === null);
  if (mangler) return `Hull: kjeden mangler ${hva[mangler]}.`;
  const [a, b] = [sitert(plasser[fra]!), sitert(plasser[til]!)];
  const paastand = ledd.slag === 'tiltak_mekanisme' || ledd.slag === 'mekanisme_maal' ? `${a} bidrar til ${b}` : `Endring i ${a} kan vise seg i ${b}`;
  const slag = [...new Set(ledd.belegg.map((belegg) => beleggord[belegg.slag]))];
  return `${paastand}. ${gradord[ledd.grad]}${slag.length > 0 ? ` (${slag.join(', ')})` : ''}.${ledd.belegg.length === 0 ? ' Hull: ingen har ført belegg.' : ''}`;
}

const sitert = (tekst: string) => `«${tekst.replace(/[.\s]+$/, '')}»`;

/** Hele kjeden som tekst. */
export const kjedetekst = (ledd: readonly Leddtekst[], plasser: Kjedeplasser): string => iRekkefoelge(ledd).map((ett) => setning(ett, plasser)).join(' ');

export const kjedehandlinger = (arkivert: boolean, skriv: boolean): string[] =>
  (skriv ? [...(arkivert ? [] : ['updateVirkningskjede', 'updateVirkningsledd', 'addLeddbelegg', 'updateLeddbelegg', 'removeLeddbelegg', 'restoreLeddbelegg']), 'archiveVirkningskjede'] : []);
