import { kreverAarsak, statusflyt, type FieldError, type TiltakStatus } from '#libs/contracts';

/** Den som spør: hvem det er, og hva rollene gir rett til i rommet. */
export interface Aktoer { personId: string; skriv: boolean; rapporter: boolean }
/** Det ved et tiltak som avgjør hvem som kan hva. */
export interface Tilstand { status: TiltakStatus; arkivert: boolean; ansvarligId: string | null }
/** Det som avgjør om en flytting er fullstendig. */
export interface Flytting { status: TiltakStatus; aarsakKode?: string | null; nyDato?: string | null }

/** Statusene et nytt tiltak kan ha. */
export const foersteStatuser: readonly TiltakStatus[] = ['ide', 'forberedelse'];
/** Det den ansvarlige kan skrive i et tiltak som er hans. */
export const rapportfelt: readonly string[] = ['statusMerknad', 'utfordringer', 'planer', 'aktiviteter'];

const rapportering = ['updateTiltak', 'moveTiltak', ...['Resultat', 'Milepael', 'Laerdom'].flatMap((del) => [`add${del}`, `update${del}`, `remove${del}`, `restore${del}`])];

/** Den som skriver alt, og den ansvarlige, kan flytte tiltaket og føre resultater, milepæler og lærdom. */
export const mayReport = (tiltak: Tilstand, aktoer: Aktoer) =>
  aktoer.skriv || (aktoer.rapporter && tiltak.ansvarligId === aktoer.personId);

/** Om alle feltene er blant dem denne personen kan endre i dette tiltaket. */
export const mayUpdate = (tiltak: Tilstand, aktoer: Aktoer, felt: readonly string[]) =>
  aktoer.skriv || (mayReport(tiltak, aktoer) && felt.every((navn) => rapportfelt.includes(navn)));

/** Statusene tiltaket kan flyttes til, etter flyten alene. Å flytte til den samme er ingen flytting. */
export const nesteStatuser = (tiltak: Pick<Tilstand, 'status' | 'arkivert'>): readonly TiltakStatus[] => (tiltak.arkivert ? [] : statusflyt[tiltak.status]);

/** Det som mangler eller er for mye i en flytting: utsatt krever årsak og ny dato, stoppet krever årsak, og bare utsatt har ny dato. */
export function moveErrors({ status, aarsakKode, nyDato }: Flytting): FieldError[] {
  const errors: FieldError[] = [];
  if (kreverAarsak.includes(status) && !aarsakKode) errors.push({ path: 'aarsakKode', code: 'REASON_REQUIRED' });
  if (status === 'utsatt' && !nyDato) errors.push({ path: 'nyDato', code: 'REQUIRED' });
  if (status !== 'utsatt' && nyDato) errors.push({ path: 'nyDato', code: 'NOT_ALLOWED' });
  return errors;
}

/** Statusene denne personen kan flytte tiltaket til nå. */
export const muligeStatuser = (tiltak: Tilstand, aktoer: Aktoer): TiltakStatus[] => (mayReport(tiltak, aktoer) ? [...nesteStatuser(tiltak)] : []);

/** Endringene denne personen kan gjøre på tiltaket nå. Et arkivert tiltak kan bare hentes fram igjen. */
export function handlinger(tiltak: Tilstand, aktoer: Aktoer): string[] {
  const arkiver = aktoer.skriv ? ['archiveTiltak'] : [];
  return tiltak.arkivert || !mayReport(tiltak, aktoer) ? arkiver : [...rapportering, ...arkiver];
}
