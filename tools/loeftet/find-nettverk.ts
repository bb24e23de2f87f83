import type { Client } from 'pg';

/** Nettverket en koordinator skal samle: det i fylket, eller det eneste som finnes. */
export async function findNettverk(forvalter: Client, fylkesnummer: string | undefined): Promise<number> {
  const { rows } = await forvalter.query<{ id: number; fylkesnummer: string; navn: string }>(
    'SELECT id, fylkesnummer, navn FROM referanse.nettverk WHERE $1::text IS NULL OR fylkesnummer = $1 ORDER BY fylkesnummer', [fylkesnummer]);
  if (rows.length === 1) return rows[0]!.id;
  if (rows.length === 0) throw new Error(fylkesnummer ? `Det er ikke noe nettverk i fylke ${fylkesnummer}.` : 'Det er ikke noe nettverk å koordinere.');
  throw new Error(`Si hvilket fylke det gjelder: ${rows.map((n) => `${n.fylkesnummer} (${n.navn})`).join(', ')}.`);
}
