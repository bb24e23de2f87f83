/** Tallet i innloggingens navn, regnet ut én gang per setning. `session_user` kan ikke settes av en spørring, slik en variabel kan. */
const numberIn = (database: string, form: string) => `(SELECT substring(session_user::text from '^${database}_${form}$')::int)`;

/** Kommunen bak innloggingen. Dette er muren. Databasenavnet er forledd i rollenavnet og består av ufarlige tegn. */
export const ownKommune = (database: string) => numberIn(database, 'k([0-9]+)');

/** Kommunen noen utenfra leser i. */
export const readKommune = (database: string) => numberIn(database, 'k([0-9]+)_les');

/** Nettverket koordinatoren samler. */
export const ownNettverk = (database: string) => numberIn(database, 'f([0-9]+)');

/** Det samme som verdi når en rad lages. En DEFAULT kan ikke ha en underspørring. */
export const ownKommuneDefault = (database: string) => `substring(session_user::text from '^${database}_k([0-9]+)$')::int`;

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
