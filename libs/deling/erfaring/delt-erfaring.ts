import { createHash } from 'node:crypto';
import { defaultPolicy, hoeyesteEvidensgrad, singleAsEarlier, singleHiddenBecause, tidsrom, type DeltResultat, type SingleReason } from '#libs/contracts';
import type { Innholdsrad } from '#libs/felles/erfaringsbank';
import { grunnlag, valgte, type ErfaringRow } from '#libs/kommune/erfaring';
import { isAboutPersons, isShare } from '../innhold/antall-personer.ts';
import { bildesum, type DeltErfaringsbilde } from './bilde/delte-bilder.ts';
import { vedleggssum, type DeltErfaringsvedlegg } from './vedlegg/delte-vedlegg.ts';

/** Det en serie har vist før: om tallet for perioden var skjult. Ingen tall. */
export interface Erfaringsminne { serieId: string; periode: string; grunnlag: string; skjult: boolean }
/** Et tall som er skjult, og hvorfor. Bare kommunen får vite det. */
export interface SkjultTall { hva: string; grunn: SingleReason }
export interface DeltErfaring { innhold: Innholdsrad; skjulte: SkjultTall[]; minner: Erfaringsminne[] }

/** Antallet deltakere gjelder hele erfaringen, og har ingen egen periode. Serien er den samme i alle utgaver. */
const helePerioden = '2000';

/**
 * Nøyaktig det som forlater kommunen: feltene i utkastet, og tallene slik tiltaket har dem nå, uten dem som gjelder for få mennesker.
 * Kommunens id-er, hvem som har skrevet, og hvor feltene er hentet fra, er ikke med. Kostnaden per deltaker regnes av det som går ut.
 */
export function deltErfaring(rad: ErfaringRow, minne: readonly Erfaringsminne[]): DeltErfaring {
  const skjulte: SkjultTall[] = [];
  const minner: Erfaringsminne[] = [];
  const hide = (hva: string, serieId: string, periode: string | null, grunnlaget: unknown, antall: number | null): boolean => {
    const noekkel = JSON.stringify(grunnlaget);
    const grunn = hiddenBecause(periode ?? helePerioden, noekkel, antall, minne.filter((en) => en.serieId === serieId));
    if (grunn) skjulte.push({ hva, grunn });
    minner.push({ serieId, periode: periode ?? helePerioden, grunnlag: noekkel, skjult: grunn !== null });
    return grunn !== null;
  };
  const deltakereSkjult = rad.deltakere !== null && hide('deltakere', rad.id, null, ['deltakere'], rad.deltakere);
  const tall = valgte(rad, rad.resultatvalg).map((resultat): DeltResultat => {
    const { tekst, verdi, tilVerdi, presisjon, enhet, omfang, periode, sammenlignetMed } = resultat;
    const skjult = verdi !== null && countsPersons(tekst, enhet) && hide(tekst, resultat.id, periode, [enhet, omfang], enhet !== null && isShare(enhet) ? null : verdi);
    return skjult ? { tekst: withoutNumbers(tekst), verdi: null, tilVerdi: null, presisjon: null, enhet, omfang, periode, sammenlignetMed, skjult } : { tekst, verdi, tilVerdi, presisjon, enhet, omfang, periode, sammenlignetMed, skjult };
  });
  const iakttakelser = rad.iakttakelser.map((tekst): DeltResultat => ({ tekst, verdi: null, tilVerdi: null, presisjon: null, enhet: null, omfang: 'ukjent', periode: null, sammenlignetMed: null, skjult: false }));
  return { skjulte, minner, innhold: { ...felterUt(rad), ...(deltakereSkjult && { deltakere: null, deltakereTil: null, deltakerePresisjon: null }), deltakereSkjult, resultater: [...tall, ...iakttakelser], evidensgrad: gradOf(rad) } };
}

/** Graden kommunen har valgt, eller den høyeste; aldri høyere enn kriteriene tillater nå. */
const gradOf = (rad: ErfaringRow) => Math.min(rad.evidensgrad ?? 5, hoeyesteEvidensgrad(grunnlag(rad, rad.resultatvalg)));

