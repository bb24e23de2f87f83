import type { Beleggslag } from '#libs/contracts';
import type { Tx } from '#libs/platform';

/** Slagene belegg leddet har nå, uten `utenom`. Den som kaller, holder låsen på kjeden. */
export function beleggOf(tx: Tx, virkningsleddId: string, utenom: string | null = null): Promise<{ slag: Beleggslag; tekst: string }[]> {
  return tx.query('SELECT slag, tekst FROM kommune.leddbelegg WHERE virkningsledd_id = $1 AND id IS DISTINCT FROM $2::uuid', [virkningsleddId, utenom]);
}

export async function nextNr(tx: Tx, virkningsleddId: string): Promise<number> {
  const [next] = await tx.query<{ nr: number }>('SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.leddbelegg WHERE virkningsledd_id = $1', [virkningsleddId]);
  return next!.nr;
}
