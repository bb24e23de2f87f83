import { afterAll, afterEach, beforeAll } from '@jest/globals';
import pg from 'pg';
import { alleInnsynsrom } from '#libs/contracts';
import { isInnsynLogin, loginPassword, roleName, type Login } from '#libs/platform';
import { ensureKommune, openArbeidsrom } from '#libs/platform/wall';
import { writeAvtale, writeEvaluator } from './avtale-rows.ts';
import { writeInnsynRows, type InnsynRows } from './innsyn-rows.ts';
import { StatementRecorder } from './recorder.ts';
import { codeOf, tilgangRoom } from './tilgang-room.ts';

export const AAPNE = 'mutation ($input: AapneInnsynInput!) { aapneInnsyn(input: $input) { id navn rom innsynsrom fra til gjelderTil aarFra aarTil uttaksgrense bareFor { id } forlengetFordi lukket lukketFordi aktiv versjon handlinger } }';
export const LUKK = 'mutation ($input: LukkInnsynInput!) { lukkInnsyn(input: $input) { id lukket lukketFordi aktiv versjon handlinger } }';
export type Nummer = '3118' | '3101' | '3105';

/** Norsk dag, regnet fra i dag. */
export const dag = (offset = 0) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() + offset * 86_400_000));

/** Koden fra databasen, eller antallet rader. Setningen får lov til å skrive, og rulles tilbake. */
export async function tried(client: pg.Client, sql: string): Promise<string | number> {
  await client.query('BEGIN READ WRITE');
  try { return (await client.query(sql)).rowCount ?? 0; } catch (error) { return (error as { code: string }).code; } finally { await client.query('ROLLBACK'); }
}

const listTables = `
  SELECT c.oid::regclass::text AS name, relnamespace::regnamespace::text AS schema FROM pg_class c
  WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text IN ('kommune', 'felles', 'tilgang', 'referanse', 'drift') ORDER BY 1`;

/** Tre kommuner med rader, i en avtale om evaluering i rom 1. 3118 og 3101 har åpnet for evalueringen, 3105 har ikke; Eva er evaluator og hører ikke til noe sted. */
export function innsynRoom() {
  const room = tilgangRoom();
  const rows = {} as Record<Nummer, InnsynRows>;
  const kommuner = {} as Record<Nummer, number>;
  const ledere = {} as Record<Nummer, string>;
  const raw: pg.Client[] = [];
  let recorder: StatementRecorder;
  let eva: { id: string; cookie: string; medlemskap: string };
  let avtaleId: string;
  let koordinator: string;

  const ask = (cookie: string, rom: string, query: string, variables: object = {}) => room.ask(query, { cookie, rom, variables });
  const open = async (nummer: Nummer, mer: object = {}) => {
    const response = await ask(ledere[nummer], nummer, AAPNE, { input: { evalueringsavtaleId: avtaleId, innsynsrom: alleInnsynsrom, fra: dag(-1), til: dag(30), ...mer } });
    if (codeOf(response) !== 'ingen feil') throw new Error(response.text);
    return response.body.data.aapneInnsyn as { id: string; versjon: number; gjelderTil: string };
  };
  /** Rå tilkobling, uten noe av koden i api-et mellom. */
  const connect = async (login: Login) => {
    const { config } = room;
    const client = new pg.Client({ ...config.database, user: roleName(config.database.database, login), password: loginPassword(config.secret, config.database.database, login, config.generation) });
    await client.connect();
    if (isInnsynLogin(login)) await client.query('SELECT set_config($1, $2, false)', ['loeftet.leser', `1,${eva.medlemskap}`]);
    raw.push(client);
    return client;
  };

  beforeAll(async () => {
    const { admin, forvalter, config } = room;
    const sarpsborg = await ensureKommune(forvalter, { nummer: '3105', navn: 'Sarpsborg', fylkesnummer: '31', harOmraadesatsing: true });
    await openArbeidsrom(admin, forvalter, config.database.database, sarpsborg, config);
    Object.assign(kommuner, { 3118: room.k3118, 3101: room.k3101, 3105: sarpsborg });
    for (const nummer of ['3118', '3101', '3105'] as const) {
      rows[nummer] = await writeInnsynRows(admin, kommuner[nummer], nummer);
      ledere[nummer] = await room.loginAs((await room.person(`leder-${nummer}`, { rolle: 'programleder', kommuneId: kommuner[nummer] })).epost);
    }
    avtaleId = await writeAvtale(admin, { avtalerom: 1, navn: 'Følgeevaluering', kommuner: (['3118', '3101', '3105'] as const).map((nummer) => ({ id: kommuner[nummer], nummer })), fra: '2020-01-01', til: dag(400), forlengesTil: dag(765) });
    const { epost, id, medlemskap } = await room.person('eva', { rolle: 'evaluator', rom: 'evaluering', kommuneId: null });
    await writeEvaluator(admin, avtaleId, medlemskap[0]!);
    eva = { id, cookie: await room.loginAs(epost), medlemskap: medlemskap[0]! };
    koordinator = await room.loginAs((await room.person('kolbein', { rolle: 'koordinator', rom: 'felles', kommuneId: null })).epost);
    await open('3118');
    await open('3101');
    recorder = new StatementRecorder(room.app);
  }, 60_000);
  afterEach(async () => { for (const client of raw.splice(0)) await client.end(); });
  afterAll(async () => { for (const client of raw) await client.end(); });

  return {
    room, rows, kommuner, ledere, ask, open, connect,
    /** Spør som Eva. */
    eva: (rom: string, query: string, variables: object = {}) => ask(eva.cookie, rom, query, variables),
    koordinator: (rom: string, query: string, variables: object = {}) => ask(koordinator, rom, query, variables),
    /** Det som er ført hos kommunen, eldste først. */
    lesinger: async (nummer: Nummer) => (await room.admin.query<{ hva: string; gjelder: string | null; navn: string; rom: string; rolle: string }>(
      'SELECT hva, gjelder, navn, rom, rolle FROM kommune.lesing WHERE kommune_id = $1 ORDER BY tid, id', [kommuner[nummer]])).rows,
    get evaId() { return eva.id; },
    /** Medlemskapet hennes i avtalen. */
    get evaMedlemskap() { return eva.medlemskap; },
    get avtaleId() { return avtaleId; },
    /** Alle tabellene våre, fra katalogen: en ny er med fra den dagen den finnes. */
    tables: async () => (await room.admin.query<{ name: string; schema: string }>(listTables)).rows,
    get koordinatorCookie() { return koordinator; },
    get recorder() { return recorder; },
  };
}
