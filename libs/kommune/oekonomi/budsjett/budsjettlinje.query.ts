import type { FieldError } from '#libs/contracts';
import { aktoerNow, seesBy } from '#libs/kommune/tiltak';
import { badInput, type Tx } from '#libs/platform';

interface References { tiltakId?: string | null; innsatsomraadeId?: string | null }

const findReferences = `
  SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM kommune.tiltak t WHERE t.id = $1 AND ${seesBy('t', '$3', '$4')}) AS tiltak,
         $2::uuid IS NULL OR EXISTS (SELECT FROM kommune.innsatsomraade WHERE id = $2) AS innsatsomraade`;

/** Det som viser til linja, og som ville mistet pengene sine om den ble borte. */
const findUses = `
  SELECT EXISTS (SELECT FROM kommune.postering p WHERE p.kommune_id = $1 AND (p.fra_linje_id = $2 OR p.til_linje_id = $2))
    OR EXISTS (SELECT FROM kommune.budsjettlinje n WHERE n.kommune_id = $1 AND n.viderefoerer_id = $2)
    OR EXISTS (SELECT FROM kommune.overfoering o WHERE o.kommune_id = $1 AND o.til_linje_id = $2)
    OR EXISTS (SELECT FROM kommune.andelslinje a WHERE a.kommune_id = $1 AND a.budsjettlinje_id = $2) AS "iBruk"`;

const renewLinje = 'UPDATE kommune.budsjettlinje SET versjon = versjon + 1 WHERE kommune_id = $1 AND id = $2';
const findNextNr = 'SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.budsjettlinje WHERE kommune_id = $1 AND budsjettaar_id = $2';

/** Stopper en lenke til noe kommunen ikke har, eller et tiltak den som spør, ikke ser. */
export async function demandReferences(tx: Tx, { tiltakId = null, innsatsomraadeId = null }: References): Promise<void> {
  if (tiltakId === null && innsatsomraadeId === null) return;
  const { personId, skriv } = aktoerNow();
  const [found] = await tx.query<{ tiltak: boolean; innsatsomraade: boolean }>(findReferences, [tiltakId, innsatsomraadeId, personId, skriv]);
  const errors: FieldError[] = [];
  if (!found!.tiltak) errors.push({ path: 'tiltakId', code: 'NOT_FOUND' });
  if (!found!.innsatsomraade) errors.push({ path: 'innsatsomraadeId', code: 'NOT_FOUND' });
  if (errors.length > 0) throw badInput(...errors);
}

/** Sant når hovedboka, en annen linje eller en overføring viser til linja. */
export async function isUsed(tx: Tx, linjeId: string): Promise<boolean> {
  return (await tx.query<{ iBruk: boolean }>(findUses, [tx.kommuneId, linjeId]))[0]!.iBruk;
}

/** Ny versjon av en linje der bare postene er endret. */
export const renew = (tx: Tx, linjeId: string) => tx.query(renewLinje, [tx.kommuneId, linjeId]);

/** Neste nummer i årets budsjett. Den som kaller, holder låsen på året. */
export async function nextNr(tx: Tx, budsjettaarId: string): Promise<number> {
  return (await tx.query<{ nr: number }>(findNextNr, [tx.kommuneId, budsjettaarId]))[0]!.nr;
}
