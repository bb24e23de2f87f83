import { badInput, type Tx } from '#libs/platform';

const links = 'SELECT coalesce(array_agg(tiltak_id::text ORDER BY tiltak_id), ARRAY[]::text[]) AS ider FROM kommune.barriere_tiltak WHERE barriere_id = $1';
const replace = `
  WITH bort AS (DELETE FROM kommune.barriere_tiltak WHERE barriere_id = $1 AND tiltak_id <> ALL ($2::uuid[]))
  INSERT INTO kommune.barriere_tiltak (barriere_id, tiltak_id) SELECT $1, t FROM unnest($2::uuid[]) t ON CONFLICT DO NOTHING`;

/** Tiltakene barrieren er lenket til. */
export async function tiltakIder(tx: Tx, barriereId: string): Promise<string[]> {
  return (await tx.query<{ ider: string[] }>(links, [barriereId]))[0]!.ider;
}

/** Bytter lenkene samlet; fra og til står i loggen. Et tiltak kommunen ikke har, gir NOT_FOUND på feltet. */
export async function replaceTiltak(tx: Tx, { id, tittel }: { id: string; tittel: string }, wanted: string[]): Promise<boolean> {
  const before = await tiltakIder(tx, id);
  const after = [...new Set(wanted.map((tiltak) => tiltak.toLowerCase()))].sort();
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  const [found] = await tx.query<{ antall: number }>('SELECT count(*)::int AS antall FROM kommune.tiltak WHERE id = ANY($1)', [after]);
  if (found!.antall !== after.length) throw badInput({ path: 'tiltakIder', code: 'NOT_FOUND' });
  await tx.query(replace, [id, after]);
  tx.note({ tabell: 'barriere_tiltak', id, verb: 'endret', navn: tittel, felt: { tiltakIder: [before, after] } });
  return true;
}

/** Setter tidspunktet for siste endring, og en ny versjon når bare lenkene er endret. */
export const touch = (tx: Tx, id: string, versjon: number) => tx.query('UPDATE kommune.barriere SET endret = now(), versjon = $2 WHERE id = $1', [id, versjon]);
