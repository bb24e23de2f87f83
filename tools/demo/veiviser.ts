import type { INestApplicationContext } from '@nestjs/common';
import { FasekryssService, FaseplassService } from '#libs/kommune/veiviser';
import { Db } from '#libs/platform';

/** Hvor Indre Østfold står i veiviseren, og hva som er krysset av, er lest ut av årsrapporten av oss. Ingen i kommunen har satt det. */
export async function walkThePhases(app: INestApplicationContext): Promise<void> {
  const [tiltak] = await app.get(Db).query<{ id: string }>(`SELECT id FROM kommune.tiltak WHERE noekkel = 'io-kartlegging'`);
  const [avtale] = await app.get(Db).query<{ id: string }>(`SELECT id FROM kommune.styringsdokument WHERE type = 'intensjonsavtale' ORDER BY utgave DESC LIMIT 1`);
  const [plan] = await app.get(Db).query<{ id: string; satt: boolean }>('SELECT id, EXISTS (SELECT FROM kommune.faseplass) AS satt FROM kommune.handlingsplan ORDER BY aar LIMIT 1');
  if (plan?.satt) return;
  await app.get(FaseplassService).set({ faseNr: 4, fra: '2025', merknad: 'Årsrapporten sier at 2025 var første hele året med gjennomføring.' }, true);
  const kryss = app.get(FasekryssService);
  await kryss.set({ punktKode: 'f1-r3', tekst: 'Forskerne snakket med mellom 80 og 90 i bo- og nærmiljøkartleggingen.', ...(tiltak && { tiltakId: tiltak.id }) }, true);
  await kryss.set({ punktKode: 'f2-r1', tekst: 'Intensjonsavtalen er fra juni 2024.', ...(avtale && { styringsdokumentId: avtale.id }) }, true);
  await kryss.set({ punktKode: 'f2-r3', tekst: 'To programledere, kjerneteam og ressursgruppe er på plass.' }, true);
  if (plan) await kryss.set({ punktKode: 'f2-r5', handlingsplanId: plan.id }, true);
  await kryss.set({ punktKode: 'f3-r2', tekst: 'Avtaler med Jobbsjansen, Bydelsmødre Norge og Kirkens Bymisjon.' }, true);
  await kryss.set({ punktKode: 'f3-s14', tekst: 'Ja, gjennom bo- og nærmiljøkartleggingen.' }, true);
}
