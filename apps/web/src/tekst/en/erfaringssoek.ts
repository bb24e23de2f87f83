import { oppramsing } from '../former.ts';
import type { erfaringssoek as nb } from '../nb/erfaringssoek.ts';

const grader = ['told', 'described', 'reasoned', 'measured', 'followed over time', 'studied by others'];
const sitert = (ord: readonly string[]) => oppramsing(ord.map((en) => `“${en}”`));

export const erfaringssoek: typeof nb = {
  felt: 'Search the lessons',
  tidligere: { tittel: (antall: number) => `From earlier conferences and initiatives (${antall})` },
  // The lessons are in Norwegian, and the search knows Norwegian words only; English examples would find nothing.
  proev: 'The lessons are written in Norwegian, so search with Norwegian words. Try for example:',
  eksempler: ['ungdom ute av jobb', 'trygg skolevei', 'flerkulturell møteplass', 'hva skjer når pengene tar slutt'],
  antall: (antall: number, minst: boolean) => (antall === 0 ? 'No matches' : `${minst ? 'At least ' : ''}${antall === 1 ? 'one lesson' : `${antall} lessons`}`.replace(/^./, (bokstav) => bokstav.toUpperCase())),
  ingenHarAlle: 'No lesson has all the words. These are the closest.',
  utenTreff: (ord: readonly string[]) => `No lesson has anything about ${sitert(ord)}.`,
  ingen: 'No one has shared anything about this',
  ingenTekst: 'Try fewer or other words, or take away a limit. If you follow the search, you will see it here when someone shares something that matches.',
  nullstill: 'Start again', neste: 'More results', foerste: 'To the first ones',
  flereValg: 'More options', valgte: (antall: number) => `(${antall} chosen)`,
  alle: 'All', medAntall: (navn: string, antall: number) => `${navn} (${antall})`,
  fasett: { tema: 'Theme', felle: 'What can go wrong', maalgruppe: 'Target group', utfall: 'Where it ended', fase: 'Phase', evidensgrad: 'At least this well documented', kostnadsklasse: 'Cost', kommune: 'Municipality', aar: 'Began in', art: 'Type' },
  verdier: {
    felle: { felle: 'Has pitfalls, or was stopped' },
    utfall: { paagaar: 'Under way', fullfoert: 'Completed', viderefoert: 'Continued', skalert: 'Adopted in more places', utsatt: 'Postponed', stoppet: 'Stopped' },
    fase: { kunnskapsgrunnlag: 'Evidence base', planlegging_organisering: 'Planning and organisation', mobilisering_samarbeid: 'Mobilisation and cooperation', gjennomfoering: 'Implementation', viderefoering: 'Continuation' },
    kostnadsklasse: { under_100: 'Under NOK 100,000', '100_500': 'NOK 100,000–500,000', '500_2000': 'NOK 500,000–2 million', over_2000: 'Over NOK 2 million' },
    art: { tiltak: 'Measure', prosess: 'Organisation and process' },
  },
  grad: (grad: number) => `${grad} of 5: ${grader[grad] ?? ''}`,
  hvorfor: 'Shown because:',
  sted: { tittel: 'the title', kort: 'the short text, the target group or the theme', gjennomfoering: 'what was done', laerdom: 'what was learnt' },
  grunn: (ord: string, slag: 'ordet' | 'likt' | 'naert', steder: readonly string[]) => (slag === 'naert' ? `a word is similar to “${ord}”` : `${slag === 'ordet' ? `“${ord}”` : `something that means the same as “${ord}”`} is in ${oppramsing(steder)}`),
  mangler: (ord: readonly string[]) => `It does not have ${sitert(ord)}.`,
  foelges: 'Searches you follow:', foelg: 'Follow this search', foelger: (navn: string) => `You are following “${navn}”. New lessons will be here next time you come.`,
  slutt: 'Stop following', sluttMed: (navn: string) => `Stop following “${navn}”`, sluttet: (navn: string) => `You are no longer following “${navn}”.`,
  nye: (antall: number) => (antall === 0 ? 'nothing new since last time' : antall === 1 ? 'one new since last time' : `${antall >= 100 ? 'more than a hundred' : antall} new since last time`),
  lignende: 'Similar to this one',
};
