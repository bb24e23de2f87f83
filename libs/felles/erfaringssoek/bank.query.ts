import { filterUttrykk, parametre } from './filter.query.ts';

/** Fra så mange erfaringer letes det først i utvalget. I en mindre bank koster det mer enn det sparer. */
const storFra = 10_000;

export const del = 'felles.erfaringssoek_n:nettverket s';
/** Setningen mot den delen alle kan søke i, i stedet for nettverkets. Den har det samme, og bare det som er åpnet. */
export const blantDetAapne = (sql: string): string => sql.replaceAll('erfaringssoek_n:nettverket', 'erfaringssoek_aapen');
/** En sekstendel av erfaringene, med indekser for seg. Skrevet som i indeksene, ellers kjennes den ikke igjen. */
export const utvalget = `right(s.erfaring_id::text, 1) = '0'`;
/** Det som er spurt om, om banken er stor, slik planleggeren vet det, og filteret som ett uttrykk. Som rader, ikke parametre: da er planen like god for alle spørsmål, så den huskes. Å lage den tar like lang tid som å svare. */
export const bank = `gitt AS MATERIALIZED (SELECT ${parametre}),
  bank AS MATERIALIZED (SELECT ord, slekt, uten, (SELECT reltuples >= ${storFra} FROM pg_class WHERE oid = 'felles.erfaringssoek_n:nettverket'::regclass) AS stor, ${filterUttrykk('gitt')} AS filter FROM gitt)`;
