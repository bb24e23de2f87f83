import type { INestApplicationContext } from '@nestjs/common';
import { KonferanselesingService, KonferansepostService, KonferanseService, PaameldingService } from '#libs/felles/konferanse';
import { SesjonsnotatService } from '#libs/kommune/sesjonsnotat';
import { SesjonsnotatdelingService } from '#libs/deling';
import type { Paameldingsrolle } from '#libs/contracts';

const tittel = 'Nettverkssamling for områdesatsingene i Østfold';
const befaring = 'Befaring til et nabolagskjøkken';
const sesjon = 'Møteplasser som varer';
const dag = (dager: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() + dager * 86_400_000));

/** En oppdiktet samling fram i tid, så påmeldingen kan prøves. Konferansen i 2024 er virkelig, og ligger i referanse. */
export async function writeKonferanse(app: INestApplicationContext): Promise<void> {
  if ((await app.get(KonferanselesingService).list()).konferanser.length > 0) return;
  const poster = app.get(KonferansepostService);
  const konferanseId = await app.get(KonferanseService).create({ tittel, dato: dag(90), sted: 'Halden', beskrivelse: 'En dag om det som virker, og det som ikke gjorde det. Vi deler oss i to om formiddagen og drar ut etter lunsj.', paameldingsfrist: dag(75) }, true);
  await poster.add({ konferanseId, slag: 'felles', start: '09:00', slutt: '09:30', tittel: 'Velkommen, og hvor vi står', hvem: 'Østfold fylkeskommune, koordinator' });
  await poster.add({ konferanseId, slag: 'sesjon', bolk: 1, start: '09:45', slutt: '11:15', tema: 'moeteplasser', tittel: sesjon, hvem: 'Halden kommune, programleder', sted: 'Sal A', kapasitet: 40 });
  await poster.add({ konferanseId, slag: 'sesjon', bolk: 1, start: '09:45', slutt: '11:15', tema: 'arbeid', tittel: 'Fra sommerjobb til jobb', hvem: 'Indre Østfold kommune, prosjektansvarlig', forskningspartner: 'En høgskole (oppdiktet)', lenker: [{ tittel: 'Notatet fra høgskolen (oppdiktet)', adresse: 'https://example.no/fra-sommerjobb-til-jobb' }], sted: 'Sal B', kapasitet: 30 });
  await poster.add({ konferanseId, slag: 'pause', start: '11:15', slutt: '12:00', tittel: 'Lunsj' });
  await poster.add({ konferanseId, slag: 'befaring', start: '12:15', slutt: '14:30', fremme: '12:25', tittel: 'Byvandring langs elva', hvem: 'Halden kommune, byplan', sted: 'Sentrum', oppmoete: 'Trappa til hotellet, til fots', retur: 'Til fots', kapasitet: 25 });
  await poster.add({ konferanseId, slag: 'befaring', start: '12:15', slutt: '14:30', fremme: '12:40', tittel: befaring, hvem: 'Frivilligsentralen', sted: 'Sentrum', oppmoete: 'Utenfor inngangen', retur: 'Buss kl. 14:15', kapasitet: 8 });
}

const paameldt: Record<string, [tittel: string, antall: number, rolle: Paameldingsrolle, venteliste: boolean][]> = {
  3101: [[sesjon, 6, 'tjeneste', false], [befaring, 5, 'programledelse', false]],
  3107: [[befaring, 3, 'prosjekt', false], [sesjon, 4, 'politiker', false]],
  3118: [[sesjon, 2, 'programledelse', false], [befaring, 2, 'tjeneste', true]],
};

/** Befaringen er full, og Indre Østfold står i kø: det skal synes. */
export async function writePaameldinger(app: INestApplicationContext, nummer: string): Promise<void> {
  const lesing = app.get(KonferanselesingService);
  const [samling] = (await lesing.list()).konferanser;
  if (!samling || samling.antallPlasser > 0) return;
  const { poster } = await lesing.one(samling.id);
  const idTil = (navn: string) => poster.find((post) => post.tittel === navn)!.id;
  for (const [navn, antall, rolle, venteliste] of paameldt[nummer] ?? []) await app.get(PaameldingService).add({ konferansepostId: idTil(navn), antall, rolle, venteliste });
  if (nummer !== '3101') return;
  const { id, versjon } = await app.get(SesjonsnotatService).add({ konferanseId: samling.id, konferansepostId: idTil(sesjon), tittel: sesjon, tekst: 'Til sesjonen: hvem eier møteplassen når satsingen er over? Ta med avtalen vi har med velforeningen.' }, true);
  await app.get(SesjonsnotatdelingService).share({ id, versjon, bekreftet: true });
}
