import type { INestApplicationContext } from '@nestjs/common';
import { FordelingsdelingService } from '#libs/deling';
import { FordelingQuery, FordelingService, FordelingsperiodeService } from '#libs/kommune/fordeling';

const alder = { navn: 'Alder', verdier: ['0–12 år', '13–19 år', '20–39 år', '40–66 år', '67 år og eldre'] };
const kjoenn = { navn: 'Kjønn', verdier: ['Kvinner og jenter', 'Menn og gutter', 'Ikke oppgitt'] };
const tema = { navn: 'Tema', verdier: ['Møteplasser', 'Arbeid', 'Oppvekst og utdanning'] };

/** Alder, så kjønn, så tema. Noen få er med i noe, så tabellen har små tall å skjule. */
const tall: Record<string, number[]> = {
  '2025-H1': [24, 0, 41, 22, 0, 38, 2, 0, 3, 31, 12, 27, 35, 9, 22, 4, 1, 2, 44, 18, 6, 29, 11, 3, 5, 2, 0, 38, 14, 0, 26, 8, 0, 3, 0, 0, 52, 0, 0, 33, 0, 0, 6, 0, 0],
  '2025-H2': [31, 0, 46, 27, 0, 40, 3, 0, 2, 36, 16, 30, 41, 13, 25, 3, 2, 1, 49, 21, 7, 34, 15, 4, 4, 1, 0, 41, 17, 0, 30, 11, 0, 2, 1, 0, 57, 0, 0, 36, 0, 0, 7, 0, 0],
};

/** Én oppdiktet serie for Halden, med ett halvår delt og ett som venter. Hvem som er med på tiltakene, står ikke i kildene. */
export async function writeFordelinger(app: INestApplicationContext, nummer: string): Promise<void> {
  if (nummer !== '3101' || (await app.get(FordelingQuery).all()).serier.length > 0) return;
  const { id } = await app.get(FordelingService).create({ navn: 'Deltakere etter alder, kjønn og tema', teller: 'De som har vært med på minst ett tiltak i halvåret, hver person én gang', dimensjoner: [alder, kjoenn, tema] }, { oppdiktet: true });
  const perioder = app.get(FordelingsperiodeService);
  for (const periode of Object.keys(tall)) {
    const serie = await perioder.create({ fordelingId: id, periode }, { oppdiktet: true });
    const laget = serie.perioder.find((en) => en.periode === periode)!;
    await perioder.update({ id: laget.id, versjon: laget.versjon, tall: tall[periode]! });
    if (periode === '2025-H1') await share(app, laget.id);
  }
}

async function share(app: INestApplicationContext, fordelingsperiodeId: string): Promise<void> {
  const deling = app.get(FordelingsdelingService);
  const { kontrollsum } = await deling.preview(fordelingsperiodeId);
  await deling.share({ fordelingsperiodeId, kontrollsum: kontrollsum!, bekreftet: true });
}
