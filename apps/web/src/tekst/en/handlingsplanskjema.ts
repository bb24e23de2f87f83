import type { handlingsplanskjema as nb } from '../nb/handlingsplanskjema.ts';
import { organnavn } from './planord.ts';

/** Names of bodies keep their capital letter in English: they are proper names here. */
const inne = organnavn;
const tiltak = (antall: number) => (antall === 1 ? 'One measure' : `${antall} measures`);

export const handlingsplanskjema: typeof nb = {
  plan: {
    ny: 'New action plan', knapp: 'Start the plan', felter: { aar: 'Year', kjede: 'The path to adoption' },
    tekst: 'You get an empty draft. Only people in the municipality see it, and it can be changed until it is adopted.', aarhjelp: 'A year has only one plan.',
    endre: 'Introduction and path', endreInnledning: 'Introduction', endreFelter: { innledning: 'Introduction', kjede: 'The path to adoption' }, kjedehjelp: 'The path can be changed while the plan is a draft.',
  },
  tiltak: {
    taMed: 'Include a measure', endre: (navn: string) => `${navn} in the plan`, knapp: 'Save', taMedKnapp: 'Include in the plan', felter: { tiltakId: 'Measure', grep: 'What does the plan do with it?', omtale: 'What does the plan say about it?' },
    velg: 'Choose measure', velgGrep: 'Choose what happens', alleErMed: 'All the measures are in the plan. A new measure is made on the page for measures.',
    linjer: 'The measure’s budget lines are included automatically.',
  },
  steg: {
    felter: { merknad: 'Note', status: 'The plan is', innledning: 'Introduction' }, merknadhjelp: 'Stays in the plan’s history, for example which meeting it is going to.',
    behandling: {
      tittel: (aar: number) => `Send the plan for ${aar} for consideration`, knapp: 'Send for consideration',
      skjer: (organ: string) => `The plan is marked as under consideration. Body: ${inne(organ)}. Løftet sends nothing by email: the papers go through case handling as usual.`,
      angre: 'The plan can still be changed, and you can withdraw it until it is adopted.',
      advarsler: (antall: number) => (antall === 1 ? 'There is one thing to check in the plan. See it at the top of the page.' : `There are ${antall} things to check in the plan. See them at the top of the page.`),
    },
    trekk: { tittel: (aar: number) => `Withdraw the plan for ${aar}`, knapp: 'Withdraw', skjer: 'The plan becomes a draft again. Nothing in it changes.', angre: 'It can be sent again at any time.' },
    send: {
      tittel: (aar: number) => `Send the plan for ${aar} on`, knapp: 'Record as sent',
      skjer: (organ: string) => `The plan is marked as sent. Recipient: ${inne(organ)}. Løftet sends nothing itself: send it the way you usually do, and record it here.`, angre: 'This cannot be undone. The next step is to record the answer.',
    },
  },
  vedtak: {
    tittel: (aar: number) => `Record the decision on the plan for ${aar}`, knapp: 'Record the decision',
    tekst: 'The decision was made in a meeting and filed in the archive. Here you write it in.',
    felter: { organ: 'Who adopted it?', utfall: 'What was decided?', dato: 'Date of the decision', saksnummer: 'Case number', merknad: 'Changes, conditions or anything else the body said', status: 'The plan is', innledning: 'Introduction' },
    forOrganet: (organ: string) => `You are recording it on behalf of: ${inne(organ)}.`,
    organhjelp: 'The body, by the name you use.', datohjelp: 'Leave the field empty when the date is not stated.', velgUtfall: 'Choose outcome',
    skjer: {
      vedtatt: (sum: string, antall: number) => `The plan is then adopted and stands as it is now. The budget is locked, and NOK\u00a0${sum} is allocated to ${antall === 1 ? 'one budget line' : `${antall} budget lines`} in the ledger. This cannot be undone. If something is to be changed later, you make a new version.`,
      endringer: 'The changes the body made must be entered in the plan first: it stands as it is now.',
      utkast: 'The plan goes back to draft, with the decision in its history. Nothing is locked, and it can be sent again.',
      til_behandling: 'The plan stays where it is, with the decision in its history. Nothing is locked.',
    },
    stanser: 'The lines use more of a grant than it has. The decision cannot be recorded until this is corrected; see “Things to check”.',
    registrert: 'The decision has been recorded', leggVed: 'Attach the case papers or the minutes now, or do it later under “Decisions” on the page.', ferdig: 'Done', vedtaket: 'the decision',
    paa: { tittel: 'Add details about the decision', knapp: 'Save', tekst: (organ: string, utfall: string) => `${inne(organ)}: ${utfall.toLowerCase()}. Body and outcome stand.`, felter: { dato: 'Date of the decision', saksnummer: 'Case number', merknad: 'Note' } },
  },
  svar: {
    tittel: (aar: number) => `Record the answer to the plan for ${aar}`, knapp: 'Record the answer',
    felter: { svar: 'What did they answer?', kommentar: 'What did they say?', brev: 'There is a letter of reply', organ: 'Who wrote the letter?', dato: 'Date of the letter', saksnummer: 'Reference of the letter', status: 'The plan is' },
    velg: 'Choose answer', godkjent: 'The plan is approved', retur: 'The plan is returned', kommentarhjelp: 'What they want changed. The new version starts with this.',
    skjer: { godkjent: 'The plan stands as approved. It can be changed with a new version.', retur: 'The plan stands as adopted, but returned. You then make a new version, and it must be adopted again.' },
    angre: 'The answer cannot be undone.',
  },
  utgave: {
    tittel: (aar: number, nr: number) => `Make version ${nr} of the plan for ${aar}`, knapp: 'Make new version',
    tekst: 'The new version starts as a draft with the same content, and the budget for the year is opened for changes. The money already allocated stays on the lines until the new version is adopted. The previous one stands as it was adopted, marked as superseded. This cannot be undone: the new version must be adopted before the year has a plan in force.',
  },
  nesteAar: {
    ikkeMed: 'Not included', iAar: (aar: number, grep: string, sum: string | null) => `In ${aar}: ${grep}, ${sum ?? 'no budget line'}`,
    aarets: (aar: number) => `The measures in the plan for ${aar}`, andre: 'Measures that are not in this year’s plan', andreTekst: (antall: number) => `${antall === 1 ? 'One more measure' : `${antall} more measures`} can be included`,
    slik: 'What is continued or scaled up brings its budget lines, with the amounts as suggestions. For the others, only the measure comes along.',
    med: (antall: number, ute: number) => `${tiltak(antall)} will be included${ute > 0 ? `, ${ute} will not` : ''}.`, linjer: (antall: number, sum: string) => `The lines for ${antall === 1 ? 'one of them' : `${antall} of them`} are included, NOK\u00a0${sum} altogether as a suggestion.`, utenLinjer: 'No budget lines are included.',
    ingen: 'No measures have been chosen. You will get an empty draft.', skjer: (aar: number) => `The plan for ${aar} will be a draft with the path to adoption chosen in the settings, otherwise the same as this year. This year’s plan does not change.`, knapp: (aar: number) => `Start the plan for ${aar}`,
    forslag: 'The choices are suggestions based on how the measures are going. Check each of them.',
  },
};
