import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { GraphQLSchema } from 'graphql';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { anonymousContext, avtaleLogin, AvtaleWork, Db, kommuneLogin, NettverkWork, nettverkLogin, runAsLogin, runInContext, UnitOfWork, type AvtaleTx, type NettverkTx, type Tx } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { ensureKommune, openArbeidsrom } from '#libs/platform/wall';
import { expiry, newToken, tokenKey } from '#libs/tilgang';
import { createApp } from '../../src/create-app.ts';
import { ask, type Answer, type Json, type Question } from './ask.ts';
import { canary, kommunenumre } from './canary.ts';
import { readTables, shortName, type Table } from './catalogue.ts';
import { everyone, login, writePeople, type Person } from './people.ts';
import { StatementRecorder } from './recorder.ts';
import { writeStatistikk } from './statistikk-rows.ts';
import { valueFor } from './values.ts';
import { aapenKommune, vedtattAar, variants } from './variants.ts';
import { Visible } from './visible.ts';
import { noteExtraction } from './uttakskvittering.ts';

export const numre = kommunenumre;
export type Nummer = (typeof numre)[number];
/** Radene i hver tabell, den første for seg, og det som trengs for å bruke en invitasjon eller en nullstilling. */
export interface Seeded { rows: Record<string, Record<string, Json>>; all: Record<string, Record<string, Json>[]>; invitert: string; invitasjon: string; nullstilling: string }
/** Skrives av noe annet enn en innsetting som kommunen: arbeidsenheten, hovedboka, leseloggen, køen, erfaringen selv og avtalen som sendes. */
const writtenElsewhere = ['felles.erfaringssoek', 'kommune.logg', 'kommune.svar', 'kommune.medarbeider', 'kommune.saldo', 'kommune.lesing', 'kommune.uttakshendelse', 'koe.utfall', 'felles.nettverkslogg', 'felles.avtalelogg', 'felles.avtaleomtale'];
/** Eies av nettverket og skrives av koordinatoren: de har ingen kommune. */
export const isNettverkets = ({ schema, columns }: Table) => schema === 'felles' && ownerIn(columns) === 'nettverk_id';
/** Eies av rommet til en avtale og skrives av dem som evaluerer. */
export const isAvtalens = ({ schema, columns }: Table) => schema === 'felles' && ownerIn(columns) === 'avtalerom';
const ownerIn = (columns: Table['columns']) => ['kommune_id', 'nettverk_id', 'avtalerom'].find((owner) => columns.some(({ name }) => name === owner));
/** Rommet til avtalen som er laget for kommunen. De fire avtalene til den ene kommer før de fire til den andre. */
export const avtaleromFor = (nummer: Nummer, nr = 0) => numre.indexOf(nummer) * 4 + 1 + nr;

/** Nettverkets rader som kommunenes viser til, i den rekkefølgen de må lages. */
export const pointedAt = ['felles.konferanse', 'felles.konferansepost'];
/** Det som skrives når funnene er lagt fram: frigivelsen, og det kommunen og koordinatoren svarer. */
const afterFunn = ['felles.funnfrigivelse', 'felles.funntrekk', 'felles.sitatsamtykke', 'felles.funnkommentar', 'felles.anbefalingssvar', 'felles.fylkessvar', 'felles.fylkeskommentar', 'felles.formidling', 'felles.formidlingssvar'];

/** To kommuner med rader i hver tabell, én person per rolle, og api-et som lytter. */
export class World {
  recorder: StatementRecorder;
  url: string;
  tables: Table[];
  readonly cookies = new Map<string, string>();
  readonly seeded = {} as Record<Nummer, Seeded>;
  planted = { tekster: 0, tall: 0 };
  /** Id-ene den som leser utenfra, ser i kommunen som har åpnet. */
  readonly visibleOutside = new Set<string>();
  /** Summen av det kommunen er i ferd med å dele, slik delingen må bekrefte den. */
  kontrollsum = '';
  resultatkontrollsum = '';
  brukskontrollsum = '';
  erfaringssum = '';
  aapningssum = '';
  fordelingssum = '';
  undersoekelsessum = '';
  /** Det samme for en barriere: tallene, og teksten. */
  barrieresummer = { kontrollsum: '', tekstsum: '' };

