import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { v5 as uuidFrom } from 'uuid';
import { InnlesingService, readInnlesing } from '#libs/kommune/innlesing';
import { anonymousContext, kommuneLogin, readConfig, runInContext, UnitOfWork, type RequestContext } from '#libs/platform';
import { connectForvalter, connectTool, openArbeidsrom } from '#libs/platform/wall';
import { hashPassord } from '#libs/tilgang';
import { AppModule } from '../../../apps/api/src/app.module.ts';
import { filesFor } from './file.ts';
import { bruker, delende, kommuner, passord, type Kommuneform } from './scale.ts';

// Egen prosess: radene leses inn av den samme innlesingen som alle bruker, på kommunens egen innlogging.
const namespace = '0f0a4b4e-93c5-4c39-8d6a-1f5e6b0c7a55';
const personId = (nummer: string) => uuidFrom(`person:${nummer}`, namespace);
const naa = Number(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' }).slice(0, 4));

const config = readConfig();
const [admin, forvalter] = [await connectTool(process.env['DATABASE_URL']!), await connectForvalter(config.database, config)];
const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: ['error'] });
try {
  for (const form of process.argv[2] === 'delende' ? [delende] : kommuner) await writeKommune(form);
  await admin.query('VACUUM (ANALYZE)');
} finally {
  await Promise.all([app.close(), admin.end(), forvalter.end()]);
}
process.disconnect?.();

async function writeKommune(form: Kommuneform): Promise<void> {
  const { rows: [kommune] } = await forvalter.query<{ id: number }>('SELECT kommune_id AS id FROM referanse.kommunenummer WHERE nummer = $1', [form.nummer]);
  await openArbeidsrom(admin, forvalter, config.database.database, kommune!.id, config);
  await writePerson(form.nummer, kommune!.id);
  const context: RequestContext = {
    ...anonymousContext(), login: kommuneLogin(kommune!.id), roller: ['programleder'], person: { id: personId(form.nummer), navn: `Programleder ${form.nummer} (oppdiktet)` },
    arbeidsrom: { kode: form.nummer, type: 'kommune', navn: '', kommuneId: kommune!.id, utgave: null },
  };
  let nye = 0;
  for (const file of filesFor(form, naa)) nye += (await runInContext({ ...context }, () => app.get(InnlesingService).write(readInnlesing(Buffer.from(JSON.stringify(file)))))).nye;
  for (let i = 0; i < 10; i++) await runInContext({ ...context }, () => giveResponsibility(form.nummer, i));
  process.send?.(`  ${form.nummer}: ${nye} rader`);
}

async function writePerson(nummer: string, kommuneId: number): Promise<void> {
  await forvalter.query(`
    WITH person AS (INSERT INTO tilgang.person (id, navn, epost) VALUES ($1, $3, $4)), passord AS (INSERT INTO tilgang.passord (person_id, hash) VALUES ($1, $5))
    INSERT INTO tilgang.medlemskap (id, rom, kommune_id, person_id, navn, epost, rolle) VALUES ($2, 'kommune', $6, $1, $3, $4, 'programleder')`,
  [personId(nummer), uuidFrom(`medlemskap:${nummer}`, namespace), `Programleder ${nummer} (oppdiktet)`, bruker(nummer), await hashPassord(passord), kommuneId]);
}

/** Ansvaret gis i puljer, så loggen har de siste endringene forsiden viser. Noen tiltak blir stående uten. */
async function giveResponsibility(nummer: string, pulje: number): Promise<void> {
  await app.get(UnitOfWork).run('DEMO_ANSVAR_GITT', async (tx) => {
    const rows = await tx.query<{ id: string; navn: string }>('SELECT id, navn FROM kommune.tiltak WHERE nr % 11 = $1 ORDER BY nr', [pulje]);
    await tx.query('UPDATE kommune.tiltak SET ansvarlig_id = $1, versjon = versjon + 1 WHERE id = ANY($2)', [personId(nummer), rows.map((row) => row.id)]);
    for (const { id, navn } of rows) tx.note({ tabell: 'tiltak', id, navn, verb: 'endret', felt: { ansvarligId: [null, personId(nummer)] } });
    return null;
  });
}
