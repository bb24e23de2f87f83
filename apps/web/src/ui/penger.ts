import { limits } from '#libs/contracts';
import { tallform } from '../tekst/former.ts';
import { gjeldende } from '../tekst/gjeldende.ts';

const kroner = tallform({ maximumFractionDigits: 0 });
const oerer = tallform({ minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Et beløp som er kjent mellom to grenser, i øre som tekst. */
export interface Rom { fra: string; til: string }

/** Øre som tekst → «5 000 000» eller «1 250,50», på målformen. Øre vises bare der det er. Aldri gjennom et flyttall: hver øre skal med. */
export function visKroner(oere: string): string {
  const beloep = BigInt(oere);
  if (beloep % 100n === 0n) return kroner(beloep / 100n);
  const rent = String(beloep < 0n ? -beloep : beloep).padStart(3, '0');
  return oerer(`${beloep < 0n ? '-' : ''}${rent.slice(0, -2)}.${rent.slice(-2)}` as `${number}`);
}

/** «600 000–3 400 000», eller beløpet når det er kjent nøyaktig. */
export const visRom = ({ fra, til }: Rom): string => (fra === til ? visKroner(fra) : `${visKroner(fra)}–${visKroner(til)}`);

export const sumOere = (beloep: readonly (string | null)[]): string => String(beloep.reduce((sum, oere) => sum + BigInt(oere ?? '0'), 0n));
export const erNull = (oere: string): boolean => BigInt(oere) === 0n;
export const underNull = (oere: string): boolean => BigInt(oere) < 0n;

/** Til diagrammene, som tegner i hele kroner. Tallene folk leser, går ikke denne veien. */
export const tilDiagram = (oere: string): number => Number(BigInt(oere) / 100n);

const MED_MELLOMROM = /^(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/;
/** Slik beløpene står på de engelske sidene: «1,250,000.50». Bare der, for på norsk er komma og punktum noe annet. */
const MED_KOMMA = /^(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}$|^\d{1,3}(?:,\d{3})+$/;

/**
 * Kroner slik folk skriver dem → øre som tekst: «1 250 000,50», «1250000», «1.250.000 kr», «500,-».
 * `null` når det ikke kan leses på én måte: punktum er tusenskille, og skiller hele grupper på tre.
 */
export function lesKroner(skrevet: string): string | null {
  const rent = skrevet.trim().toLowerCase().replace(/\s*kr\.?$/, '').replace(/^kr\.?\s*/, '').replace(/\s+/g, ' ');
  const engelsk = gjeldende.maalform === 'en' && MED_KOMMA.test(rent);
  const treff = MED_MELLOMROM.exec(engelsk ? rent.replaceAll(',', '').replace('.', ',') : rent);
  if (!treff) return null;
  const [, hele = '', oere = ''] = treff;
  return String(BigInt(hele.replace(/[ .]/g, '')) * 100n + BigInt(oere === '-' ? '0' : oere.padEnd(2, '0') || '0'));
}

/** Det som er galt med et beløp noen har skrevet, som feltkode. Tomt er ikke galt. */
export function beloepsfeil(skrevet: string, minst: 0 | 1 = 1): 'NOT_A_NUMBER' | 'TOO_SMALL' | 'TOO_LARGE' | null {
  if (skrevet.trim() === '') return null;
  const oere = lesKroner(skrevet);
  if (oere === null) return 'NOT_A_NUMBER';
  if (BigInt(oere) < BigInt(minst)) return 'TOO_SMALL';
  return BigInt(oere) > BigInt(limits.beloepOere) ? 'TOO_LARGE' : null;
}

/** Øre fra serveren → slik det står i et felt. */
export const somKroner = (oere: unknown): string => (typeof oere === 'string' && oere ? visKroner(oere) : '');
export const kronerEllerNull = (skrevet: string): string | null => (skrevet.trim() ? lesKroner(skrevet) : null);
