import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { innsynLogin, kommuneLogin } from '#libs/platform';
import { dag, innsynRoom, tried, type Nummer } from '../testing/innsyn-room.ts';
import { codeOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
const les = (nummer: Nummer) => at.connect(innsynLogin(at.kommuner[nummer]));

describe('den som leser utenfra, rett på databasen', () => {
  /** Det hun ser i kommunens fløy, tabell for tabell; `null` der hun ikke har noen rett. */
  async function everything(client: Client): Promise<Map<string, { rows: number; text: string } | null>> {
    const seen = new Map<string, { rows: number; text: string } | null>();
    for (const { name } of (await at.tables()).filter(({ schema }) => schema === 'kommune')) {
      const rows = await client.query<{ rad: string }>(`SELECT to_jsonb(t)::text AS rad FROM ${name} t`).then((r) => r.rows, (error: { code: string }) => { expect(error.code).toBe('42501'); return null; });
      seen.set(name, rows && { rows: rows.length, text: rows.map(({ rad }) => rad).join('\n') });
    }
    return seen;
  }

  it.each(['3118', '3101'] as const)('ser %s uten utkast og uten de andre, der det er åpnet', async (nummer) => {
    const seen = await everything(await les(nummer));
    const text = [...seen].map(([, found]) => found?.text ?? '').join('\n');
    expect(text.match(/UTKAST[^"]*/g)).toBeNull();
    expect(text.match(/(SYNLIG|UTKAST)-(\d+)/g)!.filter((hit) => !hit.endsWith(nummer))).toEqual([]);
    const own = `"kommune_id": ${at.kommuner[nummer]}`;
    for (const [name, found] of seen) for (const row of found?.text.split('\n').filter(Boolean) ?? []) expect([name, row.includes(own)]).toEqual([name, true]);
    for (const hva of ['satsing', 'tiltak', 'dokument', 'linje', 'tilskudd', 'giver', 'forbruk', 'egeninnsats', 'postering', 'plan', 'organ', 'ansvarlig', 'fører', 'indikator', 'definisjon', 'måling', 'belegg', 'hendelse', 'mekanisme', 'antakelse', 'leddbelegg', 'barriere', 'barrierehendelse']) expect([hva, text.includes(`SYNLIG-${nummer} ${hva}`)]).toEqual([hva, true]);
    expect([...seen].filter(([, found]) => found === null).map(([name]) => name)).toEqual(['kommune.anbefalingsnotat', 'kommune.anbefalingstiltak', 'kommune.andelsbetaling', 'kommune.andelslinje', 'kommune.andelspost', 'kommune.barrieredeling', 'kommune.delingsminne', 'kommune.erfaring', 'kommune.erfaringsbilde', 'kommune.erfaringsfoelging', 'kommune.erfaringsminne', 'kommune.erfaringssett', 'kommune.erfaringsvedlegg', 'kommune.evalueringsandel', 'kommune.fasekryss', 'kommune.faseplass', 'kommune.fordeling', 'kommune.fordelingshemmelighet', 'kommune.fordelingsminne', 'kommune.fordelingsperiode', 'kommune.fordelingsvern', 'kommune.framdrift', 'kommune.innstilling', 'kommune.lagret_soek', 'kommune.lesing', 'kommune.logg', 'kommune.sesjonsnotat', 'kommune.svar', 'kommune.tilpasning', 'kommune.undersoekelse', 'kommune.undersoekelseshemmelighet', 'kommune.undersoekelsesminne', 'kommune.undersoekelsesrunde', 'kommune.uttakshendelse']);
  });

  it('ser ingenting der det ikke er åpnet', async () => {
    const seen = await everything(await les('3105'));
    expect([...seen].filter(([, found]) => (found?.rows ?? 0) > 0)).toEqual([]);
    expect(seen.size).toBeGreaterThan(35);
  });

  it('skriver ingenting, i ingen tabell, heller ikke når hun selv slår på skriving', async () => {
    const client = await les('3118');
    for (const { name } of await at.tables()) {
      const [first] = (await at.room.admin.query<{ column: string }>('SELECT attname AS column FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attidentity = \'\' LIMIT 1', [name])).rows;
      for (const sql of [`INSERT INTO ${name} DEFAULT VALUES`, `UPDATE ${name} SET "${first!.column}" = "${first!.column}"`, `DELETE FROM ${name}`, `TRUNCATE ${name}`, `SELECT FROM ${name} FOR UPDATE`]) {
        expect([sql, await tried(client, sql)]).toEqual([sql, '42501']);
      }
    }
    for (const sql of ['CREATE TEMP TABLE t (i int)', 'CREATE TABLE kommune.t (i int)', `SET ROLE ${at.room.config.database.database}_g_kommune`, `SET SESSION AUTHORIZATION ${at.room.config.database.database}_k1`]) expect([sql, await tried(client, sql)]).toEqual([sql, '42501']);
    // Av det felles finnes bare det kommunen selv deler med henne: her ett av to øyeblikksbilder, uten noe i. Notatene er nettverkets.
    for (const { name } of (await at.tables()).filter(({ schema }) => ['felles', 'tilgang', 'drift'].includes(schema))) expect([name, await tried(client, `SELECT FROM ${name}`)]).toEqual([name, name === 'felles.deling' ? 1 : name.startsWith('felles.delt_') && name !== 'felles.delt_sesjonsnotat' ? 0 : '42501']);
  });

  it('ser ingenting fra neste setning når siste dag var i går eller kommunen lukker, også inne i en åpen transaksjon', async () => {
    const client = await les('3118');
    const change = (sql: string) => at.room.admin.query(`UPDATE kommune.innsyn SET ${sql} WHERE kommune_id = $1`, [at.kommuner['3118']]);
    const rows = async () => (await client.query('SELECT FROM kommune.tiltak')).rowCount;
    for (const [close, reopen] of [[`til = '${dag(-1)}'`, `til = '${dag(30)}'`], [`lukket = now()`, 'lukket = NULL'], [`fra = '${dag(1)}'`, `fra = '${dag(-1)}'`]] as const) {
      await client.query('BEGIN');
      expect(await rows()).toBe(1);
      await change(close);
      expect([close, await rows(), (await client.query('SELECT FROM kommune.innsyn')).rowCount]).toEqual([close, 0, 0]);
      expect(codeOf(await at.eva('3118', '{ satsing { navn } }'))).toBe('IKKE_AAPNET');
      await client.query('COMMIT');
      expect(await rows()).toBe(0);
      await change(reopen);
      expect(await rows()).toBe(1);
    }
  });
});

describe('en setning som går når kommunen lukker', () => {
  it('gjør seg ferdig med det den alt hadde, og aldri lenger enn fristen rollen har; den neste ser ingenting', async () => {
    const client = await les('3118');
    const change = (sql: string) => at.room.admin.query(`UPDATE kommune.innsyn SET ${sql} WHERE kommune_id = $1`, [at.kommuner['3118']]);
    const slow = client.query('SELECT pg_sleep(2) FROM kommune.tiltak');
    // Den har lest raden og sovner.
    const running = `SELECT FROM pg_stat_activity WHERE usename = $1 AND wait_event = 'PgSleep'`;
    while ((await at.room.admin.query(running, [client.user])).rowCount === 0) await wait(10);
    await change('lukket = now()');
    // Den var ikke ferdig da kommunen lukket.
    expect((await at.room.admin.query(running, [client.user])).rowCount).toBe(1);
    const [next, first] = [client.query('SELECT FROM kommune.tiltak'), await slow];
    expect([first.rowCount, (await next).rowCount]).toEqual([1, 0]);
    expect((await client.query(`SELECT current_setting('statement_timeout') AS verdi`)).rows[0].verdi).toMatch(/^\d{1,2}s$/);
    await change('lukket = NULL');
  });
});

describe('et øyeblikksbilde hun alt har åpent', () => {
  it('står til fristen når kommunen lukker, og ikke lenger: fristene er rollens egne, og neste transaksjon ser ingenting', async () => {
    const client = await les('3118');
    const change = (sql: string) => at.room.admin.query(`UPDATE kommune.innsyn SET ${sql} WHERE kommune_id = $1`, [at.kommuner['3118']]);
    const rows = async (sql: string) => (await client.query(sql)).rowCount;
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ; DECLARE liste CURSOR FOR SELECT FROM kommune.tiltak');
    expect(await rows('SELECT FROM kommune.tiltak')).toBe(1);
    await change('lukket = now()');
    // Den kjente resten i DECISIONS: bildet og markøren er tatt før.
    expect([await rows('SELECT FROM kommune.tiltak'), await rows('FETCH ALL FROM liste')]).toEqual([1, 1]);
    await client.query('COMMIT');
    expect(await rows('SELECT FROM kommune.tiltak')).toBe(0);
    const limit = async (name: string) => (await client.query(`SELECT current_setting($1, true) AS verdi`, [name])).rows[0].verdi;
    const { rows: [server] } = await client.query('SHOW server_version_num');
    expect([await limit('idle_in_transaction_session_timeout'), await limit('transaction_timeout')]).toEqual(['10s', Number(server.server_version_num) >= 170_000 ? '1min' : null]);
    await change('lukket = NULL');
  });
});

describe('leseloggens innlogging', () => {
  it('kan bare legge til: ikke lese, endre eller slette, og ingenting andre steder', async () => {
    const client = await at.connect('leselogg');
    const insert = `INSERT INTO kommune.lesing (kommune_id, id, rom, rolle, person_id, navn, hva) VALUES (${at.kommuner['3118']}, '${v7()}', 'evaluering', 'evaluator', '${v7()}', 'X', 'x')`;
    expect(await tried(client, insert)).toBe(1);
    expect(await tried(client, `${insert} RETURNING id`)).toBe('42501');
    for (const sql of ['SELECT FROM kommune.lesing', `UPDATE kommune.lesing SET navn = 'Y'`, 'DELETE FROM kommune.lesing', 'TRUNCATE kommune.lesing']) expect([sql, await tried(client, sql)]).toEqual([sql, '42501']);
    for (const { name } of (await at.tables()).filter((t) => !['kommune.lesing', 'kommune.uttakshendelse'].includes(t.name))) for (const sql of [`SELECT FROM ${name}`, `INSERT INTO ${name} DEFAULT VALUES`, `DELETE FROM ${name}`]) expect([sql, await tried(client, sql)]).toEqual([sql, '42501']);
  });

  it('er den eneste som skriver: kommunen leser bare sine egne lesinger', async () => {
    for (const nummer of ['3118', '3101'] as const) await at.eva(nummer, '{ satsing { navn } }');
    const client = await at.connect(kommuneLogin(at.kommuner['3118']));
    const { rows } = await client.query<{ kommune_id: number }>('SELECT kommune_id FROM kommune.lesing');
    expect(new Set(rows.map((row) => row.kommune_id))).toEqual(new Set([at.kommuner['3118']]));
    for (const sql of ['INSERT INTO kommune.lesing DEFAULT VALUES', `UPDATE kommune.lesing SET navn = 'Y'`, 'DELETE FROM kommune.lesing']) expect([sql, await tried(client, sql)]).toEqual([sql, '42501']);
  });
});
