import type { Konto } from './penger.ts';

/** Feilkoder i svar. Teksten er den en bruker får når klienten ikke har en bedre. */
export const errorTexts = {
  UNAUTHENTICATED: 'Du er ikke logget inn, eller økten er utløpt. Logg inn på nytt. Ingenting er lagret.',
  WRONG_CREDENTIALS: 'E-post eller passord stemmer ikke.',
  FORBIDDEN: 'Du har ikke tilgang til dette i arbeidsrommet du står i.',
  NOT_FOUND: 'Vi finner ikke det du leter etter her.',
  CONFLICT: 'Noen andre har lagret en nyere versjon. Ingenting er overskrevet.',
  BAD_INPUT: 'Noe i skjemaet må rettes. Ingenting er lagret.',
  BAD_REQUEST: 'Forespørselen er ikke gyldig.',
  ONE_MUTATION: 'En operasjon kan bare endre én ting om gangen.',
  IDEMPOTENCY_KEY_REUSED: 'Nøkkelen er alt brukt til en annen endring. Ingenting er lagret.',
  TOO_COMPLEX: 'Spørringen er for stor.',
  TOO_MANY_ATTEMPTS: 'For mange forsøk. Vent litt og prøv igjen.',
  BUSY: 'Systemet har mye å gjøre akkurat nå. Prøv igjen om litt.',
  INVITATION_INVALID: 'Invitasjonen er brukt, trukket tilbake eller utløpt. Be om en ny.',
  LAST_PROGRAMLEDER: 'Kommunen må ha minst én programleder. Gi rollen til noen andre først.',
  BELONGS_ELSEWHERE: 'Personen har også tilgang utenfor kommunen. Be plattformforvalteren om hjelp.',
  TILTAK_ILLEGAL_MOVE: 'Tiltaket kan ikke gå fra den statusen det har til den du valgte.',
  DOKUMENT_VEDTATT: 'Det som er vedtatt, endres ikke. Lag en ny utgave i stedet.',
  BUDSJETT_VEDTATT: 'Budsjettet er vedtatt. Flytt penger i hovedboka, eller lag en ny utgave av planen.',
  HOVEDBOK: 'Posteringen går ikke opp med det som er ført. Ingenting er lagret.',
  SALDO: 'Det er ikke nok penger igjen på kontoen til dette. Ingenting er lagret.',
  PLAN_ULOVLIG_STEG: 'Planen kan ikke gå dit fra der den er nå.',
  PERIODE_GODKJENT: 'Perioden er godkjent, og tallene i den står. Åpne perioden først.',
  PERIODE_ULOVLIG_STEG: 'Perioden kan ikke gå dit fra der den er nå.',
  DEFINISJON_BRUKT: 'Det er målt med denne definisjonen. Lag en ny utgave i stedet.',
  IKKE_VEDTATT: 'Bare det som er vedtatt, kan deles.',
  IKKE_GODKJENT: 'Bare tall fra en godkjent periode kan deles, og perioden må ha minst ett.',
  IKKE_ATTESTERT: 'Bare et år som er over, der alt som er ført, er attestert, kan deles.',
  INNDELING_FAST: 'Inndelingen står fast: noe er delt, eller det er ført tall i det som skulle bort.',
  PERIODEN_OVERLAPPER: 'Perioden overlapper en serien alt har, eller en den har delt.',
  UNDERSOEKELSE_IKKE_KLAR: 'Runden er ikke over, eller den ville røpt hva noen få har svart. Ingenting er delt.',
  FORDELING_IKKE_KLAR: 'Perioden er ikke over, eller tabellen er ikke vernet. Ingenting er delt.',
  MAA_SES_PAA: 'Noe i dette er skjult, og noen må se på det før det deles.',
  ERFARING_IKKE_GJENNOMGAATT: 'Utgaven er ikke gjennomgått ennå.',
  ERFARING_TRUKKET: 'Kommunen som eier erfaringen, har trukket den tilbake. Ingenting er tatt i bruk.',
  ALT_TILPASSET: 'Kommunen har alt tatt denne erfaringen i bruk. Ingenting er kopiert på nytt.',
  ERFARING_IKKE_PUBLISERT: 'Bare en publisert erfaring kan åpnes for alle.',
  ALT_AAPNET: 'Det er alt åpent for alle.',
  IKKE_AAPENT: 'Det er ikke åpent for alle.',
  ALT_TRUKKET: 'Det er alt trukket tilbake.',
  ALT_DELT: 'Dette er delt fra før. Trekk det tilbake først om noe skal endres.',
  FELLES_DEFINISJON: 'Nettverket eier definisjonen. Slutt å bruke den før den endres.',
  FELLESINDIKATOR_AVVIKLET: 'Nettverket bruker ikke denne indikatoren lenger. Den kan ikke tas inn eller knyttes til.',
  FELLESINDIKATOR_DELT: 'Tall med denne felles definisjonen er delt. Trekk delingen tilbake først.',
  BARRIERE_ULOVLIG_STEG: 'Barrieren kan ikke gå dit fra der den er nå.',
  BARRIERE_IKKE_AAPEN: 'Bare en barriere som er åpen eller løftet, kan deles.',
  SAK_SLAATT_SAMMEN: 'Saken er slått inn i en annen, eller har selv fått andre slått inn i seg. Løs den sammenslåingen først.',
  KONFERANSE_FULL: 'Det er ikke plass til så mange. Ingen er meldt på.',
  KONFERANSEPOST_BRUKT: 'Noen er meldt på, eller har delt noe herfra. Da kan det ikke fjernes.',
  PAAMELDING_STENGT: 'Fristen er ute, eller konferansen er avlyst. Ingenting er endret.',
  AVTALEROM_OPPBRUKT: 'Nettverket har ikke flere rom til avtaler.',
  AVTALE_LAAST: 'Det som er sendt, svart ja til eller godtatt, står.',
  AVTALE_HAR_UTKAST: 'En ny utgave er alt underveis.',
  AVTALE_GJELDER_IKKE: 'Utgaven gjelder ikke, eller er ikke ført hos dere, ennå.',
  LEVERANSE_IKKE_LEVERT: 'Leveransen er ikke levert.',
  TERMIN_IKKE_KLAR: 'Terminen er ikke forfalt, eller leveransen den venter på, er ikke godtatt.',
  TERMIN_BETALT: 'Det er ikke noe igjen å betale av terminen.',
  FUNN_VENTER: 'Parten har ikke svart, og fristen er ikke ute.',
  ANBEFALING_IKKE_BESVART: 'Svar på anbefalingen først.',
  IKKE_AAPNET: 'Kommunen har ikke åpnet for deg, eller åpningen er gått ut.',
  FIL_FOR_STOR: 'Fila er for stor. Den største vi tar imot, er 25 MB.',
  FIL_TOM: 'Fila er tom.',
  FIL_TYPE: 'Vi tar ikke imot denne typen fil, eller innholdet passer ikke med navnet.',
  FIL_AKTIV: 'Fila har makroer, skript, innebygde filer eller noe som hentes utenfra.',
  FIL_LAAST: 'Fila er låst med passord, skadet, eller for stor når den pakkes ut.',
  BILDE_TYPE: 'Fila er ikke et helt bilde i JPEG, PNG eller WebP.',
  BILDE_FOR_STORT: 'Bildet har for mange bildepunkter.',
  BILDE_SAMTYKKE: 'Samtykket er trukket.',
  INTERNAL: 'Noe gikk galt hos oss. Ingenting er lagret.',
} as const;

