/** Feltene svarene kan begrenses til, i den rekkefølgen de vises. */
export const fasettfelt = ['tema', 'felle', 'maalgruppe', 'utfall', 'fase', 'evidensgrad', 'kostnadsklasse', 'kommune', 'aar', 'art'] as const;
export type Fasettfelt = (typeof fasettfelt)[number];
/** Søket i banken, slik det står i adressen: ordene, og én verdi i hvert felt. Det som ikke er valgt, står der ikke. */
export type Soekeutvalg = { soek?: string; hopp?: number } & { [F in Fasettfelt]?: string };

const tekst = (verdi: unknown) => (typeof verdi === 'string' && verdi ? verdi.slice(0, 500) : typeof verdi === 'number' ? String(verdi) : undefined);
const gyldig: Partial<Record<Fasettfelt, RegExp>> = { kommune: /^\d{4}$/, aar: /^(19|20|21)\d\d$/, evidensgrad: /^[0-5]$/, felle: /^felle$/ };

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesSoekeutvalg(adresse: Record<string, unknown>): Soekeutvalg {
  const hopp = Number(adresse.hopp);
  const felt = fasettfelt.map((navn) => [navn, tekst(adresse[navn])] as const).filter(([navn, verdi]) => verdi !== undefined && (gyldig[navn]?.test(verdi) ?? true));
  const soek = tekst(adresse.soek);
  return { ...(soek && { soek }), ...Object.fromEntries(felt), ...(Number.isInteger(hopp) && hopp > 0 && hopp <= 980 && { hopp }) };
}

/** Om noen har bedt om noe. Ellers viser siden det siste som er delt. */
export const erSoek = ({ hopp: _hopp, ...valg }: Soekeutvalg) => Object.keys(valg).length > 0;

/** Filteret slik API-et vil ha det: lister, tall og ja. */
export function somFilter({ soek: _soek, hopp: _hopp, felle, evidensgrad, aar, ...lister }: Soekeutvalg) {
  return {
    ...Object.fromEntries(Object.entries(lister).map(([navn, verdi]) => [navn, [verdi]])),
    ...(felle && { felle: true }), ...(evidensgrad && { evidensgrad: Number(evidensgrad) }), ...(aar && { aar: [Number(aar)] }),
  };
}

/** Et lagret søk tilbake til adressen. */
export const fraLagret = ({ tekst: soek, filter }: { tekst?: string | null; filter: readonly { felt: string; verdier: readonly string[] }[] }): Soekeutvalg =>
  lesSoekeutvalg({ ...(soek && { soek }), ...Object.fromEntries(filter.map(({ felt, verdier }) => [felt, felt === 'felle' ? 'felle' : verdier[0]])) });
