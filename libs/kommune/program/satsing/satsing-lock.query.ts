import { notFound, type Tx } from '#libs/platform';

/**
 * Låser kommunens satsing til enheten er ferdig og gir id-en; NOT_FOUND når kommunen ikke har noen.
 * Låsen er der fordi max + 1 alene lar to samtidige få samme nummer, og samme type dokument bli vedtatt to ganger.
 * NO KEY UPDATE slipper fram dem som bare viser til satsingen, f.eks. nye tiltak.
 */
export async function lockSatsing(tx: Tx): Promise<string> {
  const [satsing] = await tx.query<{ id: string }>('SELECT id FROM kommune.satsing WHERE kommune_id = $1 FOR NO KEY UPDATE', [tx.kommuneId]);
  if (!satsing) throw notFound();
  return satsing.id;
}

const nextIn = {
  omraade: 'SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.omraade WHERE kommune_id = $1 AND satsing_id = $2',
  innsatsomraade: 'SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.innsatsomraade WHERE kommune_id = $1 AND satsing_id = $2',
  maal: 'SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.maal WHERE kommune_id = $1 AND satsing_id = $2',
} as const;

/** Neste nummer under satsingen. Egen setning etter låsen, så den ser det den forrige rakk å lagre. */
export async function nextNr(tx: Tx, table: keyof typeof nextIn, satsingId: string): Promise<number> {
  const [next] = await tx.query<{ nr: number }>(nextIn[table], [tx.kommuneId, satsingId]);
  return next!.nr;
}
