import type { Anbefalingsmottakerslag, FieldError } from '#libs/contracts';

export interface Mottaker { slag: Anbefalingsmottakerslag; kommunenummer: string | null }

/** Hver mottaker står én gang, en kommune er en part i avtalen, og de andre har ikke noe kommunenummer. */
export function mottakerfeil(mottakere: readonly Mottaker[], parter: readonly string[]): FieldError[] {
  return mottakere.flatMap(({ slag, kommunenummer }, i): FieldError[] => {
    const path = `mottakere.${i}.kommunenummer`;
    if (slag !== 'kommune') return kommunenummer === null ? gjentatt(mottakere, i, `mottakere.${i}.slag`) : [{ path, code: 'NOT_ALLOWED' }];
    if (kommunenummer === null) return [{ path, code: 'REQUIRED' }];
    return parter.includes(kommunenummer) ? gjentatt(mottakere, i, path) : [{ path, code: 'NOT_ALLOWED' }];
  });
}

const gjentatt = (mottakere: readonly Mottaker[], i: number, path: string): FieldError[] =>
  (mottakere.findIndex((en) => en.slag === mottakere[i]!.slag && en.kommunenummer === mottakere[i]!.kommunenummer) < i ? [{ path, code: 'REPEATED' }] : []);

/** Et svar er fra i dag eller før, ikke før anbefalingen kom, og et nei begrunnes. */
export function svarfeil({ svar, tekst, dato }: { svar: string; tekst: string | null; dato: string }, frigitt: string, idag: string): FieldError[] {
  return [
    ...(svar !== 'foelges' && !tekst ? [{ path: 'tekst', code: 'REASON_REQUIRED' } as const] : []),
    ...(dato > idag ? [{ path: 'dato', code: 'TOO_LATE' } as const] : []), ...(dato < dag(frigitt) ? [{ path: 'dato', code: 'TOO_EARLY' } as const] : []),
  ];
}

/** Det følges opp år for år, fra året anbefalingen kom til i år. */
export function aarsfeil(aar: number, frigitt: string, idag: string): FieldError[] {
  if (aar > Number(idag.slice(0, 4))) return [{ path: 'aar', code: 'TOO_LATE' }];
  return aar < Number(dag(frigitt).slice(0, 4)) ? [{ path: 'aar', code: 'TOO_EARLY' }] : [];
}

/** Dagen i Norge. */
const dag = (tid: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(tid));
