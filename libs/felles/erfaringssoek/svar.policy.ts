import { withDerived, type Innholdsrad } from '#libs/felles/erfaringsbank';
import type { Soekerad, Soekesvar } from './erfaringssoek.query.ts';
import type { Erfaringssoek, Erfaringstreff, Soekefelt } from './erfaringssoek.type.ts';
import type { Soekeord } from './ord/tolk.ts';
import { besteSetning, bitene } from './utdrag.policy.ts';

const felt: Record<Soekerad['treff'][number]['felt'][number], Soekefelt> = { a: 'tittel', b: 'kort', c: 'gjennomfoering', d: 'laerdom' };

/** Svaret slik det vises. Uten nettverk er det tomt. */
export function svaret(ord: readonly Soekeord[], found: Soekesvar | null, hopp: number, antall: number): Erfaringssoek {
  const { erfaringer, fasetter, utenTreff, ...rest } = found ?? { antall: 0, minst: false, alleOrd: false, utenTreff: [], fasetter: {}, erfaringer: [] };
  return {
    ...rest, ord: ord.map((en) => en.ord), utenTreff: utenTreff.map((nr) => ord[nr - 1]!.ord), treff: erfaringer.map((rad) => treffet(ord, rad)),
    fasetter: Object.entries(fasetter).map(([navn, valg]) => ({ felt: navn, valg: valg.filter((v) => v.antall > 0).map((v) => ({ navn: null, ...v })) })).filter(({ valg }) => valg.length > 0),
    neste: hopp + antall < rest.antall ? hopp + antall : null,
  };
}

function treffet(ord: readonly Soekeord[], { kommuneId: _owner, treff, innhold, ...rad }: Soekerad): Erfaringstreff {
  // Like ord står med i uttrykket; de merkes også, så en ser hvorfor.
  const words = treff.flatMap(({ nr, slag }) => [ord[nr - 1]!.foldet, ...(slag === 'likt' ? [...(ord[nr - 1]!.slekt ?? '').matchAll(/'(\w{4,})'/g)].map(([, word]) => word!) : [])]);
  const langt = treff.some(({ felt: steder }) => steder.length > 0 && steder.every((sted) => sted === 'c' || sted === 'd'));
  const hvorfor = treff.map(({ nr, slag, felt: steder }) => ({ ord: ord[nr - 1]!.ord, slag, felt: steder.map((sted) => felt[sted]) }));
  return {
    ...rad, innhold: withDerived(innhold), kort: bitene(innhold.kort, words), utdrag: langt ? besteSetning(resten(innhold), words) : [], hvorfor,
    mangler: treff.length === 0 ? [] : ord.filter((_, i) => !treff.some(({ nr }) => nr === i + 1)).map((en) => en.ord),
  };
}

/** Det som står lenger nede på kortet, der utdraget hentes. */
function resten({ kontekst, gjennomfoering, suksesskriterier, fallgruver, laerdom, aarsak }: Innholdsrad): string {
  return [kontekst, gjennomfoering, ...suksesskriterier, ...fallgruver, ...laerdom, aarsak].filter(Boolean).join('\n');
}
