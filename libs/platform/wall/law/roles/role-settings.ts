import { ownTimeouts, type FixedGroup } from '../../cluster-roles.ts';
import { law } from '../law.ts';
import { loginOf } from '../names.ts';

// Fristene til dem som leser utenfra, er de eneste en rolle har for seg selv.
const declared = Object.entries(ownTimeouts).map(([group, values]) =>
  `r.rolname ~ ('^' || current_database() || '_${loginOf[group as FixedGroup]}$') AND innstilling IN (${Object.entries(values).map(([name, value]) => `'${name}=${value}'`).join(', ')})`).join(' OR ');

// En innstilling på rollen går foran databasens, og en innstilling for alle kan slå av prøvingen av nøkler og policyer.
export const roleSettings = law('role-settings', `
  SELECT coalesce(r.rolname, 'alle') AS object, innstilling AS detail
  FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole, unnest(s.setconfig) AS innstilling
  WHERE (r.rolname ~ :egne_roller AND NOT (${declared}))
    OR (s.setrole = 0 AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
      AND innstilling ~ '^(row_security|session_replication_role|role|session_authorization|search_path|session_preload_libraries|local_preload_libraries|default_transaction_read_only)=')
  ORDER BY 1, 2`,
({ object, detail }) => `Innstillingen «${detail}» er satt for ${object} og kan endre hva muren gjør. Fjern den med ALTER … RESET.`);
