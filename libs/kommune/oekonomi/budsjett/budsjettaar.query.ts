import { DomainError, newKey, notFound, type Tx } from '#libs/platform';
import { v7 } from 'uuid';

/** Et budsjettår som er låst for andre skrivere til enheten er ferdig. */
export interface LaastAar { id: string; aar: number; laast: boolean; versjon: number }

const insertAar = `
  INSERT INTO kommune.budsjettaar (id, noekkel, satsing_id, aar) SELECT $2::uuid, $3, s.id, $4 FROM kommune.satsing s WHERE s.kommune_id = $1
  ON CONFLICT (kommune_id, satsing_id, aar) DO NOTHING RETURNING id`;

const lockAar = 'SELECT id, aar, laast, versjon FROM kommune.budsjettaar WHERE kommune_id = $1 AND aar = $2 FOR NO KEY UPDATE';

const lockAarOfLinje = `
  SELECT a.id, a.aar, a.laast, a.versjon FROM kommune.budsjettaar a JOIN kommune.budsjettlinje l ON l.kommune_id = a.kommune_id AND l.budsjettaar_id = a.id
  WHERE l.kommune_id = $1 AND l.id = $2 FOR NO KEY UPDATE OF a`;

const lockAarene = `
  SELECT a.id FROM kommune.budsjettaar a
  WHERE a.kommune_id = $1 AND a.id IN (SELECT l.budsjettaar_id FROM kommune.budsjettlinje l WHERE l.kommune_id = $1 AND l.id = ANY($2::uuid[])) ORDER BY a.id FOR SHARE`;

/**
 * Holder årene linjene hører til slik de er, åpne eller vedtatt, til enheten er ferdig. Tas før tilskuddene låses, som i et vedtak:
 * ellers kunne de to vente på hverandre.
 */
export async function holdAarOf(tx: Tx, linjeIder: (string | null | undefined)[]): Promise<void> {
  const ider = linjeIder.filter(Boolean);
  if (ider.length > 0) await tx.query(lockAarene, [tx.kommuneId, ider]);
}

/**
 * Budsjettåret, laget når det mangler, og låst for andre skrivere. Alt som skriver i et budsjett, begynner her,
 * så ingen kan legge noe i et budsjett mens det vedtas. Kaster NOT_FOUND når kommunen ikke har noen satsing.
 */
export async function ensureBudsjettaar(tx: Tx, aar: number): Promise<LaastAar> {
  const id = v7();
  const [made] = await tx.query(insertAar, [tx.kommuneId, id, newKey(), aar]);
  if (made) tx.note({ tabell: 'budsjettaar', id, verb: 'ny', navn: String(aar), felt: { aar: [null, aar] } });
  const [row] = await tx.query<LaastAar>(lockAar, [tx.kommuneId, aar]);
  if (!row) throw notFound();
  return row;
}

/** Som `ensureBudsjettaar`, for et budsjett som skal endres: et vedtatt år svarer BUDSJETT_VEDTATT. */
export async function openBudsjettaar(tx: Tx, aar: number): Promise<LaastAar> {
  return demandOpen(await ensureBudsjettaar(tx, aar));
}

/** Året linja hører til, låst. NOT_FOUND når linja mangler. */
export async function lockAarOf(tx: Tx, linjeId: string): Promise<LaastAar> {
  const [row] = await tx.query<LaastAar>(lockAarOfLinje, [tx.kommuneId, linjeId]);
  if (!row) throw notFound();
  return row;
}

export function demandOpen(aar: LaastAar): LaastAar {
  if (aar.laast) throw new DomainError('BUDSJETT_VEDTATT');
  return aar;
}
