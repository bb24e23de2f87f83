import { indikatorhindre, periodsInOrder, type Indikatorhinder, type Indikatorspoersmaal } from '#libs/contracts';
import type { Fellesindikatorutgave } from '#libs/felles/fellesindikator';
import type { Indikatorsammenligning } from './indikatorsammenligning.type.ts';
import type { DeltTall, Indikatordefinisjoner, Indikatorkommune, Svarrad } from './indikatorsvar.query.ts';

/** Et antall under dette snus av én person eller én måling fra eller til. */
const minsteTall = 10;
/** Færre enn dette gir ingen rekkefølge å lære av. */
const faerrest = 3;

/** Ett tall i svaret. `avvik` når det som ble delt, ikke er det definisjonen sier, eller kommunen har delt flere tall med den samme koden. */
export interface Svarcelle extends DeltTall { kolonne: string; avvik: boolean }
export interface Svarkommune extends Omit<Indikatorkommune, 'tall'> { celler: Svarcelle[] }

/** Cellene til en kommune: ett tall for hver kolonne, det første når det er flere. */
export function cellsOf({ tall }: Indikatorkommune, definisjoner: readonly Indikatordefinisjoner[], spoersmaal: Indikatorspoersmaal): Svarcelle[] {
  const kolonneOf = (en: DeltTall) => (spoersmaal === 'deltakelse' ? en.kode : en.periode);
  return [...Map.groupBy(tall, kolonneOf)].map(([kolonne, like]) => {
    const [en] = like as [DeltTall, ...DeltTall[]];
    const definisjon = definisjoner.find(({ kode }) => kode === en.kode)?.utgaver.find(({ utgave }) => utgave === en.utgave);
    return { ...en, kolonne, avvik: like.length > 1 || !definisjon || (['enhet', 'retning', 'nivaa', 'telling'] as const).some((felt) => en[felt] !== definisjon[felt]) };
  });
}

/** Perioden en rekkefølge kan gjelde: den flest har delt for, den nyeste av dem som er like. */
export function periodToRank(perioder: readonly string[], kommuner: readonly { celler: readonly Svarcelle[] }[]): string | null {
  const antall = (periode: string) => kommuner.filter(({ celler }) => celler.some(({ kolonne }) => kolonne === periode)).length;
  return perioder.toReversed().toSorted((a, b) => antall(b) - antall(a))[0] ?? null;
}

/** Det som står i veien for å sette kommunene i rekkefølge etter tallene i én periode. Tomt svar er grunnlag; ett hinder er nok til å la være. */
export function hindersFor(periode: string | null, definisjon: Fellesindikatorutgave, kommuner: readonly Svarkommune[]): Indikatorhinder[] {
  const found = new Set<Indikatorhinder>();
  const celler = kommuner.flatMap((kommune) => kommune.celler.filter(({ kolonne }) => kolonne === periode));
  const delinger = new Set(celler.map(({ delingId }) => delingId));
  const add = (naar: boolean, hinder: Indikatorhinder) => { if (naar) found.add(hinder); };
  add(new Set(celler.map(({ utgave }) => utgave)).size > 1, 'ulik_utgave');
  add(celler.some(({ avvik }) => avvik), 'ulik_definisjon');
  add(new Set(celler.map(({ omfang }) => omfang)).size > 1 || celler.some(({ omfang, nivaa }) => omfang !== nivaa), 'ulikt_omfang');
  add(kommuner.some((kommune) => kommune.harOmraadesatsing && !kommune.celler.some(({ kolonne }) => kolonne === periode)), 'ulik_dekning');
  add(celler.some(({ verdi }) => verdi === null), 'skjult');
  add(celler.some(({ presisjon }) => presisjon !== null && presisjon !== 'eksakt' && presisjon !== 'utledet'), 'usikkert');
  add(definisjon.telling !== 'ikke_personer' && definisjon.nevner === null, 'ulik_stoerrelse');
  add(definisjon.retning === 'ingen', 'uten_retning');
  add(definisjon.telling === 'kan_overlappe', 'overlapper');
  add(definisjon.nevner === null && celler.some(({ verdi }) => verdi !== null && verdi < minsteTall), 'smaa_tall');
  add(celler.length === 1, 'en_kommune');
  add(celler.length !== 1 && celler.length < faerrest, 'faa_kommuner');
  add(kommuner.some((kommune) => kommune.delinger.some(({ id, oppdiktet }) => oppdiktet && delinger.has(id))), 'oppdiktet');
  return indikatorhindre.filter((hinder) => found.has(hinder));
}

/** Plassen til hver kommune i perioden. Den som er kommet lengst i retningen, først; de som er like, har samme plass. */
export function placesIn(periode: string, { retning }: Pick<Fellesindikatorutgave, 'retning'>, kommuner: readonly { kommunenummer: string; celler: readonly Svarcelle[] }[]): Map<string, number> {
  const fortegn = retning === 'lavere' ? -1 : 1;
  const tall = kommuner.flatMap(({ kommunenummer, celler }) => celler.filter(({ kolonne, verdi }) => kolonne === periode && verdi !== null).map(({ verdi }) => ({ kommunenummer, verdi: fortegn * verdi! })));
  return new Map(tall.map(({ kommunenummer, verdi }) => [kommunenummer, 1 + tall.filter((annen) => annen.verdi > verdi).length]));
}

/** Svaret slik det vises: kolonnene noen har tall i, cellene, og enten plasser eller grunnene til at det ikke er noen. Ingenting legges sammen. */
export function indikatorsvar(spurt: Pick<Indikatorsammenligning, 'spoersmaal' | 'indikator' | 'periode' | 'valg'>, { nettverk, definisjoner, kommuner }: Svarrad): Indikatorsammenligning {
  const deltakelse = spurt.spoersmaal === 'deltakelse';
  const medCeller = kommuner.map(({ tall, ...kommune }) => ({ ...kommune, celler: cellsOf({ ...kommune, tall }, definisjoner, spurt.spoersmaal) }));
  const brukt = medCeller.flatMap(({ celler }) => celler.map(({ kolonne }) => kolonne));
  const nyeste = (kode: string | null) => definisjoner.find((en) => en.kode === kode)?.utgaver[0];
  const noekler = deltakelse ? spurt.valg.map(({ kode }) => kode).filter((kode) => brukt.includes(kode)) : periodsInOrder(brukt);
  const definisjon = nyeste(spurt.indikator);
  const rangertPeriode = deltakelse ? spurt.periode : periodToRank(noekler, medCeller);
  const hindre: Indikatorhinder[] = deltakelse || !definisjon ? ['overlapper'] : hindersFor(rangertPeriode, definisjon, medCeller);
  const plasser = definisjon && rangertPeriode && hindre.length === 0 ? placesIn(rangertPeriode, definisjon, medCeller) : new Map<string, number>();
  return {
    ...spurt, nettverk, rangertPeriode, hindre,
    kolonner: noekler.map((noekkel) => ({ noekkel, definisjon: nyeste(deltakelse ? noekkel : spurt.indikator)! })),
    kommuner: medCeller.map((kommune) => ({ ...kommune, plass: plasser.get(kommune.kommunenummer) ?? null })),
  };
}