  private constructor(readonly database: TestDatabase, readonly app: NestExpressApplication, readonly people: Person[], readonly kommuner: Record<string, number>) {}

  /** `arrange` får api-et før det starter. */
  static async open(arrange: (database: TestDatabase) => Promise<NestExpressApplication> = ({ config }) => createApp(config)): Promise<World> {
    const database = await createTestDatabase();
    const { admin, forvalter, keys, config } = database;
    const moss = await ensureKommune(forvalter, { nummer: '3103', navn: 'Moss', fylkesnummer: '31' });
    await openArbeidsrom(admin, forvalter, config.database.database, moss, keys);
    const kommuner = { ...database.kommuner, '3103': moss };
    // Numrene kommunene hadde før, så en gammel lenke fortsatt fører fram.
    await forvalter.query(`INSERT INTO referanse.kommunenummer (nummer, kommune_id, til) VALUES ('0101', $1, '2019-12-31'), ('3014', $2, '2023-12-31')`, [kommuner['3101'], kommuner['3118']]);
    await forvalter.query(`UPDATE referanse.kommune SET kilde = 'Prøven'`);
    await forvalter.query(`INSERT INTO referanse.ord (kode, bokmaal, nynorsk, engelsk, definisjon, kategori) VALUES ('tiltak', 'tiltak', 'tiltak', 'measure', 'Noe en gjør', 'satsing')`);
    await writeStatistikk(database);
    await forvalter.query(`INSERT INTO referanse.bevilgning VALUES (2019, 1, 'Et sted', 1, 'KMD', 'Et departement', 100, 'Prøven')`);
    await forvalter.query(`INSERT INTO referanse.veiviserfase VALUES (3, 'En fase', '{Prøven}', 'kilde', '{"tittel": "Prøven"}')`);
    await forvalter.query(`INSERT INTO referanse.veiviserpunkt (kode, fase_nr, rekkefoelge, slag, gruppe, tekst, type, utgiver, aar, kommune, merknad, kilde, gjelder)
      SELECT 'f3-' || slag, 3, 1, slag, 'En gruppe', 'Prøven', 'Håndbok', 'Prøven', '2014', 'En kommune', 'Prøven', '{"tittel": "Prøven"}', true FROM unnest('{resultat,spoersmaal,veiledning,ressurs,lov,eksempel}'::text[]) slag`);
    await forvalter.query(`INSERT INTO referanse.tidligere_konferanse VALUES ('ek', 'En konferanse', '2024-09-27', 'Et sted', 'Prøven', '[["09:00", "Prøven"]]', '{"tittel": "Prøven"}')`);
    await forvalter.query(`INSERT INTO referanse.tidligere_konferansepost VALUES ('ek-1', 'ek', 1, 'innlegg', 1, '09:00', 'arbeid', 'Et tema', 'Et innlegg', '{En kommune}', 'Et område', '{Prøven}', '{Prøven}', 'Buss', 'Hotellet', 'Et sted', '10:00', '15:00', 'Prøven', '{"tittel": "Prøven"}', 'Prøven')`);
    await forvalter.query(`INSERT INTO referanse.tidligere_satsing VALUES ('s', 1, 'En satsing', 'En kommune', '{Et område}', 2007, 2016, 'avsluttet', '{Prøven}', '{Prøven}', 'Prøven', '{Prøven}', 'Prøven', '[{"rapport": "Prøven", "art": "Evaluering", "utfoerer": "Prøven", "aar": 2016, "funn": ["Prøven"], "merknad": "Prøven"}]', '{"tittel": "Prøven"}')`);
    await forvalter.query(`INSERT INTO referanse.tidligere_anbefaling VALUES ('a', 1, 'Prøven', '{Prøven}', 'Prøven', 'Prøven', 2019, 'Prøven', '{"tittel": "Prøven"}')`);
    const people = everyone();
    await writePeople(forvalter, people, kommuner);
    const app = await arrange(database);
    const world = new World(database, app, people, kommuner);
    try { await world.start(); } catch (error) { await world.close(); throw error; }
    return world;
  }

