import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AapenDb, kommuneLogin, loginPassword, roleName } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { erfaringer, fillBank, kontrollspoersmaal, spoersmaal } from '#libs/felles/erfaringssoek/testing';
import { findTreffside } from './erfaringer/aapne-erfaringer.query.ts';
import { AapneErfaringerService } from './erfaringer/aapne-erfaringer.service.ts';
import { utvalgFrom } from './erfaringer/utvalg.ts';

let database: TestDatabase;
let db: AapenDb;
let service: AapneErfaringerService;
let ids: Map<string, string>;
let names: Map<string, string>;
/** Det som aldri åpnes. */
const stengt = 'natteravn';

beforeAll(async () => {
  database = await createTestDatabase();
  db = new AapenDb(database.config);
  service = new AapneErfaringerService(db);
  ids = await fillBank(database);
  names = new Map([...ids].map(([name, id]) => [id, name]));
  await database.admin.query(`UPDATE felles.erfaring SET status = 'publisert', publisert = now(), publisert_utgave = utgave`);
  await open([...ids].filter(([name]) => name !== stengt).map(([, id]) => id));
  await database.admin.query('ANALYZE felles.erfaringssoek');
});
afterAll(async () => { await db?.onApplicationShutdown(); await database?.drop(); });

const open = (some: string[]) => database.admin.query('UPDATE felles.erfaring SET aapnet = now(), aapen_utgave = utgave WHERE id = ANY ($1)', [some]);
const search = (query: Record<string, unknown>, antall = 20) => service.list(utvalgFrom(query), antall);
const found = async (soek: string, more: Record<string, string> = {}) => (await search({ soek, ...more })).erfaringer.map(({ id }) => names.get(id)!);

