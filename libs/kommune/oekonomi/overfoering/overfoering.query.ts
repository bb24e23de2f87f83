import { newKey, type Tx } from '#libs/platform';
import { Budsjettlinje } from '../budsjett/budsjettlinje.entity.ts';
import { nextNr } from '../budsjett/budsjettlinje.query.ts';
import type { LaastAar } from '../budsjett/budsjettaar.query.ts';
import { disponert, fordeltPerPost } from '../hovedbok/fordelt.query.ts';
import { linjeIAar, type Foeringslinje } from '../hovedbok/kontostand.query.ts';

/** Det posten rår over og ikke har brukt, så langt beløpene er kjent, og om tilskuddet kan føres over. */
const findLedig = `
  WITH linje AS (SELECT l.kommune_id, l.id, a.laast FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
    JOIN kommune.finansieringspost p ON p.kommune_id = l.kommune_id AND p.budsjettlinje_id = l.id WHERE p.kommune_id = $1 AND p.id = $2)
  SELECT t.overfoerbart, (${disponert('l.laast', 'p.beloep_oere', 'f')} - coalesce((
      SELECT sum(fp.beloep_oere) FROM kommune.forbruk_post fp JOIN kommune.forbruk b ON b.kommune_id = fp.kommune_id AND b.id = fp.forbruk_id
      WHERE fp.kommune_id = p.kommune_id AND fp.finansieringspost_id = p.id AND b.reversert_tid IS NULL), 0))::text AS ledig
  FROM kommune.finansieringspost p JOIN linje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
  JOIN kommune.tilskudd t ON t.kommune_id = p.kommune_id AND t.id = p.tilskudd_id
  LEFT JOIN (${fordeltPerPost('linje')}) f ON f.linje_id = p.budsjettlinje_id AND f.tilskudd_id = p.tilskudd_id
  WHERE p.kommune_id = $1 AND p.id = $2`;

const findViderefoert = 'SELECT id, navn FROM kommune.budsjettlinje WHERE kommune_id = $1 AND budsjettaar_id = $2 AND viderefoerer_id = $3 ORDER BY nr, id LIMIT 1';

export async function ledigPaa(tx: Tx, postId: string): Promise<{ ledig: bigint; overfoerbart: boolean | null }> {
  const [rad] = await tx.query<{ ledig: string; overfoerbart: boolean | null }>(findLedig, [tx.kommuneId, postId]);
  return { ledig: BigInt(rad!.ledig), overfoerbart: rad!.overfoerbart };
}

/** Linja i det nye året: den som er valgt, ellers den som viderefører linja pengene kommer fra, ellers en ny. */
export async function tilLinje(tx: Tx, til: LaastAar, fra: Budsjettlinje, valgt: string | null): Promise<Foeringslinje> {
  if (valgt) return linjeIAar(tx, 'tilLinjeId', valgt, til.aar);
  const [finnes] = await tx.query<{ id: string; navn: string }>(findViderefoert, [tx.kommuneId, til.id, fra.id]);
  if (finnes) return { ...finnes, aar: til.aar, laast: til.laast };
  const { navn, tiltakId, innsatsomraadeId, kostnadsart, ikkeOrdinaerDrift, merknad } = fra;
  const id = await tx.insert(Budsjettlinje, {
    navn, tiltakId, innsatsomraadeId, kostnadsart, ikkeOrdinaerDrift, merknad, budsjettaarId: til.id, nr: await nextNr(tx, til.id), viderefoererId: fra.id, noekkel: newKey(),
  });
  return { id, navn, aar: til.aar, laast: til.laast };
}