/** Feltene som går ut, nevnt ett for ett: en ny kolonne i utkastet forlater ikke kommunen av seg selv. */
const felterUt = (r: ErfaringRow): Omit<Innholdsrad, 'deltakereSkjult' | 'resultater' | 'evidensgrad'> => ({
  art: r.art, tittel: r.tittel, kort: r.kort ?? '', sted: r.sted, kontekst: r.kontekst, gjennomfoering: r.gjennomfoering, maalgrupper: r.maalgrupper, maal: r.maal, partnere: r.partnere,
  oppstart: r.oppstart, slutt: r.slutt, tema: r.tema, fase: r.fase, utfall: r.utfall, aarsakKode: r.aarsakKode, aarsak: r.aarsak,
  deltakere: r.deltakere, deltakereTil: r.deltakereTil, deltakerePresisjon: r.deltakerePresisjon,
  kostnadOere: r.kostnadOere, kostnadTilOere: r.kostnadTilOere, kostnadPresisjon: r.kostnadPresisjon, kostnadMerknad: r.kostnadMerknad,
  suksesskriterier: r.suksesskriterier, fallgruver: r.fallgruver, laerdom: r.laerdom, tenktVirkning: r.tenktVirkning, andreForklaringer: r.andreForklaringer, undersoekelse: r.undersoekelse,
  innsats: r.innsats, innsatsMerknad: r.innsatsMerknad, overfoerbarhet: r.overfoerbarhet, overfoerbarhetMerknad: r.overfoerbarhetMerknad, kontaktrolle: r.kontaktrolle, kontaktenhet: r.kontaktenhet,
  lenker: r.lenker.map(({ tittel, adresse }) => ({ tittel, adresse })), kilde: r.kilde, ...(r.tilpassetFra?.fortalt && { tilpasset: opphavUt(r.tilpassetFra) }),
});

/** Opphavet slik det går ut, når kommunen har valgt å fortelle det. */
const opphavUt = ({ erfaringId, kommune, tittel, utgave, beholdt, endringer, hvorfor }: NonNullable<ErfaringRow['tilpassetFra']>) => ({ erfaringId, kommune, tittel, utgave, beholdt, endringer, hvorfor });

/** Enheten avgjør. Er den en andel, eller mangler den, avgjør ordene ved siden av. */
const countsPersons = (tekst: string, enhet: string | null) => (enhet !== null && isAboutPersons(enhet)) || ((enhet === null || isShare(enhet)) && isAboutPersons(tekst));

function hiddenBecause(periode: string, grunnlaget: string, antall: number | null, minne: readonly Erfaringsminne[]): SingleReason | null {
  return singleHiddenBecause(antall, defaultPolicy, grunnlaget, { period: periodOf(periode), earlier: minne.map((en) => singleAsEarlier(periodOf(en.periode), en.grunnlag, en.skjult)) });
}
function periodOf(periode: string) {
  const { fra, til } = tidsrom(periode)!;
  return { from: fra, to: til };
}

const tallord = /(?<![\p{L}\d])(?:\d+(?:[.,]\d+)?|null|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti)(?![\p{L}\d])/giu;
/** Et skjult tall står ofte også i setningen ved siden av. */
export const withoutNumbers = (tekst: string) => tekst.normalize('NFC').replace(tallord, ':');

/** Det som hører til innholdet: bildene og vedleggene som går ut. */
export interface Tilhoerende { bilder: readonly DeltErfaringsbilde[]; vedlegg: readonly DeltErfaringsvedlegg[] }
const ingenting: Tilhoerende = { bilder: [], vedlegg: [] };

/** Fingeravtrykket av innholdet, bildene og vedleggene. Det skjulte er ikke med, så det er ingen fasit å prøve mot. */
export const innholdssum = (innhold: Innholdsrad, { bilder, vedlegg }: Tilhoerende = ingenting): string => createHash('sha256')
  .update(JSON.stringify(bilder.length + vedlegg.length === 0 ? innhold : [innhold, bildesum(bilder), ...(vedlegg.length > 0 ? [vedleggssum(vedlegg)] : [])])).digest('hex');
/** Fingeravtrykket av det som vises fram: innholdet, bildene, vedleggene, merket, og tilstanden til tiltaket det er hentet fra. */
export const forhaandssum = (innhold: Innholdsrad, oppdiktet: boolean, tiltak: string | null, tilhoerende: Tilhoerende = ingenting): string =>
  createHash('sha256').update(JSON.stringify([innholdssum(innhold, tilhoerende), oppdiktet, tiltak])).digest('hex');
