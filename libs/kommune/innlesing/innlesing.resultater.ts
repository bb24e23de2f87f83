import type { Filpost, Kobling, Tabell } from './innlesing.tabell.ts';
import type { Innlesing } from './innlesing.type.ts';

const poster = (liste: (fil: Innlesing) => Filpost['post'][] | undefined) => (fil: Innlesing): Filpost[] => (liste(fil) ?? []).map((post) => ({ post }));
const iIndikator = (liste: (indikator: NonNullable<Innlesing['indikatorer']>[number]) => Filpost['post'][] | undefined) =>
  (fil: Innlesing): Filpost[] => (fil.indikatorer ?? []).flatMap((indikator) => (liste(indikator) ?? []).map((post) => ({ post, under: { indikator: indikator.noekkel } })));

/** Indikatorene og hvordan tiltakene er tenkt å virke, i den rekkefølgen fremmednøklene krever. */
export const resultattabeller: Tabell[] = [
  {
    navn: 'indikator', poster: poster((fil) => fil.indikatorer), viserTil: ['satsing'], versjonert: true,
    felt: { nr: 'int', navn: 'text', beskrivelse: 'text', utgangsverdi: 'numeric', utgangsverdiTil: 'numeric', utgangspresisjon: 'text', utgangsperiode: 'text', maalverdi: 'numeric', maalaar: 'int', prioritet: 'text', prioritetFordi: 'text' },
  },
  {
    navn: 'indikatordefinisjon', poster: iIndikator((i) => i.definisjoner), viserTil: ['indikator'], versjonert: true,
    felt: {
      utgave: 'int', teller: 'text', nevner: 'text', enhet: 'text', retning: 'text', nivaa: 'text', telling: 'text', datakilde: 'text', endring: 'text', fellesKode: 'text', fellesUtgave: 'int',
    },
  },
  { navn: 'maaleperiode', poster: poster((fil) => fil.maaleperioder), viserTil: ['satsing'], versjonert: true, felt: { periode: 'text' } },
  {
    navn: 'maaling', poster: iIndikator((i) => i.maalinger), viserTil: ['indikator', 'indikatordefinisjon', 'maaleperiode'], versjonert: true,
    felt: {
      verdi: 'numeric', tilVerdi: 'numeric', presisjon: 'text', omfang: 'text', omfangNavn: 'text', endringProsent: 'numeric', endringPresisjon: 'text', sammenlignetMed: 'text', merknad: 'text',
    },
    standard: { omfang: 'ukjent' },
  },
  { navn: 'maalbelegg', poster: poster((fil) => fil.maalbelegg), viserTil: ['maal', 'maaleperiode'], versjonert: true, felt: { nr: 'int', slag: 'text', tekst: 'text', henvisning: 'text' } },
  {
    navn: 'virkningskjede', poster: poster((fil) => fil.virkningskjeder), viserTil: ['satsing', 'tiltak', 'maal', 'indikator'], versjonert: true,
    felt: { nr: 'int', mekanisme: 'text', statistikkserie: 'text', statistikknavn: 'text' },
  },
  {
    navn: 'virkningsledd', viserTil: ['virkningskjede'], versjonert: true,
    poster: (fil) => (fil.virkningskjeder ?? []).flatMap((kjede) => kjede.ledd.map((post) => ({ post, under: { virkningskjede: kjede.noekkel } }))),
    felt: { slag: 'text', antakelse: 'text', maanederFra: 'int', maanederTil: 'int', rivaliserende: 'text[]', grad: 'text', gradbegrunnelse: 'text' },
    standard: { grad: 'antatt' },
  },
  {
    navn: 'leddbelegg', viserTil: ['virkningsledd'], versjonert: true, felt: { nr: 'int', slag: 'text', tekst: 'text', henvisning: 'text' },
    poster: (fil) => (fil.virkningskjeder ?? []).flatMap(({ ledd }) => ledd.flatMap((ett) => (ett.belegg ?? []).map((post) => ({ post, under: { virkningsledd: ett.noekkel } })))),
  },
];

export const resultatkoblinger: Kobling[] = [
  { navn: 'maal_indikator', fra: 'indikator', til: 'maal', par: (fil) => (fil.indikatorer ?? []).map((i) => ({ fra: i.noekkel, til: i.maal ?? [] })) },
];
