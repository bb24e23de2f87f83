import { limits } from './limits.ts';
import type { Omfang, Tallpresisjon } from './tallverdi.ts';

/** Erfaring med et tiltak, eller med organisering og prosess. Rapporten om områdesatsinger fra 2018 ber om begge (kapittel 6). */
export const erfaringsarter = ['tiltak', 'prosess'] as const;
export type Erfaringsart = (typeof erfaringsarter)[number];

/** De fem fasene i veiviseren for områdesatsinger. */
export const faser = ['kunnskapsgrunnlag', 'planlegging_organisering', 'mobilisering_samarbeid', 'gjennomfoering', 'viderefoering'] as const;
export type Fase = (typeof faser)[number];

/** Hvor det endte. Skalert er tatt i bruk flere steder eller i ordinær drift i hele kommunen; det som stoppet, er like nyttig å vite om. */
export const erfaringsutfall = ['paagaar', 'fullfoert', 'viderefoert', 'skalert', 'utsatt', 'stoppet'] as const;
export type Erfaringsutfall = (typeof erfaringsutfall)[number];
/** Utfallene som krever en årsakskode. */
export const utfallMedAarsak: readonly Erfaringsutfall[] = ['utsatt', 'stoppet'];

export const innsatser = ['liten', 'middels', 'stor'] as const;
export type Innsats = (typeof innsatser)[number];

export const overfoerbarheter = ['lett', 'med_tilpasning', 'krevende'] as const;
export type Overfoerbarhet = (typeof overfoerbarheter)[number];

/** Rollen en henvender seg til. Lista er lukket: et navn kan ikke stå her. */
export const kontaktroller = ['programleder', 'prosjektansvarlig', 'fagansvarlig', 'organisasjon', 'kommunen'] as const;
export type Kontaktrolle = (typeof kontaktroller)[number];

/** Et utkast finnes bare hos kommunen. Delt er ikke redaksjonelt gjennomgått; publisert er det. */
export const erfaringsstatuser = ['delt', 'publisert', 'trukket'] as const;
export type Erfaringsstatus = (typeof erfaringsstatuser)[number];

/** Et resultat slik det forlater kommunen. Uten tall er det en iakttakelse i ord; `skjult` når tallet er borte fordi det var for lite. */
export interface DeltResultat {
  tekst: string; verdi: number | null; tilVerdi: number | null; presisjon: Tallpresisjon | null; enhet: string | null;
  omfang: Omfang; periode: string | null; sammenlignetMed: string | null; skjult: boolean;
}

/** Øre, som tekst. `til` finnes bare når presisjonen er «mellom». */
export interface Kostnad { oere: string; til: string | null; presisjon: Tallpresisjon }
export interface Deltakertall { antall: number; til: number | null; presisjon: Tallpresisjon }

/**
 * Kostnaden per deltaker, regnet av de to tallene som er delt. Finnes bare når begge har et øvre og et nedre tall som kan stå:
 * av «mer enn» er det ene ukjent, og en sum delt på et skjult antall ville røpet antallet.
 */
export function kostnadPerDeltaker(kostnad: Kostnad | null, deltakere: Deltakertall | null): Kostnad | null {
  if (!kostnad || !deltakere || kostnad.presisjon === 'mer_enn' || deltakere.presisjon === 'mer_enn') return null;
  const per = (oere: string, antall: number) => (BigInt(oere) / BigInt(antall)).toString();
  if (kostnad.presisjon === 'mellom' || deltakere.presisjon === 'mellom') {
    return { oere: per(kostnad.oere, deltakere.til ?? deltakere.antall), til: per(kostnad.til ?? kostnad.oere, deltakere.antall), presisjon: 'mellom' };
  }
  const usikkert = kostnad.presisjon === 'omtrent' || deltakere.presisjon === 'omtrent';
  return { oere: per(kostnad.oere, deltakere.antall), til: null, presisjon: usikkert ? 'omtrent' : 'utledet' };
}

/** Delene av et kort som kan følge med inn i tiltaket når en kommune tar det i bruk. Det kilden lærte og advarer mot, er dens egen erfaring, og følger ikke med. */
export const tilpasningsdeler = ['kort', 'maal', 'gjennomfoering', 'maalgrupper', 'partnere', 'tema'] as const;
export type Tilpasningsdel = (typeof tilpasningsdeler)[number];

/** Det koordinatoren kan foreslå: et tema, eller ny ordlyd i ett av feltene. Det godtas eller avslås, og godtatt skrives i utkastet. Et spørsmål besvares. */
export const forslagsslag = ['tema', 'ordlyd', 'spoersmaal'] as const;
export type Forslagsslag = (typeof forslagsslag)[number];
export const forslagssvar = ['godtatt', 'avslaatt', 'besvart'] as const;
export type Forslagssvar = (typeof forslagssvar)[number];

/** Feltene på kortet det kan foreslås ny ordlyd i. */
export const ordlydsfelt = ['tittel', 'kort', 'kontekst', 'gjennomfoering', 'suksesskriterier', 'fallgruver', 'laerdom', 'tenktVirkning', 'andreForklaringer'] as const;
export type Ordlydsfelt = (typeof ordlydsfelt)[number];
const punktvis: readonly Ordlydsfelt[] = ['suksesskriterier', 'fallgruver', 'laerdom'];
const korte: Partial<Record<Ordlydsfelt, number>> = { tittel: limits.navn, kort: limits.setning };

/** Det lengste et felt kan være, i tegn; i en liste det lengste et punkt kan være. */
export const ordlydsgrense = (felt: Ordlydsfelt): number => korte[felt] ?? (punktvis.includes(felt) ? limits.setning : limits.tekst);

/** Et felt som én tekst, slik den leses, sammenlignes og foreslås: punktene i en liste på hver sin linje. */
export const ordlyden = (verdi: string | readonly string[] | null): string => (typeof verdi === 'string' ? verdi : (verdi ?? []).join('\n'));

/** Og tilbake til det feltet har. */
export const fraOrdlyd = (felt: Ordlydsfelt, tekst: string): string | string[] => (punktvis.includes(felt) ? tekst.split('\n').map((linje) => linje.trim()).filter(Boolean) : tekst);

/** Hva som er galt med en ordlyd, eller ingenting. */
export function ordlydsfeil(felt: Ordlydsfelt, tekst: string): 'TOO_LONG' | 'TOO_MANY' | null {
  const verdi = fraOrdlyd(felt, tekst);
  if (Array.isArray(verdi) && verdi.length > limits.liste) return 'TOO_MANY';
  return [verdi].flat().some(({ length }) => length > ordlydsgrense(felt)) ? 'TOO_LONG' : null;
}
