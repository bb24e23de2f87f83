import type { FieldError } from '#libs/contracts';
import { badInput, type Tx } from '#libs/platform';

interface References { innsatsomraadeId?: string | null; ansvarligId?: string | null }

/**
 * Stopper en lenke til noe kommunen ikke har. Fremmednøklene holder uansett, men bak muren sier ikke databasen
 * hvilken kolonne som brast, og brukeren må få vite hvilket felt som er galt.
 */
export async function demandReferences(tx: Tx, { innsatsomraadeId = null, ansvarligId = null }: References): Promise<void> {
  if (innsatsomraadeId === null && ansvarligId === null) return;
  const [found] = await tx.query<{ innsatsomraade: boolean; ansvarlig: boolean }>(`
    SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM kommune.innsatsomraade WHERE id = $1) AS innsatsomraade,
           $2::uuid IS NULL OR EXISTS (SELECT FROM kommune.medarbeider WHERE id = $2) AS ansvarlig`, [innsatsomraadeId, ansvarligId]);
  const errors: FieldError[] = [];
  if (!found!.innsatsomraade) errors.push({ path: 'innsatsomraadeId', code: 'NOT_FOUND' });
  if (!found!.ansvarlig) errors.push({ path: 'ansvarligId', code: 'NOT_FOUND' });
  if (errors.length > 0) throw badInput(...errors);
}
