import type { Rundeslag, Sammenligningshinder } from '#libs/contracts';
import { tallform } from '../former.ts';
import type { undersoekelse as nb } from '../nb/undersoekelse.ts';

const heltall = tallform({ maximumFractionDigits: 0 });
const prosent = (tall: number) => `${heltall(tall)} per cent`;
const poeng = (tall: number) => {
  const vist = heltall(Math.abs(tall));
  return `${vist} percentage ${vist === '1' ? 'point' : 'points'}`;
};
const medFortegn = tallform({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });

export const undersoekelse: typeof nb = {
  tittel: 'Surveys',
  ingress: 'What residents answer, before and after. Only answers that have been counted are here; no one can see what any individual answered.',
  tilResultater: 'To results',
  tilUndersoekelser: 'To the surveys',
  ny: 'Import a survey',
  ingen: 'No surveys yet',
  ingenTekst: 'If you have asked residents whether they are satisfied or feel safe, you can import the answers from a spreadsheet. If you ask again later, you will see what has changed, and how certain it is.',
  arkiverte: (antall: number) => `Archived (${antall})`,
  runder: (antall: number) => (antall === 1 ? 'Asked once' : antall === 2 ? 'Asked twice' : `Asked ${antall} times`),
  slag: { foer: 'Before', etter: 'After' } satisfies Record<Rundeslag, string>,
  runde: (slag: string, dato: string) => `${slag}, ${dato}`,
  rundene: 'When people were asked',
  omraade: 'Area', metode: 'Method', kilde: 'Source', besvart: 'Number of answers', ikkeOppgitt: 'Not stated',
  nMellom: (minst: number, mest: number) => (minst === mest ? String(minst) : `${minst} to ${mest}, depending on the question`),
  spoersmaalene: 'The questions',
  fraAndel: 'The file had percentages. The numbers are calculated from them, and may be off by one answer.',
  svar: 'Answer', iAlt: 'Everyone who answered', andel: 'Proportion', antall: 'Number',
  bildetekst: (spoersmaal: string) => `The answers to “${spoersmaal}”`,
  andelAv: (antall: string, andel: string) => `${antall} (${andel})`,
  hovedsvar: (svar: string[]) => `answered ${svar.map((ett) => `“${ett.toLowerCase()}”`).join(' or ')}`,
  diagram: (spoersmaal: string, svar: string) => `${spoersmaal} The proportion who ${svar}`,
  diagramsetning: (svar: string) => `The proportion who ${svar}. The line shows the range the proportion lies within when you allow for chance in who answered.`,
  opp: (svar: string, fra: number, til: number, endring: number, minst: number, mest: number) => `More people ${svar} after than before: from ${prosent(fra)} to ${prosent(til)}, ${poeng(endring)} more. The uncertainty is from ${medFortegn(minst)} to ${medFortegn(mest)} percentage points, so the increase is larger than chance in the sample would suggest.`,
  ned: (svar: string, fra: number, til: number, endring: number, minst: number, mest: number) => `Fewer people ${svar} after than before: from ${prosent(fra)} to ${prosent(til)}, ${poeng(endring)} less. The uncertainty is from ${medFortegn(minst)} to ${medFortegn(mest)} percentage points, so the decrease is larger than chance in the sample would suggest.`,
  usikkert: (svar: string, fra: number, til: number, minst: number, mest: number) => `${prosent(fra)} ${svar} before, and ${prosent(til)} after. The uncertainty is from ${medFortegn(minst)} to ${medFortegn(mest)} percentage points. The difference may be down to chance, so we cannot say whether anything has changed.`,
  aarsak: 'A change does not tell us what it comes from. Much else may have happened between the two times.',
  hinder: {
    annen_ordlyd: 'The question was not asked in the same way, so the answers cannot be compared.',
    annen_skala: 'The answers to choose from were not the same, so they cannot be compared.',
    annet_omraade: 'People were asked in two different areas, so the answers cannot be compared.',
    mangler: 'People have only been asked this once, so there is nothing to compare with.',
    skjult: 'Some of the figures are suppressed for privacy reasons, so the change cannot be calculated.',
    faa_svar: 'Too few people answered for the change to be calculated.',
  } satisfies Record<Sammenligningshinder, string>,
  lesInn: {
    tittel: 'Import a survey', flere: (navn: string) => `Import another round of ${navn}`,
    forklaring: 'The file must have answers that have been counted: one row for each answer to each question. Never use a file with each person’s answers; it will be rejected, and nothing will be saved.',
    // The column names are the ones the file must have; the server reads only these.
    kolonner: 'The columns are, in Norwegian: Spørsmål (question), Svaralternativ (answer), Antall (number) or Andel (proportion), n, Runde (round: før for before, etter for after), Dato (date) and Område (area). Metode (method), Kilde (source), Positiv (ja for the good answers) and Utgave (version) may be included.',
    moenster: 'Download a file to start from', moensterNavn: 'survey.csv',
    navn: 'Name of the survey', navnMangler: 'Give the survey a name.',
    fil: 'Choose a file (Excel or CSV)', lim: 'Or paste from the spreadsheet', tomt: 'Choose a file, or paste the rows.', forStor: 'The file is too large. Answers that have been counted take little space.',
    se: 'Check it', maaRettes: 'This must be corrected in the file. Nothing has been saved.', dette: 'This will be imported', lagre: 'Import', tilbake: 'Choose another file',
    avloeser: 'Replaces the round already imported with the same date.', spoersmaal: (antall: number) => (antall === 1 ? '1 question' : `${antall} questions`),
  },
  lest: (navn: string) => `${navn} has been imported.`,
  endre: { knapp: 'Change the name or the threshold', tittel: (navn: string) => `Change “${navn}”`, felter: { navn: 'Name', grense: 'Smallest number of answers shown' }, grenseHjelp: (minst: number, strengest: number) => `Fewer than this are hidden when a round is shared, from ${minst} to ${strengest}. What has already been shared stays as it was shared.`, lagre: 'Save', ble: 'The survey has been changed.' },
  nyRunde: 'Import another round', leggBort: 'Archive', hentFram: 'Restore', lagtBort: 'This survey is archived.',
  leggBortTittel: (navn: string) => `Archive ${navn}?`, leggBortTekst: 'It disappears from the list, and can be restored. What has been shared stands.',
  fjern: 'Remove the round', fjernTittel: (runde: string) => `Remove the round ${runde.charAt(0).toLowerCase()}${runde.slice(1)}?`, fjernTekst: 'The answers disappear from here, and are kept in the log. The file can be imported again.',
  del: 'Share the round', delt: 'The round has been shared.', harVaertDelt: 'Is shared, or has been',
  deling: {
    ingenNettverk: 'The municipality does not belong to a network, so there is no one to share with.',
    tekst: (nettverk: string) => `This is exactly what goes out to ${nettverk}. Low numbers have been taken out, and enough others that they cannot be worked out.`,
    skjulte: (antall: number, alle: number) => (antall === 0 ? 'None of the figures need to be suppressed.' : `${antall} of ${alle} figures ${antall === 1 ? 'is' : 'are'} suppressed.`),
    minne: 'What is suppressed now will also be suppressed if you share the round again.',
    bekreft: 'I have seen what goes out, and I vouch that no one can be identified', altDelt: 'The round has already been shared.', tilDeling: 'See what is shared',
    holdt: 'The round cannot be shared.',
    grunner: { for_faa_svar: 'Some answers have so few people behind them, and there are so few questions, that they cannot be suppressed without someone being able to work them out. Merge answers, or ask more people.', rettelsen_roeper: 'The round has been shared before, and the correction would reveal what was suppressed.', kuben_er_endret: 'The round has been shared before with other questions or answers.', perioden_overlapper: 'The date overlaps a round that has been shared.' },
    annet: 'It would reveal what a few people answered.',
  },
  avtale: {
    ingress: 'The surveys that the municipalities in the contract have shared with the evaluation. What is suppressed was suppressed when it left the municipality. The municipalities see that you have opened the page.',
    ingen: 'No one has shared a survey', ingenTekst: 'When a municipality also shares a round with the evaluation, it will be here.', deltDag: (dag: string) => `Shared ${dag}`,
  },
};
