import { badInput, type Tx } from '#libs/platform';

interface Plass { indikatorId: string; maaleperiodeId: string; omfang: string; omfangNavn: string | null }

/** Stopper en måling nummer to for det samme: en indikator har ett tall for en periode og et omfang. `id` er målingen selv når den endres. */
export async function demandAlone(tx: Tx, { indikatorId, maaleperiodeId, omfang, omfangNavn }: Plass, id: string | null = null): Promise<void> {
  const taken = await tx.query(`
    SELECT FROM kommune.maaling WHERE indikator_id = $1 AND maaleperiode_id = $2 AND omfang = $3 AND omfang_navn IS NOT DISTINCT FROM $4 AND id IS DISTINCT FROM $5::uuid`,
  [indikatorId, maaleperiodeId, omfang, omfangNavn, id]);
  if (taken.length > 0) throw badInput({ path: 'periode', code: 'ALREADY_MEASURED' });
}
