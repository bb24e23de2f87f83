import { law } from '../law.ts';

/** Veier for data ut av og inn i databasen som ingen policy gjelder for. */
export const backDoors = law('back-doors', `
  SELECT 'fremmedserveren ' || srvname AS object FROM pg_foreign_server
  UNION ALL SELECT 'publikasjonen ' || pubname FROM pg_publication
  UNION ALL SELECT 'abonnementet ' || subname FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION ALL SELECT 'fremmedtabellen ' || oid::regclass FROM pg_class WHERE relkind = 'f'
  UNION ALL SELECT 'det store objektet ' || oid FROM pg_largeobject_metadata ORDER BY 1`,
({ object }) => `Databasen har ${object}: en vei for data som muren ikke gjelder for. Fjern den.`);
