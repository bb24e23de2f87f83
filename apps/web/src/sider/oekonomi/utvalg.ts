import { budsjettkolonner, type Budsjettkolonne } from '#libs/contracts';
import type { OekonomiFilter } from '../../generated/graphql.ts';

/** Utvalget på økonomisiden, slik det står i adressen. Det som ikke er valgt, står der ikke. */
export interface Utvalg {
  innsatsomraade?: string;
  giver?: string;
  /** Uten linjene giveren deler med andre. De er ellers med. */
  utenFelles?: true;
  kolonne?: Budsjettkolonne;
  soek?: string;
  grupper?: true;
}

const tekst = (verdi: unknown) => (typeof verdi === 'string' && verdi ? verdi : typeof verdi === 'number' ? String(verdi) : undefined);
const id = (verdi: unknown) => (typeof verdi === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(verdi) ? verdi : undefined);
const ja = (verdi: unknown) => (verdi === true ? true as const : undefined);

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesUtvalg(soek: Record<string, unknown>): Utvalg {
  const giver = id(soek.giver);
  const utvalg = {
    innsatsomraade: id(soek.innsatsomraade), giver, utenFelles: giver ? ja(soek.utenFelles) : undefined,
    kolonne: budsjettkolonner.find((en) => en === soek.kolonne), soek: tekst(soek.soek), grupper: ja(soek.grupper),
  };
  return Object.fromEntries(Object.entries(utvalg).filter(([, verdi]) => verdi !== undefined));
}

export const erFiltrert = (utvalg: Utvalg) => (['innsatsomraade', 'giver', 'kolonne', 'soek'] as const).some((del) => utvalg[del] !== undefined);

/** Da er beløpet på en linje bare de postene som passer, ikke hele linja. */
export const tellerDeler = ({ giver, kolonne }: Utvalg) => giver !== undefined || kolonne !== undefined;

export const somFilter = ({ innsatsomraade, giver, utenFelles, kolonne, soek }: Utvalg): OekonomiFilter => ({
  innsatsomraadeId: innsatsomraade ?? null, giverId: giver ?? null, medFelles: !utenFelles, kolonne: kolonne ?? null, soek: soek ?? null,
});
