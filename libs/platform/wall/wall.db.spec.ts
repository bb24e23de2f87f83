import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { avtaleLogin, innsynLogin, kommuneLogin, loginPassword, nettverkLogin, roleName } from '../database/login.ts';
import { createTestDatabase } from '../testing/index.ts';
import { RawWall } from './testing/raw-wall.ts';

let wall: RawWall;
beforeAll(async () => { wall = await RawWall.open(); });
afterAll(async () => { await wall?.close(); });
/** Det i felles som bare koordinatoren ser. */
const koordinatorens = ['felles.nettverkslogg', 'felles.erfaringsforslag', 'felles.forslagssvar'];
/** Det i felles som bare de som evaluerer, ser: rommet til avtalen deres. */
/** Der ser koordinatoren bare dem som evaluerer i nettverkets avtaler. Her er det ingen slike rader. */
const evaluatorenes = ['tilgang.medlemskap', 'tilgang.invitasjon'];
const avtalens = ['felles.avtalelogg', 'felles.avtalebesoek'];
/** Funnene er utkast her, og det partene svarer på dem, følger funnet: ingen andre ser det før det er lagt fram. At et funn er frigitt, er ikke hemmelig for koordinatoren. */
const funnene = ['felles.funn', 'felles.belegg', 'felles.sitat', 'felles.funntrekk', 'felles.anbefaling', 'felles.anbefaling_funn', 'felles.anbefalingsmottaker', 'felles.sitatsamtykke', 'felles.funnkommentar', 'felles.anbefalingssvar'];
/** Det kommunene har delt: avtalens rom kan spørre, og ser det parter har delt også med evalueringen. Her er ingen part. */
const deltMedEvalueringen = ['felles.deling', ...['beloep', 'tiltak', 'omraade', 'indikator', 'forbruk', 'fordeling', 'undersoekelse'].map((del) => `felles.delt_${del}`)];
/** Det kommunene og koordinatoren ikke ser samme vei: de over, og det som hører til funnene. */
const lukket = [...koordinatorens, ...avtalens, ...funnene, 'felles.funnfrigivelse', 'felles.fylkessvar', 'felles.fylkeskommentar'];
/** Peker ut av kommunen: policyen svarer før nøkkelen, likt for det som mangler og det som er i et annet nettverk. */
const utAvKommunen = ['felles.tilpasning.kilde_id', 'felles.erfaringsopphav.kilde_id', 'felles.erfaringsspoersmaal.erfaring_id', 'felles.erfaringssvar.spoersmaal_id', 'felles.erfaringstakk.erfaring_id'];
/** Er til én kommune; her den første. */
const tilEn = 'felles.delingspaaminnelse';

