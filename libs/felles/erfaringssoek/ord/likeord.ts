import { fold } from './fold.ts';

/**
 * Ord som sier det samme i et søk: bokmål og nynorsk, hverdagsord og fagord. Én linje er én gruppe; «+» binder ord som må stå sammen.
 * Ordlistas egne nynorskformer kommer i tillegg fra referansedataene.
 */
const groups = `
  ungdom unge ungdommer tenåring
  jobb arbeid sysselsetting lønn
  ute utenfor utanfor utenforskap ledig
  flerkulturell fleirkulturell innvandrer mangfold minoritet
  innvandrer innvandrar flyktning minoritet
  lekser leksehjelp leksene
  skole skule
  skolevei skoleveg skuleveg
  barnehage barnehagen kjernetid
  gratis kostnadsfri utan+betaling uten+betaling
  beboer bebuar leietaker
  beboerråd bebuarråd råd+beboer velforening
  frafall fråfall slutter
  videregående vidaregåande
  ensom einsam ensomhet isolert aleine alene
  fattig fattigdom lavinntekt låginntekt penger+lite inntekt+lav
  penger pengar midler midlar tilskudd finansiering
  slutt stoppet stopp avsluttet borte
  stoppet stoppa avbrutt lagt+ned avslutta
  forsinket forseinka utsatt utsett
  bygg bygget byggesak byggetid entreprenør
  far fedre pappa menn
  mor mødre mamma
  kvinne kvinner kvinnfolk jente
  gutt gutter gutar
  eldre senior pensjonist gammel
  barn born unger
  foreldre forelder mor far
  kurs opplæring veiledning rettleiing
  foreldreveiledning foreldrekurs foreldrerettleiing
  hjelp støtte hjelpe
  norsk språk språkopplæring norskopplæring
  kriminalitet kriminell vold narkotika politi
  gaming gamer dataspill e+sport spill
  klubb fritidsklubb ungdomsklubb
  forsøpling søppel rydding boss
  hage dyrking parsell grønnsak
  borettslag blokk sameie gård
  rådmann kommunedirektør ledelse leiing
  forankring eierskap eigarskap
  medvirkning medverknad innspill folkemøte
  innbygger innbyggjar
  tom ledig tomt
  midlertidig mellombels
  rus rusproblemer rusavhengig avhengig
  psykiatri psykisk+helse
  leie utleie husleie hybel
  låne utlån lån
  utstyr ski sykkel
  trygg trygghet tryggleik
  vei veg
  uteområde park uterom
  gjeld økonomi+rådgivning
  videreføring vidareføring drift+ordinær
  læreplass lærling
  bibliotek folkebibliotek
  søknad søke
  arrangement fest festival
  funksjonshemmet universelt+utforming
  helse folkehelse
  frivillig friviljug dugnad
  bedrift næringsliv arbeidsgiver`;

const alternatives = groups.split('\n').map((line) => line.trim().split(/\s+/).filter(Boolean).map((word) => word.split('+').map(fold)));

/** Like ord for hvert ord; et alternativ på flere ord er dem alle. */
export type Likeord = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Gruppene over, og parene fra ordlista, slått opp fra hvert ord de har. */
export function likeordMed(par: readonly { bokmaal: string; nynorsk: string }[]): Likeord {
  const all = [...alternatives, ...par.filter(({ bokmaal, nynorsk }) => !/\s/.test(bokmaal + nynorsk)).map(({ bokmaal, nynorsk }) => [[fold(bokmaal)], [fold(nynorsk)]])];
  const found = new Map<string, string[][]>();
  for (const group of all) {
    for (const word of group.filter(({ length }) => length === 1).map(([only]) => only!)) {
      found.set(word, [...(found.get(word) ?? []), ...group.filter((other) => other.length > 1 || other[0] !== word)]);
    }
  }
  return found;
}

/** Om ordene er like når nær én bokstav: én til, én mindre eller én annen. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(at + (a.length >= b.length ? 1 : 0)) === b.slice(at + (b.length >= a.length ? 1 : 0));
}

const ending = /(hetene|heten|ene|ane|er|ar|en|et|ne|e|a|r)$/;
/** Kortere ord blir for lett til et annet ord. */
const slipFrom = 6;

/** Det som betyr det samme som ordet, også når det er bøyd eller har én skrivefeil. */
export function likt(word: string, likeord: Likeord): readonly (readonly string[])[] {
  const stem = word.replace(ending, '');
  const exact = likeord.get(word) ?? likeord.get(stem) ?? likeord.get(`${stem}e`);
  if (exact || word.length < slipFrom) return exact ?? [];
  const meant = [...likeord.keys()].find((known) => known.length >= slipFrom && isSlip(word, known));
  return meant === undefined ? [] : [[meant], ...likeord.get(meant)!];
}

/** Leser ordlista første gang noen søker, og husker den: den endres bare når installasjonen oppgraderes. Gikk lesingen galt, prøves den igjen. */
export function husketLikeord(les: () => Promise<{ bokmaal: string; nynorsk: string }[]>): () => Promise<Likeord> {
  let husket: Promise<Likeord> | null = null;
  return () => {
    husket ??= les().then(likeordMed);
    husket.catch(() => { husket = null; });
    return husket;
  };
}
