/** Verdiene i hvert felt, som rader (felt, verdi): «enten eller» i ett felt, «både og» mellom dem. Kommunen er skrevet som nummer, men merket har id-en. Et nummer ingen har, gir likevel et merke, ellers ville det ikke begrenset. */
const verdier = (fra: string) => [
  ...['art', 'tema', 'fase', 'utfall', 'kostnadsklasse', 'maalgruppe'].map((felt) => `SELECT '${felt}' AS felt, unnest(${fra}.${felt}) AS verdi`),
  `SELECT 'aar', unnest(${fra}.aar)::text`,
  `SELECT 'evidensgrad', g FROM unnest('{1,2,3,4,5}'::text[]) g WHERE ${fra}.evidensgrad > 0 AND g::int >= ${fra}.evidensgrad`,
  `SELECT 'kommune', n.kommune_id::text FROM referanse.kommunenummer n WHERE n.nummer = ANY (${fra}.kommune)`,
  `SELECT 'kommune', '0' WHERE ${fra}.kommune IS NOT NULL`,
  `SELECT 'felle', 'ja' WHERE ${fra}.felle`,
].join(' UNION ALL ');

/** Filteret i raden `fra` som ett uttrykk for indeksen på stammene (merkene er skrevet av utløseren). NULL når ingenting begrenser. Verdiene er det noen har skrevet, så tegnene som betyr noe i et uttrykk, vernes. */
export const filterUttrykk = (fra: string) => `(SELECT string_agg('(' || x.valg || ')', ' & ')::tsquery FROM (
    SELECT string_agg('''' || replace(replace(felles.soekemerke(v.felt, v.verdi), '\\', '\\\\'), '''', '''''') || '''', ' | ') AS valg FROM (${verdier(fra)}) v GROUP BY v.felt) x)`;

/** Det søkene tar imot, i rekkefølge: ordene foldet, det som betyr det samme, filteret, og en erfaring som ikke skal være med. */
export const parametre = Object.entries({
  ord: 'text[]', slekt: 'text[]', art: 'text[]', tema: 'text[]', fase: 'text[]', utfall: 'text[]', evidensgrad: 'int', kostnadsklasse: 'text[]', kommune: 'text[]', aar: 'int[]', maalgruppe: 'text[]', felle: 'boolean', uten: 'uuid',
}).map(([navn, type], i) => `$${i + 1}::${type} AS ${navn}`).join(', ');
