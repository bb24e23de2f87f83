import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { v5 as uuidFrom } from 'uuid';
import { DelingService, ResultatdelingService } from '#libs/deling';
import { InnlesingService, readInnlesingFile } from '#libs/kommune/innlesing';
import { InnstillingService } from '#libs/kommune/innstilling';
import { anonymousContext, avtaleLogin, Db, kommuneLogin, type Leser, nettverkLogin, projectRoot, readConfig, type RequestContext, runInContext, UnitOfWork } from '#libs/platform';
import { connectForvalter } from '#libs/platform/wall';
import { hashPassord } from '#libs/tilgang';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { findUnopened, publishAndOpen, review } from './aapent.ts';
import { askOwner, proposeWording } from './banksamtale.ts';
import { writeBarrierer, writeBarrieresaker } from './barrierer.ts';
import { writeErfaringer } from './erfaringer.ts';
import { writeBestilteTabeller } from './bestilte-tabeller.ts';
import { visitLastWeek } from './besoek.ts';
import { acceptEvalueringsavtale, deliverInDemo, inviteEvaluatorer, openForEvaluatorer, writeEvalueringsavtale } from './evaluering.ts';
import { writeFellesindikatorer } from './fellesindikatorer.ts';
import { passOnToNettverket } from './formidlinger.ts';
import { writeFunn, type Roller } from './funn.ts';
import { writeFordelinger } from './fordelinger.ts';
import { writeUndersoekelser } from './undersoekelser.ts';
import { writeKalender } from './kalender.ts';
import { writeKonferanse, writePaameldinger } from './konferanser.ts';
import { demoLogins, demoPassword, type DemoLogin } from './logins.ts';
import { writeTilpasninger } from './tilpasninger.ts';
import { drawOmraader } from './omraader.ts';
import { attestYear, sharePengebruk } from './pengebruk.ts';
import { walkThePhases } from './veiviser.ts';

// Faste id-er, så en avbrutt lasting kan fortsette uten dubletter.
const namespace = '6f1c1b0e-2f5e-4b7a-9d50-3c8f0a1e7d11';
const idOf = (kind: string, login: DemoLogin) => uuidFrom(`${kind}:${login.epost}`, namespace);

/** Periodene som er godkjent, og som deles: noen for 2024, noen for 2025, så både det felles og hullene synes. Mysens tall står i årsrapporten. */
const resultater: Record<string, readonly string[]> = { 3118: ['2025'], 3101: ['2024'], 3107: ['2024', '2025'] };

/** De som har attestert og delt bruken av penger i 2025. Sarpsborg har ikke vedtatt budsjettet, og kan ikke dele. */
const medPengebruk: readonly string[] = ['3101', '3107', '3118'];

const config = readConfig();
const forvalter = await connectForvalter(config.database, config);
const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: ['error'] });
try {
  const kommuner = await kommuneIds();
  await writeLogins(kommuner);
  for (const [nummer, kommuneId] of kommuner) await writeKommune(nummer, kommuneId);
  await writeTilpasninger(app, (nummer, work) => runInContext(contextOf(nummer, kommuner.get(nummer)!), work));
  await writeNettverk(kommuner);
  await writeEvalueringsfunn(kommuner);
  for (const nummer of ['3101', '3107', '3118']) await runInContext(contextOf(nummer, kommuner.get(nummer)!), () => writePaameldinger(app, nummer));
  for (const [nummer, kommuneId] of kommuner) if (nummer !== '3103') await openForAll(contextOf(nummer, kommuneId));
  await runInContext(contextOf('3103', kommuner.get('3103')!), () => askOwner(app));
  await runInContext(await contextOfKoordinator(), () => proposeWording(app));
  process.send?.('  Halden og Fredrikstad deler planen for 2025, og de og Indre Østfold deler resultater og bruk av penger; Indre Østfold, Halden og Sarpsborg har åpnet ulike rom for dem som evaluerer');
} finally {
  await app.close();
  await forvalter.end();
}
process.disconnect?.();

async function kommuneIds(): Promise<Map<string, number>> {
  const numre = [...new Set(demoLogins.flatMap((l) => l.kommunenummer ?? []))];
  const { rows } = await forvalter.query<{ nummer: string; kommune_id: number }>('SELECT nummer, kommune_id FROM referanse.kommunenummer WHERE nummer = ANY($1)', [numre]);
  return new Map(rows.map((row) => [row.nummer, row.kommune_id]));
}

