/** Utvalget i loggen, slik det står i adressen. */
export interface Loggutvalg { person?: string; handling?: string; fra?: string; til?: string; liste?: 'lesing' }

const tekst = (verdi: unknown) => (typeof verdi === 'string' && verdi ? verdi : undefined);
const dag = (verdi: unknown) => (typeof verdi === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(verdi) ? verdi : undefined);

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesLoggutvalg(soek: Record<string, unknown>): Loggutvalg {
  const utvalg = { person: tekst(soek.person), handling: tekst(soek.handling), fra: dag(soek.fra), til: dag(soek.til), liste: soek.liste === 'lesing' ? ('lesing' as const) : undefined };
  return Object.fromEntries(Object.entries(utvalg).filter(([, verdi]) => verdi !== undefined));
}

export const somSpoerring = ({ person, handling, fra, til }: Loggutvalg, foer: string | null) => ({
  personId: person ?? null, handling: handling ?? null, fra: fra ?? null, til: til ?? null, foer,
});
