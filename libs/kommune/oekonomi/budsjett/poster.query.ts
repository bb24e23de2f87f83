import { badInput, newKey, type Tx } from '#libs/platform';
import type { FinansieringspostInput } from './budsjettlinje.input.ts';
import { Finansieringspost } from './finansieringspost.entity.ts';
import { posterErrors } from './poster.policy.ts';

interface Post { id: string; tilskuddId: string; versjon: number; iBruk: boolean }

/** Postene på linja, og om bruk eller overføring viser til dem. */
const postene = `
  SELECT p.id, p.tilskudd_id AS "tilskuddId", p.versjon, EXISTS (SELECT FROM kommune.forbruk_post f WHERE f.kommune_id = p.kommune_id AND f.finansieringspost_id = p.id)
    OR EXISTS (SELECT FROM kommune.overfoering o WHERE o.kommune_id = p.kommune_id AND o.finansieringspost_id = p.id) AS "iBruk"
  FROM kommune.finansieringspost p WHERE p.kommune_id = $1 AND p.budsjettlinje_id = $2 ORDER BY p.id`;

const tilskuddene = 'SELECT id, arkivert FROM kommune.tilskudd WHERE kommune_id = $1 AND id = ANY($2::uuid[])';

/** Gir linja nøyaktig disse postene. En post som bruk eller overføring viser til, kan settes til null kroner, men ikke fjernes. */
export async function replacePoster(tx: Tx, linjeId: string, poster: FinansieringspostInput[]): Promise<void> {
  const nye = poster.map((post) => ({ ...post, tilskuddId: post.tilskuddId.toLowerCase() }));
  const finnes = await tx.query<Post>(postene, [tx.kommuneId, linjeId]);
  const kjente = new Map((await tx.query<{ id: string; arkivert: boolean }>(tilskuddene, [tx.kommuneId, nye.map(({ tilskuddId }) => tilskuddId)])).map((t) => [t.id, t.arkivert]));
  const errors = posterErrors(nye.map(({ tilskuddId }) => tilskuddId), kjente, new Set(finnes.map(({ tilskuddId }) => tilskuddId)));
  if (errors.length > 0) throw badInput(...errors);
  for (const post of finnes) {
    const ny = nye.find(({ tilskuddId }) => tilskuddId === post.tilskuddId);
    if (ny) await tx.update(Finansieringspost, post, { beloepOere: ny.beloep });
    else if (post.iBruk) throw badInput({ path: 'poster', code: 'NOT_ALLOWED' });
    else await tx.remove(Finansieringspost, post);
  }
  for (const { tilskuddId, beloep } of nye.filter((ny) => !finnes.some((post) => post.tilskuddId === ny.tilskuddId))) {
    await tx.insert(Finansieringspost, { budsjettlinjeId: linjeId, tilskuddId, beloepOere: beloep, noekkel: newKey() });
  }
}
