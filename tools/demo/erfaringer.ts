import type { INestApplicationContext } from '@nestjs/common';
import { ErfaringsdelingService } from '#libs/deling';
import { ErfaringsbildeService, ErfaringService, ErfaringsvedleggService, type Erfaring } from '#libs/kommune/erfaring';
import { Db } from '#libs/platform';
import { writeSkjema } from './skjemaet.ts';
import { draw, type Motiv } from './tegninger.ts';

type Felt = Partial<Pick<Erfaring, 'kort' | 'kontekst' | 'gjennomfoering' | 'maalgrupper' | 'tema' | 'fase' | 'sted' | 'utfall' | 'aarsakKode' | 'aarsak' | 'iakttakelser' | 'suksesskriterier' | 'fallgruver' | 'laerdom' | 'innsats' | 'overfoerbarhet' | 'overfoerbarhetMerknad' | 'tenktVirkning' | 'kontaktrolle'>>;
/** En tegning til en erfaring som er oppdiktet, og om alle kan se den. */
export interface Demobilde { motiv: Motiv; altTekst: string; kanAapnes?: boolean }
interface Demo { bilde?: Demobilde; vedlegg?: true; senere?: Felt; tiltak?: string; tittel?: string; kilde?: Erfaring['kilde']; oppdiktet?: boolean; delt: boolean; felt: Felt }

const mysen = (sted: string) => ({ tittel: 'Årsrapport 2025 for Områdeløft Mysen', sted, tolket: true });
const halden = (sted: string) => ({ tittel: 'Programbeskrivelse Halden 2024–2028', sted, tolket: true });

/** De med kilde er hentet fra dokumentene; at de er formet som erfaringer, er vår tolkning. Resten er oppdiktet og sier det. */
const erfaringer: Record<string, Demo[]> = {
  3118: [
    { tiltak: 'io-kulturkuben', delt: true, felt: { suksesskriterier: ['Elevene styrer aktivitetene selv', 'Voksne er til stede på en uformell måte'], innsats: 'middels', overfoerbarhet: 'lett', overfoerbarhetMerknad: 'Krever et rom elevene kan gjøre til sitt.' } },
    { tiltak: 'io-aapen-barnehage', delt: true, felt: { overfoerbarhet: 'med_tilpasning' } },
    { tittel: 'Forankring i ledelsen det første året', kilde: mysen('8. Eierskap i organisasjonen, Kapasitetsutfordringer'), delt: true, felt: {
      kort: 'Hvordan satsingen fikk fastere forankring i kommunens øverste ledelse.', kontekst: 'Første halvår 2025 var forankringen for svak, og det var uklart hvordan ledergruppa og programlederne skulle samhandle.',
      gjennomfoering: 'I andre halvår ble det laget en ny modell for den administrative organiseringen.', maalgrupper: ['Programledere', 'Kommunedirektørens ledergruppe'], tema: 'oppvekst_utdanning', fase: 'planlegging_organisering',
      iakttakelser: ['Raskere avklaringer', 'Tettere forankring til øverste ledelse'], fallgruver: ['Daglig drift fortrenger utviklingsarbeid når tjenestene har høyt arbeidspress'], laerdom: ['Avklar strukturen for samhandling før første handlingsplan'], innsats: 'liten', overfoerbarhet: 'lett', kontaktrolle: 'programleder' } },
  ],
  3101: [
    { tittel: 'Trinnvis utprøving med designdrevet innovasjon', kilde: halden('Designdrevet innovasjon'), delt: true, felt: {
      kort: 'Tiltak prøves i det små sammen med dem de er for, før noe bestemmes.', kontekst: 'Satsingen gir rom for å prøve ut tiltak, beholde det som gir noe, og forkaste resten.', gjennomfoering: 'Ansatte fra flere kommunalområder har fått opplæring i metoden og bruker den når tiltakene utvikles.',
      maalgrupper: ['Ansatte', 'Innbyggere'], tema: 'moeteplasser', fase: 'planlegging_organisering', iakttakelser: ['Opplæringen er gjennomført på tvers av kommunalområder'], suksesskriterier: ['Reell medvirkning', 'Fleksibilitet'],
      fallgruver: ['Lav deltakelse fra ungdom', 'Fragmentert samarbeid'], tenktVirkning: 'Tilbakemeldinger underveis reduserer risikoen og gir bedre løsninger.', innsats: 'middels', overfoerbarhet: 'lett', kontaktrolle: 'programleder' } },
    { tiltak: 'ha-t-nattevandring', delt: true, felt: { fallgruver: ['Voksne var der ungdommene ikke hadde bedt dem inn'], innsats: 'liten', overfoerbarhet: 'krevende' } },
  ],
  3105: [
    { tittel: 'Små tilskudd til naboer', oppdiktet: true, delt: true, vedlegg: true, bilde: { motiv: 'nabolag', altTekst: 'Tegning: tre hus på rad med en blomsterkasse foran.', kanAapnes: true },
      senere: { kort: 'Små tilskudd som naboer kan søke om med én side tekst og få svar på innen to uker.', laerdom: ['Ring dem som har søkt før, og be dem ta med en nabo som ikke har det'], fallgruver: ['De samme lagene søker hver gang', 'Svaret drøyer når bare én kan saksbehandle'] }, felt: {
      kort: 'Små tilskudd som naboer kan søke om med én side tekst.', kontekst: 'Få søkte på de vanlige ordningene.', gjennomfoering: 'Én side søknad, svar innen to uker.', maalgrupper: ['Alle innbyggere'], tema: 'moeteplasser', fase: 'mobilisering_samarbeid', utfall: 'viderefoert',
      iakttakelser: ['Flere søkere enn på de vanlige ordningene'], suksesskriterier: ['Rask saksbehandling'], fallgruver: ['De samme lagene søker hver gang'], innsats: 'liten', overfoerbarhet: 'lett', kontaktrolle: 'fagansvarlig' } },
  ],
  3107: [
    { tiltak: 'fr-t-moeteplass-lisleby', delt: false, felt: { kontekst: 'Området manglet et sted å møtes om ettermiddagen.', fase: 'gjennomfoering', tema: 'moeteplasser' } },
    { tiltak: 'fr-t-groent-sentrum', delt: true, felt: {
      kontekst: 'Sentrum har lite grønt og få steder å sitte.', gjennomfoering: 'Tegnet sammen med beboerne. Byggingen venter på entreprenør.', tema: 'bolig_bomiljoe', fase: 'gjennomfoering', iakttakelser: ['Beboerne har tegnet planen selv'], fallgruver: ['Entreprenøren hadde ikke kapasitet før høysesongen'], overfoerbarhet: 'med_tilpasning' } },
  ],
};

