import type { INestApplicationContext } from '@nestjs/common';
import { ErfaringsdelingService, TilpasningService } from '#libs/deling';
import { ErfaringService, type Erfaring } from '#libs/kommune/erfaring';
import { StatusService } from '#libs/kommune/tiltak';
import { Db } from '#libs/platform';
import { illustrate, type Demobilde } from './erfaringer.ts';

/** Kjører arbeidet i rommet til en kommune, som den som gjør det der. */
export type InRoom = (nummer: string, work: () => Promise<void>) => Promise<void>;
type Felt = Partial<Pick<Erfaring, 'kort' | 'kontekst' | 'gjennomfoering' | 'maalgrupper' | 'tema' | 'fase' | 'iakttakelser' | 'suksesskriterier' | 'fallgruver' | 'innsats' | 'overfoerbarhet'>>;
interface Demo { nummer: string; kilde: string; tittel: string; endringer: string; hvorfor: string; fortell: boolean; bilde?: Demobilde; erfaring?: Felt }

/** Tre ledd over tre kommuner, fra Fredrikstads grønne lomme. Alt er oppdiktet, og sier det: merket følger med fra den første. */
const kjeden: Demo[] = [
  { nummer: '3101', kilde: 'Grønn lomme i sentrum', tittel: 'Grønn lomme ved Os', fortell: true, bilde: { motiv: 'lommepark', altTekst: 'Tegning: to plantekasser og en benk mellom trær.' }, endringer: 'Vi bygger med flyttbare kasser det første året, og bestemmer oss etterpå.', hvorfor: 'I Fredrikstad ble byggingen stående og vente på entreprenør.', erfaring: {
    kort: 'En liten park av flyttbare kasser, bygget sammen med naboene på to helger.', kontekst: 'Sentrum manglet et sted å sitte, og vi ville ikke vente på en entreprenør.', gjennomfoering: 'Kassene ble snekret av elever og naboer. Etter sommeren bestemmer naboene hva som skal bli stående.', maalgrupper: ['Naboer', 'Barnefamilier'], tema: 'bolig_bomiljoe', fase: 'gjennomfoering',
    iakttakelser: ['Brukt hver dag i godt vær'], suksesskriterier: ['Kommunens driftsavdeling var med fra første møte'], fallgruver: ['Ingen hadde ansvaret for vanningen i ferien'], innsats: 'liten', overfoerbarhet: 'lett' } },
  { nummer: '3103', kilde: 'Grønn lomme ved Os', tittel: 'Lommepark på Bytårnet skole', fortell: true, bilde: { motiv: 'kiosk', altTekst: 'Tegning: et lite rødt hus med luke, en benk og et tre.' }, endringer: 'Skolen eier kassene, og vanningen står på vaktlista.', hvorfor: 'Halden manglet noen som hadde ansvaret i ferien.', erfaring: {
    kort: 'Flyttbare plantekasser i skolegården, åpne for nabolaget etter skoletid.', kontekst: 'Nabolaget har ingen park i gangavstand.', gjennomfoering: 'Skolen, velforeningen og kommunen delte på arbeidet.', maalgrupper: ['Elever', 'Naboer'], tema: 'bolig_bomiljoe', fase: 'gjennomfoering',
    iakttakelser: ['Kassene ble vannet gjennom ferien'], suksesskriterier: ['Én fast eier'], fallgruver: ['Velforeningen trengte nøkkel til vannet'], innsats: 'liten', overfoerbarhet: 'lett' } },
  { nummer: '3105', kilde: 'Grønn lomme i sentrum', tittel: 'Grønn lomme på Alvim', fortell: true, endringer: 'Vi starter med én benk.', hvorfor: 'Vi vil se om noen setter seg først.' },
];

/** Gjennom den samme døra som i produktet, i rekkefølge: hvert ledd leser det forrige i banken. */
export async function writeTilpasninger(app: INestApplicationContext, inRoom: InRoom): Promise<void> {
  const [db, egne, deling, tilpasning, status] = [app.get(Db), app.get(ErfaringService), app.get(ErfaringsdelingService), app.get(TilpasningService), app.get(StatusService)];
  for (const { nummer, kilde, erfaring, bilde, ...felt } of kjeden) {
    await inRoom(nummer, async () => {
      if ((await db.query('SELECT FROM kommune.tilpasning')).length > 0) return;
      const kort = (await db.queryOne<{ erfaringId: string; utgave: number }>('SELECT u.erfaring_id AS "erfaringId", u.utgave FROM felles.erfaringsutgave u WHERE u.tittel = $1 ORDER BY u.utgave DESC LIMIT 1', [kilde]))!;
      const { id, tiltak } = await tilpasning.take({ ...felt, ...kort, beholdt: ['kort', 'maalgrupper', 'tema'] });
      if (!erfaring) return;
      if (tiltak) await status.move({ id: tiltak.id, versjon: 1, status: 'forberedelse' });
      const egen = await egne.create({ art: 'tiltak', ...(tiltak ? { tiltakId: tiltak.id } : { tilpasningId: id }) });
      await egne.update({ id: egen.id, versjon: egen.versjon, ...erfaring });
      if (bilde) await illustrate(app, egen.id, bilde);
      const { kontrollsum } = await deling.preview(egen.id);
      await deling.share({ id: egen.id, kontrollsum, bekreftet: true, kjentMedSaksdokument: true });
    });
  }
}
