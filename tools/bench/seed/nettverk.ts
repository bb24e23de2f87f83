import 'reflect-metadata';
import pg from 'pg';
import { v5 as uuidFrom } from 'uuid';
import { kommuneLogin, loginPassword, nettverkLogin, readConfig, roleName } from '#libs/platform';
import { connectForvalter, connectTool, ensureKommune, ensureLogin, openArbeidsrom } from '#libs/platform/wall';
import { hashPassord } from '#libs/tilgang';
import { deltBruk, deltPlan } from './delt-plan.ts';
import { deltIndikatorer, fellesindikatorer } from './indikatorer.ts';
import { randomFrom } from './random.ts';
import { bruker, L, medlemmer, passord } from './scale.ts';

/** De samme radene som når noen deler. $1 kommunen, $2 nettverket, $3 delingene. */
const insertDelinger = `
  WITH inn AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($3) AS d (id uuid, type text, aar int, utgave int, trukket timestamptz, beloep jsonb, tiltak jsonb, innbyggere jsonb, forbruk jsonb, periode text, indikatorer jsonb)),
  hode AS (INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, periode, utgave, satsing, trukket, innbyggere, innbyggere_presisjon)
    SELECT $1, id, $2, type, aar, periode, utgave, 'Områdesatsing', trukket, (innbyggere ->> 'antall')::int, innbyggere ->> 'presisjon' FROM inn),
  beloep AS (INSERT INTO felles.delt_beloep (kommune_id, deling_id, nettverk_id, aar, tema, giverart, beloep_oere)
    SELECT $1, inn.id, $2, b.aar, b.tema, b.giverart, b.beloep FROM inn, jsonb_to_recordset(inn.beloep) AS b (aar int, tema text, giverart text, beloep bigint)),
  indikatorer AS (INSERT INTO felles.delt_indikator (kommune_id, deling_id, nettverk_id, periode, serie_id, nr, navn, enhet, retning, nivaa, telling, omfang, definisjonsutgave, felles_kode, felles_utgave, verdi, presisjon)
    SELECT $1, inn.id, $2, inn.periode, i.serie, i.nr, i.navn, i.enhet, i.retning, 'omraade', i.telling, 'omraade', 1, i.kode, CASE WHEN i.kode IS NOT NULL THEN 1 END, i.verdi, CASE WHEN i.verdi IS NOT NULL THEN 'eksakt' END
    FROM inn, jsonb_to_recordset(inn.indikatorer) AS i (serie uuid, nr int, navn text, enhet text, retning text, telling text, kode text, verdi numeric)),
  forbruk AS (INSERT INTO felles.delt_forbruk (kommune_id, deling_id, nettverk_id, aar, tema, giverart, fra_oere, til_oere)
    SELECT $1, inn.id, $2, inn.aar, b.tema, b.giverart, b.fra, b.til FROM inn, jsonb_to_recordset(inn.forbruk) AS b (tema text, giverart text, fra bigint, til bigint))
  INSERT INTO felles.delt_tiltak (kommune_id, deling_id, nettverk_id, tema, status, antall)
  SELECT $1, inn.id, $2, t.tema, t.status, t.antall FROM inn, jsonb_to_recordset(inn.tiltak) AS t (tema text, status text, antall int)`;

/** $1 nettverket, $2 indikatorene. */
const insertFellesindikatorer = `
  WITH inn AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($2) AS i (id uuid, kode text, navn text, enhet text, nevner text, retning text, telling text, deltakelse boolean)),
  hode AS (INSERT INTO felles.fellesindikator (nettverk_id, id, kode) SELECT $1, id, kode FROM inn)
  INSERT INTO felles.fellesindikatorutgave (nettverk_id, fellesindikator_id, utgave, navn, teller, nevner, enhet, retning, nivaa, telling, deltakelse, datakilde, publisert)
  SELECT $1, id, 1, navn, navn, nevner, enhet, retning, 'omraade', telling, deltakelse, 'Egne lister', '2020-01-01' FROM inn`;

