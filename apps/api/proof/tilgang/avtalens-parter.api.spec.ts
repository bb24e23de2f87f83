import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { avtaleLogin, kommuneLogin, nettverkLogin } from '#libs/platform';
import { writeAvtale } from '../testing/avtale-rows.ts';
import { dag, innsynRoom, type Nummer } from '../testing/innsyn-room.ts';
import { codeOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
const AVTALER = '{ evalueringsavtaler { avtaler { id navn } omtaler { id navn formaal fra til } } }';
const EN = 'query ($id: ID!) { evalueringsavtale(evalueringsavtaleId: $id) { id vist { sum parter { navn svar { svar } } } } }';
const TILGANGER = 'query ($id: ID!) { avtaletilganger(evalueringsavtaleId: $id) { personer { navn } aapninger { kommune } } }';
const FUNN = 'query ($id: ID!) { funnoversikt(evalueringsavtaleId: $id) { avtale } }';
const leder = (nummer: Nummer, query: string, variables: object = {}) => at.ask(at.ledere[nummer], nummer, query, variables);
/** Halden og Sarpsborg er med i avtalen i det første rommet. Denne er bare Indre Østfolds. */
let id: string;
let dokument: string;
const innhold = (numre: readonly string[]) => JSON.stringify({ formaal: 'Å lære av det', fra: dag(), til: dag(30), sum: '0', noekkel: 'likt', prisregulering: 'ingen', prisvilkaar: null, mva: 'fritatt', mvaProsent: null, deler: [], opsjoner: [], leveranser: [], terminer: [], parter: numre.map((kommunenummer, i) => ({ nr: i + 1, type: 'kommune', kommunenummer, navn: kommunenummer, rolle: 'part', mandat: null, fast: '0', innbyggere: null, vekt: null, egeninnsats: null, utFra: null, tilskuddTil: null })) });
const send = (utgave: number, numre: readonly string[]) => at.room.admin.query(
  `INSERT INTO felles.avtaleutgave (nettverk_id, avtale_id, utgave, fra, til, innhold, endring, kontrollsum, sendt) VALUES (1, $1, $2, $3, $4, $5, 'Nytt', repeat('a', 64), now())`, [id, utgave, dag(), dag(30), innhold(numre)]);

beforeAll(async () => {
  const { admin } = at.room;
  id = await writeAvtale(admin, { avtalerom: 2, navn: 'Bare den ene', kommuner: [{ id: at.kommuner['3118'], nummer: '3118' }], fra: '2020-01-01', til: dag(400), forlengesTil: dag(765) });
  dokument = randomUUID();
  await admin.query(`INSERT INTO felles.leveransedokument (avtalerom, id, leveranse_nr, tittel, dato, type, stoerrelse, sha256, innhold) VALUES (2, $1, 1, 'Rapporten', '2025-01-01', 'txt', 1, sha256('a'), 'a')`, [dokument]);
  await admin.query(`INSERT INTO felles.leveransehendelse (nettverk_id, id, avtale_id, leveranse_nr, hendelse, dato, dokument) VALUES (1, $1, $2, 1, 'levert', '2025-01-01', 'Rapporten')`, [randomUUID(), id]);
  await admin.query(`INSERT INTO felles.avtaleandel (nettverk_id, avtale_id, utgave, part_nr, termin, forfall, beloep_oere, fast_oere) VALUES (1, $1, 1, 1, 1, '2025-01-01', 100, 0)`, [id]);
  await admin.query(`INSERT INTO felles.leveransemerknad (kommune_id, id, nettverk_id, avtale_id, leveranse_nr, rolle, tekst) VALUES ($1, $2, 1, $3, 1, 'programleder', 'Fint')`, [at.kommuner['3118'], randomUUID(), id]);
  await admin.query(`INSERT INTO felles.avtaleperson (nettverk_id, id, avtale_id, avtalerom, navn, firma, rolle, fra, til) VALUES (1, $1, $2, 2, 'Per', 'Byrået', 'Forsker', '2025-01-01', '2999-01-01')`, [randomUUID(), id]);
  await admin.query(`INSERT INTO felles.innsynsmelding (kommune_id, id, nettverk_id, avtale_id, avtalerom, innsyn_id, hendelse, innsynsrom, fra, til) VALUES ($1, $2, 1, $3, 2, $2, 'aapnet', '{tiltak}', '2025-01-01', '2999-01-01')`, [at.kommuner['3118'], randomUUID(), id]);
  const punkt = randomUUID();
  await admin.query(`INSERT INTO felles.kalenderpunkt (nettverk_id, id, art, tittel, dato) VALUES (1, $1, 'evalueringsmoete', 'Møtet', '2026-05-01')`, [punkt]);
  await admin.query(`INSERT INTO felles.avtalemoete (nettverk_id, id, avtale_id, kalenderpunkt_id, referat) VALUES (1, $1, $2, $3, 'Referatet')`, [randomUUID(), id, punkt]);
});

const tabeller = ['evalueringsavtale', 'avtaleutgave', 'avtaleandel', 'avtalesignatur', 'avtalesvar', 'leveransehendelse', 'leveransedokument', 'leveransemerknad', 'avtalemoete', 'avtaleperson', 'innsynsmelding'];
/** Tabellene den som spør, ser noe av avtalen i. */
async function seenAs(login: Parameters<typeof at.connect>[0]): Promise<string[]> {
  const client = await at.connect(login);
  const seen: string[] = [];
  for (const tabell of tabeller) {
    const hers = tabell === 'evalueringsavtale' ? 'id = $1' : tabell === 'leveransedokument' ? 'avtalerom = 2 AND $1::text IS NOT NULL' : 'avtale_id = $1';
    if ((await client.query(`SELECT 1 FROM felles.${tabell} WHERE ${hers}`, [id])).rowCount! > 0) seen.push(tabell);
  }
  return seen;
}

describe('avtalen er for partene', () => {
  it('med rå SQL: parten, koordinatoren og avtalens rom ser alt som er sendt; naboen ser bare at den finnes', async () => {
    for (const login of [kommuneLogin(at.kommuner['3118']), nettverkLogin(1), avtaleLogin(2)]) expect([login, await seenAs(login)]).toEqual([login, tabeller]);
    for (const login of [kommuneLogin(at.kommuner['3105']), kommuneLogin(at.kommuner['3101']), avtaleLogin(1)]) expect([login, await seenAs(login)]).toEqual([login, []]);
    const nabo = await at.connect(kommuneLogin(at.kommuner['3105']));
    expect((await nabo.query('SELECT navn FROM felles.avtaleomtale ORDER BY navn')).rows).toEqual([{ navn: 'Bare den ene' }, { navn: 'Følgeevaluering' }]);
    expect((await (await at.connect(avtaleLogin(1))).query('SELECT navn FROM felles.avtaleomtale')).rows).toEqual([{ navn: 'Følgeevaluering' }]);
  });

  it('med rå SQL: et ja ingen har bedt om, åpner ingenting, og naboen kan ikke sende den til seg selv', async () => {
    const nabo = await at.connect(kommuneLogin(at.kommuner['3105']));
    await nabo.query('BEGIN READ WRITE');
    await nabo.query(`INSERT INTO felles.avtalesvar (kommune_id, id, nettverk_id, avtale_id, utgave, svar, kontrollsum, rolle, dato) VALUES ($1, $2, 1, $3, 1, 'godtatt', repeat('a', 64), 'Naboen', '2025-01-01')`, [at.kommuner['3105'], randomUUID(), id]);
    for (const tabell of ['avtaleperson', 'innsynsmelding', 'leveransemerknad', 'avtaleutgave']) expect([tabell, (await nabo.query(`SELECT 1 FROM felles.${tabell} WHERE avtale_id = $1`, [id])).rowCount]).toEqual([tabell, 0]);
    await expect(nabo.query('UPDATE felles.evalueringsavtale SET sendt_til = sendt_til || $1::int', [at.kommuner['3105']])).rejects.toMatchObject({ code: '42501' });
    await nabo.query('ROLLBACK');
  });

  it('over HTTP: naboen får navnet, formålet og tida, og det samme svaret som om avtalen ikke fantes', async () => {
    const { body } = await leder('3105', AVTALER);
    expect(body.data.evalueringsavtaler).toEqual({ avtaler: [{ id: at.avtaleId, navn: 'Følgeevaluering' }], omtaler: [{ id, navn: 'Bare den ene', formaal: null, fra: '2020-01-01', til: dag(400) }] });
    expect((await leder('3118', AVTALER)).body.data.evalueringsavtaler.omtaler).toEqual([]);
    for (const query of [EN, TILGANGER, FUNN]) {
      const [nabo, borte] = [await leder('3105', query, { id }), await leder('3105', query, { id: randomUUID() })];
      expect([query, codeOf(nabo), nabo.body.errors[0].message]).toEqual([query, 'NOT_FOUND', borte.body.errors[0].message]);
      expect([query, codeOf(await leder('3118', query, { id }))]).toEqual([query, 'ingen feil']);
    }
    const fil = (nummer: Nummer) => request(at.room.app.getHttpServer()).get(`/filer/${nummer}/leveransedokument/${dokument}`).set('Cookie', at.ledere[nummer]);
    expect([(await fil('3105')).status, (await fil('3118')).status]).toEqual([404, 200]);
  });

  it('den som kommer med i en ny utgave, leser også de før, og den som går ut, leser det den har vært med på', async () => {
    const utgaver = async () => (await (await at.connect(kommuneLogin(at.kommuner['3105']))).query('SELECT utgave FROM felles.avtaleutgave WHERE avtale_id = $1 ORDER BY utgave', [id])).rows.map(({ utgave }: { utgave: number }) => utgave);
    await send(2, ['3118', '3105']);
    expect([await utgaver(), codeOf(await leder('3105', EN, { id })), (await leder('3105', AVTALER)).body.data.evalueringsavtaler.omtaler]).toEqual([[1, 2], 'ingen feil', []]);
    await send(3, ['3118']);
    expect(await utgaver()).toEqual([1, 2, 3]);
    expect((await leder('3101', AVTALER)).body.data.evalueringsavtaler.omtaler).toEqual([{ id, navn: 'Bare den ene', formaal: 'Å lære av det', fra: dag(), til: dag(30) }]);
  });
});
