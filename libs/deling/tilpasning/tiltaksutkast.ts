import { limits, type NasjonaltTema, type Tilpasningsdel } from '#libs/contracts';
import type { Innholdsrad } from '#libs/felles/erfaringsbank';

/** Det som følger med fra kortet inn i tiltaket. */
export interface Tiltaksutkast { beskrivelse?: string; hensikt?: string; aktiviteter?: string[]; maalgrupper?: string[]; partnere?: string[]; tema?: NasjonaltTema }

/** Delene av kortet som er valgt, slik de står i et tiltak. Det kilden lærte, målte og advarer mot, er dens egen erfaring og følger ikke med. */
export function tiltaksutkast(kort: Innholdsrad, beholdt: readonly Tilpasningsdel[]): Tiltaksutkast {
  const har = (del: Tilpasningsdel) => beholdt.includes(del) && kanBeholdes(kort).includes(del);
  return {
    ...(har('kort') && { beskrivelse: kort.kort }), ...(har('maal') && { hensikt: kort.maal.join('\n').slice(0, limits.tekst) }), ...(har('gjennomfoering') && { aktiviteter: points(kort.gjennomfoering!) }),
    ...(har('maalgrupper') && { maalgrupper: kort.maalgrupper }), ...(har('partnere') && { partnere: kort.partnere }), ...(har('tema') && { tema: kort.tema! }),
  };
}

/** Delene kortet har noe i. */
export function kanBeholdes({ kort, maal, gjennomfoering, maalgrupper, partnere, tema }: Innholdsrad): Tilpasningsdel[] {
  const finnes: [Tilpasningsdel, boolean][] = [['kort', kort !== ''], ['maal', maal.length > 0], ['gjennomfoering', gjennomfoering !== null], ['maalgrupper', maalgrupper.length > 0], ['partnere', partnere.length > 0], ['tema', tema !== null]];
  return finnes.flatMap(([del, er]) => (er ? [del] : []));
}

/** Hver linje er et punkt. En linje som er for lang, deles etter en setning, ellers mellom to ord; får ikke alle plass, står resten i kortet, som er helt. */
function points(tekst: string): string[] {
  return tekst.split('\n').flatMap((linje) => split(linje.trim())).filter((punkt) => punkt !== '').slice(0, limits.liste);
}

function split(linje: string): string[] {
  if (linje.length <= limits.setning) return [linje];
  const plass = linje.slice(0, limits.setning);
  const etterSetning = Math.max(...['. ', '! ', '? ', '; '].map((slutt) => plass.lastIndexOf(slutt))) + 1;
  const etterOrd = plass.lastIndexOf(' ');
  const hit = etterSetning > 0 ? etterSetning : etterOrd > 0 ? etterOrd : limits.setning;
  return [linje.slice(0, hit).trim(), ...split(linje.slice(hit).trim())];
}
