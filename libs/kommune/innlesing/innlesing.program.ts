import type { Filpost, Kobling, Tabell } from './innlesing.tabell.ts';
import type { Innlesing } from './innlesing.type.ts';

const iSatsing = (liste: (satsing: Innlesing['satsing']) => Filpost['post'][] | undefined) =>
  (fil: Innlesing): Filpost[] => (liste(fil.satsing) ?? []).map((post) => ({ post }));
const iTiltak = (liste: (tiltak: Innlesing['tiltak'][number]) => Filpost['post'][] | undefined) =>
  (fil: Innlesing): Filpost[] => fil.tiltak.flatMap((tiltak) => (liste(tiltak) ?? []).map((post) => ({ post, under: { tiltak: tiltak.noekkel } })));

/** Programmet og tiltakene, i den rekkefølgen fremmednøklene krever. */
export const programtabeller: Tabell[] = [
  {
    navn: 'satsing', poster: (fil) => [{ post: fil.satsing }], viserTil: [], versjonert: true,
    felt: {
      navn: 'text', type: 'text', statligMotpart: 'text', hovedmaal: 'text', formaal: 'text[]', prinsipp: 'text', utfordringsbilde: 'text[]',
      tilskuddFra: 'int', tilskuddTil: 'int', programFra: 'int', programTil: 'int', maalaar: 'int',
      rammePerAarOere: 'bigint', rammeAntallAar: 'int', rammeForbehold: 'text', kanBrukesTil: 'text[]', kanIkkeBrukesTil: 'text[]',
    },
  },
  {
    navn: 'omraade', poster: iSatsing((s) => s.omraader), viserTil: ['satsing'], versjonert: true,
    felt: { nr: 'int', navn: 'text', grunnkretser: 'text[]', innbyggere: 'numeric', innbyggereTil: 'numeric', innbyggerePresisjon: 'text' },
  },
  {
    navn: 'styringsdokument', poster: iSatsing((s) => s.styringsdokumenter), viserTil: ['satsing'], versjonert: true,
    felt: {
      type: 'text', utgave: 'int', tittel: 'text', status: 'text', dato: 'text', vedtattAv: 'text', saksnummer: 'text', parter: 'text[]', sammendrag: 'text',
    },
  },
  {
    navn: 'innsatsomraade', poster: iSatsing((s) => s.innsatsomraader), viserTil: ['satsing'], versjonert: true,
    felt: { nr: 'int', navn: 'text', beskrivelse: 'text', punkter: 'text[]', tema: 'text' },
  },
  {
    navn: 'maal', poster: iSatsing((s) => s.maal), viserTil: ['satsing'], versjonert: true,
    felt: { nr: 'int', navn: 'text', beskrivelse: 'text', delmaal: 'text[]' },
  },
  {
    navn: 'programrolle', poster: iSatsing((s) => s.roller), viserTil: ['satsing'], versjonert: false,
    felt: {
      nr: 'int', navn: 'text', besattAv: 'text', oppgaver: 'text[]', antallPersoner: 'int', stillingsprosent: 'numeric',
      loennFraSatsingenProsent: 'numeric', moeterPerAar: 'int', moeterPerAarTil: 'int', fra: 'text', til: 'text',
    },
  },
  {
    navn: 'metode', poster: iSatsing((s) => s.metoder), viserTil: ['satsing'], versjonert: false,
    felt: { navn: 'text', opplaerteAnsatte: 'int', steg: 'text[]', prinsipper: 'text[]' },
  },
  {
    navn: 'suksessfaktor', poster: iSatsing((s) => s.suksessfaktorer), viserTil: ['satsing'], versjonert: false,
    felt: { type: 'text', nr: 'int', navn: 'text' },
  },
  {
    navn: 'utfordring', poster: iSatsing((s) => s.utfordringer), viserTil: ['satsing'], versjonert: false,
    felt: { nr: 'int', tema: 'text', beskrivelse: 'text', respons: 'text' },
  },
  {
    navn: 'tiltak', poster: (fil) => fil.tiltak.map((post) => ({ post })), viserTil: ['satsing', 'innsatsomraade'], versjonert: true, stempel: true,
    felt: {
      nr: 'int', navn: 'text', beskrivelse: 'text', hensikt: 'text', status: 'text', statusMerknad: 'text', aarsakKode: 'text', aarsak: 'text',
      utsattTil: 'text', oppstart: 'text', planlagtOppstart: 'text', eier: 'text', eierEkstern: 'boolean',
      partnere: 'text[]', maalgrupper: 'text[]', arenaer: 'text[]', aktiviteter: 'text[]', utfordringer: 'text[]', planer: 'text[]',
      rekrutteringsforpliktelse: 'text', tema: 'text',
    },
    standard: { eierEkstern: false },
  },
  {
    navn: 'milepael', poster: iTiltak((t) => t.milepaeler), viserTil: ['tiltak'], versjonert: true,
    felt: { nr: 'int', navn: 'text', frist: 'text', naadd: 'text' },
  },
  {
    navn: 'resultat', poster: iTiltak((t) => t.resultater), viserTil: ['tiltak'], versjonert: true,
    felt: {
      nr: 'int', tekst: 'text', verdi: 'numeric', tilVerdi: 'numeric', enhet: 'text', presisjon: 'text',
      omfang: 'text', omfangNavn: 'text', periode: 'text', sammenlignetMed: 'text', utregning: 'text',
    },
    standard: { omfang: 'ukjent' },
  },
  { navn: 'laerdom', poster: iTiltak((t) => t.laerdommer), viserTil: ['tiltak'], versjonert: true, felt: { nr: 'int', tekst: 'text' } },
];

export const programkoblinger: Kobling[] = [
  { navn: 'maal_innsatsomraade', fra: 'maal', til: 'innsatsomraade', par: (fil) => (fil.satsing.maal ?? []).map((m) => ({ fra: m.noekkel, til: m.innsatsomraader ?? [] })) },
  { navn: 'tiltak_maal', fra: 'tiltak', til: 'maal', par: (fil) => fil.tiltak.map((t) => ({ fra: t.noekkel, til: t.maal ?? [] })), stempel: true },
];
