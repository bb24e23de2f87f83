import { badInput, type Tx } from '#libs/platform';

/** Målene indikatoren har nå, sortert så to lister kan sammenlignes. */
export async function maalIder(tx: Tx, indikatorId: string): Promise<string[]> {
  const rows = await tx.query<{ maalId: string }>('SELECT maal_id AS "maalId" FROM kommune.maal_indikator WHERE indikator_id = $1 ORDER BY maal_id', [indikatorId]);
  return rows.map((row) => row.maalId);
}

/** Gir indikatoren nøyaktig disse målene, fører fra og til i loggen, og sier om noe ble endret. Kaster BAD_INPUT for et mål som ikke finnes i kommunen. */
export async function replaceMaal(tx: Tx, { id, navn }: { id: string; navn: string }, ider: string[]): Promise<boolean> {
  const fra = await maalIder(tx, id);
  const til = [...new Set(ider.map((maalId) => maalId.toLowerCase()))].sort();
  const nye = til.filter((maalId) => !fra.includes(maalId));
  if (nye.length === 0 && fra.length === til.length) return false;
  await tx.query('DELETE FROM kommune.maal_indikator WHERE indikator_id = $1 AND maal_id <> ALL($2::uuid[])', [id, til]);
  const satt = await tx.query<{ id: string }>('INSERT INTO kommune.maal_indikator (maal_id, indikator_id) SELECT id, $1 FROM kommune.maal WHERE id = ANY($2::uuid[]) RETURNING maal_id AS id', [id, nye]);
  if (satt.length < nye.length) throw badInput({ path: 'maalIder', code: 'NOT_FOUND' });
  tx.note({ tabell: 'indikator', id, verb: 'endret', navn, felt: { maalIder: [fra, til] } });
  return true;
}
