import type { Client } from 'pg';

/** Det samme søket slik det ville vært med vilkår på radene: en kopi av nettverkets del, med de samme indeksene, lest gjennom en policy. Står som et nettverk ingen er med i. */
export async function underPolicy(admin: Client, { kommune, eier }: { kommune: string; eier: string }): Promise<void> {
  await admin.query(`CREATE TABLE felles.erfaringssoek_n${policyNettverk} (LIKE felles.erfaringssoek_n1 INCLUDING ALL);
    INSERT INTO felles.erfaringssoek_n${policyNettverk} SELECT * FROM felles.erfaringssoek_n1;
    ALTER TABLE felles.erfaringssoek_n${policyNettverk} OWNER TO ${eier}; ALTER TABLE felles.erfaringssoek_n${policyNettverk} ENABLE ROW LEVEL SECURITY; ALTER TABLE felles.erfaringssoek_n${policyNettverk} FORCE ROW LEVEL SECURITY;
    GRANT SELECT ON felles.erfaringssoek_n${policyNettverk} TO ${kommune};
    CREATE POLICY medlem ON felles.erfaringssoek_n${policyNettverk} FOR SELECT TO ${kommune} USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = substr(session_user::text, length('loeftet_k') + 1)::int))`);
  await admin.query(`VACUUM (ANALYZE) felles.erfaringssoek_n${policyNettverk}`);
}
export const policyNettverk = 999;
