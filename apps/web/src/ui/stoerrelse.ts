import { tallform } from '../tekst/former.ts';

const tall = tallform({ maximumFractionDigits: 1 });
const kilo = 1024;

/** «890 byte», «1,2 MB». Regnet som grensa for opplasting og som filutforskeren i Windows, så tallene stemmer med hverandre. Rundes opp: en fil rett over grensa er ikke «25 MB». */
export function visStoerrelse(byte: number): string {
  if (byte < kilo) return `${byte} byte`;
  if (byte < kilo * kilo) return `${Math.round(byte / kilo)} kB`;
  return `${tall(Math.ceil(byte / kilo / kilo * 10) / 10)} MB`;
}
