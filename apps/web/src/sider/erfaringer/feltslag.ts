import { aarsakskoder, erfaringsutfall, evidenskriterier, faser, innsatser, kontaktroller, limits, nasjonaleTemaer, overfoerbarheter, tallpresisjoner } from '#libs/contracts';
import type { EgenErfaringenFragment, UpdateErfaringInput } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { kronerEllerNull, somKroner } from '../../ui/penger.ts';
import { lesLenker, lesTall, linjer, somIder, somLenker, somLinjer, somTall, somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { Skjemaverdi } from '../../ui/skjema/skjemaverdier.ts';

export type Feltnavn = Exclude<keyof UpdateErfaringInput, 'id' | 'versjon'>;
type Slag = 'tekst' | 'setning' | 'lang' | 'liste' | 'tid' | 'tall' | 'kroner' | 'resultater' | 'lenker' | 'grad' | readonly string[];

/** Hva slags felt hvert av dem er. Lista er den samme for å vise, skrive og sende. */
export const feltslag: Record<Feltnavn, Slag> = {
  tittel: 'tekst', kort: 'setning', tema: nasjonaleTemaer, fase: faser, sted: 'tekst', oppstart: 'tid', slutt: 'tid',
  kontekst: 'lang', gjennomfoering: 'lang', maalgrupper: 'liste', maal: 'liste', partnere: 'liste',
  deltakere: 'tall', deltakereTil: 'tall', deltakerePresisjon: tallpresisjoner, kostnadOere: 'kroner', kostnadTilOere: 'kroner', kostnadPresisjon: tallpresisjoner, kostnadMerknad: 'lang',
  utfall: erfaringsutfall, aarsakKode: aarsakskoder, aarsak: 'lang', resultater: 'resultater', iakttakelser: 'liste',
  suksesskriterier: 'liste', fallgruver: 'liste', laerdom: 'liste', innsats: innsatser, innsatsMerknad: 'lang', overfoerbarhet: overfoerbarheter, overfoerbarhetMerknad: 'lang',
  tenktVirkning: 'lang', andreForklaringer: 'lang', undersoekelse: 'lang', lenker: 'lenker', evidensgrad: 'grad',
  kontaktrolle: kontaktroller, kontaktenhet: 'tekst',
};
export const maks: Partial<Record<Feltnavn, number>> = { kort: limits.setning };
export const kreves: readonly Feltnavn[] = ['tittel', 'utfall', 'kontaktrolle'];
export const grader = ['0', ...evidenskriterier.map(({ grad }) => String(grad))];

/** Delene av erfaringen, i den rekkefølgen en forteller den. */
export const delnavn = ['kort', 'bakgrunn', 'resultat', 'tall', 'laerdom', 'belegg', 'kontakt'] as const;
export type Del = (typeof delnavn)[number];
export const deler: Record<Del, readonly Feltnavn[]> = {
  kort: ['tittel', 'kort', 'tema', 'fase', 'sted', 'oppstart', 'slutt'],
  bakgrunn: ['kontekst', 'gjennomfoering', 'maalgrupper', 'maal', 'partnere'],
  resultat: ['utfall', 'aarsakKode', 'aarsak', 'resultater', 'iakttakelser'],
  tall: ['deltakere', 'deltakerePresisjon', 'deltakereTil', 'kostnadOere', 'kostnadPresisjon', 'kostnadTilOere', 'kostnadMerknad'],
  laerdom: ['suksesskriterier', 'fallgruver', 'laerdom', 'innsats', 'innsatsMerknad', 'overfoerbarhet', 'overfoerbarhetMerknad'],
  belegg: ['tenktVirkning', 'andreForklaringer', 'undersoekelse', 'lenker', 'evidensgrad'],
  kontakt: ['kontaktrolle', 'kontaktenhet'],
};

/** Ett felt fra raden til skjemaet. */
function verdiI(navn: Feltnavn, verdi: unknown): Skjemaverdi {
  const slag = feltslag[navn];
  if (slag === 'liste') return somLinjer(verdi);
  if (slag === 'tid') return somTid(verdi);
  if (slag === 'tall') return somTall(verdi);
  if (slag === 'kroner') return somKroner(verdi);
  if (slag === 'resultater') return somIder(verdi);
  if (slag === 'lenker') return somLenker(verdi);
  return somTekst(verdi);
}
export const skjemaverdier = (del: Del, rad: EgenErfaringenFragment | Rad): Record<string, Skjemaverdi> => Object.fromEntries(deler[del].map((navn) => [navn, verdiI(navn, (rad as Record<string, unknown>)[navn])]));

/** Og tilbake, slik api-et tar imot det. */
function inputAv(navn: Feltnavn, verdi: Skjemaverdi | undefined): unknown {
  const slag = feltslag[navn];
  const tekst = typeof verdi === 'string' ? verdi : '';
  if (slag === 'liste') return linjer(tekst);
  if (slag === 'tid') return tidEllerNull(tekst);
  if (slag === 'tall' || slag === 'grad') return tekst.trim() === '' ? null : lesTall(tekst);
  if (slag === 'kroner') return kronerEllerNull(tekst);
  if (slag === 'resultater') return Array.isArray(verdi) ? verdi : [];
  if (slag === 'lenker') return lesLenker(tekst);
  return kreves.includes(navn) ? tekst.trim() : tekstEllerNull(tekst);
}
export const somInput = (del: Del, verdier: Record<string, Skjemaverdi>): Partial<UpdateErfaringInput> => Object.fromEntries(deler[del].map((navn) => [navn, inputAv(navn, verdier[navn])])) as Partial<UpdateErfaringInput>;
