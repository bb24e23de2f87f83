import { tallform } from '../former.ts';
import type { fordeling as nb } from '../nb/fordeling.ts';
import { regnearkord } from './regnearkord.ts';

const heltall = tallform({ maximumFractionDigits: 0 });
const liten = (navn: string) => navn.toLowerCase();

export const fordeling: typeof nb = {
  tittel: 'Distributions',
  ingress: 'How many people there are in each group, for example by age and gender. The figures stay in the municipality. When you share a period, small figures are suppressed first, and enough others that the small ones cannot be worked out.',
  tilResultater: 'Results', tilFordelinger: 'Distributions',
  ny: 'New distribution',
  ingen: 'No distributions yet',
  ingenTekst: 'A distribution is one breakdown that stays the same from period to period, for example participants by age, gender and theme. That way it can be shared without anyone being identified.',
  arkiverte: (antall: number) => `Archived distributions (${antall})`,
  etter: (navn: string[]) => `By ${navn.map(liten).join(', ').replace(/, ([^,]*)$/, ' and $1')}`,
  perioderAntall: (antall: number) => (antall === 0 ? 'No periods yet' : antall === 1 ? 'One period' : `${antall} periods`),
  serie: {
    rediger: 'Edit the series', leggBort: 'Archive', hentFram: 'Restore', lagtBort: 'The series is archived. What has been shared stands.',
    leggBortTittel: (navn: string) => `Archive “${navn}”?`, leggBortTekst: 'The figures stay, and the series can be restored. What has been shared is still shared.',
    teller: 'Who is counted', indikator: 'Belongs to the indicator', grense: 'Lowest figure shown', grenseTekst: (grense: number) => `${grense} people`, fast: 'The breakdown is fixed, because something in the series has been shared.',
    celler: (antall: number) => (antall === 1 ? '1 figure in each period' : `${antall} figures in each period`),
    liten: 'The table has fewer than 12 figures and cannot be shared: in tables this small, it is too easy to work out what is suppressed.',
  },
  skjema: {
    ny: 'New distribution', lag: 'Make the distribution', rediger: 'Edit the series',
    felter: {
      navn: 'What should it be called?', teller: 'Who is counted?', indikatorId: 'Indicator it belongs to', d0navn: 'Break down by', d0verdier: 'Groups', d1navn: 'Also break down by', d1verdier: 'Groups in the second breakdown',
      d2navn: 'And by', d2verdier: 'Groups in the third breakdown', grense: 'Lowest figure that can be shown',
    },
    tellerHjelp: 'For example “Participants at open meeting places, each person once”. Someone who can be in two groups cannot be counted this way.',
    verdierHjelp: 'Include a group for those you know nothing about. Each person must belong to exactly one group.',
    grenseHjelp: 'Five is usual. Choose a higher figure where people know each other well.',
    trengerGrupper: 'Write at least two groups', fast: 'Something in the series has been shared, so the breakdown is fixed.',
  },
  perioder: 'Periods', nyPeriode: 'New period', ingenPerioder: 'No figures yet', ingenPerioderTekst: 'Start with a period, for example a four-month period or a year, and enter the figures for it.',
  periodefelt: { periode: 'Which period?' }, periodehjelp: 'Periods in a series cannot overlap. Four-month periods, half-years or years work well.', lagPeriode: 'Make the period',
  sum: (sum: number) => (sum === 1 ? 'One person in all' : `${heltall(sum)} people in all`),
  harVaertDelt: 'Has been shared', iAlt: 'In all', antall: 'Number', velg: (navn: string) => `Show for ${liten(navn)}`,
  visTall: 'Show the figures as only the municipality sees them', ikkeVernet: 'These are the figures you have entered. They are not protected; do not pass them on.',
  foer: 'Enter figures', lesInn: 'Paste or import a file', fjern: 'Remove the period', seFoerst: 'See what is shared', forMange: (antall: number) => `The table has ${antall} figures. That many must be imported from a file.`,
  hva: (knapp: string, periode: string) => `${knapp}: ${periode}`,
  fjernTittel: (periode: string) => `Remove ${periode}?`, fjernTekst: 'The figures for the period leave the series. They are kept in the log.',
  rutenett: {
    tittel: (periode: string) => `Figures for ${periode}`, hjelp: 'Empty is 0. You can paste several cells from a spreadsheet: place yourself in the cell where they should begin.', lagre: 'Save the figures', ugyldig: (antall: number) => (antall === 1 ? 'One cell does not have a whole number. It is marked.' : `${antall} cells do not have a whole number. They are marked.`),
    likevel: 'Save my figures anyway', utkast: 'These are figures you have not saved.', forkast: 'Discard them',
  },
  fil: {
    tittel: (periode: string) => `Import figures for ${periode}`, forklaring: (kolonner: string) => `One row for each group, with the headings ${kolonner}. Groups that are left out become 0. Everything is read, or nothing.`,
    lim: 'Paste from the spreadsheet', velg: 'Or choose a file: Excel (.xlsx) or CSV', moenster: 'Download a template with all the groups', maaRettes: 'This must be corrected. Nothing has been changed:', lesInn: 'Import', tomt: 'Paste something, or choose a file.',
    galt: regnearkord,
    lest: (antall: number) => (antall === 1 ? 'One figure has been imported.' : `${antall} figures have been imported.`),
  },
  vern: {
    tittel: 'The table must be protected first', tekst: 'It is so large that it takes a while to find out what must be suppressed. This runs in the background, and you can do other things meanwhile. Nothing is shared until you have looked at the table.',
    start: 'Protect the table', igjen: 'Protect again', stopp: 'Stop', venter: 'Waiting its turn', iGang: (prosent: number) => `Protecting the table: ${prosent}%`, framdrift: 'How far the protection has come',
    stoppet: 'The protection was stopped. Nothing has been shared.', ferdig: 'The table is protected and can be looked at.', endret: 'The figures or the limit have changed since the table was protected. It must be protected again.',
    holdt: 'Held back: nothing has been shared',
    grunner: {
      for_liten: 'The table has fewer than 12 figures. In tables this small, it is too easy to work out what is suppressed.', for_stor: 'The table is too large.',
      kan_ikke_vernes: 'There are so few people that the small figures cannot be suppressed without suppressing everything. Merge groups in a new series, or use longer periods.',
      rettelsen_roeper: 'The period has been shared before with other figures. The new figures together with the old ones would reveal something that is suppressed. The first sharing is what others may have read.',
      perioden_overlapper: 'The period overlaps one the series has shared before.', kuben_er_endret: 'The breakdown is not the one it was when the period was shared before.', tallene_er_endret: 'The figures or the limit were changed while this was running. Protect again.',
      feil: 'Something went wrong on our side. Try again.',
    },
    annet: 'The table cannot be protected as it is.',
  },
  delt: {
    navn: (serie: string | null, periode: string) => `${serie ?? 'Distribution'}, ${periode}`,
    tekst: (nettverk: string) => `The coordinator and the municipalities in ${nettverk} will see exactly this table, and the name of the series. The figures behind “:” stay here. It is a snapshot: if you change something later, it does not change.`,
    bekreft: 'I have seen what goes out, no one can be identified from it, and it may become case documents at the county council',
    skjulte: (antall: number, alle: number) => (antall === 0 ? 'Nothing is suppressed.' : `${antall} of ${alle} cells ${antall === 1 ? 'is' : 'are'} suppressed, including some that are not small: otherwise the small ones could be worked out. Which ones they are is not said.`),
    minne: 'Once the period has been shared, it is settled which cells are suppressed. That also holds if you withdraw it or correct the figures.',
    innenfra: 'The protection holds against those who have only the table. Someone who already knows the figure in one suppressed cell, for example because she works there, can sometimes work out others of the suppressed ones.',
    altDelt: 'The period is shared now. Withdraw it under Sharing before it is shared again.', tilDeling: 'Go to Sharing', gjort: (hva: string) => `${hva} has been shared.`,
    ingenNettverk: 'The municipality is not part of a network, so there is no one to share with.', bildetekst: (navn: string) => `${navn}, number of people`,
  },
};