async function writeLogins(kommuner: Map<string, number>): Promise<void> {
  // De som evaluerer, fører koordinatoren selv i avtalen.
  const rows = demoLogins.map((login) => ({ ...login, personId: idOf('person', login), id: idOf('medlemskap', login), kommuneId: kommuner.get(login.kommunenummer ?? '') ?? null }));
  const hash = await hashPassord(demoPassword);
  await forvalter.query(`
    WITH inn AS (SELECT * FROM jsonb_to_recordset($1) AS l ("personId" uuid, id uuid, navn text, epost text, rom text, "kommuneId" int, fylkesnummer text, firma text, rolle text)),
    person AS (INSERT INTO tilgang.person (id, navn, epost) SELECT "personId", navn, epost FROM inn ON CONFLICT DO NOTHING),
    passord AS (INSERT INTO tilgang.passord (person_id, hash) SELECT "personId", $2 FROM inn ON CONFLICT DO NOTHING)
    INSERT INTO tilgang.medlemskap (id, rom, kommune_id, nettverk_id, person_id, navn, epost, rolle)
    SELECT inn.id, rom, "kommuneId", CASE WHEN rom = 'felles' THEN n.id END, "personId", inn.navn, epost, rolle FROM inn LEFT JOIN referanse.nettverk n USING (fylkesnummer) WHERE rom <> 'evaluering' ON CONFLICT DO NOTHING`, [JSON.stringify(rows), hash]);
}

/** Den som leder arbeidet i kommunen: programlederen, eller nettverksmedlemmet der det ikke er noen satsing. */
function contextOf(nummer: string, kommuneId: number, roller: readonly string[] = ['programleder', 'nettverksmedlem']): RequestContext {
  const leder = demoLogins.find((l) => l.kommunenummer === nummer && roller.includes(l.rolle))!;
  return {
    ...anonymousContext(), login: kommuneLogin(kommuneId), roller: [leder.rolle], person: { id: idOf('person', leder), navn: leder.navn },
    arbeidsrom: { kode: nummer, type: 'kommune', navn: '', kommuneId, utgave: null },
  };
}

/** Moss har ingen satsing og ingen fil: et nettverksmedlem. */
async function writeKommune(nummer: string, kommuneId: number): Promise<void> {
  if (nummer === '3103') return;
  await runInContext(contextOf(nummer, kommuneId), async () => {
    const { nye } = await app.get(InnlesingService).write(await readInnlesingFile(join(projectRoot, `tools/demo/${nummer}.json`)));
    await giveResponsibility(nummer);
    await drawOmraader(app, nummer);
    await writeBarrierer(app, nummer);
    await writeErfaringer(app, nummer);
    await writeFordelinger(app, nummer);
    await writeUndersoekelser(app, nummer);
    await writeBestilteTabeller(app, nummer);
    if (['3101', '3107'].includes(nummer)) await share();
    for (const periode of resultater[nummer] ?? []) await shareResults(periode);
    if (nummer === '3101') await letTheBodyDecide();
    if (nummer === '3118') await walkThePhases(app);
    process.send?.(`  ${nummer}: ${nye} rader lest inn`);
  });
  if (!medPengebruk.includes(nummer)) return;
  await runInContext(contextOf(nummer, kommuneId, ['controller']), () => attestYear(app, 2025));
  await runInContext(contextOf(nummer, kommuneId), () => sharePengebruk(app, 2025));
}

async function contextOfKoordinator(): Promise<RequestContext> {
  const koordinator = demoLogins.find(({ rolle }) => rolle === 'koordinator')!;
  const { rows } = await forvalter.query<{ id: number }>('SELECT id FROM referanse.nettverk WHERE fylkesnummer = $1', [koordinator.fylkesnummer]);
  return {
    ...anonymousContext(), login: nettverkLogin(rows[0]!.id), roller: ['koordinator'],
    person: { id: idOf('person', koordinator), navn: koordinator.navn },
    arbeidsrom: { kode: 'felles', type: 'felles', navn: '', kommuneId: null, utgave: null },
  };
}

/** De som evaluerer, i rommet til avtalen sin. */
async function contextOfEvaluator(): Promise<RequestContext> {
  const evaluator = demoLogins.find(({ rolle }) => rolle === 'evaluator')!;
  const { rows: [rom] } = await forvalter.query<{ nr: number }>('SELECT min(r.nr) AS nr FROM referanse.avtalerom r JOIN referanse.nettverk n ON n.id = r.nettverk_id WHERE n.fylkesnummer = $1', [evaluator.fylkesnummer]);
  const { rows: lesere } = await forvalter.query<Leser>(`SELECT id, avtalerom, firma FROM tilgang.medlemskap WHERE person_id = $1 AND rom = 'evaluering'`, [idOf('person', evaluator)]);
  return {
    ...anonymousContext(), login: avtaleLogin(rom!.nr), roller: ['evaluator'], person: { id: idOf('person', evaluator), navn: evaluator.navn },
    arbeidsrom: { kode: `avtale-${rom!.nr}`, type: 'evaluering', navn: '', kommuneId: null, utgave: null, avtalerom: rom!.nr, lesere },
  };
}

