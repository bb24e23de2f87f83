/** Det det kan begrenses med, og hvordan verdiene blir til: «enten eller» i ett felt, «både og» mellom dem. Kommunen er skrevet som nummer, men merket har id-en; år og grad er tall. */
const felt = ['art', 'tema', 'fase', 'utfall', 'evidensgrad', 'kostnadsklasse', 'kommune', 'aar', 'maalgruppe', 'felle'] as const;
export type Filterfelt = (typeof felt)[number];

/** Verdiene i hvert felt, som rader (felt, verdi). Et nummer ingen har, gir likevel et merke, ellers ville det ikke begrenset. */
const verdier = (fra: Record<Filterfelt, string>) => [
  ...(['art', 'tema', 'fase', 'utfall', 'kostnadsklasse', 'maalgruppe'] as const).map((navn) => `SELECT '${navn}' AS felt, unnest(${fra[navn]}) AS verdi`),
  `SELECT 'aar', unnest(${fra.aar})::text`,
  `SELECT 'evidensgrad', g::text FROM generate_series(${fra.evidensgrad}, 5) g WHERE ${fra.evidensgrad} > 0`,
  `SELECT 'kommune', n.kommune_id::text FROM referanse.kommunenummer n WHERE n.nummer = ANY (${fra.kommune})`,
  `SELECT 'kommune', '0' WHERE ${fra.kommune} IS NOT NULL`,
  `SELECT 'felle', 'ja' WHERE ${fra.felle}`,
].join(' UNION ALL ');

/** Filteret som ett uttrykk for indeksen på stammene (merkene er skrevet av utløseren). NULL når ingenting begrenser. Verdiene er det noen har skrevet, så tegnene som betyr noe i et uttrykk, vernes. */
export const filterUttrykk = (fra: Record<Filterfelt, string>) => `(SELECT string_agg('(' || x.valg || ')', ' & ')::tsquery FROM (
    SELECT string_agg('''' || replace(replace(felles.soekemerke(v.felt, v.verdi), '\\', '\\\\'), '''', '''''') || '''', ' | ') AS valg FROM (${verdier(fra)}) v GROUP BY v.felt) x)`;

/** Filteret i setningene som har det som parametre fra `$3`, i rekkefølgen over. */
export const parametre: Record<Filterfelt, string> = {
  art: '$3::text[]', tema: '$4::text[]', fase: '$5::text[]', utfall: '$6::text[]', evidensgrad: '$7::int', kostnadsklasse: '$8::text[]', kommune: '$9::text[]', aar: '$10::int[]', maalgruppe: '$11::text[]', felle: '$12::boolean',
};
