import type { Delingstype, Mottaker, Selvdeling } from '#libs/contracts';
import type { delingsvalg as nb } from '../nb/delingsvalg.ts';

export const delingsvalg: typeof nb = {
  mottaker: { nettverk: 'The network', evaluator: 'The network and the evaluation', aapent: 'Everyone, without signing in' } satisfies Record<Mottaker, string>,
  mottakerBetyr: {
    nettverk: 'The coordinator and the municipalities in the network see it.',
    evaluator: 'The same people see it, and the evaluators you have given access, for as long as they have it.',
    aapent: 'Anyone can read it on the open pages, and search engines can find it. The network and the evaluation see it too.',
  } satisfies Record<Mottaker, string>,
  ingenAapning: 'You have not given the evaluation access at the moment, so no evaluator sees anything until you do.',
  deltMed: { nettverk: 'Shared with the network', evaluator: 'Shared with the network and the evaluation', aapent: 'Open to everyone' } satisfies Record<Mottaker, string>,
  avSegSelv: 'Shared automatically',
  saksdokument: 'What you share may become a case document at the county council, and then others can ask to see it. That also goes for the initiative’s name.',
  hvem: 'Who will you share it with?',
  endre: {
    knapp: 'Change who it is shared with',
    tittel: (hva: string) => `Who should see ${hva}?`,
    felter: { mottaker: 'Who will you share it with?', bekreftet: 'I have seen who will see it, and what they see', kjentMedLisens: 'I know that others can use it under the licence, even after we have closed it' },
    tekst: 'The content is the same as before, and is shown below. Only who sees it changes.',
    trangere: 'Those who are no longer included lose it immediately. Those who have already read it may have copied it.',
    videre: 'The evaluators you have given access will see exactly this.',
    aapne: (lisens: string) => `Everyone will see exactly what is below, with the names of the initiative and the municipality, without signing in. It is opened under ${lisens}: others can use it when they credit the municipality, and what they have fetched they can use even after you have closed it.`, seAapent: 'See the open page',
    lagre: 'Save who sees it',
  },
  bruk: {
    navn: (aar: number) => `Spending ${aar}`,
    venter: (antall: number) => (antall === 1 ? 'one entry is waiting to be certified, so the year cannot be shared yet' : `${antall} entries are waiting to be certified, so the year cannot be shared yet`),
    tilOekonomi: 'See the spending',
    tekst: (nettverk: string) => `The coordinator and the municipalities in ${nettverk} will see exactly this: what has been spent under each theme, of money from each type of funder. Not what the money went to, who entered it, or the budget. Where the amount is not known, there is a range.`,
    utenLinje: (antall: number) => `${antall === 1 ? 'One entry is' : `${antall} entries are`} not on any budget line and not included in the figures.`,
    bekreft: 'I have seen what goes out, no one can be identified from it, and it may become case documents at the county council',
    utdatert: 'Money has been entered, reversed or moved in the year since this was shared. The others still see the old figures until you withdraw them and share again.',
    tittel: 'Spent by theme and funder, in kroner (NOK)',
    tema: 'Theme', iAlt: 'In all', alle: 'All themes',
    forklaring: 'A range means it is not known how much. “In all” is not always the sum of the funders: more may be known about the theme as a whole than about each funder.',
    ingen: 'Nothing has been spent that can be shared.',
  },
  undersoekelse: {
    navn: (navn: string | null, dato: string) => `${navn ?? 'Survey'}, ${dato}`,
    utdatert: 'The answers in the round have changed since this was shared. The others still see the old ones until you withdraw them and share again. What was suppressed will be suppressed then too.',
  },
  fordeling: {
    navn: (serie: string | null, periode: string) => `${serie ?? 'Distribution'}, ${periode}`,
    utdatert: 'The figures for the period have changed since this was shared. The others still see the old ones until you withdraw them and share again. What was suppressed will be suppressed then too.',
  },
  uteblitt: {
    handlingsplan: 'This should have been shared automatically, but it was not. Look through it and share it yourself.',
    resultater: 'These should have been shared automatically, but they were not. Most often that is because a figure is suppressed, and then someone must check whether the other figures reveal it. Look through them and share them yourself.',
  } satisfies Record<Selvdeling, string>,
  selv: {
    tittel: 'Share automatically',
    ingress: 'You can let what is finished go out without anyone pressing a button. It is always shared with the network only, the rules for small numbers are the same, and you can withdraw it at any time.',
    hva: { handlingsplan: 'The plan once it is adopted', resultater: 'The results once the period is approved' } satisfies Record<Selvdeling, string>,
    gaarUt: {
      handlingsplan: 'This goes out every time: the sum by theme and funder, the number of measures by theme and status, the number of residents in the areas, and the initiative’s name. A new version of the plan replaces the previous one, which is withdrawn.',
      resultater: 'This goes out every time: one figure for each indicator, with name, unit and precision, and the initiative’s name. Small numbers of people are suppressed. If something is suppressed, nothing goes out until someone has looked at it.',
    } satisfies Record<Selvdeling, string>,
    av: 'No. Someone must look through it and share it every time.',
    paa: (navn: string, dag: string) => `Yes. ${navn} decided this on ${dag} and takes responsibility for what goes out.`,
    gjelderIkke: (navn: string) => `${navn} is no longer a programme manager. Nothing is shared automatically until a programme manager turns it on again.`,
    slaaPaa: 'Let it go out automatically', slaaAv: 'Stop sharing automatically', overta: 'Turn on in your name',
    bekreftTittel: (hva: string) => `Share automatically: ${hva.toLowerCase()}?`,
    felter: { bekreftet: 'I have seen what goes out every time, and I vouch that no one can be identified from it' },
    avTittel: 'Stop sharing automatically?',
    avTekst: 'What has already been shared stands until you withdraw it. From now on, someone must look through it and share it every time.',
  },
  minnet: {
    tittel: 'Reminders from the coordinator',
    en: (hva: string, dag: string, antall: number) => `${hva}, reminded ${dag}${antall > 1 ? ` (${antall === 2 ? 'twice' : `${antall} times`})` : ''}`,
    frivillig: 'You decide whether and when anything is shared.',
  },
  hva: { handlingsplan: (aar: number) => `Action plan ${aar}`, resultater: (aar: number) => `Results ${aar}`, pengebruk: (aar: number) => `Spending ${aar}`, fordeling: (aar: number) => `Distributions ${aar}`, undersoekelse: (aar: number) => `Surveys ${aar}` } satisfies Record<Delingstype, (aar: number) => string>,
};
