import type { Filpost, Kobling, Tabell } from './innlesing.tabell.ts';
import type { Innlesing } from './innlesing.type.ts';

const poster = (liste: (fil: Innlesing) => Filpost['post'][] | undefined) => (fil: Innlesing): Filpost[] => (liste(fil) ?? []).map((post) => ({ post }));

/** Pengene, i den rekkefølgen fremmednøklene krever. Det som er ført i en hovedbok, føres én gang. */
export const pengetabeller: Tabell[] = [
  {
    navn: 'vedtak', poster: poster((fil) => fil.vedtak), viserTil: [], versjonert: true, foeresEnGang: { likt: ['organ', 'utfall'] },
    felt: { organ: 'text', dato: 'text', saksnummer: 'text', utfall: 'text', merknad: 'text' },
  },
  { navn: 'finansieringskilde', poster: poster((fil) => fil.finansieringskilder), viserTil: [], versjonert: true, felt: { navn: 'text', art: 'text' } },
  {
    navn: 'tilskudd', poster: poster((fil) => fil.tilskudd), viserTil: ['satsing'], versjonert: true,
    felt: {
      navn: 'text', tilskuddsaar: 'text', kolonne: 'text', forbehold: 'text', vilkaar: 'text[]', overfoerbart: 'boolean',
      tilsagnDato: 'text', tilsagnReferanse: 'text', rapportfrist: 'text',
    },
  },
  {
    navn: 'budsjettlinje', poster: poster((fil) => fil.budsjettlinjer), viserTil: ['budsjettaar', 'tiltak', 'innsatsomraade'], versjonert: true, iBudsjettet: true,
    felt: { nr: 'int', navn: 'text', kostnadsart: 'text', ikkeOrdinaerDrift: 'boolean', merknad: 'text' },
  },
  {
    navn: 'finansieringspost', viserTil: ['budsjettlinje', 'tilskudd'], versjonert: true, iBudsjettet: true, felt: { beloepOere: 'bigint' },
    poster: (fil) => (fil.budsjettlinjer ?? []).flatMap((linje) => (linje.poster ?? []).map((post) => ({ post, under: { budsjettlinje: linje.noekkel } }))),
  },
  {
    navn: 'forbruk', poster: poster((fil) => fil.forbruk), viserTil: ['satsing', 'tiltak'], versjonert: true, foeresEnGang: { likt: ['aar', 'ord', 'beloepOere'] },
    felt: { aar: 'int', navn: 'text', ord: 'text', beloepOere: 'bigint', dato: 'text', begrunnelse: 'text' },
  },
  {
    navn: 'overfoering', poster: poster((fil) => fil.overfoeringer), viserTil: ['satsing', 'tiltak', 'forbruk', 'finansieringspost'], versjonert: true,
    foeresEnGang: { likt: ['fraAar'] }, nyRad: { status: 'oensket' },
    felt: { navn: 'text', fraAar: 'int', beloepOere: 'bigint', aarsakskode: 'text', begrunnelse: 'text' },
  },
  {
    navn: 'egeninnsats', poster: poster((fil) => fil.egeninnsats), viserTil: ['satsing', 'tiltak'], versjonert: true,
    felt: { aar: 'int', navn: 'text', beloepOere: 'bigint', timer: 'numeric', stillingsprosent: 'numeric', beskrivelse: 'text' },
  },
];

export const pengekoblinger: Kobling[] = [
  { navn: 'tilskudd_kilde', fra: 'tilskudd', til: 'finansieringskilde', par: (fil) => (fil.tilskudd ?? []).map((t) => ({ fra: t.noekkel, til: t.givere ?? [] })) },
];