export type ErrorCode = keyof typeof errorTexts;

/** Hva som er galt med ett felt. Kodene oversettes i tekstkatalogen. */
export const fieldErrorCodes = [
  'REQUIRED', 'TOO_LONG', 'TOO_MANY', 'TOO_SMALL', 'TOO_LARGE', 'NOT_A_NUMBER', 'NOT_A_DATE', 'NOT_A_TIME', 'NEEDS_DAY', 'END_BEFORE_START', 'TOO_EARLY', 'TOO_LATE',
  'NOT_AN_EMAIL', 'NOT_A_LINK', 'NOT_A_UUID', 'NOT_ALLOWED', 'OVERLAPS', 'UNKNOWN_FIELD', 'NOT_FOUND', 'WEAK_PASSWORD', 'REASON_REQUIRED', 'SUM_MISMATCH', 'BEFORE_SATSING', 'CLAIMS_EFFECT', 'ALREADY_MEASURED', 'ALREADY_ADOPTED', 'TAKEN', 'REPEATED', 'DIFFERS', 'LOCKED_BY_FELLES', 'UNCHANGED', 'GRADE_UNSUPPORTED', 'NOT_VERBATIM',
  'NOT_GEOJSON', 'RING_OPEN', 'AXIS_ORDER', 'OUTSIDE_NORWAY', 'SELF_CROSSING', 'HOLE_OUTSIDE', 'PARTS_OVERLAP', 'AREAS_OVERLAP', 'FILE_FAULTS',
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];
export interface FieldError { path: string; code: FieldErrorCode }

/**
 * Hvor pengene mangler ved SALDO: tilskuddet, året og kontoen, og linja når det er en.
 * `staar` er det som står igjen etter det som alt er ført i samme endring, og `trengs` det neste beløpet; begge er øre, som tekst.
 */
export interface Saldomangel { tilskuddId: string; tilskudd: string; aar: number; konto: Konto; linje: string | null; staar: string; trengs: string }
