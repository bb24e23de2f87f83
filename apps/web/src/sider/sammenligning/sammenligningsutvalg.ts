import { delteGiverarter, delteTemaer, fellesKodeform, indikatorspoersmaal, spoersmaal, spoersmaalskoder, tidsrom, tiltakStatuser, type Indikatorspoersmaal, type Spoersmaalskode } from '#libs/contracts';

/** Spørsmålet slik det står i adressen. Det som ikke er valgt, står der ikke. */
export interface Sammenligningsutvalg { spoersmaal?: Spoersmaalskode | Indikatorspoersmaal; aar?: number; bare?: string; indikator?: string; periode?: string; kommuner?: string }

export const foersteSpoersmaal = spoersmaalskoder[0]!;
/** Det et svar kan begrenses til. */
export const avgrensninger = { tema: delteTemaer, giverart: delteGiverarter, status: tiltakStatuser } as const satisfies Record<string, readonly string[]>;

export const kodene = (kommuner: string | undefined): string[] | null => (kommuner ? kommuner.split('-') : null);
export const erIndikatorspoersmaal = (kode: string | undefined): kode is Indikatorspoersmaal => indikatorspoersmaal.some((en) => en === kode);

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesSammenligning(soek: Record<string, unknown>): Sammenligningsutvalg {
  const kommuner = String(soek.kommuner ?? '');
  const valgte = /^\d{4}(-\d{4})*$/.test(kommuner) ? kommuner : undefined;
  const om = indikatorspoersmaal.find((en) => en === soek.spoersmaal);
  const utvalg: { [N in keyof Sammenligningsutvalg]?: Sammenligningsutvalg[N] | undefined } = om ? { spoersmaal: om, ...omIndikator(om, soek), kommuner: valgte } : { ...omPlaner(soek), kommuner: valgte };
  return Object.fromEntries(Object.entries(utvalg).filter(([, verdi]) => verdi !== undefined));
}

function omIndikator(om: Indikatorspoersmaal, soek: Record<string, unknown>) {
  const [indikator, periode] = [String(soek.indikator ?? ''), String(soek.periode ?? '')];
  return { indikator: om === 'indikatorer' && fellesKodeform.test(indikator) ? indikator : undefined, periode: om === 'deltakelse' && tidsrom(periode) ? periode : undefined };
}

function omPlaner(soek: Record<string, unknown>) {
  const kode = spoersmaalskoder.find((en) => en === soek.spoersmaal);
  const valgt = spoersmaal[kode ?? foersteSpoersmaal];
  const aar = Number(soek.aar);
  return {
    spoersmaal: kode,
    aar: valgt.etAar && Number.isInteger(aar) && aar >= 1990 && aar <= 2100 ? aar : undefined,
    bare: (avgrensninger[valgt.bare] as readonly string[]).find((en) => en === soek.bare),
  };
}
