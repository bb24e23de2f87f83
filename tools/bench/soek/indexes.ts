import type { Client } from 'pg';

export const part = 'felles.erfaringssoek_n1';

/** Gjør arbeidet uten indeksene det søkes i, og lager dem etterpå: det går mange ganger så fort. Imens står delen for seg, for den hele tabellens indekser kan ikke mangle i en del. */
export async function withoutIndexes(admin: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await admin.query<{ navn: string; create: string }>(`SELECT indexrelid::regclass::text AS navn, pg_get_indexdef(indexrelid) AS create FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_am a ON a.oid = c.relam
    WHERE amname = 'gin' AND indrelid IN ('felles.erfaringssoek'::regclass, '${part}'::regclass) ORDER BY indrelid = '${part}'::regclass`);
  const whole = rows.filter(({ create }) => / ON ONLY /.test(create));
  for (const { navn } of whole) await admin.query(`DROP INDEX ${navn}`);
  await work();
  await admin.query(`SET maintenance_work_mem = '500MB'`);
  for (const { create } of whole) await admin.query(create.replace(' ON ONLY ', ' ON '));
}
