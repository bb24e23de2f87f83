import { badInput, type Tx } from '#libs/platform';

/** Målene tiltaket har nå, sortert så to lister kan sammenlignes. */
export async function maalIder(tx: Tx, tiltakId: string): Promise<string[]> {
  const rows = await tx.query<{ maalId: string }>('SELECT maal_id AS "maalId" FROM kommune.tiltak_maal WHERE tiltak_id = $1 ORDER BY maal_id', [tiltakId]);
  return rows.map((row) => row.maalId);
}

/** Gir tiltaket nøyaktig disse målene og fører fra og til i loggen. Kaster BAD_INPUT for et mål som ikke finnes i kommunen. */
export async function replaceMaal(tx: Tx, { id: tiltakId, navn }: { id: string; navn: string }, ider: string[]): Promise<void> {
  const fra = await maalIder(tx, tiltakId);
  const til = [...new Set(ider.map((id) => id.toLowerCase()))].sort();
  const nye = til.filter((id) => !fra.includes(id));
  if (nye.length === 0 && fra.length === til.length) return;
  await tx.query('DELETE FROM kommune.tiltak_maal WHERE tiltak_id = $1 AND maal_id <> ALL($2::uuid[])', [tiltakId, til]);
  const satt = await tx.query<{ maalId: string }>(`
    INSERT INTO kommune.tiltak_maal (tiltak_id, maal_id) SELECT $1, id FROM kommune.maal WHERE id = ANY($2::uuid[]) RETURNING maal_id AS "maalId"`, [tiltakId, nye]);
  if (satt.length < nye.length) throw badInput({ path: 'maalIder', code: 'NOT_FOUND' });
  tx.note({ tabell: 'tiltak', id: tiltakId, verb: 'endret', navn, felt: { maalIder: [fra, til] } });
}