describe('søket i det som er åpent', () => {
  it('finner det rette blant de tre første i ni av ti, av de samme spørsmålene som nettverket', async () => {
    const asked = [...spoersmaal(), ...kontrollspoersmaal()].filter(({ rett }) => !(stengt in rett));
    let among = 0;
    for (const { spoersmaal: tekst, rett } of asked) {
      const best = Math.max(...Object.values(rett));
      if ((await found(tekst)).slice(0, 3).some((name) => rett[name] === best)) among++;
    }
    expect(asked.length).toBeGreaterThanOrEqual(45);
    expect(among / asked.length).toBeGreaterThanOrEqual(0.9);
  });

  it('finner det samme bøyd, på begge målformer, med æøå og med ae, oe og aa, med skrivefeil og som del av et lengre ord', async () => {
    for (const [a, b] of [['nærmiljøtilskudd', 'NAERMILJOETILSKUDD'], ['språkkafé', 'spraakkafe'], ['trygg skolevei', 'trygg skuleveg']] as const) expect([b, (await found(b))[0]]).toEqual([b, (await found(a))[0]]);
    expect([(await found('sprakkafe'))[0], (await found('dyrkning')).includes('parsellhage'), (await found('hjelp lekser')).includes('leksecafe'), (await found('leksehjelp'))[0]]).toEqual(['spraakkafe', true, true, 'leksecafe']);
  });

  it('ingenting i teksten er en feil, og svaret sier hva det ble lett etter', async () => {
    const strange = [`'`, '"', `ungdom' | !('jobb`, '"ungdom ute" -jobb OR (skole', '\u0000\ud800', 'og i på av', '%_\\', 'молодёжь 青年', 'x'.repeat(10_240), 'ungdom '.repeat(2_000), '🙂'.repeat(5_000), '<b>ungdom</b>'];
    for (const soek of strange) expect([soek.slice(0, 20), typeof (await search({ soek })).antall]).toEqual([soek.slice(0, 20), 'number']);
    expect(await search({ soek: '🙂🙃' })).toMatchObject({ antall: ids.size - 1, ord: [], utenTreff: [] });
    expect(await search({ soek: 'xyzzyq ungdomsråd' })).toMatchObject({ ord: ['xyzzyq', 'ungdomsråd'], utenTreff: ['xyzzyq'] });
    expect(await search({ soek: 'xyzzyq' })).toMatchObject({ antall: 0, alle: ids.size - 1, erfaringer: [] });
  });

  it('begrenser med valgene, og gir neste side der den første sluttet', async () => {
    const all = await found('ungdom');
    const arbeid = await search({ soek: 'ungdom', tema: 'arbeid', kommune: '3101' });
    expect([arbeid.antall > 0, arbeid.erfaringer.every(({ innhold, kommunenummer }) => innhold.tema === 'arbeid' && kommunenummer === '3101'), (await search({ soek: 'ungdom', kommune: '9999' })).antall]).toEqual([true, true, 0]);
    const [first, next] = [await search({ soek: 'ungdom' }, 3), await search({ soek: 'ungdom', side: '2' }, 3)];
    expect([...first.erfaringer, ...next.erfaringer].map(({ id }) => names.get(id))).toEqual(all.slice(0, 6));
  });

  it('bruker indeksene, for det er ingen vilkår på radene', async () => {
    const { rows } = await database.admin.query<{ indexdef: string }>(`SELECT indexdef FROM pg_indexes WHERE tablename = 'erfaringssoek_aapen' AND indexdef LIKE '%USING gin%'`);
    const plan = (await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT 1 FROM felles.erfaringssoek_aapen WHERE stammer @@ to_tsquery('pg_catalog.norwegian', 'lekser')`)).map((row) => row['QUERY PLAN']).join('\n');
    expect([rows.length, findTreffside.includes('erfaringssoek_n'), /Filter: .*aapnet|SubPlan/.test(plan)]).toEqual([6, false, false]);
  });

  it('det som ikke er åpnet, finnes ikke, og det som lukkes eller trekkes, er borte i samme setning', async () => {
    const rows = async (id: string) => (await db.query('SELECT 1 FROM felles.erfaringssoek_aapen WHERE erfaring_id = $1', [id])).length;
    const id = ids.get(stengt)!;
    expect([await found(stengt).then((all) => all.includes(stengt)), await rows(id)]).toEqual([false, 0]);
    for (const lukk of ['aapnet = NULL, aapen_utgave = NULL', `status = 'trukket', trukket = now(), publisert = NULL, publisert_utgave = NULL, aapnet = NULL, aapen_utgave = NULL`]) {
      await open([id]);
      expect([(await found(stengt))[0], await rows(id)]).toEqual([stengt, 1]);
      await database.admin.query(`UPDATE felles.erfaring SET ${lukk} WHERE id = $1`, [id]);
      expect([lukk, (await found(stengt)).includes(stengt), await rows(id)]).toEqual([lukk, false, 0]);
    }
    expect((await db.query('SELECT 1 FROM felles.erfaringssoek_aapen')).length).toBe(erfaringer().length - 1);
  });

  it('en kommune kan ikke for hånd legge noe der som ikke er åpent, eller som er en annens', async () => {
    const { config, keys, kommuner } = database;
    const login = kommuneLogin(kommuner['3118']);
    const client = new pg.Client({ ...config.database, user: roleName(config.database.database, login), password: loginPassword(keys.secret, config.database.database, login, 1) });
    await client.connect();
    const insert = (kommune: number, id: string) => client.query(`INSERT INTO felles.erfaringssoek (kommune_id, erfaring_id, nettverk_id, utgave, status, kunngjort, art, utfall, felle, evidensgrad, ord, stammer, tittelstammer) VALUES ($1, $2, 0, 1, 'publisert', now(), 'tiltak', 'paagaar', false, 0, '', '', '')`, [kommune, id]);
    for (const [kommune, name] of [['3118', stengt], ['3101', stengt], ['3101', 'leksecafe']] as const) await expect(insert(kommuner[kommune], ids.get(name)!)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});
