import { alleInnsynsrom } from '#libs/contracts';
import { groupName } from '../../cluster-roles.ts';
import { lesbareTabeller } from '../../lesekrav.ts';
import type { Law } from '../law.ts';

const readable = `
  SELECT c.oid::regclass::text AS tabell FROM pg_class c
  WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p') AND has_any_column_privilege($1, c.oid, 'SELECT') ORDER BY 1`;

/** En tabell noen utenfra kan lese, hører til et rom kommunen kan åpne for seg. Uten det er den stengt for alle, og ingen hadde merket hvorfor. */
export const readingRoom: Law = {
  name: 'reading-room',
  find: async ({ query, files, database }) => {
    const lesbare = lesbareTabeller(files);
    return (await query<{ tabell: string }>(readable, [groupName(database, 'les')])).filter(({ tabell }) => !lesbare.get(tabell)).map(({ tabell }) => ({
      object: tabell, message: `${tabell} kan leses utenfra, men hører ikke til noe rom kommunen kan åpne (${alleInnsynsrom.join(', ')}). Legg rls-fila i mappa til rommet, eller før rommet i libs/contracts/innsyn.ts.`,
    }));
  },
};