async function writeEvalueringsfunn(kommuner: Map<string, number>): Promise<void> {
  const [evaluator, koordinator] = [await contextOfEvaluator(), await contextOfKoordinator()];
  const avtale = await runInContext(evaluator, () => app.get(Db).queryOne<{ id: string }>('SELECT id FROM felles.evalueringsavtale'));
  if (!avtale) return;
  const roller: Roller = { evaluator: (work) => runInContext(evaluator, work), koordinator: (work) => runInContext(koordinator, work), kommune: (nummer, work) => runInContext(contextOf(nummer, kommuner.get(nummer)!), work) };
  await writeFunn(app, avtale.id, roller);
  await passOnToNettverket(app, avtale.id, roller);
  await runInContext(evaluator, () => visitLastWeek(app));
}

/** Gjennomgått av koordinatoren, publisert og åpnet av programlederen. */
async function openForAll(kommune: RequestContext): Promise<void> {
  const koordinator = await contextOfKoordinator();
  for (const erfaring of await runInContext(kommune, () => findUnopened(app))) {
    await runInContext(koordinator, () => review(app, erfaring));
    await runInContext(kommune, () => publishAndOpen(app, erfaring.id));
  }
}

/** Det koordinatoren selv har gjort. */
async function writeNettverk(kommuner: Map<string, number>): Promise<void> {
  await runInContext(await contextOfKoordinator(), async () => {
    await writeBarrieresaker(app, await writeKalender(app));
    await writeFellesindikatorer(app);
    await writeKonferanse(app);
    const avtaleId = await writeEvalueringsavtale(app);
    if (avtaleId === null) return;
    for (const [nummer, kommuneId] of kommuner) if (nummer !== '3103') await runInContext(contextOf(nummer, kommuneId), () => acceptEvalueringsavtale(app, nummer));
    await inviteEvaluatorer(app, avtaleId, demoLogins.filter(({ rolle }) => rolle === 'evaluator'));
    for (const [nummer, kommuneId] of kommuner) await runInContext(contextOf(nummer, kommuneId), () => openForEvaluatorer(app, nummer));
    await deliverInDemo(app, avtaleId);
  });
}

/** Det koordinatoren har å se på i demoen. De to andre har ikke delt: det skal også synes. */
async function share(): Promise<void> {
  const deling = app.get(DelingService);
  if ((await deling.list()).kanDeles.every(({ aar }) => aar !== 2025)) return;
  const { kontrollsum } = await deling.preview(2025);
  await deling.share({ aar: 2025, kontrollsum, bekreftet: true });
}

async function shareResults(periode: string): Promise<void> {
  if (!(await app.get(DelingService).list()).kanDelesPerioder.some((klar) => klar.periode === periode)) return;
  const deling = app.get(ResultatdelingService);
  const { kontrollsum } = await deling.preview(periode);
  await deling.share({ periode, kontrollsum, bekreftet: true });
}

/** I Halden vedtar kommunedirektørens ledergruppe planen; det står i programbeskrivelsen. At den fører vedtaket selv, i Løftet, er oppdiktet. */
async function letTheBodyDecide(): Promise<void> {
  const innstilling = app.get(InnstillingService);
  const { versjon } = await innstilling.find();
  if (versjon > 1) return;
  await innstilling.update({ versjon, styringsgruppeVedtar: true, vedtaksorgan: 'Kommunedirektørens ledergruppe', plankjede: 'halden' }, true);
}

/** Prosjektansvarlig i demoen får noen tiltak å være ansvarlig for. Hvem som har ansvaret i virkeligheten, står ikke i kildene. */
async function giveResponsibility(nummer: string): Promise<void> {
  const people = demoLogins.filter((l) => l.kommunenummer === nummer).map((l) => ({ id: idOf('person', l), navn: l.navn, rolle: l.rolle }));
  const ansvarlig = people.find((p) => p.rolle === 'prosjektansvarlig')!.id;
  await app.get(UnitOfWork).run('DEMO_ANSVAR_GITT', async (tx) => {
    await tx.query('INSERT INTO kommune.medarbeider (id, navn) SELECT id, navn FROM jsonb_to_recordset($1) AS p (id uuid, navn text) ON CONFLICT DO NOTHING', [JSON.stringify(people)]);
    const tiltak = await tx.query<{ id: string; navn: string }>('SELECT id, navn FROM kommune.tiltak WHERE ansvarlig_id IS NULL AND nr IN (2, 5, 8)');
    await tx.query('UPDATE kommune.tiltak SET ansvarlig_id = $1, versjon = versjon + 1 WHERE id = ANY($2)', [ansvarlig, tiltak.map((t) => t.id)]);
    for (const { id, navn } of tiltak) tx.note({ tabell: 'tiltak', id, navn, verb: 'endret', felt: { ansvarligId: [null, ansvarlig] } });
    return null;
  });
}
