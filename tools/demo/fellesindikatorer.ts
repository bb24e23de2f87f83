import type { INestApplicationContext } from '@nestjs/common';
import { FellesindikatorService } from '#libs/felles/fellesindikator';
import { Db } from '#libs/platform';

const mysen = (sted: string) => ({ tittel: 'Årsrapport 2025 for Områdeløft Mysen', sted, tolket: true });
const folk = { enhet: 'personer', retning: 'hoeyere', deltakelse: true } as const;
const sommerjobb = { navn: 'Unge med sommerjobb', ...folk, nivaa: 'omraade', telling: 'unike' } as const;

/**
 * Tre tall kildene gir grunnlag for. Det Mysen faktisk telte i 2025, er to av dem; at de er felles for et nettverk, er vår tolkning.
 * Den nye utgaven av sommerjobbene er oppdiktet: Mysen står på den gamle, så grunnen til at ingen er rangert, synes.
 */
export async function writeFellesindikatorer(app: INestApplicationContext): Promise<void> {
  const [db, felles] = [app.get(Db), app.get(FellesindikatorService)];
  if ((await db.queryOne<{ antall: number }>('SELECT count(*)::int AS antall FROM felles.fellesindikator'))!.antall > 0) return;
  const id = await felles.create({
    kode: 'sommerjobb', ...sommerjobb, teller: 'Ungdommer i området som fikk tilbud om sommerjobb', datakilde: 'Kommunens lister over tilbud',
    veiledning: 'Tell hver ungdom én gang. Tilbudet teller, også når jobben ikke ble tatt.',
  }, { kilde: mysen('4.2 Ungdom i arbeid') });
  await felles.publish({
    id, versjon: 1, ...sommerjobb, teller: 'Unge mellom 15 og 19 år med minst to uker sommerjobb', datakilde: 'Arbeidsavtalene', veiledning: 'Tell hver ungdom én gang, også den som hadde to jobber.',
    endring: 'Et tilbud sier ikke hvem som jobbet. Nå telles de som hadde jobben i minst to uker.',
  }, { oppdiktet: true });
  await felles.create({
    kode: 'individuell-oppfoelging', navn: 'Kvinner med individuell oppfølging mot arbeid', ...folk, nivaa: 'kommune', telling: 'kan_overlappe', teller: 'Kvinner med individuell oppfølging i året', datakilde: 'Veilederne',
    veiledning: 'Gjelder hele kommunen når tiltaket gjør det. Den som var med to år på rad, telles begge årene.',
  }, { kilde: mysen('4.1 Jobbsjansen') });
  await felles.create({
    kode: 'moeteplass-timer', navn: 'Åpningstimer på møteplassen', enhet: 'timer i uka', retning: 'hoeyere', deltakelse: false, nivaa: 'omraade', telling: 'ikke_personer',
    teller: 'Timer åpent i en vanlig uke', datakilde: 'Åpningstidene', veiledning: 'Bruk åpningstida som er kunngjort. Ikke tell utleie.',
  }, { oppdiktet: true });
}
