import { erfaringsutfall, faser, nasjonaleTemaer, type Erfaringsutfall, type Fase, type NasjonaltTema } from '#libs/contracts';

/** Utvalget i banken, slik det står i adressen. Det som ikke er valgt, står der ikke. */
export interface Bankutvalg { tema?: NasjonaltTema; fase?: Fase; utfall?: Erfaringsutfall; maalgruppe?: string; kommune?: string; etter?: string }

const enAv = <T extends string>(lovlige: readonly T[], verdi: unknown) => lovlige.find((en) => en === verdi);
const tekst = (verdi: unknown) => (typeof verdi === 'string' && verdi ? verdi.slice(0, 500) : typeof verdi === 'number' ? String(verdi) : undefined);

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesBankutvalg(soek: Record<string, unknown>): Bankutvalg {
  const kommune = tekst(soek.kommune);
  const utvalg = {
    tema: enAv(nasjonaleTemaer, soek.tema), fase: enAv(faser, soek.fase), utfall: enAv(erfaringsutfall, soek.utfall), maalgruppe: tekst(soek.maalgruppe),
    kommune: kommune && /^\d{4}$/.test(kommune) ? kommune : undefined, etter: tekst(soek.etter),
  };
  return Object.fromEntries(Object.entries(utvalg).filter(([, verdi]) => verdi !== undefined));
}