  private async start(): Promise<void> {
    this.recorder = new StatementRecorder(this.app);
    // Prøvene lager feil med vilje; loggen deres ville skjult det som er galt.
    this.app.useLogger(false);
    await this.app.listen(0, '127.0.0.1');
    this.url = await this.app.getUrl();
    this.tables = await readTables(this.admin, ['kommune', 'felles', 'tilgang', 'referanse', 'koe']);
    for (const nummer of numre) this.seeded[nummer] = await this.seed(nummer);
    for (const person of this.people) this.cookies.set(person.hvem, await login(this.url, person.epost));
    await this.lookFromOutside();
    const { data } = await this.ask(`programleder ${numre[0]}`, numre[0], `{ delingsutkast(aar: ${vedtattAar}) { kontrollsum } resultatutkast(periode: "${vedtattAar}-hoest") { kontrollsum } pengebruksutkast(aar: ${vedtattAar}) { kontrollsum } }`);
    this.kontrollsum = data?.['delingsutkast']?.kontrollsum ?? '';
    this.brukskontrollsum = data?.['pengebruksutkast']?.kontrollsum ?? '';
    this.resultatkontrollsum = data?.['resultatutkast']?.kontrollsum ?? '';
    const [, , utkast, publisert] = this.seeded[numre[0]].all['kommune.erfaring']!;
    this.aapningssum = (await this.ask(`programleder ${numre[0]}`, numre[0], `{ erfaringsaapningsutkast(erfaringId: "${publisert!['id']}") { kontrollsum } }`)).data?.['erfaringsaapningsutkast']?.kontrollsum ?? '';
    this.erfaringssum = (await this.ask(`programleder ${numre[0]}`, numre[0], `{ erfaringsdelingsutkast(erfaringId: "${utkast!['id']}") { kontrollsum } }`)).data?.['erfaringsdelingsutkast']?.kontrollsum ?? '';
    const periode = this.seeded[numre[0]].rows['kommune.fordelingsperiode']!['id'];
    this.fordelingssum = (await this.ask(`programleder ${numre[0]}`, numre[0], `{ fordelingsutkast(fordelingsperiodeId: "${periode}") { kontrollsum } }`)).data?.['fordelingsutkast']?.kontrollsum ?? '';
    const runde = this.seeded[numre[0]].rows['kommune.undersoekelsesrunde']!['id'];
    this.undersoekelsessum = (await this.ask(`programleder ${numre[0]}`, numre[0], `{ undersoekelsesdelingsutkast(undersoekelsesrundeId: "${runde}") { kontrollsum } }`)).data?.['undersoekelsesdelingsutkast']?.kontrollsum ?? '';
    const sumOf = async (nr: number) => (await this.ask(`programleder ${numre[0]}`, numre[0], `{ barrieredelingsutkast(barriereId: "${this.seeded[numre[0]].all['kommune.barriere']![nr]!['id']}") { kontrollsum tekstsum } }`)).data?.['barrieredelingsutkast'];
    this.barrieresummer = { kontrollsum: (await sumOf(2))?.kontrollsum ?? '', tekstsum: (await sumOf(3))?.tekstsum ?? '' };
    this.recorder.take();
  }

  get admin(): Client { return this.database.admin; }
  get schema(): GraphQLSchema { return this.app.get(GraphQLSchemaHost).schema; }

  person(hvem: string): Person { return this.people.find((p) => p.hvem === hvem)!; }

  /** Spør som en person i et rom; `null` er den som ikke er logget inn. */
  ask(hvem: string | null, rom: string | null, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send({ query, variables, rom, cookie: hvem ? this.cookies.get(hvem)! : null, headers });
  }

  send(question: Question): Promise<Answer> { return ask(this.url, question); }

  /** Kjører arbeidet som kommunen selv, med programlederen som den som handler, slik en endring gjør. */
  asKommune<T>(nummer: string, handling: string, work: (tx: Tx) => Promise<T>, noekkel: string | null = null): Promise<T> {
    const { id, navn } = this.person(`programleder ${nummer}`);
    const kommuneId = this.kommuner[nummer]!;
    return runInContext({
      ...anonymousContext(), login: kommuneLogin(kommuneId), person: { id, navn }, roller: ['programleder'],
      arbeidsrom: { kode: nummer, type: 'kommune', navn: '', kommuneId, utgave: null }, idempotencyKey: noekkel, operationHash: Buffer.from(nummer),
    }, () => this.app.get(UnitOfWork).run(handling, work));
  }

