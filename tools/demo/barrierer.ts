import type { INestApplicationContext } from '@nestjs/common';
import { BarrieredelingService } from '#libs/deling';
import { BarrieresakService, DagsordenService } from '#libs/felles/barriere';
import { Barriere, Barrierehendelse } from '#libs/kommune/barriere';
import { Db, UnitOfWork } from '#libs/platform';

type Felt = Pick<Barriere, 'noekkel' | 'tittel' | 'beskrivelse' | 'art' | 'proevd' | 'loesningseier' | 'kilde' | 'oppdiktet'>;

const kilde = (sted: string) => ({ tittel: 'Årsrapport 2025 for Områdeløft Mysen', sted, tolket: true });
const oppdiktet = (tittel: string, beskrivelse: string, proevd: string): Felt =>
  ({ noekkel: 'demo-barriere', tittel, beskrivelse, art: 'data_personvern', proevd, loesningseier: 'stat', kilde: null, oppdiktet: true });

/** Mysens er fra årsrapporten; at de er strukturelle barrierer, er vår tolkning. De andres er oppdiktet, og er det samme hinderet sett fra tre steder. */
const barrierer: Record<string, Felt[]> = {
  3118: [
    { noekkel: 'io-u2-barriere', tittel: 'Daglig drift fortrenger utviklingsarbeid', beskrivelse: 'Flere tjenester har høyt arbeidspress, og økonomien er stram.', art: 'kapasitet', proevd: 'Tydeligere intern organisering.', loesningseier: 'kommune', kilde: kilde('8. Kapasitetsutfordringer'), oppdiktet: false },
    { noekkel: 'io-u1-barriere', tittel: 'Svak administrativ forankring første halvår', beskrivelse: null, art: 'eierskap', proevd: 'Ny organisasjonsmodell fra andre halvår.', loesningseier: 'kommune', kilde: kilde('8. Eierskap i organisasjonen'), oppdiktet: false },
  ],
  3101: [oppdiktet('Tjenestene kan ikke dele opplysninger om samme familie', 'Hver tjeneste må hente samtykke for seg, og familien må fortelle det samme flere ganger.', 'Felles samtykkeskjema for skole, helsestasjon og bibliotek.')],
  3105: [oppdiktet('Uklart hva helsestasjonen kan si til skolen', 'Ingen av tjenestene vil dele noe når de er usikre på hjemmelen.', 'Spurt kommunens personvernombud om hver enkelt sak.')],
  3107: [oppdiktet('Kan ikke følge opp ungdom på tvers av tjenester', 'Det er ikke avklart hvilke opplysninger tjenestene kan dele uten nytt samtykke.', 'Drøftet anonymt i tverrfaglig møte.')],
};

/** Kommunens barrierer. De oppdiktede deles med slag og tall, og Halden slipper også teksten: begge deler skal synes hos koordinatoren. */
export async function writeBarrierer(app: INestApplicationContext, nummer: string): Promise<void> {
  const [work, deling] = [app.get(UnitOfWork), app.get(BarrieredelingService)];
  if ((await app.get(Db).queryOne<{ antall: number }>('SELECT count(*)::int AS antall FROM kommune.barriere'))!.antall > 0) return;
  for (const barriere of barrierer[nummer] ?? []) {
    const barriereId = await work.run('BARRIERE_OPPRETTET', async (tx) => {
      const id = await tx.insert(Barriere, { ...barriere, status: 'aapen' });
      await tx.insert(Barrierehendelse, { barriereId: id, fraStatus: null, tilStatus: 'aapen', begrunnelse: null, personId: null });
      const tiltak = await tx.query<{ id: string }>(`SELECT id FROM kommune.tiltak WHERE status <> 'ide' AND nr IN (3, 4) AND $1`, [barriere.oppdiktet]);
      for (const { id: tiltakId } of tiltak) await tx.query('INSERT INTO kommune.barriere_tiltak (barriere_id, tiltak_id) VALUES ($1, $2)', [id, tiltakId]);
      return id;
    });
    if (!barriere.oppdiktet) continue;
    const { kontrollsum, tekstsum } = await deling.preview(barriereId);
    await deling.share({ barriereId, kontrollsum, bekreftet: true });
    if (nummer === '3101') await deling.shareText({ barriereId, tekstsum, bekreftet: true, kjentMedSaksdokument: true });
  }
}

/** De tre bidragene blir én sak på dagsordenen. Koordinatoren begynte med to saker og slo den ene inn i den andre. Alt er oppdiktet. */
export async function writeBarrieresaker(app: INestApplicationContext): Promise<void> {
  const [db, saker] = [app.get(Db), app.get(BarrieresakService)];
  if ((await db.queryOne<{ antall: number }>('SELECT count(*)::int AS antall FROM felles.barrieresak'))!.antall > 0) return;
  const bidrag = await db.query<{ id: string; nummer: string }>('SELECT b.id, n.nummer FROM felles.barrierebidrag b JOIN referanse.kommunenummer n ON n.kommune_id = b.kommune_id AND n.til IS NULL WHERE b.trukket IS NULL AND b.oppdiktet');
  const sakId = await saker.create({ tittel: 'Tjenester som følger opp samme familie, må kunne dele det de trenger', beskrivelse: 'Nettverket ber om en veileder som sier hva skole, helsestasjon og NAV kan dele uten nytt samtykke.', art: 'data_personvern' }, true);
  const inn = await saker.create({ tittel: 'Oppfølging av ungdom på tvers av tjenester', art: 'data_personvern' }, true);
  for (const { id, nummer } of bidrag) await saker.tie({ bidragId: id, sakId: nummer === '3107' ? inn : sakId });
  await saker.merge({ id: inn, versjon: 1, sakId });
  await app.get(DagsordenService).add({ sakId, moete: 'Møte mellom nettverket og staten (oppdiktet)', dato: '2027-02', rekkefoelge: 1 });
}
