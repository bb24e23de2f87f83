const loginName = 'session_user::text';

/**
 * Tallet i innloggingens navn, `<database>_<art><tall><ende>`. `session_user` kan ikke settes av en spørring, slik en variabel kan.
 * Deler på plass og ikke med et regulært uttrykk: det tar hundre ganger så lang tid, og policyen regnes ut for hver tabell i hver setning.
 * Et navn som ikke er på formen, gir null eller en feil, aldri et annet tall.
 */
function numberIn(database: string, art: 'k' | 'f' | 'a', ending = ''): string {
  const start = `${database}_${art}`;
  const number = `substr(${loginName}, ${start.length + 1})`;
  const [rightEnd, digits] = ending ? [` AND right(${loginName}, ${ending.length}) = '${ending}'`, `left(${number}, ${-ending.length})`] : ['', number];
  return `CASE WHEN left(${loginName}, ${start.length}) = '${start}'${rightEnd} THEN ${digits}::int END`;
}

/** Regnet ut én gang per setning. */
const once = (expression: string) => `(SELECT ${expression})`;

/** Kommunen bak innloggingen. Dette er muren. Databasenavnet er forledd i rollenavnet og består av ufarlige tegn. */
export const ownKommune = (database: string) => once(numberIn(database, 'k'));

/** Kommunen noen utenfra leser i. */
export const readKommune = (database: string) => once(numberIn(database, 'k', '_les'));

/** Nettverket koordinatoren samler. */
export const ownNettverk = (database: string) => once(numberIn(database, 'f'));

/** Rommet til avtalen den som evaluerer, arbeider i. */
export const ownAvtale = (database: string) => once(numberIn(database, 'a'));

/** Det samme som verdi når en rad lages. En DEFAULT kan ikke ha en underspørring. */
export const ownKommuneDefault = (database: string) => numberIn(database, 'k');

/** Åpent nå, i norsk tid. Klokka leses per setning, så en åpning som går ut, gjelder også på en tilkobling som alt er åpen. */
const openNow = `lukket IS NULL AND (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date BETWEEN fra AND til`;

/** Policyene koden lager for alle tabeller i kommunens fløy. Rommene kan bare slippe noen inn bak dem, aldri forbi. */
export const generatedPolicies = ['egen_kommune', 'innsyn_aapent'] as const;

/**
 * Setningene som stiller muren rundt én tabell i kommunens fløy. Alle tabeller får den samme,
 * unntatt åpningene selv: en tabell kan ikke slå opp i seg selv i sin egen policy.
 */
export function wallStatements(table: string, database: string, group: (name: 'kommune' | 'les') => string, isOpening = table === 'innsyn'): string[] {
  const [own, read] = [ownKommune(database), readKommune(database)];
  const opened = isOpening ? openNow : `(SELECT EXISTS (SELECT FROM kommune.innsyn WHERE ${openNow}))`;
  return [
    `ALTER TABLE kommune.${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE kommune.${table} FORCE ROW LEVEL SECURITY`,
    `ALTER TABLE kommune.${table} ALTER COLUMN kommune_id SET DEFAULT ${ownKommuneDefault(database)}`,
    `CREATE POLICY egen_kommune ON kommune.${table} TO ${group('kommune')} USING (kommune_id = ${own}) WITH CHECK (kommune_id = ${own})`,
    `CREATE POLICY innsyn_aapent ON kommune.${table} AS RESTRICTIVE TO ${group('les')} USING (kommune_id = ${read} AND ${opened}) WITH CHECK (false)`,
  ];
}
