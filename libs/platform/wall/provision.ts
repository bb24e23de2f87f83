import type { Client } from 'pg';
import pg from 'pg';
import type { DatabaseAddress } from '../config/config.ts';
import { innsynLogin, kommuneLogin, loginPassword, roleName } from '../database/login.ts';
import { ensureLogin, type Keys } from './cluster-roles.ts';
import { ensureNettverk, joinNettverk } from './nettverk.ts';

/** En kommune slik den blir kjent for installasjonen. */
export interface NewKommune { nummer: string; navn: string; fylkesnummer: string; harOmraadesatsing?: boolean; kilde?: string | null; fra?: string | null }

/** Kobler til som forvalteren: tilgang og referanse, aldri innhold. */
export async function connectForvalter({ host, port, database, ssl }: DatabaseAddress, keys: Keys): Promise<Client> {
  const client = new pg.Client({
    host, port, database, ssl, user: roleName(database, 'forvalter'),
    password: loginPassword(keys.secret, database, 'forvalter', keys.generation), application_name: 'loeftet-forvalter',
  });
  await client.connect();
  return client;
}

/** Id-en til kommunen med dette nummeret; lager den når den ikke er kjent. Id-er utstedes én gang. */
export async function ensureKommune(forvalter: Client, kommune: NewKommune): Promise<number> {
  const known = await forvalter.query<{ id: number }>('SELECT kommune_id AS id FROM referanse.kommunenummer WHERE nummer = $1', [kommune.nummer]);
  if (known.rows[0]) return known.rows[0].id;
  const { rows } = await forvalter.query<{ id: number }>(`
    WITH ny AS (INSERT INTO referanse.kommune (navn, fylkesnummer, har_omraadesatsing, kilde) VALUES ($1, $2, $3, $4) RETURNING id)
    INSERT INTO referanse.kommunenummer (nummer, kommune_id, fra) SELECT $5, id, $6 FROM ny RETURNING kommune_id AS id`,
  [kommune.navn, kommune.fylkesnummer, kommune.harOmraadesatsing ?? false, kommune.kilde ?? null, kommune.nummer, kommune.fra ?? null]);
  return rows[0]!.id;
}

/** Åpner rommet for en kommune: innloggingene i klyngen, raden som teller endringene, og plassen i fylkets nettverk. Kan kjøres om igjen. */
export async function openArbeidsrom(admin: Client, forvalter: Client, database: string, kommuneId: number, keys: Keys): Promise<void> {
  await ensureLogin(admin, database, kommuneLogin(kommuneId), 'kommune', keys);
  await ensureLogin(admin, database, innsynLogin(kommuneId), 'les', keys);
  await forvalter.query('INSERT INTO tilgang.arbeidsrom (kommune_id) VALUES ($1) ON CONFLICT DO NOTHING', [kommuneId]);
  await forvalter.query(`INSERT INTO referanse.nettverksmedlem (nettverk_id, kommune_id)
    SELECT n.id, k.id FROM referanse.kommune k JOIN referanse.nettverk n USING (fylkesnummer) WHERE k.id = $1 ON CONFLICT DO NOTHING`, [kommuneId]);
  const { rows } = await admin.query<{ id: number }>('SELECT nettverk_id AS id FROM referanse.nettverksmedlem WHERE kommune_id = $1', [kommuneId]);
  for (const { id } of rows) {
    await ensureNettverk(admin, database, id);
    await joinNettverk(admin, database, id, [kommuneId]);
  }
}
