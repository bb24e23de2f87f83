import { law } from '../law.ts';

// plpgsql følger med PostgreSQL. pg_trgm gir likhet mellom ord, i pg_catalog: funksjoner som bare regner på det de får. En utvidelse til kan bringe egne funksjoner som går utenom muren.
export const extensions = law('extensions', `SELECT extname AS object FROM pg_extension WHERE extname <> 'plpgsql' AND NOT (extname = 'pg_trgm' AND extnamespace = 'pg_catalog'::regnamespace) ORDER BY 1`,
  ({ object }) => `Utvidelsen ${object} er ukjent for lovene. Fjern den, eller før den opp her etter å ha sett på hva den gir lov til.`);