  /** Kjører arbeidet som koordinatoren, på nettverkets innlogging. */
  asKoordinator<T>(handling: string, work: (tx: NettverkTx) => Promise<T>): Promise<T> {
    const { id, navn } = this.person('koordinator');
    return runInContext({ ...anonymousContext(), login: nettverkLogin(1), person: { id, navn }, roller: ['koordinator'], arbeidsrom: { kode: 'felles', type: 'felles', navn: '', kommuneId: null, utgave: null } },
      () => this.app.get(NettverkWork).run(handling, work));
  }

  /** Kjører arbeidet som den som evaluerer, i rommet til avtalen som er laget for kommunen. */
  asAvtale<T>(nummer: Nummer, handling: string, work: (tx: AvtaleTx) => Promise<T>): Promise<T> {
    const { id, navn } = this.person('evaluator');
    const avtalerom = avtaleromFor(nummer);
    return runInContext({ ...anonymousContext(), login: avtaleLogin(avtalerom), person: { id, navn }, roller: ['evaluator'], arbeidsrom: { kode: `avtale-${avtalerom}`, type: 'evaluering', navn: '', kommuneId: null, utgave: null, avtalerom } },
      () => this.app.get(AvtaleWork).run(handling, work));
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.database?.drop();
  }

  /** Rader i hver tabell i kommunens skjema, og det den har delt. Loggen og svaret skrives av arbeidsenheten, så kjeden er hel; saldoen av hovedboka. */
  private async seed(nummer: Nummer): Promise<Seeded> {
    const all: Seeded['all'] = { 'referanse.nettverk': [{ id: 1 }], 'referanse.avtalerom': [{ nr: avtaleromFor(nummer), nettverk_id: 1 }] };
    let serial = 0;
    // En rad kan vises til før den er laget. Id-ene deles ut i radenes rekkefølge.
    const ids: Record<string, string[]> = {};
    const id = (name: string, nr = 0) => { while ((ids[name] ??= []).length <= nr) ids[name].push(v7()); return ids[name][nr]!; };
    const fill = async (table: Table, on: Pick<Tx | NettverkTx | AvtaleTx, 'query'>) => {
      const made: Seeded['all'][string] = all[table.name] = [];
      for (const [i, variant] of (variants[table.name]?.({ nummer, id, kommuneId: this.kommuner[nummer]!, evaluator: this.person('evaluator').id }) ?? [{}]).entries()) {
        const row: Record<string, Json> = { ...this.rowFor(nummer, table, all, () => ++serial, i, variant), ...variant };
        if ('id' in row) (ids[table.name] ??= [])[i] = row['id'] = String(variant['id'] ?? id(table.name, i));
        const names = Object.keys(row);
        // Den som får en ny tabell hit, må få vite hvilken rad det gjelder; arbeidsenheten sier bare at noe var galt.
        await on.query(`INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${names.map((_, n) => `$${n + 1}`).join(', ')})`, Object.values(row))
          .catch((error: Error) => { throw new Error(`${table.name}, rad ${i + 1}: ${error.message}\n${JSON.stringify(row)}`); });
        made.push(row);
        this.count(nummer, row);
      }
    };
    // Kommunens påmeldinger viser til programmet, som er nettverkets.
    await this.asKoordinator(canary(nummer, 'nettverkslogg', 'handling'), async (tx) => {
      for (const table of this.tables.filter(({ name }) => pointedAt.includes(name))) await fill(table, tx);
      return canary(nummer, 'nettverkslogg', 'svar');
    });
    await this.asKommune(nummer, canary(nummer, 'logg', 'handling'), async (tx) => {
      for (const { id, navn } of this.people.filter((p) => p.nummer === nummer)) await tx.query('INSERT INTO kommune.medarbeider (id, navn) VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, navn]);
      all['kommune.medarbeider'] = [{ id: this.person(`prosjektansvarlig ${nummer}`).id }];
      for (const table of this.tables.filter((t) => ['kommune', 'felles', 'koe'].includes(t.schema) && !writtenElsewhere.includes(t.name) && !afterFunn.includes(t.name) && !isNettverkets(t) && !isAvtalens(t))) {
        await fill(table, tx);
        const made = all[table.name]!;
        if (table.schema === 'kommune') tx.note({ tabell: shortName(table.name), id: String(made[0]!['id'] ?? v7()), verb: 'ny', navn: canary(nummer, 'logg', 'innhold'), felt: { navn: [canary(nummer, 'logg', 'innhold'), canary(nummer, 'logg', 'innhold')] } });
      }
      await tx.query('UPDATE kommune.budsjettaar SET laast = true WHERE aar = $1', [vedtattAar]);
      for (const [nr, status] of [[1, 'godkjent'], [2, 'laast']] as const) await tx.query('UPDATE kommune.maaleperiode SET status = $2 WHERE id = $1', [all['kommune.maaleperiode']![nr]!['id'], status]);
      return canary(nummer, 'svar', 'innhold');
    }, v7());
    await this.asKoordinator(canary(nummer, 'nettverkslogg', 'handling'), async (tx) => {
      for (const table of this.tables.filter((t) => isNettverkets(t) && !writtenElsewhere.includes(t.name) && !pointedAt.includes(t.name) && !afterFunn.includes(t.name))) await fill(table, tx);
      // Andelene skrives mens utgaven er et utkast. Den første er sendt; det er den kommunene ser og svarer på.
      await tx.query(`UPDATE felles.avtaleutgave SET sendt = now() WHERE utgave = 1 AND sendt IS NULL`);
      tx.note({ tabell: 'barrieresak', verb: 'ny', navn: canary(nummer, 'nettverkslogg', 'innhold') });
      return canary(nummer, 'nettverkslogg', 'svar');
    });
    all['felles.avtaleomtale'] = [{ avtale_id: all['felles.evalueringsavtale']![0]!['id']! }];
    await this.inviteEvaluator(nummer, all['felles.avtaleperson']![0]!['id'] as string);
    await this.asAvtale(nummer, canary(nummer, 'avtalelogg', 'handling'), async (tx) => {
      for (const table of this.tables.filter((t) => isAvtalens(t) && !writtenElsewhere.includes(t.name) && !afterFunn.includes(t.name))) await fill(table, tx);
      // Det første funnet og den første anbefalingen er utkast; resten er lagt fram, med en frist som er ute.
      await tx.query(`UPDATE felles.funn SET forelagt = now(), frist = '2025-01-15' WHERE id <> $1`, [all['felles.funn']![0]!['id']]);
      for (const table of this.tables.filter((t) => isAvtalens(t) && t.name === 'felles.funnfrigivelse')) await fill(table, tx);
      await tx.query('UPDATE felles.anbefaling SET frigitt = now() WHERE id <> $1', [all['felles.anbefaling']![0]!['id']]);
      for (const table of this.tables.filter((t) => t.name === 'felles.funntrekk')) await fill(table, tx);
      tx.note({ tabell: 'avtalelogg', verb: 'ny', navn: canary(nummer, 'avtalelogg', 'innhold') });
      return canary(nummer, 'avtalelogg', 'svar');
    });
    await this.asKommune(nummer, canary(nummer, 'logg', 'handling'), async (tx) => {
      for (const table of this.tables.filter((t) => afterFunn.includes(t.name) && !isAvtalens(t) && !isNettverkets(t))) await fill(table, tx);
      return null;
    });
    await this.asKoordinator(canary(nummer, 'nettverkslogg', 'handling'), async (tx) => {
      for (const table of this.tables.filter((t) => afterFunn.includes(t.name) && isNettverkets(t))) await fill(table, tx);
      return null;
    });
    all['felles.nettverkslogg'] = (await this.admin.query<{ id: string }>('SELECT id FROM felles.nettverkslogg WHERE handling = $1 ORDER BY tid DESC LIMIT 1', [canary(nummer, 'nettverkslogg', 'handling')])).rows;
    all['kommune.lesing'] = [await this.noteReading(nummer, all['felles.deling']![0]!['id'] as string)];
    all['kommune.uttakshendelse'] = [await noteExtraction(this.app.get(Db), nummer, this.kommuner[nummer]!, avtaleromFor(nummer), this.person('evaluator').id)];
    this.planted.tekster += 11 + this.people.filter((p) => p.nummer === nummer).length * 3;
    return { all, rows: Object.fromEntries(Object.entries(all).map(([name, made]) => [name, made[0]!])), ...await this.keys(nummer) };
  }

  /** Medlemskapet til den som er ført i avtalen. Hun har ikke tatt imot ennå. */
  private async inviteEvaluator(nummer: Nummer, id: string): Promise<void> {
    await this.database.forvalter.query(`INSERT INTO tilgang.medlemskap (id, rom, avtalerom, firma, navn, epost, rolle) VALUES ($1, 'evaluering', $2, 'Byrået', 'Invitert', $3, 'evaluator')`, [id, avtaleromFor(nummer), `evaluator-${nummer}@proeve.no`]);
  }

  /** Det noen utenfra har lest av det som er delt, på leseloggens egen innlogging. */
  private async noteReading(nummer: Nummer, gjelder: string): Promise<Record<string, Json>> {
    const id = v7();
    await runAsLogin('leselogg', () => this.app.get(Db).query('INSERT INTO kommune.lesing (kommune_id, id, rom, rolle, person_id, navn, hva, gjelder) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [this.kommuner[nummer], id, canary(nummer, 'lesing', 'rom'), canary(nummer, 'lesing', 'rolle'), this.person('evaluator').id, canary(nummer, 'lesing', 'navn'), canary(nummer, 'lesing', 'hva'), gjelder]));
    return { id };
  }

  private rowFor(nummer: Nummer, table: Table, all: Seeded['all'], serial: () => number, nr: number, variant: object): Record<string, unknown> {
    const row: Record<string, unknown> = table.schema !== 'kommune' && !isNettverkets(table) && !isAvtalens(table) ? { kommune_id: this.kommuner[nummer] } : {};
    for (const column of table.columns.filter(({ name }) => name !== 'kommune_id' && !(name in variant))) {
      const key = table.foreign.find(({ columns }) => columns.includes(column.name));
      const value = key ? all[key.table]?.[0]?.[key.targets[key.columns.indexOf(column.name)]!]
        : column.name === 'id' ? v7() : ['person_id', 'foert_av'].includes(column.name) ? this.person(`prosjektansvarlig ${nummer}`).id : valueFor(nummer, table, column, serial(), nr);
      if (value !== undefined) row[column.name] = value;
    }
    return row;
  }

  private async lookFromOutside(): Promise<void> {
    const outside = new Visible(this.admin, this.tables, { group: 'les', number: this.kommuner[aapenKommune]!, aapent: true });
    for (const table of this.tables.filter(({ schema, columns }) => ['kommune', 'felles'].includes(schema) && columns.some(({ name }) => name === 'id'))) {
      const { rows } = await this.admin.query<{ id: string }>(`SELECT id FROM ${table.name} WHERE ${await outside.condition(table, 'SELECT')}`);
      for (const { id } of rows) this.visibleOutside.add(id);
    }
  }

  private count(nummer: Nummer, row: Record<string, unknown>): void {
    for (const value of Object.values(row)) {
      if (String(value).startsWith(`7${nummer}`)) this.planted.tall++;
      this.planted.tekster += [...JSON.stringify(value ?? null).matchAll(/KANARI-/g)].length;
    }
  }

  /** En som er invitert, og lenker som kan brukes. */
  private async keys(nummer: Nummer): Promise<Omit<Seeded, 'rows' | 'all'>> {
    const [invitert, invitasjon, nullstilling] = [v7(), newToken(), newToken()];
    await this.database.forvalter.query(`INSERT INTO tilgang.medlemskap (id, rom, kommune_id, navn, epost, rolle) VALUES ($1, 'kommune', $2, $3, $4, 'leser')`,
      [invitert, this.kommuner[nummer], `${canary(nummer, 'medlemskap', 'navn')}-invitert`, `kanari-${nummer}-epost-invitert@proeve.no`]);
    await this.database.forvalter.query('INSERT INTO tilgang.invitasjon (noekkel, medlemskap_id, utloeper) VALUES ($1, $2, $3)', [tokenKey(invitasjon), invitert, expiry()]);
    await this.database.forvalter.query('INSERT INTO tilgang.nullstilling (noekkel, person_id, utloeper) VALUES ($1, $2, $3)', [tokenKey(nullstilling), this.person(`leser ${nummer}`).id, expiry()]);
    return { invitert, invitasjon, nullstilling };
  }
}
