import { isUUID } from 'class-validator';
import { erfaringsvedleggsgrenser, limits, type FieldError } from '#libs/contracts';
import { tittelFraFilnavn, tryggFilnavn } from '#libs/platform';

/** Skjemaet som følger fila. Uten tittel er den filnavnet uten endelse. */
export interface Vedleggsskjema { erfaringId: string; tittel: string | null }

const known: readonly string[] = ['erfaringId', 'tittel'];

/** Leser skjemaet. Hver feil nevner feltet. */
export function vedleggsskjemaIn(felt: Record<string, string>): { skjema: Vedleggsskjema; errors: FieldError[] } {
  const errors: FieldError[] = Object.keys(felt).filter((navn) => !known.includes(navn)).map((path) => ({ path, code: 'UNKNOWN_FIELD' }));
  const [erfaringId, tittel] = known.map((navn) => felt[navn]?.trim() || null);
  if (!isUUID(erfaringId, 'loose')) errors.push({ path: 'erfaringId', code: erfaringId ? 'NOT_A_UUID' : 'REQUIRED' });
  if (tittel && tittel.length > limits.navn) errors.push({ path: 'tittel', code: 'TOO_LONG' });
  if (tittel && /[\0\p{Surrogate}]/u.test(tittel)) errors.push({ path: 'tittel', code: 'NOT_ALLOWED' });
  return { skjema: { erfaringId, tittel } as Vedleggsskjema, errors };
}

export const titleOf = ({ tittel }: Vedleggsskjema, filnavn: string): string => tittel ?? tittelFraFilnavn(tryggFilnavn(filnavn));

/** Om det er plass til et til. De som er tatt bort eller trukket, tar ikke plass. */
export const harPlass = (vedlegg: readonly { arkivert: boolean; trukket: string | null }[]) => vedlegg.filter(({ arkivert, trukket }) => !arkivert && trukket === null).length < erfaringsvedleggsgrenser.antall;
