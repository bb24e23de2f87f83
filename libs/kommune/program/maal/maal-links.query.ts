import { badInput, type Tx } from '#libs/platform';

const findLinks = 'SELECT innsatsomraade_id AS id FROM kommune.maal_innsatsomraade WHERE kommune_id = $1 AND maal_id = $2 ORDER BY 1';
const removeOthers = 'DELETE FROM kommune.maal_innsatsomraade WHERE kommune_id = $1 AND maal_id = $2 AND innsatsomraade_id <> ALL ($3::uuid[])';
const addLinks = `
  INSERT INTO kommune.maal_innsatsomraade (maal_id, innsatsomraade_id)
  SELECT $2, i.id FROM kommune.innsatsomraade i WHERE i.kommune_id = $1 AND i.id = ANY ($3::uuid[]) RETURNING innsatsomraade_id`;

/**
 * Erstatter målets innsatsområder, fører fra og til i loggen, og sier om noe ble endret.
 * Den som kaller, holder låsen på målet. Et fremmed og et manglende innsatsområde svarer likt.
 */
export async function replaceInnsatsomraader(tx: Tx, maalId: string, ider: string[]): Promise<boolean> {
  const before = (await tx.query<{ id: string }>(findLinks, [tx.kommuneId, maalId])).map(({ id }) => id);
  const after = [...new Set(ider.map((id) => id.toLowerCase()))].sort();
  if (before.join() === after.join()) return false;

  await tx.query(removeOthers, [tx.kommuneId, maalId, after]);
  const missing = after.filter((id) => !before.includes(id));
  const added = await tx.query(addLinks, [tx.kommuneId, maalId, missing]);
  if (added.length !== missing.length) throw badInput({ path: 'innsatsomraadeIder', code: 'NOT_FOUND' });
  tx.note({ tabell: 'maal', id: maalId, verb: 'endret', felt: { innsatsomraadeIder: [before, after] } });
  return true;
}
