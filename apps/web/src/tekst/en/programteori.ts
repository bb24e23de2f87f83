import type { Beleggslag, Leddslag, Virkningsgrad } from '#libs/contracts';
import type { programteori as nb } from '../nb/programteori.ts';

const maaneder = (tall: number) => (tall === 1 ? 'one month' : `${tall} months`);

export const programteori: typeof nb = {
  tittel: 'How we think the measures work',
  ingress: 'From the measure to what happens, to the objective, and to the figures that can show it. A link without evidence is a gap. That is not wrong, but it should be visible.',
  tilResultater: 'To the results', ny: 'New chain',
  ingen: 'No one has written how the measures are meant to work', ingenTekst: 'Start with one measure: what happens when it works, which objective does it contribute to, and which figure could show it? The gaps show what you should find out.',
  arkiverte: (antall: number) => `Archived chains (${antall})`,
  skala: { tittel: 'What the grades mean', tekst: 'The evaluations of area-based initiatives say that direct effects are hard to find. Figures together with other sources can give an indication. That is why we say “contributes to”, and how strong the evidence is.' },
  grad: { antatt: 'Assumed', indikasjon: 'Indicated', sannsynliggjort: 'Probable', dokumentert: 'Documented' } satisfies Record<Virkningsgrad, string>,
  gradBetyr: {
    antatt: 'We believe it, but have no evidence that supports it.', indikasjon: 'At least one piece of evidence points that way.', sannsynliggjort: 'At least two kinds of evidence point the same way, and we have considered what else it might be.',
    dokumentert: 'The same, and one of the pieces of evidence is a study.',
  } satisfies Record<Virkningsgrad, string>,
  plass: { tiltak: 'Measure', mekanisme: 'What happens', maal: 'Objective', indikator: 'Indicator', statistikk: 'Public statistics' },
  ledd: { tiltak_mekanisme: 'from the measure to what happens', mekanisme_maal: 'from what happens to the objective', maal_indikator: 'from the objective to the indicator', indikator_statistikk: 'from the indicator to the statistics' } satisfies Record<Leddslag, string>,
  overgang: { tiltak_mekanisme: 'contributes to', mekanisme_maal: 'contributes to', maal_indikator: 'may show in', indikator_statistikk: 'may show in' } satisfies Record<Leddslag, string>,
  slag: { tall: 'Figure', fortelling: 'Story', studie: 'Study' } satisfies Record<Beleggslag, string>,
  mangler: 'Missing', hull: 'Gap', utenBelegg: 'No one has added evidence.', antallHull: (antall: number) => (antall === 0 ? 'No gaps' : antall === 1 ? 'One gap' : `${antall} gaps`),
  antakelse: 'We assume', tid: 'Time until it shows', tidSvar: (fra: number, til: number | null) => (til === null || til === fra ? maaneder(fra) : `${fra}–${til} months`), rivaliserende: 'Could also be due to', begrunnelse: 'Why this grade', belegg: 'Evidence',
  redigerLedd: (ledd: string) => `the link ${ledd}`, leggBelegg: 'Add evidence', fjernet: 'The evidence has been removed. The content is in the log.', fjernTekst: 'The evidence disappears from the link. If the grade builds on it, the grade must be lowered first.',
  arkiverTekst: 'The chain disappears from the list. You can restore it.', hentTekst: 'The chain comes back to the list.',
  paaTiltaket: { tittel: 'How it is meant to work', ingen: 'No one has written how this measure is meant to work, and what could show it.', skriv: 'Write how it is meant to work', se: 'See the whole chain, with evidence and gaps' },
  serie: (navn: string | null, kode: string) => (navn ? `${navn} (${kode})` : kode),
};
