import type { QueryRunner } from 'typeorm';
import type { LogEntry } from './tx.ts';

export interface StoredAnswer { operasjon: Buffer; innhold: string | null }
interface Conclusion {
  kommuneId: number; handling: string; answer: unknown; rader: LogEntry[];
  person: { id: string; navn: string } | null; noekkel: string | null;
}

/**
 * Speiler navnet på den som handler og tar nøkkelen. Gir `false` når nøkkelen er tatt før.
 * En samtidig transaksjon med samme nøkkel ventes på, så to like endringer aldri skrives begge.
 */
export async function claim(runner: QueryRunner, person: { id: string; navn: string }, noekkel: string | null, operasjon: Buffer | null): Promise<boolean> {
  const rows = await runner.query(`
    WITH meg AS (
      INSERT INTO kommune.medarbeider AS m (id, navn) VALUES ($1, $2)
      ON CONFLICT (kommune_id, id) DO UPDATE SET navn = excluded.navn WHERE m.navn <> excluded.navn),
    utloept AS (DELETE FROM kommune.svar WHERE person_id = $1 AND tid < now() - interval '7 days' AND noekkel IS DISTINCT FROM $3::uuid)
    INSERT INTO kommune.svar (person_id, noekkel, operasjon) SELECT $1, $3::uuid, $4 WHERE $3::uuid IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING noekkel`, [person.id, person.navn, noekkel, operasjon]);
  return noekkel === null || rows.length === 1;
}

export async function storedAnswer(runner: QueryRunner, personId: string, noekkel: string): Promise<StoredAnswer | null> {
  const rows = await runner.query('SELECT operasjon, innhold FROM kommune.svar WHERE person_id = $1 AND noekkel = $2', [personId, noekkel]);
  return rows[0] ?? null;
}

/**
 * Siste setning: neste utgave, neste ledd i kjeden, logginnslaget og svaret i ett.
 * Låsen på hodet tas derfor først her, og holdes bare til commit.
 * Har ingenting endret seg, skrives bare svaret.
 */
export async function conclude(runner: QueryRunner, { kommuneId, handling, answer, rader, person, noekkel }: Conclusion): Promise<void> {
  const tid = new Date().toISOString();
  const innhold = JSON.stringify({ tid, person: person?.id ?? null, handling, rader }, wellFormed);
  const written = await runner.query(`
    WITH svar AS (UPDATE kommune.svar SET innhold = $6 WHERE person_id = $4 AND noekkel = $7),
    hode AS (
      UPDATE tilgang.arbeidsrom SET utgave = utgave + 1, logg_hash = sha256(logg_hash || convert_to((utgave + 1)::text || '|' || $2, 'UTF8'))
      WHERE kommune_id = $1 AND $8 RETURNING utgave, logg_hash)
    INSERT INTO kommune.logg (kommune_id, nr, tid, person_id, handling, innhold, hash)
    SELECT $1, utgave, $3, $4, $5, $2, logg_hash FROM hode RETURNING nr`,
  [kommuneId, innhold, tid, person?.id ?? null, handling, JSON.stringify(answer ?? null), noekkel, rader.length > 0]);
  // Uten hode i kjeden ville endringen stått uten logg; da skal den heller ikke stå.
  if (rader.length > 0 && written.length !== 1) throw new Error('Kommunen har ikke noe arbeidsrom å loggføre i.');
}

/** Et halvt tegn (U+D800–DFFF) i loggen ville gjort den uleselig for PostgreSQL for alltid. Her blir det det samme som i raden: U+FFFD. */
const wellFormed = (_navn: string, verdi: unknown) => (typeof verdi === 'string' ? verdi.toWellFormed() : verdi);