// Et nettverk der alle har delt planen, bruken og resultatene sine i alle årene. Det delte skrives på hver kommunes egen innlogging; i kommunenes egne tabeller ligger det ingenting.
const antall = Number(process.argv[2]);
const namespace = '4f3d2a0e-7f57-4f39-9a8e-3f1b7f0c5d21';
const naa = new Date().getFullYear();
const config = readConfig();
const [admin, forvalter] = [await connectTool(process.env['DATABASE_URL']!), await connectForvalter(config.database, config)];
try {
  const nettverk = await writeNettverk();
  for (const nummer of medlemmer(antall)) await writeMedlem(nummer, nettverk);
  await admin.query('VACUUM (ANALYZE)');
} finally {
  await Promise.all([admin.end(), forvalter.end()]);
}
process.disconnect?.();

async function writeNettverk(): Promise<number> {
  const { rows: [ny] } = await forvalter.query<{ id: number }>(`INSERT INTO referanse.nettverk (navn, fylkesnummer) VALUES ('Nettverket i målingen', '99') RETURNING id`);
  await ensureLogin(admin, config.database.database, nettverkLogin(ny!.id), 'felles', config);
  await forvalter.query(`
    WITH person AS (INSERT INTO tilgang.person (id, navn, epost) VALUES ($1, 'Koordinator (oppdiktet)', $3)), passord AS (INSERT INTO tilgang.passord (person_id, hash) VALUES ($1, $4))
    INSERT INTO tilgang.medlemskap (id, rom, nettverk_id, person_id, navn, epost, rolle) VALUES ($2, 'felles', $5, $1, 'Koordinator (oppdiktet)', $3, 'koordinator')`,
  [uuidFrom('person', namespace), uuidFrom('medlemskap', namespace), bruker('felles'), await hashPassord(passord), ny!.id]);
  await admin.query(insertFellesindikatorer, [ny!.id, JSON.stringify(fellesindikatorer.map((en) => ({ ...en, id: uuidFrom(`felles:${en.kode}`, namespace) })))]);
  return ny!.id;
}

async function writeMedlem(nummer: string, nettverk: number): Promise<void> {
  const kommune = await ensureKommune(forvalter, { nummer, navn: `Kommune ${nummer}`, fylkesnummer: '99', harOmraadesatsing: true });
  await openArbeidsrom(admin, forvalter, config.database.database, kommune, config);
  const { host, port, database } = config.database;
  const own = new pg.Client({ host, port, database, user: roleName(database, kommuneLogin(kommune)), password: loginPassword(config.secret, database, kommuneLogin(kommune), config.generation) });
  await own.connect();
  try {
    await own.query(insertDelinger, [kommune, nettverk, JSON.stringify(delingerFra(nummer))]);
  } finally {
    await own.end();
  }
}

/** Ett øyeblikksbilde av planen, ett av bruken og ett av resultatene for hvert år. Hver tredje plan er delt på nytt etter å ha vært trukket tilbake. */
function delingerFra(nummer: string): object[] {
  return Array.from({ length: L.aar }, (_, i) => {
    const aar = naa - L.aar + 1 + i;
    const random = randomFrom(Number(nummer) * 10_000 + aar);
    const plan = deltPlan(aar, L, random);
    const tomt = { aar, utgave: 1, trukket: null, beloep: [], tiltak: [], innbyggere: null, forbruk: [], periode: null, indikatorer: [] };
    const deling = { ...tomt, id: uuidFrom(`${nummer}:${aar}`, namespace), type: 'handlingsplan', ...plan };
    const bruk = { ...tomt, id: uuidFrom(`${nummer}:${aar}:bruk`, namespace), type: 'pengebruk', forbruk: deltBruk(plan, random) };
    const resultater = { ...tomt, id: uuidFrom(`${nummer}:${aar}:resultater`, namespace), type: 'resultater', periode: String(aar), indikatorer: deltIndikatorer(nummer, random, (navn) => uuidFrom(`${nummer}:serie:${navn}`, namespace)) };
    const trukket = { ...tomt, id: uuidFrom(`${nummer}:${aar}:trukket`, namespace), type: 'handlingsplan', trukket: new Date() };
    return i % 3 === 0 ? [trukket, { ...deling, utgave: 2 }, bruk, resultater] : [deling, bruk, resultater];
  }).flat();
}
