import type { DeepPartial } from 'typeorm';
import { lockSatsing } from '#libs/kommune/program';
import { newKey, type Tx } from '#libs/platform';
import { Tiltak } from './tiltak.entity.ts';
import { nextNr } from './tiltak.lock.query.ts';

/** Setter inn et tiltak med neste ledige nummer og gir id-en. Uten status er det en idé. NOT_FOUND når kommunen ikke har noen satsing. */
export async function insertTiltak(tx: Tx, felt: DeepPartial<Tiltak> & Pick<Tiltak, 'navn'>): Promise<string> {
  const satsingId = await lockSatsing(tx);
  const nr = await nextNr(tx, satsingId);
  return tx.insert(Tiltak, { status: 'ide', ...felt, satsingId, nr, noekkel: newKey() });
}
