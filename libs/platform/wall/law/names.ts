import { groupName, groups, ownerName, type FixedGroup } from '../cluster-roles.ts';

/** Innloggingene av hver art, som mønster etter databasenavnet. En ny gruppe må ha en ny linje. */
export const loginOf: Record<FixedGroup, string> = {
  kommune: 'k[0-9]+', les: 'k[0-9]+_les', felles: 'f[0-9]+', avtale: 'a[0-9]+', leselogg: 'leselogg', innlogging: 'innlogging', forvalter: 'forvalter', jobb: 'jobb', aapen: 'aapen',
};

const text = (value: string) => `'${value}'`;

/** Setter inn navnene til denne databasens roller. Databasenavnet er prøvd og består av ufarlige tegn. */
export function withNames(sql: string, database: string): string {
  const kinds = groups.map((group) => `('^${database}_(${loginOf[group]})$', '${groupName(database, group)}'::name)`);
  const fixed = `ARRAY[${groups.map((group) => text(groupName(database, group))).join(', ')}]::name[]`;
  const values: Record<string, string> = {
    eier: text(ownerName(database)),
    faste_grupper: fixed,
    // Ett nettverk, én gruppe: hvilke de er, vet bare databasen.
    grupper: `(${fixed} || ARRAY(SELECT (${text(`${database}_g_n`)} || id)::name FROM referanse.nettverk))`,
    innlogginger: text(`^${database}_(${Object.values(loginOf).join('|')})$`),
    arter: `(VALUES ${kinds.join(', ')}) AS art(moenster, gruppe)`,
    egne_roller: text(`^${database}_(eier|g_(${groups.join('|')}|n[0-9]+)|${Object.values(loginOf).join('|')})$`),
  };
  return sql.replace(/(?<!:):([a-z_]+)\b/g, (whole, name: string) => values[name] ?? whole);
}
