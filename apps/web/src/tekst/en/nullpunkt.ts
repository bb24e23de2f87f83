import type { nullpunkt as nb } from '../nb/nullpunkt.ts';

export const nullpunkt: typeof nb = {
  tittel: 'Baseline and priorities',
  ingress: 'Where did we start, and what do we deal with first? Here the figures from the starting point stand next to how important they are, and the measures and money put into them.',
  tilResultater: 'To the results', tilProgram: 'See the programme',
  utfordringsbilde: 'The challenges',
  linjene: 'The figures we started from',
  ingen: 'No figures to start from yet',
  ingenTekst: 'When you have made an indicator and entered where you started, it comes here. Then you can say what matters most, and see whether the measures and the money go there.',
  setning: ({ alle, foerst, utenTiltak, ikkeVurdert, utenUtgangspunkt }) => [
    foerst === 0 ? (alle === 1 ? 'The figure is not put first.' : `None of the ${alle} figures are put first.`) : `${foerst} of ${alle} figures ${foerst === 1 ? 'is' : 'are'} put first.`,
    foerst > 0 && (utenTiltak === 0 ? 'All the most important ones have measures.' : `${utenTiltak} of the most important ${utenTiltak === 1 ? 'has' : 'have'} no measures that respond to ${utenTiltak === 1 ? 'it' : 'them'}.`),
    ikkeVurdert > 0 && `${ikkeVurdert} ${ikkeVurdert === 1 ? 'has' : 'have'} not been assessed.`,
    utenUtgangspunkt > 0 && `${utenUtgangspunkt} ${utenUtgangspunkt === 1 ? 'lacks' : 'lack'} a starting point.`,
  ].filter(Boolean).join(' '),
  forbehold: 'A measure may respond to several figures, so measures and money are not added up. Measures that are only ideas, or have been stopped or archived, are not included.',
  tallet: 'The figure', prioritet: 'Priority', begynte: 'Started at', naa: 'Now', tiltak: 'Measures', budsjett: (aar) => `Budget ${aar}, NOK`,
  nivaa: { omraade: 'Covers the area', kommune: 'Covers the whole municipality' },
  prioriteter: { foerst: 'First', deretter: 'Next', ikke_naa: 'Not now' },
  ikkeVurdert: 'Not assessed', ikkeSatt: 'Not entered', ikkeMaalt: 'Not measured yet', vilTil: (tall, aar) => `Aims for ${tall} in ${aar}`,
  utenMaal: 'Not linked to an objective', ingenTiltak: 'No measures',
  vurder: 'Assess', vurderHva: (navn) => `How important is “${navn}”?`,
  felter: { prioritet: 'When will you deal with it?', prioritetFordi: 'Why?' }, grunnHjelp: 'What decided it: how big it is, who it affects, and whether you can do something about it.',
};
