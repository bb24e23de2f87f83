import { badInput, type Tx } from '#libs/platform';
import { kilde } from '../indikator.json.query.ts';

/** Låser målet, så to belegg ikke får samme nummer. Et fremmed og et manglende mål svarer likt. */
export async function lockMaal(tx: Tx, id: string): Promise<void> {
  const found = await tx.query('SELECT FROM kommune.maal WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (found.length === 0) throw badInput({ path: 'maalId', code: 'NOT_FOUND' });
}

export async function nextNr(tx: Tx, maalId: string): Promise<number> {
  const [next] = await tx.query<{ nr: number }>('SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.maalbelegg WHERE maal_id = $1', [maalId]);
  return next!.nr;
}

/** Belegget for målet `g` som JSON, i den rekkefølgen det ble ført. */
export const beleggliste = `(
      SELECT coalesce(json_agg(json_build_object('id', b.id, 'maalId', b.maal_id, 'nr', b.nr, 'slag', b.slag, 'tekst', b.tekst, 'henvisning', b.henvisning,
        'periode', p.periode, 'periodestatus', p.status, 'kilde', ${kilde('b')}, 'oppdiktet', b.oppdiktet, 'versjon', b.versjon) ORDER BY b.nr, b.id), '[]')
      FROM kommune.maalbelegg b JOIN kommune.maaleperiode p ON p.kommune_id = b.kommune_id AND p.id = b.maaleperiode_id
      WHERE b.kommune_id = g.kommune_id AND b.maal_id = g.id)`;
