import { aapenLisens, aarsakskoder, erfaringsadresse, erfaringsarter, erfaringsutfall, evidenskriterier, faser, innsatser, kontaktroller, nasjonaleTemaer, overfoerbarheter, tallpresisjoner } from '#libs/contracts';
import type { AapenErfaring } from '../erfaringer/aapne-erfaringer.service.ts';

/** En del av JSON Schema, utgave 2020-12. */
export type Skjema = Record<string, unknown>;
/** Et felt i dataene: hva det er, og hvordan det ser ut. */
export interface Felt { om: string; skjema: Skjema }

/** Feltene alle får, nevnt ett for ett: et nytt felt i en erfaring blir ikke åpent av seg selv. */
export function dataOf({ id, kommunenummer, kommune, utgave, publisert, aapnet, oppdiktet, innhold: i }: AapenErfaring, origin: string) {
  return {
    id, adresse: `${origin}${erfaringsadresse(id)}`, kommunenummer, kommune, utgave, publisert, aapnet, oppdiktet,
    art: i.art, tittel: i.tittel, kort: i.kort, sted: i.sted, kontekst: i.kontekst, gjennomfoering: i.gjennomfoering, maalgrupper: i.maalgrupper, maal: i.maal, partnere: i.partnere,
    oppstart: i.oppstart, slutt: i.slutt, tema: i.tema, fase: i.fase, utfall: i.utfall, aarsakKode: i.aarsakKode, aarsak: i.aarsak,
    deltakere: i.deltakere, deltakereTil: i.deltakereTil, deltakerePresisjon: i.deltakerePresisjon, deltakereSkjult: i.deltakereSkjult,
    kostnadOere: i.kostnadOere, kostnadTilOere: i.kostnadTilOere, kostnadPresisjon: i.kostnadPresisjon, kostnadMerknad: i.kostnadMerknad,
    kostnadPerDeltaker: i.kostnadPerDeltaker, kostnadPerDeltakerTil: i.kostnadPerDeltakerTil, kostnadPerDeltakerPresisjon: i.kostnadPerDeltakerPresisjon,
    resultater: i.resultater, suksesskriterier: i.suksesskriterier, fallgruver: i.fallgruver, laerdom: i.laerdom,
    innsats: i.innsats, innsatsMerknad: i.innsatsMerknad, overfoerbarhet: i.overfoerbarhet, overfoerbarhetMerknad: i.overfoerbarhetMerknad,
    tenktVirkning: i.tenktVirkning, andreForklaringer: i.andreForklaringer, undersoekelse: i.undersoekelse, evidensgrad: i.evidensgrad, kriterier: i.kriterier,
    kontaktrolle: i.kontaktrolle, kontaktenhet: i.kontaktenhet, lenker: i.lenker, kilde: i.kilde,
  };
}
export type Erfaringsdata = ReturnType<typeof dataOf>;

const tekst: Skjema = { type: 'string' };
const heltall: Skjema = { type: 'integer' };
const ja: Skjema = { type: 'boolean' };
const oere: Skjema = { type: 'string', pattern: '^\\d+$' };
const tidspunkt: Skjema = { type: 'string', format: 'date-time' };
const tekster: Skjema = { type: 'array', items: tekst };
const en = (verdier: readonly string[]): Skjema => ({ enum: [...verdier] });
const kanMangle = (skjema: Skjema): Skjema => ({ anyOf: [skjema, { type: 'null' }] });
const objekt = (felter: Record<string, Skjema>): Skjema => ({ type: 'object', properties: felter, required: Object.keys(felter), additionalProperties: false });

const tid = 'en dag, måned, årstid, halvår eller år, som 2025-03-01, 2025-03, 2025-hoest, 2025-H2 eller 2025';
const presisjon = 'hvor sikkert tallet er';

