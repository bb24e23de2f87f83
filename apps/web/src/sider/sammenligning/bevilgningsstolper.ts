import type { Stolpe } from '#libs/charts';
import type { BevilgningerQuery } from '../../generated/graphql.ts';
import { tilDiagram } from '../../ui/penger.ts';

type Tabellen = Pick<NonNullable<BevilgningerQuery['bevilgninger']>, 'departementer' | 'steder'>;

/** Så mange deler kan skilles fra hverandre i en stolpe. Resten slås sammen; matrisen har dem hver for seg. */
const mestDeler = 6;

/** Ett sted per stolpe, det som har fått mest, først, med de største departementene som deler. */
export function bevilgningsstolper({ departementer, steder }: Tabellen, resten: string): { deler: string[]; stolper: Stolpe[] } {
  const etterSum = departementer.toSorted((a, b) => tilDiagram(b.sum) - tilDiagram(a.sum)).map(({ kode }) => kode);
  const foran = etterSum.length > mestDeler ? etterSum.slice(0, mestDeler - 1) : etterSum;
  const bak = etterSum.slice(foran.length);
  const sum = (beloep: Tabellen['steder'][number]['beloep'], koder: string[]) => beloep.filter(({ departement }) => koder.includes(departement)).reduce((a, en) => a + tilDiagram(en.beloep), 0);
  return {
    deler: [...foran, ...(bak.length > 0 ? [resten] : [])],
    stolper: steder.toSorted((a, b) => tilDiagram(b.sum) - tilDiagram(a.sum)).map(({ navn, beloep }) => ({ navn, deler: [...foran.map((kode) => sum(beloep, [kode])), ...(bak.length > 0 ? [sum(beloep, bak)] : [])] })),
  };
}