describe('kommune 1 mot radene til kommune 2', () => {
  it('gjelder alle tabellene i katalogen, og alle har en rad å lete etter', async () => {
    expect(wall.tables.length).toBeGreaterThanOrEqual(49);
    const empty: string[] = [];
    for (const table of wall.tables) if ((await wall.countOf(table)) === 0) empty.push(table.name);
    expect(empty).toEqual([]);
  });

  it('ser ingen av dem, bare det som er delt i nettverket', async () => {
    for (const table of wall.tables) {
      const owner = await wall.ownerOf(table);
      const isOwned = owner === 'kommune_id';
      const column = table.name === 'tilgang.invitasjon' ? 'medlemskap_id' : (await wall.columnsOf(table))[0]!;
      // Søket skrives gjennom tabellen, og leses i nettverkets del av den.
      const isShared = table.name.startsWith('felles.') && table.name !== 'felles.erfaringssoek' && !lukket.includes(table.name);
      const [near, far] = owner === 'avtalerom' ? [`WHERE avtalerom = ${wall.a1}`, `WHERE avtalerom <> ${wall.a1}`] : isOwned ? [`WHERE kommune_id = ${wall.k2}`, `WHERE kommune_id NOT IN (${wall.k1}, ${wall.k2})`] : owner ? [`WHERE nettverk_id = ${wall.f1}`, `WHERE nettverk_id <> ${wall.f1}`] : ['', ''];
      for (const [where, rows] of [[near, isShared ? 1 : 0], [far, 0]] as const) {
        const answer = await wall.tryAs(wall.own, `SELECT ${isOwned ? '1' : column} FROM ${table.name} ${where}`);
        expect([table.name, where, ['00000', '42501'].includes(answer.code), answer.rows]).toEqual([table.name, where, true, rows]);
      }
      if (isOwned) expect([table.name, (await wall.tryAs(wall.own, `SELECT 1 FROM ${table.name}`)).rows]).toEqual([table.name, isShared ? 2 : 1]);
    }
  });

  it('leser søket i sitt eget nettverk, uten vilkår på radene, og ikke i et annet; ingen skriver i delen', async () => {
    const parts = [[`felles.erfaringssoek_n${wall.f1}`, wall.own], [`felles.erfaringssoek_n${wall.f2}`, wall.own]] as const;
    const [coordinator, elsewhere, reader] = await Promise.all([wall.connect(nettverkLogin(wall.f1)), wall.connect(kommuneLogin(wall.k3)), wall.connect(innsynLogin(wall.k1))]);
    try {
      for (const [client, near, far] of [[wall.own, 2, 0], [coordinator, 2, 0], [elsewhere, 0, 1], [reader, 0, 0]] as const) {
        for (const [i, rows] of [near, far].entries()) expect([i, await wall.tryAs(client, `SELECT 1 FROM ${parts[i]![0]}`)]).toEqual([i, expect.objectContaining(rows > 0 ? { code: '00000', rows } : { code: '42501' })]);
        for (const [part] of parts) for (const sql of [`INSERT INTO ${part} (kommune_id) VALUES (${wall.k1})`, `UPDATE ${part} SET aar = 1`, `DELETE FROM ${part}`, `TRUNCATE ${part}`]) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
      }
    } finally {
      await Promise.all([coordinator.end(), elsewhere.end(), reader.end()]);
    }
  });

  it('kan ikke endre eller slette noen av dem, og får ikke vite at de finnes', async () => {
    for (const table of wall.tables) {
      const columns = await wall.columnsOf(table);
      const where = await wall.ownerOf(table) === 'kommune_id' ? `WHERE kommune_id = ${wall.k2}` : '';
      const changes = columns.map((column) => `UPDATE ${table.name} SET "${column}" = "${column}" ${where}`);
      // Å låse en rad er å ville endre den.
      for (const sql of [...changes, `SELECT 1 FROM ${table.name} ${where} FOR UPDATE`, `DELETE FROM ${table.name} ${where}`, `DELETE FROM ${table.name} WHERE ctid IN (SELECT ctid FROM ${table.name} ${where})`]) {
        const answer = await wall.tryAs(wall.own, sql);
        expect([sql, ['00000', '42501'].includes(answer.code), answer.rows]).toEqual([sql, true, 0]);
      }
    }
  });

  it('kan ikke sette inn en rad hos dem, og ikke flytte sin egen dit', async () => {
    for (const table of wall.tables) {
      const owner = await wall.ownerOf(table);
      if (!owner) continue;
      // Søket finner nettverkets del før policyen spørres.
      const [names, values] = table.name === 'felles.erfaringssoek' ? ['kommune_id, nettverk_id', `${wall.k2}, ${wall.f1}`] : [owner, { kommune_id: wall.k2, nettverk_id: wall.f1, avtalerom: wall.a1 }[owner]];
      expect([table.name, await wall.tryAs(wall.own, `INSERT INTO ${table.name} (${names}) VALUES (${values})`)]).toEqual([table.name, expect.objectContaining({ code: '42501' })]);
      if (await wall.mayDo(table, 'UPDATE')) expect([table.name, await wall.tryAs(wall.own, `UPDATE ${table.name} SET kommune_id = ${wall.k2}`)]).toEqual([table.name, expect.objectContaining({ code: '42501' })]);
    }
  });

  it('får det samme svaret om en nøkkel peker på en annens rad som om den peker på ingenting', async () => {
    const { rows: keys } = await wall.admin.query<{ child: string; column: string; parent: string; foreign: string }>(`
      SELECT k.conrelid::regclass::text AS child, a.attname AS column, k.confrelid::regclass::text AS parent, b.attname AS foreign
      FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2] JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[2]
      WHERE k.contype = 'f' AND k.conparentid = 0 AND k.connamespace::regnamespace::text IN ('kommune', 'felles')`);
    expect(keys.length).toBeGreaterThanOrEqual(55);
    for (const { child, column, parent, foreign } of keys) {
      const table = wall.tables.find(({ name }) => name === child)!;
      if (await wall.ownerOf(table) !== 'kommune_id') continue;
      // Det nettverket eier, er fremmed når det er et annet nettverks; da svarer policyen før nøkkelen.
      const [whose, code] = await wall.ownerOf(wall.tables.find(({ name }) => name === parent)!) === 'kommune_id' ? [`kommune_id = ${wall.k2}`, '23503'] : [`nettverk_id = ${wall.f2}`, '42501'];
      const theirs = (await wall.admin.query<{ id: string }>(`SELECT "${foreign}" AS id FROM ${parent} WHERE ${whose}`)).rows[0]!.id;
      const verb = await wall.mayDo(table, 'UPDATE', { column }) ? 'UPDATE' : 'INSERT';
      const needed = await requiredOf(table.oid);
      const point = async (id: string) => {
        const row = (await wall.admin.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${child} t WHERE kommune_id = ${wall.k1}`)).rows[0]!.row;
        const given = Object.entries({ ...row, ...('id' in row ? { id: randomUUID() } : {}), ...('noekkel' in row ? { noekkel: randomUUID() } : {}), ...('bidrag_id' in row ? { bidrag_id: randomUUID() } : {}), ...('forbruk_id' in row ? { forbruk_id: randomUUID() } : {}), [column]: id }).filter(([name]) => name === column || needed.has(name));
        const names = given.map(([name]) => `"${name}"`).join(', ');
        const sql = verb === 'UPDATE' ? `UPDATE ${child} SET "${column}" = '${id}'` : `INSERT INTO ${child} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${child}, $1)`;
        const answer = await wall.tryAs(wall.own, sql, verb === 'UPDATE' ? undefined : [Object.fromEntries(given)]);
        return { ...answer, message: answer.message.replaceAll(id, 'ID') };
      };
      const [foreignRow, missing] = [await point(theirs), await point(randomUUID())];
      expect([child, column, foreignRow]).toEqual([child, column, missing]);
      expect([child, column, foreignRow.code]).toEqual([child, column, utAvKommunen.includes(`${child}.${column}`) ? '42501' : code]);
    }
  });

  it('kan ikke spørre seg fram gjennom entydige nøkler: samme verdi går hos begge', async () => {
    await wall.admin.query(`UPDATE kommune.maal SET noekkel = 'lik' WHERE kommune_id = ${wall.k2}`);
    expect(await wall.tryAs(wall.own, `UPDATE kommune.maal SET noekkel = 'lik'`)).toMatchObject({ code: '00000', rows: 1 });
  });
});

/** Kolonnene en ny rad må ha. */
async function requiredOf(oid: number): Promise<Set<string>> {
  return new Set((await wall.admin.query<{ name: string }>('SELECT attname AS name FROM pg_attribute WHERE attrelid = $1 AND attnum > 0 AND attnotnull', [oid])).rows.map(({ name }) => name));
}

/** Hver setning som skriver i tabellen, kolonne for kolonne. */
async function writes(table: { name: string; oid: number }): Promise<string[]> {
  return [...(await wall.columnsOf(table)).map((column) => `UPDATE ${table.name} SET "${column}" = DEFAULT`), `DELETE FROM ${table.name}`, `INSERT INTO ${table.name} DEFAULT VALUES`, `SELECT 1 FROM ${table.name} FOR SHARE`, `LOCK TABLE ${table.name} IN ROW SHARE MODE`];
}

/** Ingen setning når det andre nettverkets rader, og ingen rad kan legges eller flyttes dit. */
async function expectOnlyOwn(client: pg.Client, table: { name: string; oid: number }, other: number): Promise<void> {
  const where = `WHERE nettverk_id = ${other}`;
  const changes = (await wall.columnsOf(table)).map((column) => `UPDATE ${table.name} SET "${column}" = "${column}" ${where}`);
  for (const sql of [`SELECT 1 FROM ${table.name} ${where}`, ...changes, `SELECT 1 FROM ${table.name} ${where} FOR UPDATE`, `DELETE FROM ${table.name} ${where}`]) {
    const answer = await wall.tryAs(client, sql);
    expect([sql, ['00000', '42501'].includes(answer.code), answer.rows]).toEqual([sql, true, 0]);
  }
  for (const sql of [`INSERT INTO ${table.name} (nettverk_id) VALUES (${other})`, `UPDATE ${table.name} SET nettverk_id = ${other}`]) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
}

describe('det som er delt', () => {
  it('kan ikke legges i et annet nettverk, og en kommune utenfor ser det ikke', async () => {
    const row = `${wall.k1}, '${randomUUID()}', 'handlingsplan', 2025, 1, 'Satsingen'`;
    const share = (nettverk: number) => `INSERT INTO felles.deling (kommune_id, id, type, aar, utgave, satsing, nettverk_id) VALUES (${row}, ${nettverk})`;
    expect([await wall.tryAs(wall.own, share(wall.f1)), (await wall.tryAs(wall.own, share(wall.f2))).code, (await wall.tryAs(wall.own, share(999))).code]).toEqual([{ code: '00000', message: '', rows: 1 }, '42501', '42501']);
    const outside = await wall.connect(kommuneLogin(wall.k3));
    for (const table of wall.tables.filter(({ name }) => name.startsWith('felles.') && name !== tilEn && !lukket.includes(name))) {
      const owner = await wall.ownerOf(table);
      expect([table.name, (await outside.query<Record<string, number>>(`SELECT ${owner} FROM ${table.name}`)).rows]).toEqual([table.name, [owner === 'kommune_id' ? { kommune_id: wall.k3 } : owner === 'avtalerom' ? { avtalerom: wall.a2 } : { nettverk_id: wall.f2 }]]);
    }
    await outside.end();
  });

  it.each(['f1', 'f2'] as const)('koordinatoren %s ser det i sitt nettverk, ingenting annet, og skriver bare i nettverkets egne rader', async (name) => {
    const other = name === 'f1' ? wall.f2 : wall.f1;
    const client = await wall.connect(nettverkLogin(wall[name]));
    for (const table of wall.tables.filter(({ name: tabell }) => !evaluatorenes.includes(tabell))) {
      const answer = await wall.tryAs(client, `SELECT 1 FROM ${table.name}`);
      expect([table.name, answer.code, answer.rows]).toEqual(table.name.startsWith('felles.') && table.name !== 'felles.erfaringssoek' && !avtalens.includes(table.name) ? [table.name, '00000', funnene.includes(table.name) ? 0 : name === 'f1' && await wall.ownerOf(table) === 'kommune_id' ? 2 : 1] : [table.name, '42501', 0]);
      if (await wall.ownerOf(table) === 'nettverk_id') await expectOnlyOwn(client, table, other);
      else for (const sql of await writes(table)) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
    }
    await client.end();
  });

  it('koordinatoren når bare dem som evaluerer i nettverkets egne avtaler, ikke kommunenes folk og ikke et annet nettverks', async () => {
    const client = await wall.connect(nettverkLogin(wall.f1));
    const person = (avtalerom: number, rom = 'evaluering') => `INSERT INTO tilgang.medlemskap (id, rom, avtalerom, navn, epost, rolle, firma) VALUES ('${randomUUID()}', '${rom}', ${avtalerom}, 'Eva', 'eva@byraa.no', 'evaluator', 'Byrået')`;
    expect([(await wall.tryAs(client, person(wall.a1))).code, (await wall.tryAs(client, person(wall.a2))).code, (await wall.tryAs(client, person(wall.a1, 'plattform'))).code, (await wall.tryAs(client, person(wall.a1 + 1))).code]).toEqual(['00000', '42501', '42501', '42501']);
    const rows = async (sql: string) => (await wall.tryAs(client, sql)).rows;
    expect([await rows('SELECT id, epost FROM tilgang.medlemskap'), await rows(`UPDATE tilgang.medlemskap SET til = '2020-01-01'`), await rows('SELECT medlemskap_id FROM tilgang.invitasjon'), await rows('UPDATE tilgang.invitasjon SET brukt = now()')]).toEqual([0, 0, 0, 0]);
    for (const sql of [`UPDATE tilgang.medlemskap SET rom = 'felles'`, 'UPDATE tilgang.medlemskap SET person_id = NULL', `UPDATE tilgang.medlemskap SET avtalerom = ${wall.a1}`, 'DELETE FROM tilgang.medlemskap', 'SELECT noekkel FROM tilgang.invitasjon', 'SELECT 1 FROM tilgang.person', 'SELECT 1 FROM tilgang.passord', 'SELECT 1 FROM tilgang.sesjon']) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
    await client.end();
  });

  it('koordinatoren kan ikke knytte et bidrag fra et annet nettverk til en sak, og får ikke vite at det finnes', async () => {
    const client = await wall.connect(nettverkLogin(wall.f1));
    const idOf = async (table: string, where: string) => (await wall.admin.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${where}`)).rows[0]!.id;
    const sak = await idOf('felles.barrieresak', `nettverk_id = ${wall.f1}`);
    const tie = (kommune: number, bidrag: string) => wall.tryAs(client, `INSERT INTO felles.sakskobling (nettverk_id, bidragseier_id, bidrag_id, sak_id) VALUES (${wall.f1}, ${kommune}, '${bidrag}', '${sak}')`);
    const own = await tie(wall.k1, await idOf('felles.barrierebidrag', `kommune_id = ${wall.k1}`));
    const [foreign, missing] = [await tie(wall.k3, await idOf('felles.barrierebidrag', `kommune_id = ${wall.k3}`)), await tie(wall.k3, randomUUID())];
    expect([own.code, foreign, foreign.code]).toEqual(['00000', missing, '42501']);
    await client.end();
  });
});

