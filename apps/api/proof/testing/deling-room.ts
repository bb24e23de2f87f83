import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { v7 } from 'uuid';
import { InnlesingService, readInnlesingFile } from '#libs/kommune/innlesing';
import { innsynLogin, loginPassword, projectRoot, roleName } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { ensureKommune, openArbeidsrom } from '#libs/platform/wall';
import { createApp } from '../../src/create-app.ts';
import { ask, type Answer, type Json } from './ask.ts';
import { login, writePeople, type Person } from './people.ts';

/** Mysen og Halden slik demoen har dem, og Moss uten satsing; folk i alle, en koordinator og en evaluator, og veiene til å dele. */
export function delingsrom() {
  const at = {} as { database: TestDatabase; app: NestExpressApplication; url: string };
  const cookies: Record<string, string> = {};
  const rolleI = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person =>
    ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
  const people = [rolleI('leder3118', 'programleder', 'kommune', '3118'), rolleI('leser3118', 'leser', 'kommune', '3118'), rolleI('controller3118', 'controller', 'kommune', '3118'), rolleI('ansvarlig3118', 'prosjektansvarlig', 'kommune', '3118'), rolleI('leder3101', 'programleder', 'kommune', '3101'), rolleI('medlem3103', 'nettverksmedlem', 'kommune', '3103'), rolleI('koordinator', 'koordinator', 'felles', null), rolleI('evaluator', 'evaluator', 'evaluering', null)];

  beforeAll(async () => {
    at.database = await createTestDatabase();
    at.app = await createApp(at.database.config);
    await at.app.listen(0, '127.0.0.1');
    at.url = await at.app.getUrl();
    const moss = await ensureKommune(at.database.forvalter, { nummer: '3103', navn: 'Moss', fylkesnummer: '31' });
    await openArbeidsrom(at.database.admin, at.database.forvalter, at.database.config.database.database, moss, at.database.keys);
    await writePeople(at.database.forvalter, people, { ...at.database.kommuner, '3103': moss });
    for (const nummer of ['3118', '3101'] as const) {
      const fil = await readInnlesingFile(join(projectRoot, `tools/demo/${nummer}.json`));
      await asKommune(at.database.kommuner[nummer], () => at.app.get(InnlesingService).write(fil));
    }
    for (const { hvem, epost } of people) cookies[hvem] = await login(at.url, epost);
  }, 120_000);
  afterAll(async () => { await at.app?.close(); await at.database?.drop(); });

  const as = (hvem: string, query: string, variables: object = {}) => ask(at.url, { query, variables, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem === 'evaluator' ? '3118' : hvem.slice(-4) });
  const utkast = (hvem: string, aar = 2025) => as(hvem, `query ($aar: Int!) { delingsutkast(aar: $aar) { aar utgave satsing oppdiktet tiltakUtenTema kontrollsum beloep { aar tema giverart beloep } tiltak { tema status antall } } }`, { aar });
  const del = (hvem: string, input: object) => as(hvem, 'mutation ($input: DelHandlingsplanInput!) { delHandlingsplan(input: $input) { id aar handlinger } }', { input: { aar: 2025, bekreftet: true, ...input } });
  const trekk = (hvem: string, id: string) => as(hvem, 'mutation ($input: TrekkTilbakeDelingInput!) { trekkTilbakeDeling(input: $input) { id trukket beloep { beloep } } }', { input: { id } });
  const oversikt = () => as('koordinator', '{ fellesoversikt(aar: 2025) { alleAar kommuner { kommunenummer navn trukket plan { satsing utgave oppdiktet beloep { tema giverart beloep } tiltak { tema status antall } } } } }');
  const delinger = async (hvem: string) => (await as(hvem, '{ delinger { nettverk kanDeles { aar utgave } delinger { id aar trukket utdatert handlinger lest { rom antall } beloep { beloep } } } }')).data!['delinger'];
  const codeOf = ({ codes }: Answer) => codes[0] ?? 'ingen feil';
  const planOf = async (nummer: string) => (await oversikt()).data!['fellesoversikt'].kommuner.find((k: { kommunenummer: string }) => k.kommunenummer === nummer);

  const bildet = (hvem: string, id: string) => as(hvem, 'query ($id: ID!) { visDeling(id: $id) { id type mottaker trukket kommunenummer beloep { beloep } tiltak { antall } innbyggere { antall } forbruk { tema giverart fra til } } }', { id });
  const delNaa = async () => (await del('leder3118', { kontrollsum: (await utkast('leder3118')).data!['delingsutkast'].kontrollsum })).data!['delHandlingsplan'].id as string;
  const antall = ({ beloep, tiltak }: { beloep: unknown[]; tiltak: { antall: number }[] }) => [beloep.length, tiltak.reduce((sum, en) => sum + en.antall, 0)];
  const flytt = (id: string, fra: string, mottaker: string, mer: object = {}, hvem = 'leder3118') =>
    as(hvem, 'mutation ($input: EndreMottakerInput!) { endreMottaker(input: $input) { mottaker } }', { input: { id, fra, mottaker, bekreftet: true, ...mer } });
  const her = async () => (await as('evaluator', '{ deltHer { id mottaker trukket } }'));
  const fila = async () => (await fetch(`${at.url}/eksport/felles/sammenligning.csv?spoersmaal=budsjett_tema&aar=2025`, { headers: { cookie: cookies['koordinator']! } })).text();
  const bruksutkast = (aar = 2025) => as('leder3118', 'query ($aar: Int!) { pengebruksutkast(aar: $aar) { satsing utenLinje kontrollsum forbruk { tema giverart fra til } } }', { aar });
  const sum = (rader: { fra: string; til: string }[]) => rader.reduce(([fra, til], rad) => [fra + BigInt(rad.fra), til + BigInt(rad.til)] as [bigint, bigint], [0n, 0n] as [bigint, bigint]).map(String);
  const status = async (nummer: string) => (await as('koordinator', '{ delingsstatus(aar: 2025) { kommuner { kommunenummer mangler kanMinnes delinger { type trukket } paaminnelser { id type antall } } } }')).data!['delingsstatus'].kommuner.find((k: Json) => k.kommunenummer === nummer);
  const minn = (kommunenummer: string, type: string, hvem = 'koordinator') => as(hvem, 'mutation ($input: MinnOmDelingInput!) { minnOmDeling(input: $input) { aar } }', { input: { kommunenummer, type, aar: 2025 } });
  const minnet = async (hvem: string) => (await as(hvem, '{ delinger { paaminnelser { type aar antall } } }')).data!['delinger'].paaminnelser;
  /** Det evaluatoren når med rå SQL på innloggingen sin. */
  async function raa(): Promise<number[]> {
    const { host, port, database: name } = at.database.config.database;
    const les = innsynLogin(at.database.kommuner['3118']);
    const client = new pg.Client({ host, port, database: name, user: roleName(name, les), password: loginPassword(at.database.keys.secret, name, les, 1) });
    await client.connect();
    await client.query(`SELECT set_config('loeftet.leser', '1', false)`);
    try {
      const numbers: number[] = [];
      for (const table of ['deling', 'delt_beloep', 'delt_tiltak']) numbers.push((await client.query(`SELECT FROM felles.${table}`)).rowCount!);
      return numbers;
    } finally { await client.end(); }
  }
  return Object.assign(at, { cookies, as, utkast, del, trekk, oversikt, delinger, codeOf, planOf, bildet, delNaa, antall, raa, flytt, her, fila, bruksutkast, sum, status, minn, minnet });
}
