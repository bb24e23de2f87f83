import { hoeyesteEvidensgrad, utfallMedAarsak, type Evidensgrunnlag, type FieldError, type Tallpresisjon } from '#libs/contracts';
import type { Erfaring } from './erfaring.entity.ts';
import type { Resultatvalg } from './hel-erfaring.type.ts';

/** Resultatene som er valgt, og som tiltaket fortsatt har. */
export const valgte = ({ resultater }: Pick<Erfaring, 'resultater'>, alle: readonly Resultatvalg[]) => alle.filter(({ id }) => resultater.includes(id));

/** Det evidensgraden hviler på. Iakttakelser i ord er ikke målt. */
export const grunnlag = (erfaring: Erfaring, alle: readonly Resultatvalg[]): Evidensgrunnlag =>
  ({ ...erfaring, resultater: valgte(erfaring, alle).map(({ verdi, periode, sammenlignetMed }) => ({ maalt: verdi !== null, periode, sammenlignetMed })) });

/** Det som ikke henger sammen i utkastet slik det ville blitt. Et utkast kan mangle det meste, men ikke si noe galt. */
export function updateErrors(erfaring: Erfaring, alle: readonly Resultatvalg[]): FieldError[] {
  const errors: FieldError[] = [];
  if (utfallMedAarsak.includes(erfaring.utfall) && !erfaring.aarsakKode) errors.push({ path: 'aarsakKode', code: 'REASON_REQUIRED' });
  if (erfaring.aarsakKode && !utfallMedAarsak.includes(erfaring.utfall) && erfaring.utfall !== 'fullfoert') errors.push({ path: 'aarsakKode', code: 'NOT_ALLOWED' });
  errors.push(...numberErrors('deltakere', erfaring.deltakere, erfaring.deltakereTil, erfaring.deltakerePresisjon));
  errors.push(...numberErrors('kostnad', erfaring.kostnadOere === null ? null : BigInt(erfaring.kostnadOere), erfaring.kostnadTilOere === null ? null : BigInt(erfaring.kostnadTilOere), erfaring.kostnadPresisjon));
  if (erfaring.evidensgrad !== null && erfaring.evidensgrad > hoeyesteEvidensgrad(grunnlag(erfaring, alle))) errors.push({ path: 'evidensgrad', code: 'GRADE_UNSUPPORTED' });
  const foreign = erfaring.resultater.some((id) => !alle.some((en) => en.id === id));
  if (foreign) errors.push({ path: 'resultater', code: 'NOT_FOUND' });
  return errors;
}

/** Et tall har presisjon; «mellom» har et øvre tall som er større. */
function numberErrors(navn: 'deltakere' | 'kostnad', verdi: number | bigint | null, til: number | bigint | null, presisjon: Tallpresisjon | null): FieldError[] {
  const [tilNavn] = navn === 'deltakere' ? ['deltakereTil'] : ['kostnadTilOere'];
  if ((verdi === null) !== (presisjon === null)) return [{ path: `${navn}Presisjon`, code: verdi === null ? 'NOT_ALLOWED' : 'REQUIRED' }];
  if (presisjon === 'mellom' && til === null) return [{ path: tilNavn!, code: 'REQUIRED' }];
  if (presisjon !== 'mellom' && til !== null) return [{ path: tilNavn!, code: 'NOT_ALLOWED' }];
  return verdi !== null && til !== null && til <= verdi ? [{ path: tilNavn!, code: 'TOO_SMALL' }] : [];
}

/** Det andre trenger for å ha nytte av den. Resten kan komme i en senere utgave. */
const kreves = ['kort', 'kontekst', 'gjennomfoering', 'tema', 'fase'] as const satisfies readonly (keyof Erfaring)[];

export function mangler(erfaring: Erfaring, alle: readonly Resultatvalg[]): string[] {
  const felt: string[] = kreves.filter((navn) => erfaring[navn] === null);
  if (erfaring.maalgrupper.length === 0) felt.push('maalgrupper');
  if (erfaring.iakttakelser.length === 0 && valgte(erfaring, alle).length === 0) felt.push('resultater');
  if (erfaring.suksesskriterier.length + erfaring.fallgruver.length + erfaring.laerdom.length === 0) felt.push('fallgruver');
  return felt;
}

/** Den som spør: hvem det er, og hva rollene gir rett til. */
export interface Aktoer { personId: string; skriv: boolean; utkast: boolean }
/** Den som deler, skriver i alle utkast; den prosjektansvarlige i dem som er gjort med hennes eget tiltak. `ansvarligId` er tom når det ikke er noe tiltak. */
export const mayDraft = ({ ansvarligId }: { ansvarligId: string | null }, { personId, skriv, utkast }: Aktoer): boolean => skriv || (utkast && ansvarligId === personId);

/** Det som er delt, trekkes tilbake, og fjernes ikke: loggen og de andre kan vise til det. */
export const kanFjernes = ({ deltUtgave }: Pick<Erfaring, 'deltUtgave'>) => deltUtgave === 0;
export const handlinger = (erfaring: Pick<Erfaring, 'deltUtgave'> & { ansvarligId: string | null }, aktoer: Aktoer): string[] =>
  (mayDraft(erfaring, aktoer) ? ['updateErfaring', 'updateErfaringsbilde', 'updateErfaringsvedlegg', ...(kanFjernes(erfaring) ? ['removeErfaring'] : []), ...(aktoer.skriv ? ['delErfaring', 'endreBildesamtykke', 'trekkErfaringsvedlegg'] : [])] : []);