describe('den som evaluerer, i rommet til en avtale', () => {
  const egne = ['felles.evalueringsavtale', 'felles.avtaleomtale', 'felles.avtaleutgave', 'felles.avtaleandel', 'felles.avtalesignatur', 'felles.avtalesvar', 'felles.leveransehendelse', 'felles.leveransedokument', 'felles.leveransemerknad', 'felles.avtalemoete', 'felles.avtaleperson', 'felles.innsynsmelding', 'felles.formidling', 'felles.formidlingssvar', 'felles.kalenderpunkt', ...avtalens, ...funnene, 'felles.funnfrigivelse', 'felles.fylkessvar', 'felles.fylkeskommentar'];
  it.each(['a1', 'a2'] as const)('%s ser avtalen sin og det som er skrevet i rommet, ingenting i noen kommune, og skriver bare der', async (name) => {
    const [mine, other, nettverk] = name === 'a1' ? [wall.a1, wall.a2, wall.f1] : [wall.a2, wall.a1, wall.f2];
    const client = await wall.connect(avtaleLogin(mine));
    for (const table of wall.tables) {
      const owner = await wall.ownerOf(table);
      const answer = await wall.tryAs(client, `SELECT 1 FROM ${table.name}`);
      expect([table.name, answer.code, answer.rows]).toEqual(deltMedEvalueringen.includes(table.name) ? [table.name, '00000', 0] : egne.includes(table.name) ? [table.name, '00000', name === 'a1' && owner === 'kommune_id' ? 2 : 1] : [table.name, '42501', 0]);
      if (owner === 'avtalerom') {
        for (const sql of [`SELECT 1 FROM ${table.name} WHERE avtalerom = ${other}`, `SELECT 1 FROM ${table.name} WHERE avtalerom <> ${mine}`]) expect([sql, (await wall.tryAs(client, sql)).rows]).toEqual([sql, 0]);
        for (const sql of [`INSERT INTO ${table.name} (avtalerom) VALUES (${other})`, `UPDATE ${table.name} SET avtalerom = ${other}`]) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
        for (const column of await wall.columnsOf(table)) expect([column, (await wall.tryAs(client, `UPDATE ${table.name} SET "${column}" = "${column}" WHERE avtalerom = ${other}`)).rows]).toEqual([column, 0]);
        expect((await wall.tryAs(client, `DELETE FROM ${table.name} WHERE avtalerom = ${other}`)).rows).toBe(0);
      } else {
        if (egne.includes(table.name)) expect([table.name, (await wall.tryAs(client, `SELECT 1 FROM ${table.name} WHERE nettverk_id <> ${nettverk}`)).rows]).toEqual([table.name, 0]);
        // Trekker de et funn, trekker databasen det som er gitt videre av det, på deres innlogging. Raden kan da låses, men ingenting i den kan endres uten trekket.
        const maaNektes = (await writes(table)).filter((sql) => sql !== 'SELECT 1 FROM felles.formidling FOR SHARE');
        for (const sql of maaNektes) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
      }
    }
    await client.end();
  });
});

