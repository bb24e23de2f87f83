import { migrations } from '../migrate.ts';
import { rlsHash } from '../rls-files.ts';
import type { Law } from './law.ts';

/** Det databasen sier er kjørt, er nøyaktig filene koden har, med det innholdet de har nå; og muren er den rls-filene beskriver. */
export const ledger: Law = {
  name: 'ledger',
  find: async ({ query, files }) => {
    const rows = await query<{ navn: string; hash: string }>('SELECT navn, hash FROM drift.migrering');
    const actual = new Map(rows.map(({ navn, hash }) => [navn, hash]));
    const wanted = new Map([...migrations().map(({ name, hash }) => [name, hash] as const), ['mur', rlsHash(files)] as const]);
    return [...new Set([...wanted.keys(), ...actual.keys()])].filter((name) => wanted.get(name) !== actual.get(name)).map((name) => {
      const how = !actual.has(name) ? 'er ikke kjørt' : !wanted.has(name) ? 'er kjørt, men finnes ikke i koden' : 'er en annen enn den som er kjørt';
      return { object: name, message: `Migreringen ${name} ${how}. Kjør migreringen med den versjonen av koden databasen skal følge.` };
    });
  },
};
