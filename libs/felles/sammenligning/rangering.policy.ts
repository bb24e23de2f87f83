import { rangeringshindre, type Rangeringshinder, type Sammenligningsmaal } from '#libs/contracts';
import { helheten } from './helheten.policy.ts';
import type { SvarKommune } from './sammenligning.query.ts';

/** Færre enn dette gir ingen rekkefølge å lære av. */
const faerrest = 3;
/** Under dette flytter én ny plan eller ett nytt tiltak hele rekkefølgen. */
const minsteAntall = 5;
const minsteInnbyggertall = 500;
/** Er så mye av det én har delt, ikke plassert noe sted, er dekningen ujevn. */
const mestUplassert = 0.1;

interface Rangeringsgrunnlag { maal: Sammenligningsmaal; alltid: readonly Rangeringshinder[]; kommuner: readonly SvarKommune[] }

/**
 * Det som står i veien for å sette kommunene i rekkefølge. Tomt svar er grunnlag; ett hinder er nok til å la være.
 * Kommuner uten egen satsing teller ikke: de har ikke noe å dele.
 */
export function hindreFor({ maal, alltid, kommuner }: Rangeringsgrunnlag): Rangeringshinder[] {
  const delt = kommuner.filter(({ delinger }) => delinger.length > 0);
  const found = new Set<Rangeringshinder>(alltid);
  if (delt.length < faerrest) found.add('faa_kommuner');
  if (kommuner.some((kommune) => kommune.harOmraadesatsing && kommune.delinger.length === 0) || delt.some(hasUnplaced)) found.add('ulik_dekning');
  if (delt.some(({ delinger, innbyggergrunnlag }) => innbyggergrunnlag?.oppdiktet || delinger.some(({ oppdiktet }) => oppdiktet))) found.add('oppdiktet');
  if (delt.some((kommune) => { const { fra, til } = helheten(kommune); return fra < til; })) found.add('spenn');
  if (maal === 'antall' && delt.some((kommune) => helheten(kommune).fra < BigInt(minsteAntall))) found.add('smaa_tall');
  if (maal === 'oere_per_innbygger') {
    if (delt.some(({ innbyggerePresisjon }) => innbyggerePresisjon !== 'eksakt')) found.add('om_lag');
    if (delt.some(({ innbyggere }) => innbyggere !== null && innbyggere < minsteInnbyggertall)) found.add('smaa_tall');
  }
  return rangeringshindre.filter((hinder) => found.has(hinder));
}

/** Plassen til hver kommune, størst først. De som er like, har samme plass. */
export function plasser(kommuner: readonly { kommunenummer: string; sum: bigint }[]): Map<string, number> {
  return new Map(kommuner.map(({ kommunenummer, sum }) => [kommunenummer, 1 + kommuner.filter((annen) => annen.sum > sum).length]));
}

const hasUnplaced = (kommune: SvarKommune): boolean => {
  const unplaced = ['uten_tema', 'ikke_oppgitt'].reduce((sum, kategori) => sum + BigInt(kommune.verdier[kategori] ?? 0), 0n);
  return Number(unplaced) > Number(helheten(kommune).fra) * mestUplassert;
};
