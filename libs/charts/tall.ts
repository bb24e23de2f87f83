const MILLION = 1_000_000;
const heltall = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });
const millioner = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });

/** Hele kroner med mellomrom som ikke brytes: «4 650 000 kr». */
export const kroner = (verdi: number): string => `${heltall.format(verdi)} kr`;

/** Kort nok til en akse og en smal skjerm, og så nær at en kjenner igjen tallet: «4,65 mill.», «650 000». */
export function kort(verdi: number): string {
  if (Math.abs(verdi) < MILLION) return heltall.format(verdi);
  return `${millioner.format(verdi / MILLION)} mill.`;
}

/** «0,6–3,4 mill.»: begge endene i samme enhet, for ellers leses de ikke mot hverandre. */
export function kortSpenn(fra: number, til: number): string {
  if (fra === til) return kort(fra);
  if (fra < 10_000 || til < MILLION) return `${kort(fra)}–${kort(til)}`;
  return `${millioner.format(fra / MILLION)}–${kort(til)}`;
}

/** «mellom 600 000 og 3 400 000 kr», eller beløpet når det er kjent. */
export const mellom = (fra: number, til: number): string => (fra === til ? kroner(fra) : `mellom ${heltall.format(fra)} og ${kroner(til)}`);

/** «a, b og c». */
export const oppramsing = (navn: string[]): string => (navn.length < 2 ? navn.join('') : `${navn.slice(0, -1).join(', ')} og ${navn.at(-1)}`);