describe('den som leser utenfra', () => {
  let reader: pg.Client;
  beforeAll(async () => { reader = await wall.connect(innsynLogin(wall.k1)); });
  afterAll(async () => { await reader?.end(); });
  const readable = async () => {
    const found: { name: string; oid: number }[] = [];
    for (const table of wall.tables) if (await wall.mayDo(table, 'SELECT', { login: innsynLogin(wall.k1) })) found.push(table);
    return found;
  };
  /** Hvor mange rader hun ser i hver tabell hun har rett til, uten å si hvilken kommune. */
  const seen = async () => {
    const rows: Record<string, number | null> = {};
    for (const { name } of await readable()) rows[name] = (await reader.query(`SELECT 1 FROM ${name}`)).rowCount;
    return rows;
  };

  it('ser kommunens rader mens den er åpen, ingen av de andres, og ikke det hun ikke har rett til', async () => {
    const own = new Set((await readable()).map(({ name }) => name));
    expect(own.size).toBeGreaterThanOrEqual(30);
    for (const table of wall.tables) {
      const answer = await wall.tryAs(reader, `SELECT 1 FROM ${table.name}`);
      expect([table.name, answer.code, answer.rows]).toEqual([table.name, ...(own.has(table.name) ? ['00000', 1] : ['42501', 0])]);
      if (own.has(table.name)) expect([table.name, (await reader.query(`SELECT 1 FROM ${table.name} WHERE kommune_id <> ${wall.k1}`)).rowCount]).toEqual([table.name, 0]);
    }
    for (const name of ['kommune.logg', 'kommune.svar', 'kommune.lesing', 'felles.delingspaaminnelse', 'tilgang.person', 'tilgang.medlemskap']) expect([name, own.has(name)]).toEqual([name, false]);
  });

  it.each([
    ['til i går', { fra: -30, til: -1 }, 0], ['fra i morgen', { fra: 1, til: 30 }, 0], ['lukket', { fra: -1, til: 1, lukket: true }, 0],
    ['bare i dag', { fra: 0, til: 0 }, 1], ['fra og med i dag', { fra: 0, til: 30 }, 1], ['til og med i dag', { fra: -30, til: 0 }, 1],
  ] as const)('på en tilkobling som alt er åpen, gjelder en åpning %s fra neste setning, også i alle tidssoner', async (_, opening, rows) => {
    await reader.query(`DEALLOCATE ALL; PREPARE klar AS SELECT 1 FROM kommune.tiltak`);
    await wall.setOpening({ fra: -1, til: 1 });
    for (let i = 0; i < 6; i++) expect((await reader.query('EXECUTE klar')).rowCount).toBe(1);
    await wall.setOpening(opening);
    try {
      for (const zone of ['Europe/Oslo', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
        await reader.query(`SET timezone = '${zone}'`);
        expect([zone, (await reader.query('EXECUTE klar')).rowCount]).toEqual([zone, rows]);
        expect([zone, new Set(Object.values(await seen()))]).toEqual([zone, new Set([rows])]);
      }
    } finally {
      await wall.setOpening({ fra: -1, til: 1 });
    }
  });

  it('en åpning i en annen kommune hjelper ikke', async () => {
    await wall.admin.query(`UPDATE kommune.innsyn SET lukket = now() WHERE kommune_id = ${wall.k1}`);
    expect(new Set(Object.values(await seen()))).toEqual(new Set([0]));
    await wall.setOpening({ fra: -1, til: 1 });
  });

  // Navnet på den ansvarlige også: her står det ikke ved noe annet.
  const oftiltak = ['tiltak_maal', 'statusendring', 'milepael', 'resultat', 'laerdom', 'medarbeider', 'virkningskjede', 'virkningsledd', 'leddbelegg', 'barriere_tiltak'];
  const ofYear = ['budsjettlinje', 'finansieringspost', 'tilskudd', 'tilskudd_kilde', 'finansieringskilde', 'forbruk', 'forbruk_post', 'overfoering', 'postering', 'saldo', 'egeninnsats'];
  it.each([
    ['tiltaket er en idé', `UPDATE kommune.tiltak SET status = 'ide'`, ['tiltak', ...oftiltak]],
    ['tiltaket er arkivert', 'UPDATE kommune.tiltak SET arkivert = true', ['tiltak', ...oftiltak]],
    ['planen er et utkast', `UPDATE kommune.handlingsplan SET status = 'utkast'`, ['handlingsplan', 'plantiltak', 'planhendelse']],
    ['planen er til behandling', `UPDATE kommune.handlingsplan SET status = 'til_behandling'`, ['handlingsplan', 'plantiltak', 'planhendelse']],
    ['budsjettet ikke er vedtatt', 'UPDATE kommune.budsjettaar SET laast = false', ['budsjettaar', ...ofYear]],
    ['perioden er et utkast', `UPDATE kommune.maaleperiode SET status = 'utkast'`, ['maaleperiode', 'periodehendelse', 'maaling', 'maalbelegg', 'indikator', 'indikatordefinisjon', 'maal_indikator']],
    ['barrieren er et utkast', `UPDATE kommune.barriere SET status = 'utkast'`, ['barriere', 'barriere_tiltak', 'barrierehendelse']],
    ['avtalen er et utkast', `UPDATE kommune.styringsdokument SET status = 'utkast'`, ['styringsdokument']],
    ['vedlegget er arkivert', 'UPDATE kommune.vedlegg SET arkivert = true', ['vedlegg', 'fil', 'filbit']],
    ['vedlegget hører til et utkast', `UPDATE kommune.vedlegg SET vedtak_id = NULL, styringsdokument_id = NULL; UPDATE kommune.tiltak SET status = 'ide'`, ['tiltak', ...oftiltak, 'vedlegg', 'fil', 'filbit']],
  ])('når %s, ser hun verken det eller det som henger ved', async (_, sql, hidden) => {
    // Andre tilkoblinger ser ikke det som ikke er lagret, så utkastet lages på ordentlig og settes tilbake.
    const tables = [...sql.matchAll(/UPDATE kommune\.(\w+)/g)].map(([, table]) => table!);
    for (const table of tables) await wall.admin.query(`CREATE TABLE public.foer_${table} AS TABLE kommune.${table}`);
    await wall.admin.query(sql);
    try {
      expect(Object.entries(await seen()).filter(([, rows]) => rows === 0).map(([name]) => name.replace('kommune.', '')).sort()).toEqual([...hidden].sort());
    } finally {
      for (const table of tables) await wall.admin.query(`SET session_replication_role = replica; DELETE FROM kommune.${table}; INSERT INTO kommune.${table} TABLE public.foer_${table}; DROP TABLE public.foer_${table}; SET session_replication_role = origin`);
    }
    expect(new Set(Object.values(await seen()))).toEqual(new Set([1]));
  });

  it('skriver ingenting, låser ingenting, og kommer ikke lenger som gruppa si', async () => {
    for (const table of wall.tables) for (const sql of await writes(table)) expect([sql, (await wall.tryAs(reader, sql)).code]).toEqual([sql, '42501']);
    const asGroup = await wall.tryAs(reader, `SET LOCAL ROLE ${wall.name}_g_les; SELECT 1 FROM kommune.tiltak`);
    expect(asGroup.code).toBe('00000');
    await wall.setOpening({ fra: -2, til: -1 });
    await reader.query(`SET ROLE ${wall.name}_g_les`);
    expect((await reader.query('SELECT 1 FROM kommune.tiltak')).rowCount).toBe(0);
    await reader.query('RESET ROLE');
    await wall.setOpening({ fra: -1, til: 1 });
  });
});

describe('den som ikke har logget inn', () => {
  const open = ['felles.delt_beloep', 'felles.delt_forbruk', 'felles.delt_indikator', 'felles.delt_tiltak', 'felles.deling', 'felles.erfaring', 'felles.erfaringsbilde', 'felles.erfaringsutgave', 'felles.lukking', 'felles.utgavebilde'];
  /** Hvor mange rader hun ser i hver tabell, og hvem som eier dem. `null` er uten rett. */
  const seen = async (client: pg.Client) => {
    const rows: Record<string, unknown> = {};
    for (const { name } of wall.tables) rows[name] = (await wall.tryAs(client, `SELECT count(*) FROM ${name}`)).code === '42501' ? null : (await client.query<{ kommune_id: number }>(`SELECT kommune_id FROM ${name} ORDER BY 1`)).rows.map(({ kommune_id }) => kommune_id);
    return rows;
  };
  const expected = (given: Record<string, number[]>) => Object.fromEntries(wall.tables.map(({ name }) => [name, open.includes(name) ? given[name] ?? [] : null]));
  const marks = { 'felles.lukking': [1, 2, 3] };

  it('ser bare det som er åpnet, utgaven som er åpnet, og merkene; ikke en rad før, og ikke en rad etter', async () => {
    const client = await wall.connect('aapen');
    const kommuner = [wall.k1, wall.k2, wall.k3].sort((a, b) => a - b);
    marks['felles.lukking'] = kommuner;
    expect(await seen(client)).toEqual(expected(marks));
    await wall.admin.query(`UPDATE felles.erfaring SET aapnet = now(), aapen_utgave = utgave WHERE kommune_id = ${wall.k1}; UPDATE felles.deling SET mottaker = 'aapent', aapnet = now() WHERE kommune_id = ${wall.k2}`);
    const k1 = [wall.k1], k2 = [wall.k2];
    const opened = { ...marks, 'felles.erfaring': k1, 'felles.erfaringsutgave': k1, 'felles.deling': k2, 'felles.delt_beloep': k2, 'felles.delt_forbruk': k2, 'felles.delt_indikator': k2, 'felles.delt_tiltak': k2 };
    expect(await seen(client)).toEqual(expected(opened));
    // Søket leses i delen alle kan lese, og ingen andre leser der. At raden følger åpningen, prøves i rommet; her er utløserne av.
    await wall.admin.query(`INSERT INTO felles.erfaringssoek SELECT (jsonb_populate_record(s, '{"nettverk_id": 0}')).* FROM felles.erfaringssoek s WHERE kommune_id = ${wall.k1}`);
    const open = async () => (await client.query<{ kommune_id: number }>('SELECT kommune_id FROM felles.erfaringssoek_aapen')).rows.map(({ kommune_id }) => kommune_id);
    expect([await open(), (await wall.tryAs(wall.own, 'SELECT 1 FROM felles.erfaringssoek_aapen')).code, (await wall.tryAs(client, `SELECT 1 FROM felles.erfaringssoek_n${wall.f1}`)).code]).toEqual([k1, '42501', '42501']);
    await wall.admin.query('DELETE FROM felles.erfaringssoek_aapen');
    // Et bilde er åpent når det er åpnet for seg, i en åpen erfaring, så lenge samtykket gjelder. Teksten om det følger det.
    await wall.admin.query(`UPDATE felles.erfaringsbilde SET aapnet = now(), samtykke_til = NULL WHERE kommune_id IN (${wall.k1}, ${wall.k2})`);
    expect(await seen(client)).toEqual(expected({ ...opened, 'felles.erfaringsbilde': k1, 'felles.utgavebilde': k1 }));
    await wall.admin.query(`UPDATE felles.erfaringsbilde SET samtykke_til = '2025-01-01' WHERE kommune_id = ${wall.k1}`);
    expect(await seen(client)).toEqual(expected(opened));
    await wall.admin.query('UPDATE felles.erfaringsbilde SET aapnet = NULL');
    // En annen utgave enn den som er åpnet, er ikke åpen.
    await wall.admin.query(`UPDATE felles.erfaring SET aapen_utgave = utgave + 1 WHERE kommune_id = ${wall.k1}; UPDATE felles.deling SET trukket = now() WHERE kommune_id = ${wall.k2}`);
    expect(await seen(client)).toEqual(expected({ ...marks, 'felles.erfaring': k1 }));
    await wall.admin.query(`UPDATE felles.erfaring SET aapen_utgave = NULL, aapnet = NULL; UPDATE felles.deling SET trukket = NULL, aapnet = NULL, mottaker = 'evaluator'`);
    expect(await seen(client)).toEqual(expected(marks));
    await client.end();
  });

  it('skriver, låser og låner ingenting, kommer ikke til nettverket, og får ikke svar som tar tid', async () => {
    const client = await wall.connect('aapen');
    for (const table of wall.tables) for (const sql of await writes(table)) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
    const refused = ['SELECT nettverk_id FROM felles.erfaring', 'SELECT kontrollsum FROM felles.erfaringsutgave', 'SELECT status FROM felles.erfaring', 'SELECT nettverk_id FROM felles.lukking', 'SELECT nettverk_id FROM felles.erfaringsbilde', 'SELECT samtykke_til FROM felles.erfaringsbilde', 'SELECT nettverk_id FROM felles.utgavebilde', 'SELECT 1 FROM felles.erfaringsvedlegg', 'SELECT * FROM referanse.kommune', 'SELECT 1 FROM referanse.nettverk', 'CREATE TEMP TABLE t (i int)', 'CREATE TABLE felles.t (i int)',
      `SET ROLE ${wall.name}_g_felles`, `SET ROLE ${wall.name}_g_kommune`, `SELECT pg_read_file('/etc/passwd')`, `NOTIFY alle; SELECT 1 FROM koe.hendelse`];
    for (const sql of refused) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
    expect((await client.query<{ statement_timeout: string }>('SHOW statement_timeout')).rows).toEqual([{ statement_timeout: '3s' }]);
    await client.end();
  });
});

describe('leseloggen', () => {
  it('kan bare få en ny rad, og bare av sin egen innlogging', async () => {
    const client = await wall.connect('leselogg');
    const row = `(kommune_id, id, rom, rolle, person_id, navn, hva) VALUES (${wall.k1}, '${randomUUID()}', 'r', 'r', '${randomUUID()}', 'n', 'h')`;
    expect(await wall.tryAs(client, `INSERT INTO kommune.lesing ${row}`)).toEqual({ code: '00000', message: '', rows: 1 });
    expect((await wall.tryAs(client, `INSERT INTO kommune.lesing ${row} RETURNING id`)).code).toBe('42501');
    for (const table of wall.tables) {
      const own = ['kommune.lesing', 'kommune.uttakshendelse'].includes(table.name);
      // Raden mangler det den må ha; at det er regelen som sier nei, viser at retten er der. En lås som en innsetting tar, kan den også ta alene.
      for (const sql of [`SELECT 1 FROM ${table.name}`, ...await writes(table)]) expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, own && sql.startsWith('INSERT') ? '23502' : own && sql.startsWith('LOCK') ? '00000' : '42501']);
    }
    await client.end();
    const { oid } = wall.tables.find(({ name }) => name === 'kommune.lesing')!;
    for (const sql of [`INSERT INTO kommune.lesing ${row}`, ...(await writes({ name: 'kommune.lesing', oid }))]) expect([sql, (await wall.tryAs(wall.own, sql)).code]).toEqual([sql, '42501']);
  });
});

describe('innloggingen og forvalteren', () => {
  it.each(['innlogging', 'forvalter'] as const)('%s ser ikke en eneste rad i kommunenes fløy, og ikke det som er delt', async (login) => {
    const client = await wall.connect(login);
    for (const table of wall.tables.filter(({ name }) => /^(kommune|felles)\./.test(name))) {
      const { name } = table;
      const owner = await wall.ownerOf(table);
      for (const sql of [`SELECT 1 FROM ${name}`, `INSERT INTO ${name} (${owner}) VALUES (1)`, `UPDATE ${name} SET ${owner} = 1`, `DELETE FROM ${name}`]) {
        expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
      }
    }
    await client.end();
  });

  it('kommer ikke inn i en annen installasjon i samme klynge, med noen av innloggingene', async () => {
    const other = await createTestDatabase();
    try {
      for (const login of ['innlogging', 'forvalter', ...Object.values(wall.kinds)] as const) {
        const client = new pg.Client({ ...other.config.database, user: roleName(wall.name, login), password: loginPassword(wall.database.keys.secret, wall.name, login, 1) });
        await expect(client.connect()).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await other.drop();
    }
  });
});