/** Kommunens erfaringer, fylt ut av tiltakene og delt gjennom den samme døra som i produktet. */
export async function writeErfaringer(app: INestApplicationContext, nummer: string): Promise<void> {
  const [db, egne, deling] = [app.get(Db), app.get(ErfaringService), app.get(ErfaringsdelingService)];
  if ((await db.queryOne<{ antall: number }>('SELECT count(*)::int AS antall FROM kommune.erfaring'))!.antall > 0) return;
  for (const { tiltak, tittel, kilde, oppdiktet, delt, felt, bilde, vedlegg, senere } of erfaringer[nummer] ?? []) {
    const tiltakId = tiltak ? (await db.queryOne<{ id: string }>('SELECT id FROM kommune.tiltak WHERE noekkel = $1', [tiltak]))!.id : null;
    const { id, versjon } = await egne.create({ art: tiltak ? 'tiltak' : 'prosess', tiltakId, tittel: tittel ?? null }, { ...(kilde && { kilde }), ...(oppdiktet && { oppdiktet }) });
    const { versjon: ferdig } = await egne.update({ id, versjon, ...felt });
    if (bilde) await illustrate(app, id, bilde);
    if (vedlegg) await app.get(ErfaringsvedleggService).store({ erfaringId: id }, 'Søknaden på én side (oppdiktet)', await writeSkjema());
    if (!delt) continue;
    await share(deling, id);
    if (!senere) continue;
    await egne.update({ id, versjon: ferdig, ...senere });
    await share(deling, id);
  }
}

async function share(deling: ErfaringsdelingService, id: string): Promise<void> {
  const { kontrollsum } = await deling.preview(id);
  await deling.share({ id, kontrollsum, bekreftet: true, kjentMedSaksdokument: true });
}

/** Legger tegningen til utkastet, merket som det den er. */
export const illustrate = async (app: INestApplicationContext, erfaringId: string, { motiv, altTekst, kanAapnes = false }: Demobilde): Promise<unknown> =>
  app.get(ErfaringsbildeService).store({ erfaringId, altTekst, bildetekst: 'Oppdiktet: tegnet for å vise fram Løftet.', samtykke: 'ingen_gjenkjennes', samtykkeTil: null, kanAapnes }, await draw(motiv));
