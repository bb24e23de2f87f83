import { delteGiverarter, delteTemaer, spoersmaal, spoersmaalskoder, tiltakStatuser, type Spoersmaalskode } from '#libs/contracts';

/** Spørsmålet slik det står i adressen. Det som ikke er valgt, står der ikke. */
export interface Sammenligningsutvalg { spoersmaal?: Spoersmaalskode; aar?: number; bare?: string; kommuner?: string }

export const foersteSpoersmaal = spoersmaalskoder[0]!;
/** Det et svar kan begrenses til. */
export const avgrensninger = { tema: delteTemaer, giverart: delteGiverarter, status: tiltakStatuser } as const satisfies Record<string, readonly string[]>;

export const kodene = (kommuner: string | undefined): string[] | null => (kommuner ? kommuner.split('-') : null);

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesSammenligning(soek: Record<string, unknown>): Sammenligningsutvalg {
  const kode = spoersmaalskoder.find((en) => en === soek.spoersmaal);
  const valgt = spoersmaal[kode ?? foersteSpoersmaal];
  const aar = Number(soek.aar);
  const kommuner = String(soek.kommuner ?? '');
  const utvalg = {
    spoersmaal: kode,
    aar: valgt.etAar && Number.isInteger(aar) && aar >= 1990 && aar <= 2100 ? aar : undefined,
    bare: (avgrensninger[valgt.bare] as readonly string[]).find((en) => en === soek.bare),
    kommuner: /^\d{4}(-\d{4})*$/.test(kommuner) ? kommuner : undefined,
  };
  return Object.fromEntries(Object.entries(utvalg).filter(([, verdi]) => verdi !== undefined));
}
