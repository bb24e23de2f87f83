import { JobError } from '#libs/platform';
import type { Flagg, Observasjon, Spoerring, Uttrekk } from '../serie.ts';
import type { Cell, Cube, Dimension } from './json-stat.ts';
import { readPeriod } from './period.ts';

/** Tegnene kildene bruker når et tall ikke er der. Et ukjent tegn ved et tall blir en merknad; uten tall er det skjult. */
const signs: Record<string, Flagg> = { ':': 'skjult', '.': 'finnes_ikke', '..': 'mangler', '...': 'mangler', '*': 'foreloepig' };
const withheld: readonly Flagg[] = ['skjult', 'mangler', 'finnes_ikke'];

/**
 * Gjør tabellen om til tall per område og periode. Alt det spurte må være der, og ingenting annet:
 * en tabell med andre områder eller et annet mål enn vi ba om, er ikke svaret på spørsmålet.
 */
export function observationsOf(cube: Cube, spoerring: Spoerring, areas: readonly string[]): Uttrekk {
  const { omraade, tid, maal, faste } = spoerring;
  const wanted: Record<string, string> = { ...faste };
  const placed = new Set([omraade.dimensjon, tid.dimensjon, maal.dimensjon]);
  for (const { code, codes } of cube.dimensions.filter((dimension) => !placed.has(dimension.code))) {
    if (codes.length !== 1 || (code in faste && codes[0] !== faste[code])) throw invalid(`${code} skulle hatt bare ${faste[code] ?? 'én verdi'}.`);
    wanted[code] = codes[0]!;
  }
  const missing = Object.keys(faste).find((code) => !cube.dimensions.some((dimension) => dimension.code === code));
  if (missing) throw invalid(`${missing} er ikke med i svaret.`);
  const [places, periods, measures] = [omraade, tid, maal].map(({ dimensjon }) => dimensionOf(cube, dimensjon)) as [Dimension, Dimension, Dimension];
  const needed = [maal.verdi, ...(maal.n ? [maal.n] : [])];
  if (measures.codes.length !== needed.length || needed.some((code) => !measures.codes.includes(code))) throw invalid(`${maal.dimensjon} skulle hatt ${needed.join(' og ')}, men har ${measures.codes.join(', ')}.`);
  const observasjoner = places.codes.flatMap((place) => {
    const omraadekode = areaOf(place, omraade.prefiks ?? '', areas);
    return periods.codes.map((period): Observasjon => {
      const read = readPeriod(period);
      if (!read) throw invalid(`Perioden ${period.slice(0, 20)} kan ikke leses.`);
      const at = (measure: string) => cube.cellAt({ ...wanted, [omraade.dimensjon]: place, [tid.dimensjon]: period, [maal.dimensjon]: measure });
      const n = maal.n ? shown(at(maal.n)) : { verdi: null, flagg: null };
      const value = shown(at(maal.verdi));
      // Er antallet skjult, sier andelen det samme igjen; da skjules begge.
      return { omraadekode, ...read, ...(n.flagg === 'skjult' ? { verdi: null, flagg: 'skjult' as const } : value), n: value.verdi === null ? null : n.verdi };
    });
  });
  if (observasjoner.every(({ verdi }) => verdi === null)) throw invalid('Svaret har ikke ett eneste tall.');
  return { observasjoner, oppdatertHosKilden: cube.updated };
}

/** Verdien som kan vises, og flagget. Et tall som er merket som skjult, er skjult. */
export function shown({ value, sign }: Cell): { verdi: number | null; flagg: Flagg | null } {
  const flagg = sign === null || sign === '' ? (value === null ? 'mangler' : null) : signs[sign] ?? (value === null ? 'skjult' : 'merknad');
  if (flagg !== null && withheld.includes(flagg)) return { verdi: null, flagg };
  return { verdi: value, flagg: value === null ? 'mangler' : flagg };
}

function areaOf(place: string, prefix: string, areas: readonly string[]): string {
  const code = place.startsWith(prefix) ? place.slice(prefix.length) : place;
  if (!areas.includes(code)) throw invalid(`Svaret har området ${place.slice(0, 20)}, som vi ikke ba om.`);
  return code;
}

function dimensionOf(cube: Cube, code: string): Dimension {
  const found = cube.dimensions.find((dimension) => dimension.code === code);
  if (!found) throw invalid(`${code} er ikke med i svaret.`);
  return found;
}

const invalid = (detail: string) => new JobError('SVARET_ER_UGYLDIG', { detail });
