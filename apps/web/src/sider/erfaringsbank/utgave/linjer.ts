import { hiddenSymbol } from '#libs/contracts';
import type { ErfaringsinnholdetFragment } from '../../../generated/graphql.ts';
import { visTall, visTidsangivelse } from '../../../tekst/sagt.ts';
import { visAntall, visBeloep, visTidsrommet } from '../erfaringstall.ts';

type Innhold = ErfaringsinnholdetFragment;
/** Navnet på en rad, feltene den er laget av, og innholdet som linjer en leser kan sammenligne. */
export interface Rad { navn: string; felt: readonly (keyof Innhold)[]; linjer: (innhold: Innhold) => (string | null | undefined)[] }
interface Ord { felter: Record<string, string>; andre: Record<string, string>; forHvem: string; deltakere: string; kostnad: string; skjult: string; navnOf: (felt: string, kode: string) => string; art: Record<string, string>; grad: (grad: number) => string }

const avsnitt = (tekst: string | null) => tekst?.split('\n') ?? [];

/** Radene i den rekkefølgen de står på kortet. Felter som leses sammen, sammenlignes sammen. */
export function radene({ felter, andre, forHvem, deltakere, kostnad, skjult, navnOf, art, grad }: Ord): Rad[] {
  const kode = (felt: 'tema' | 'fase' | 'innsats' | 'overfoerbarhet', merknad?: 'innsatsMerknad' | 'overfoerbarhetMerknad'): Rad =>
    ({ navn: felter[felt]!, felt: merknad ? [felt, merknad] : [felt], linjer: (i) => [i[felt] && navnOf(felt, i[felt]), ...(merknad ? avsnitt(i[merknad]) : [])] });
  const lang = (felt: 'tittel' | 'kort' | 'sted' | 'kontekst' | 'gjennomfoering' | 'tenktVirkning' | 'andreForklaringer' | 'undersoekelse'): Rad => ({ navn: felter[felt]!, felt: [felt], linjer: (i) => avsnitt(i[felt]) });
  const liste = (felt: 'maalgrupper' | 'maal' | 'partnere' | 'suksesskriterier' | 'fallgruver' | 'laerdom', navn = felter[felt]!): Rad => ({ navn, felt: [felt], linjer: (i) => [...i[felt]] });
  return [
    { navn: andre.art!, felt: ['art'], linjer: (i) => [art[i.art]] }, lang('tittel'), lang('kort'), kode('tema'), kode('fase'), lang('sted'), { navn: andre.periode!, felt: ['oppstart', 'slutt'], linjer: (i) => [visTidsrommet(i.oppstart, i.slutt)] }, liste('maalgrupper', forHvem),
    { navn: deltakere, felt: ['deltakere', 'deltakereTil', 'deltakerePresisjon', 'deltakereSkjult'], linjer: (i) => [i.deltakereSkjult ? skjult : visAntall(i.deltakere, i.deltakereTil, i.deltakerePresisjon)] },
    { navn: kostnad, felt: ['kostnadOere', 'kostnadTilOere', 'kostnadPresisjon', 'kostnadMerknad'], linjer: (i) => [visBeloep(i.kostnadOere, i.kostnadTilOere, i.kostnadPresisjon), ...avsnitt(i.kostnadMerknad)] },
    { navn: felter.utfall!, felt: ['utfall', 'aarsakKode', 'aarsak'], linjer: (i) => [navnOf('utfall', i.utfall), i.aarsakKode && navnOf('aarsakKode', i.aarsakKode), ...avsnitt(i.aarsak)] },
    lang('kontekst'), lang('gjennomfoering'), liste('maal'), liste('partnere'), { navn: andre.resultater!, felt: ['resultater'], linjer: (i) => i.resultater.map(resultatet) },
    liste('suksesskriterier'), liste('fallgruver'), liste('laerdom'), kode('innsats', 'innsatsMerknad'), kode('overfoerbarhet', 'overfoerbarhetMerknad'), { navn: felter.evidensgrad!, felt: ['evidensgrad'], linjer: (i) => [grad(i.evidensgrad)] },
    lang('tenktVirkning'), lang('andreForklaringer'), lang('undersoekelse'), { navn: andre.kontakt!, felt: ['kontaktrolle', 'kontaktenhet'], linjer: (i) => [[navnOf('kontaktrolle', i.kontaktrolle), i.kontaktenhet].filter(Boolean).join(', ')] },
    { navn: felter.lenker!, felt: ['lenker'], linjer: (i) => i.lenker.map(({ tittel, adresse }) => `${tittel} (${adresse})`) }, { navn: andre.tilpasset!, felt: ['tilpasset'], linjer: ({ tilpasset: fra }) => (fra ? [`${fra.tittel} (${fra.kommune})`, ...avsnitt(fra.endringer), ...avsnitt(fra.hvorfor)] : []) },
    { navn: andre.kilde!, felt: ['kilde'], linjer: ({ kilde }) => [kilde && [kilde.tittel, kilde.sted].filter(Boolean).join(', ')] },
  ];
}

function resultatet({ tekst, verdi, tilVerdi, presisjon, enhet, periode, skjult }: Innhold['resultater'][number]): string {
  const tall = skjult ? `: ${hiddenSymbol}` : verdi !== null && presisjon ? `: ${visTall(verdi, presisjon, tilVerdi)} ${enhet ?? ''}` : '';
  return `${tekst}${tall}${periode ? ` (${visTidsangivelse(periode)})` : ''}`;
}

/** Linjene som bare står i den ene. Rekkefølgen er den de står i. */
export function forskjell(rad: Rad, foer: Innhold, naa: Innhold): { tattUt: string[]; lagtTil: string[] } {
  const [a, b] = [foer, naa].map((innhold) => rad.linjer(innhold).filter((linje): linje is string => Boolean(linje?.trim()))) as [string[], string[]];
  return { tattUt: a.filter((linje) => !b.includes(linje)), lagtTil: b.filter((linje) => !a.includes(linje)) };
}
