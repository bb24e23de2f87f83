import { law } from '../law.ts';

// plpgsql følger med PostgreSQL. En utvidelse til kan bringe egne funksjoner som går utenom muren.
export const extensions = law('extensions', `SELECT extname AS object FROM pg_extension WHERE extname NOT IN ('plpgsql') ORDER BY 1`,
  ({ object }) => `Utvidelsen ${object} er ukjent for lovene. Fjern den, eller før den opp her etter å ha sett på hva den gir lov til.`);
