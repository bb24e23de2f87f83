import { NestFactory } from '@nestjs/core';
import { InnlesingService, kontrollerKommune, readInnlesingFile } from '#libs/kommune/innlesing';
import { anonymousContext, Db, kommuneLogin, runAsLogin, runInContext, type Config } from '#libs/platform';
import { describeChanges } from './describe-changes.ts';
import { AppModule } from '../../apps/api/src/app.module.ts';

/** Leser inn fila som kommunen selv, på kommunens egen innlogging, og forteller hva som ble nytt og endret. Med `--proev` blir ingenting lagret. */
export async function importFile(config: Config, nummer: string, file: string, valg?: string): Promise<void> {
  if (valg !== undefined && valg !== '--proev') throw new Error(`«${valg}» er ikke et valg. Det eneste er --proev.`);
  if (!/^\d{4}$/.test(nummer)) throw new Error(`«${nummer}» er ikke et kommunenummer. Det har fire sifre.`);
  const innlesing = await readInnlesingFile(file);
  kontrollerKommune(innlesing, nummer);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: ['error'] });
  try {
    const kommuneId = await findRoom(app.get(Db), nummer);
    const context = { ...anonymousContext(), login: kommuneLogin(kommuneId), arbeidsrom: { kode: nummer, type: 'kommune' as const, navn: '', kommuneId, utgave: null } };
    const service = app.get(InnlesingService);
    const proeve = valg ? await runInContext(context, () => service.preview(innlesing)) : null;
    const { nye, endret, uendret, fjernet } = proeve ?? await runInContext(context, () => service.write(innlesing));
    console.log(`${proeve ? 'Prøvd' : 'Lest inn'} for ${nummer}: ${nye} nye, ${endret} endret, ${uendret} uendret, ${fjernet} koblinger fjernet.`);
    if (proeve) console.log(describeChanges(proeve.endringer));
  } finally {
    await app.close();
  }
}

async function findRoom(db: Db, nummer: string): Promise<number> {
  const row = await runAsLogin('innlogging', () => db.queryOne<{ id: number }>(
    'SELECT a.kommune_id AS id FROM tilgang.arbeidsrom a JOIN referanse.kommunenummer n USING (kommune_id) WHERE n.nummer = $1', [nummer]));
  if (!row) throw new Error(`${nummer} har ikke noe rom her. Lag det med: npm run loeftet -- kommune:opprett ${nummer} <navn>`);
  return row.id;
}
