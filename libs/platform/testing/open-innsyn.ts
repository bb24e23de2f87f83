import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { alleInnsynsrom, type Innsynsrom } from '#libs/contracts';

interface Aapning { innsynsrom?: readonly Innsynsrom[]; fra?: string; til?: string; avtalerom?: number; aarFra?: number; aarTil?: number; personer?: string[] }

/** Åpner kommunen for dem som evaluerer i en avtale, skrevet av den som ser alt. Uten noe annet: alle rom, lenge. Gir id-en. */
export async function openInnsyn(admin: Client, kommuneId: number, { innsynsrom = alleInnsynsrom, fra = '2020-01-01', til = '2999-12-31', avtalerom = 1, aarFra, aarTil, personer }: Aapning = {}): Promise<string> {
  const id = randomUUID();
  const andel = await andelIn(admin, kommuneId, avtalerom);
  await admin.query(`INSERT INTO kommune.innsyn (kommune_id, id, noekkel, rom, navn, fra, til, evalueringsandel_id, avtalerom, innsynsrom, aar_fra, aar_til, personer) VALUES ($1, $2, $3, 'evaluering', 'Følgeevaluering', $4, $5, $6, $7, $8, $9, $10, $11)`,
    [kommuneId, id, id, fra, til, andel, avtalerom, innsynsrom, aarFra ?? null, aarTil ?? null, personer ?? null]);
  return id;
}

async function andelIn(admin: Client, kommuneId: number, avtalerom: number): Promise<string> {
  const { rows: [known] } = await admin.query<{ id: string }>('SELECT id FROM kommune.evalueringsandel WHERE kommune_id = $1 AND avtalerom = $2', [kommuneId, avtalerom]);
  if (known) return known.id;
  const id = randomUUID();
  await admin.query(`INSERT INTO kommune.evalueringsandel (kommune_id, id, navn, utgave, fra, til, avtalerom, forlenges_til) VALUES ($1, $2, 'Følgeevaluering', 1, '2000-01-01', '2999-12-31', $3, '3000-12-31')`, [kommuneId, id, avtalerom]);
  return id;
}
