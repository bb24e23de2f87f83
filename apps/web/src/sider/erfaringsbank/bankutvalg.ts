import type { Erfaringsutfall, Fase, NasjonaltTema } from '#libs/contracts';

/** Utvalget i banken, slik det står i adressen. Det som ikke er valgt, står der ikke. */
export interface Bankutvalg { tema?: NasjonaltTema; fase?: Fase; utfall?: Erfaringsutfall; maalgruppe?: string; kommune?: string; etter?: string }

/** Listene over lovlige koder hører til siden. Ruteren, som alle sidene bærer, ser bare at det er en kode. */
const kode = <T extends string>(verdi: unknown) => (typeof verdi === 'string' && /^[a-z_]{1,40}$/.test(verdi) ? verdi as T : undefined);
const tekst = (verdi: unknown) => (typeof verdi === 'string' && verdi ? verdi.slice(0, 500) : typeof verdi === 'number' ? String(verdi) : undefined);

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesBankutvalg(soek: Record<string, unknown>): Bankutvalg {
  const kommune = tekst(soek.kommune);
  const utvalg = {
    tema: kode<NasjonaltTema>(soek.tema), fase: kode<Fase>(soek.fase), utfall: kode<Erfaringsutfall>(soek.utfall), maalgruppe: tekst(soek.maalgruppe),
    kommune: kommune && /^\d{4}$/.test(kommune) ? kommune : undefined, etter: tekst(soek.etter),
  };
  return Object.fromEntries(Object.entries(utvalg).filter(([, verdi]) => verdi !== undefined));
}
