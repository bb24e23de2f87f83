import { v7 } from 'uuid';
import { newKey, type Tx } from '#libs/platform';
import { fordeltPerPost } from '../hovedbok/fordelt.query.ts';
import { foer, lockTilskudd } from '../hovedbok/foer.query.ts';
import { Budsjettaar } from './budsjettaar.entity.ts';
import { ensureBudsjettaar } from './budsjettaar.query.ts';

interface Forskjell { linjeId: string; tilskuddId: string; navn: string; post: string | null; postId: string | null; fordelt: string | null }

const linjene = '(SELECT l.id FROM kommune.budsjettlinje l WHERE l.kommune_id = $1 AND l.budsjettaar_id = $2)';

/** Tilskuddene budsjettet eller hovedboka bruker på linjene i året. */
const tilskuddIAaret = `
  SELECT DISTINCT tilskudd_id AS id FROM (
    SELECT p.tilskudd_id FROM kommune.finansieringspost p JOIN ${linjene} l ON l.id = p.budsjettlinje_id
    UNION ALL SELECT f.tilskudd_id FROM (${fordeltPerPost(linjene)}) f) t`;

/** Der posten og hovedboka sier noe ulikt. Det som skal inn igjen, kommer først: pengene kan trenges på en annen linje. */
const forskjeller = `
  SELECT l.id AS "linjeId", l.navn, coalesce(p.tilskudd_id, f.tilskudd_id) AS "tilskuddId", p.id AS "postId", p.beloep_oere::text AS post, f.fordelt::text AS fordelt
  FROM (SELECT p.* FROM kommune.finansieringspost p JOIN ${linjene} l ON l.id = p.budsjettlinje_id) p
  FULL JOIN (${fordeltPerPost(linjene)}) f ON f.linje_id = p.budsjettlinje_id AND f.tilskudd_id = p.tilskudd_id
  JOIN kommune.budsjettlinje l ON l.id = coalesce(p.budsjettlinje_id, f.linje_id)
  WHERE coalesce(p.beloep_oere, 0) <> coalesce(f.fordelt, 0)
  ORDER BY "tilskuddId", coalesce(p.beloep_oere, 0) - coalesce(f.fordelt, 0), l.id`;

/** Postene får det hovedboka sier. */
const upsertPoster = `
  INSERT INTO kommune.finansieringspost AS p (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere)
  SELECT r.id, r.noekkel, r."linjeId", r."tilskuddId", r.beloep FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, noekkel text, "linjeId" uuid, "tilskuddId" uuid, beloep bigint)
  ON CONFLICT (kommune_id, budsjettlinje_id, tilskudd_id) DO UPDATE SET beloep_oere = excluded.beloep_oere, versjon = p.versjon + 1`;

/**
 * Låser budsjettet for året, og fører det som skiller postene fra hovedboka: fordeling når linja skal ha mer, inndragning når den skal ha mindre.
 * Kan kalles igjen på et låst år uten at noe skjer. Kaster SALDO når budsjettet fordeler mer enn et tilskudd har.
 */
export async function lockBudsjett(tx: Tx, aar: number, vedtakId: string | null): Promise<void> {
  const budsjett = await ensureBudsjettaar(tx, aar);
  if (budsjett.laast) return;
  const inn = [tx.kommuneId, budsjett.id];
  await lockTilskudd(tx, (await tx.query<{ id: string }>(tilskuddIAaret, inn)).map(({ id }) => id));
  const rader = await tx.query<Forskjell>(forskjeller, inn);
  await foer(tx, rader.map(({ linjeId, tilskuddId, navn, post, fordelt }) => {
    const mer = BigInt(post ?? 0) - BigInt(fordelt ?? 0);
    const felles = { tilskuddId, fraAar: aar, tilAar: aar, tekst: navn, vedtakId };
    return mer > 0n
      ? { ...felles, type: 'fordeling', fraKonto: 'ufordelt', tilKonto: 'fordelt', tilLinjeId: linjeId, beloepOere: String(mer) }
      : { ...felles, type: 'inndragning', fraKonto: 'fordelt', fraLinjeId: linjeId, tilKonto: 'ufordelt', beloepOere: String(-mer) };
  }));
  await tx.update(Budsjettaar, budsjett, { laast: true });
}

/**
 * Åpner budsjettet igjen, for en ny utgave av planen. Det som er flyttet i hovedboka siden det ble låst, blir med i utkastet,
 * så den nye utgaven begynner med det som gjelder, og et nytt vedtak ikke flytter noe tilbake.
 */
export async function unlockBudsjett(tx: Tx, aar: number): Promise<void> {
  const budsjett = await ensureBudsjettaar(tx, aar);
  if (!budsjett.laast) return;
  await tx.update(Budsjettaar, budsjett, { laast: false });
  const rader = (await tx.query<Forskjell>(forskjeller, [tx.kommuneId, budsjett.id])).filter(({ fordelt }) => fordelt !== null)
    .map((rad) => ({ ...rad, id: v7(), noekkel: newKey(), beloep: BigInt(rad.fordelt!) > 0n ? rad.fordelt! : '0' }));
  if (rader.length === 0) return;
  await tx.query(upsertPoster, [JSON.stringify(rader)]);
  for (const { id, postId, post, beloep, navn } of rader) {
    tx.note({ tabell: 'finansieringspost', id: postId ?? id, verb: postId ? 'endret' : 'ny', navn, felt: { beloepOere: [post, beloep] } });
  }
}
