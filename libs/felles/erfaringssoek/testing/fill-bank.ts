import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { kommuneLogin, loginPassword, roleName } from '#libs/platform';
import type { TestDatabase } from '#libs/platform/testing';

export type Nummer = '3118' | '3101';
/** En erfaring i prøvens bank. `kilde` er hvor det er hentet fra; ellers er den oppdiktet. Beløp i kroner. */
export interface Proeveerfaring {
  id: string; hos: Nummer; art?: string; tema: string | null; fase: string; utfall: string; aarsakKode?: string; aarsak?: string; grad: number; aar: string; kostnad?: number; kilde?: string; oppdiktet?: boolean;
  tittel: string; kort: string; maalgrupper: string[]; gjennomfoering: string; resultater?: string[]; suksesskriterier: string[]; fallgruver: string[]; laerdom: string[];
}
/** Et spørsmål slik noen stiller det, og hvor godt erfaringene svarer: 3 er den rette, 1 er så vidt. */
export interface Spoersmaal { spoersmaal: string; rett: Record<string, number> }

const read = <T>(name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as T;
export const erfaringer = () => read<Proeveerfaring[]>('erfaringer.json');
/** Skrevet før søket, og aldri endret etter det. */
export const spoersmaal = () => read<Spoersmaal[]>('spoersmaal.json');
/** Skrevet da søket var ferdig, for å se om det var blitt flinkt bare til de første. De viste at sammensatte ord og nynorsk måtte løses med regler, ikke lister. */
export const kontrollspoersmaal = () => read<Spoersmaal[]>('kontrollspoersmaal.json');

const insertErfaring = `INSERT INTO felles.erfaring (kommune_id, id, nettverk_id, utgave, status, oppdiktet) VALUES ($1, $2, 1, 1, 'delt', $3)`;
const insertUtgave = `INSERT INTO felles.erfaringsutgave (kommune_id, erfaring_id, utgave, nettverk_id, art, tittel, kort, gjennomfoering, maalgrupper, oppstart, tema, fase, utfall, aarsak_kode, aarsak, kostnad_oere, kostnad_presisjon, resultater, suksesskriterier, fallgruver, laerdom, evidensgrad, kontaktrolle, kontrollsum)
  VALUES ($1, $2, 1, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::bigint, CASE WHEN $14::bigint IS NULL THEN NULL ELSE 'eksakt' END, $15, $16, $17, $18, $19, 'programleder', repeat('0', 64))`;

/** Deler erfaringene på eiernes egne innlogginger, slik delingen gjør. Gir id-ene etter navnet i prøven. */
export async function fillBank({ config, keys, kommuner }: TestDatabase, all = erfaringer()): Promise<Map<string, string>> {
  const { database: name } = config.database;
  const ids = new Map<string, string>();
  for (const nummer of ['3118', '3101'] as const) {
    const login = kommuneLogin(kommuner[nummer]);
    const client = new pg.Client({ ...config.database, user: roleName(name, login), password: loginPassword(keys.secret, name, login, 1) });
    await client.connect();
    for (const e of all.filter(({ hos }) => hos === nummer)) {
      const id = randomUUID();
      ids.set(e.id, id);
      await client.query('BEGIN');
      await client.query(insertErfaring, [kommuner[nummer], id, e.oppdiktet ?? false]);
      await client.query(insertUtgave, [kommuner[nummer], id, e.art ?? 'tiltak', e.tittel, e.kort, e.gjennomfoering, e.maalgrupper, e.aar, e.tema, e.fase, e.utfall, e.aarsakKode ?? null, e.aarsak ?? null,
        e.kostnad === undefined ? null : e.kostnad * 100, JSON.stringify((e.resultater ?? []).map((tekst) => ({ tekst }))), e.suksesskriterier, e.fallgruver, e.laerdom, e.grad]);
      await client.query('COMMIT');
    }
    await client.end();
  }
  return ids;
}