/** Det samme som skjema og som forklaring. Et felt i dataene som ikke står her, kan ikke kompileres. */
export const felter: Record<keyof Erfaringsdata, Felt> = {
  id: { om: 'Id-en, den samme i alle utgaver.', skjema: { type: 'string', format: 'uuid' } },
  adresse: { om: 'Siden der erfaringen står.', skjema: tekst },
  kommunenummer: { om: 'Nummeret til kommunen som eier den, slik det er nå.', skjema: { type: 'string', pattern: '^\\d{4}$' } },
  kommune: { om: 'Kommunen som eier den, og som skal oppgis som kilde.', skjema: tekst },
  utgave: { om: 'Utgaven som er åpnet.', skjema: heltall },
  publisert: { om: 'Når utgaven var gjennomgått og ble publisert.', skjema: tidspunkt },
  aapnet: { om: 'Når kommunen åpnet den for alle.', skjema: tidspunkt },
  oppdiktet: { om: 'Sant når den bare er laget for å vise fram, og ikke er en opplysning fra en kommune.', skjema: ja },
  art: { om: 'Om erfaringen er gjort med et tiltak, eller med organisering og prosess.', skjema: en(erfaringsarter) },
  tittel: { om: 'Det den heter.', skjema: tekst },
  kort: { om: 'Hva det er, i én setning.', skjema: tekst },
  sted: { om: 'Området eller arenaen.', skjema: kanMangle(tekst) },
  kontekst: { om: 'Bakgrunnen: hva som var vanskelig, og hvorfor dette ble prøvd.', skjema: kanMangle(tekst) },
  gjennomfoering: { om: 'Hva som ble gjort.', skjema: kanMangle(tekst) },
  maalgrupper: { om: 'Hvem det var for.', skjema: tekster },
  maal: { om: 'Målene det skulle bidra til.', skjema: tekster },
  partnere: { om: 'Roller og organisasjoner som var med.', skjema: tekster },
  oppstart: { om: `Når det begynte: ${tid}.`, skjema: kanMangle(tekst) },
  slutt: { om: 'Når det ble avsluttet, på samme form.', skjema: kanMangle(tekst) },
  tema: { om: 'Det nasjonale temaet.', skjema: kanMangle(en(nasjonaleTemaer)) },
  fase: { om: 'Fasen i satsingen den er mest til hjelp i.', skjema: kanMangle(en(faser)) },
  utfall: { om: 'Hvor det endte.', skjema: en(erfaringsutfall) },
  aarsakKode: { om: 'Hvorfor det ble utsatt, stoppet eller avsluttet.', skjema: kanMangle(en(aarsakskoder)) },
  aarsak: { om: 'Årsaken med kommunens egne ord.', skjema: kanMangle(tekst) },
  deltakere: { om: 'Antall personer som var med; det minste når presisjonen er «mellom».', skjema: kanMangle(heltall) },
  deltakereTil: { om: 'Det meste, når presisjonen er «mellom».', skjema: kanMangle(heltall) },
  deltakerePresisjon: { om: `For antallet: ${presisjon}.`, skjema: kanMangle(en(tallpresisjoner)) },
  deltakereSkjult: { om: 'Sant når antallet er skjult av hensyn til personvernet.', skjema: ja },
  kostnadOere: { om: 'Hva det kostet i alt, i øre, som tekst; det minste når presisjonen er «mellom».', skjema: kanMangle(oere) },
  kostnadTilOere: { om: 'Det meste, når presisjonen er «mellom».', skjema: kanMangle(oere) },
  kostnadPresisjon: { om: `For kostnaden: ${presisjon}.`, skjema: kanMangle(en(tallpresisjoner)) },
  kostnadMerknad: { om: 'Hva beløpet dekker.', skjema: kanMangle(tekst) },
  kostnadPerDeltaker: { om: 'Regnet av de to over, i øre, som tekst.', skjema: kanMangle(oere) },
  kostnadPerDeltakerTil: { om: 'Det meste, når presisjonen er «mellom».', skjema: kanMangle(oere) },
  kostnadPerDeltakerPresisjon: { om: `For kostnaden per deltaker: ${presisjon}.`, skjema: kanMangle(en(tallpresisjoner)) },
  resultater: {
    om: 'Det som er målt eller sett. Uten verdi er det en iakttakelse i ord, eller skjult av hensyn til personvernet.',
    skjema: { type: 'array', items: objekt({ tekst, verdi: kanMangle({ type: 'number' }), tilVerdi: kanMangle({ type: 'number' }), presisjon: kanMangle(en(tallpresisjoner)), enhet: kanMangle(tekst), omfang: tekst, periode: kanMangle(tekst), sammenlignetMed: kanMangle(tekst), skjult: ja }) },
  },
  suksesskriterier: { om: 'Det som skal til for å lykkes.', skjema: tekster },
  fallgruver: { om: 'Det som er lett å gå i fella på.', skjema: tekster },
  laerdom: { om: 'Det de lærte.', skjema: tekster },
  innsats: { om: 'Hvor mye arbeid det krever.', skjema: kanMangle(en(innsatser)) },
  innsatsMerknad: { om: 'Hva som krever arbeid.', skjema: kanMangle(tekst) },
  overfoerbarhet: { om: 'Hvor lett andre kan gjøre det samme.', skjema: kanMangle(en(overfoerbarheter)) },
  overfoerbarhetMerknad: { om: 'Hva som må tilpasses.', skjema: kanMangle(tekst) },
  tenktVirkning: { om: 'Hvordan det er tenkt å virke.', skjema: kanMangle(tekst) },
  andreForklaringer: { om: 'Hva annet som kan forklare det som ble sett.', skjema: kanMangle(tekst) },
  undersoekelse: { om: 'Hvem utenfor kommunen som har undersøkt det.', skjema: kanMangle(tekst) },
  evidensgrad: { om: 'Hvor godt det er dokumentert, 0–5.', skjema: { type: 'integer', minimum: 0, maximum: 5 } },
  kriterier: { om: 'Kriteriene for graden som er oppfylt.', skjema: { type: 'array', items: en(evidenskriterier.map(({ kode }) => kode)) } },
  kontaktrolle: { om: 'Rollen en kan henvende seg til. Aldri et navn.', skjema: en(kontaktroller) },
  kontaktenhet: { om: 'Tjenesten eller organisasjonen rollen hører til.', skjema: kanMangle(tekst) },
  lenker: { om: 'Rapporter, artikler og nettsider.', skjema: { type: 'array', items: objekt({ tittel: tekst, adresse: tekst }) } },
  kilde: { om: 'Dokumentet erfaringen er hentet fra, når den er det.', skjema: kanMangle(objekt({ tittel: tekst, sted: kanMangle(tekst), tolket: ja })) },
};

export const skjemaadresse = '/offentlig/erfaring.skjema.json';
/** Det som står rundt dataene i hver fil: hva en har lov til, og hva feltene betyr. */
export const ramme = (origin: string) => ({ lisens: aapenLisens, kildehenvisning: 'Oppgi kommunen som kilde, med lenke til adressen og til lisensen.', skjema: `${origin}${skjemaadresse}` });

/** Skjemaet for én erfaring. */
export const skjemaOf = (origin: string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${origin}${skjemaadresse}`, title: 'Åpen erfaring', license: aapenLisens.adresse,
  type: 'object', required: Object.keys(felter), additionalProperties: false, properties: Object.fromEntries(Object.entries(felter).map(([navn, { om, skjema }]) => [navn, { description: om, ...skjema }])),
});
