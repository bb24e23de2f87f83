import type { Planadvarselkode, Plangrep, Planstatus } from '../../generated/graphql.ts';
import type { handlingsplan as nb } from '../nb/handlingsplan.ts';
import { organnavn } from './planord.ts';
import { ui } from './ui.ts';

const tiltak = (antall: number) => (antall === 1 ? 'one measure' : `${antall} measures`);
const linjer = (antall: number) => (antall === 1 ? 'one budget line' : `${antall} budget lines`);
const organet = (organ: string) => (organ.toLowerCase() === 'ikke oppgitt' ? 'Body not stated' : organnavn(organ));
const foersteStor = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

export const handlingsplan: typeof nb = {
  tittel: (aar: number) => `Action plan ${aar}`,
  tittelUtenAar: 'Action plan',
  aarsvalg: 'Choose year',
  tilstand: (status: string, utgave: number | null, neste: string | null) => {
    const videre = neste?.startsWith(status) ? neste.slice(status.length) : neste && `. ${neste}`;
    return utgave === null ? (videre ?? '.') : `, version ${utgave}${videre?.startsWith('.') ? videre : videre ? `,${videre}` : '.'}`;
  },
  nyPlan: 'New plan for another year',

  ingen: {
    tittel: 'No action plan yet',
    tekst: 'The action plan says what you will do in a year, and with what money. Here you follow it from draft to adopted, and what has been adopted stands as it was adopted.',
    kanIkke: 'Once the programme manager has started on a plan, you will see it here.',
    begynn: 'Make the first plan',
  },
  ikkeForAaret: {
    tittel: (aar: number) => `No action plan for ${aar}`,
    tekst: 'You can start with an empty plan, or bring in measures and budget lines from the year before.',
    kanIkke: 'There is no plan for this year that you can see.',
    utgave: (nr: number, aar: number) => `There is no version ${nr} of the plan for ${aar} that you can see.`,
    nyeste: (aar: number) => `See the plan for ${aar}`,
    begynn: (aar: number) => `Make a plan for ${aar}`,
    fraAaretFoer: (aar: number) => `Start from the plan for ${aar}`,
  },

  gammelUtgave: (nr: number) => `This is version ${nr}, as it was adopted. It has been superseded by a newer one.`,
  visNyeste: 'See the newest version',
  retur: 'The plan was returned with this comment',
  returFoer: 'The previous version was returned with this comment',

  veien: {
    tittel: 'Where the plan is', gjort: 'Done', naa: 'The plan is here now', neste: 'Next', senere: 'Later',
    datoIkkeOppgitt: 'date not stated', ikkeFoert: 'not recorded here', organ: organet,
  },

  pass: {
    tittel: 'Things to check',
    stanser: 'The first must be corrected before the decision can be recorded. The rest does not stop anyone from going on.',
    hindrerIkke: 'None of this stops you from going on.',
    hva: {
      mer_budsjettert_enn_tilskuddet: (antall) => (antall === 1 ? 'The lines use more of a grant than it has' : `The lines use more of ${antall} grants than they have`),
      kdd_uten_erklaering: (antall) => `${antall === 1 ? 'One line has' : `${antall} lines have`} money from the Ministry, and no one has declared that it does not go to regular operations`,
      tiltak_uten_linjer: (antall) => `${foersteStor(tiltak(antall))} ${antall === 1 ? 'is' : 'are'} in the plan without a budget line`,
      linje_uten_tiltak: (antall) => `${foersteStor(linjer(antall))} ${antall === 1 ? 'does' : 'do'} not belong to a measure`,
      linje_utenfor_planen: (antall) => `${foersteStor(linjer(antall))} ${antall === 1 ? 'belongs to a measure that is' : 'belong to measures that are'} not in the plan`,
      tiltak_uten_tema: (antall) => `${foersteStor(tiltak(antall))} ${antall === 1 ? 'has' : 'have'} no national theme. It is needed when the plan is to be shared with the network`,
    } satisfies Record<Planadvarselkode, (antall: number) => string>,
    tiltaket: 'the measure',
  },

  kortSagt: {
    tittel: 'What we have decided', tittelUtkast: 'What the plan says now',
    setning: (aar: number, antallTiltak: number, antallLinjer: number, sum: string) => `In ${aar} there ${antallTiltak === 1 ? 'is' : 'are'} ${tiltak(antallTiltak)} and ${linjer(antallLinjer)}, NOK\u00a0${sum} altogether.`,
    deler: (kdd: string, eksternt: string) => `NOK\u00a0${kdd} is from the Ministry (KDD), and NOK\u00a0${eksternt} is external funds.`,
    bareKdd: 'All of it is from the Ministry (KDD).', bareEksternt: 'All of it is external funds.',
    utenPenger: (aar: number, antallTiltak: number) => `In ${aar} there ${antallTiltak === 1 ? 'is' : 'are'} ${tiltak(antallTiltak)}. No money has been budgeted yet.`,
    vedtatt: 'This is what the decision says. It does not change when measures and the budget are changed later.',
    naa: 'This is how the measures and the budget are now. It is frozen when the plan is adopted.',
    perOmraade: 'By focus area', omraade: 'Focus area', kdd: 'KDD', eksternt: 'External funds', sum: 'Sum', iAlt: 'In all',
    perGiver: 'By funder', giver: 'Funder', beloep: 'Gives alone', felles: 'Together with others', gir: 'Gives', sammen: (navn: string) => `${navn}, together`,
    fellesForklart: 'Where several give together, the split between them is not known. The amount has a row of its own, and is included in the sum only once.',
    diagram: (aar: number) => `Budget by focus area in ${aar}`, fil: (aar: number) => `action-plan-${aar}`, enhet: 'Amounts in kroner (NOK).',
  },

  innledning: { tittel: 'Introduction', tom: 'The introduction has not been written yet.', rediger: 'Edit the introduction', redigerMedKjede: 'Edit introduction and path', vei: 'The path to adoption' },

  tiltak: {
    tittel: 'The measures', taMed: 'Include a measure', navn: 'Measure', grep: 'What happens', kdd: 'KDD', eksternt: 'External funds', sum: 'Sum', valg: 'Options', enhet: 'Amounts in kroner (NOK).',
    utenInnsatsomraade: 'No focus area', utenLinje: 'No money in the plan', endre: (navn: string) => `Change what the plan says about ${navn}`, taUt: (navn: string) => `Take ${navn} out of the plan`,
    taMedHva: (navn: string) => `Include ${navn}`,
    antall: {
      nytt: (antall) => (antall === 1 ? 'One is new' : `${antall} are new`), viderefoeres: (antall) => `${antall} continued`, skaleres: (antall) => `${antall} scaled up`,
      utsettes: (antall) => `${antall} postponed`, stoppes: (antall) => `${antall} stopped`,
    } satisfies Record<Plangrep, (antall: number) => string>,
    ingen: 'No measures are in the plan yet', ingenTekst: 'Choose the measures the plan is about, and what it does with each of them: start, continue, scale up, postpone or stop.',
    taUtTittel: (navn: string) => `Take ${navn} out of the plan`, taUtTekst: 'The measure and the budget lines stay. It is only that the plan is no longer about it. You can undo straight afterwards.', taUtKnapp: 'Take out of the plan',
    tattUt: (navn: string) => `${navn} has been taken out of the plan.`,
  },

  linjer: {
    tittel: 'The budget lines', navn: 'Budget line', tiltak: 'Measure', giver: 'Money from', kdd: 'KDD', eksternt: 'External funds', sum: 'Sum', enhet: 'Amounts in kroner (NOK).', utenTiltak: 'does not belong to a measure',
    ingen: 'No budget lines for the year', ingenTekst: 'The lines in the year’s budget are part of the plan. You make them on the Finances page.', tilOekonomi: 'Change the lines on the Finances page', seOekonomi: 'See spending and what is left',
    ikkeOppgitt: 'The funder is not stated', sammen: (givere: string) => `${givere} together`, ingenPenger: 'no money yet', iAlt: (sum: string) => `NOK\u00a0${sum} altogether`,
  },

  forskjeller: {
    tittel: (utgave: number) => `Changed since version ${utgave}`, ingen: 'Nothing has changed yet.', del: 'What', endring: 'Change', fra: 'Before', til: 'Now', tom: '(empty)',
    hva: { TILTAK: 'Measure', LINJE: 'Budget line', POST: 'Money', INNLEDNING: 'Introduction' },
    slag: { ny: 'New', fjernet: 'Taken out', endret: 'Changed' },
    felt: { grep: 'what happens', omtale: 'description', navn: 'name', innsatsomraade: 'focus area', tiltak: 'measure', kostnadsart: 'cost type', ikkeOrdinaerDrift: 'declared not regular operations', beloep: 'amount', givere: 'funders', innledning: 'text' },
    endretFelt: (felt: string) => `Changed: ${felt}`,
    setning: (nye: number, endret: number, tattUt: number) =>
      `${ui.liste([nye > 0 && `${nye} new`, endret > 0 && `${endret} changed`, tattUt > 0 && `${tattUt} taken out`].filter((del) => del !== false))}.`,
    kroner: (beloep: string) => `NOK\u00a0${beloep}`,
  },

  historie: {
    tittel: 'The plan’s history', utgaver: 'Versions',
    steg: {
      begynt: 'The plan was started', lestInn: (status: string) => `Imported as ${status.toLowerCase()}`, til_behandling: 'Sent for consideration', trukket: 'Withdrawn to draft', tilUtkast: 'Went back to draft',
      blir: 'Discussed, and still under consideration', vedtatt: 'Adopted', sendt: 'Sent on', godkjent: 'Approved', returnert: 'Returned', erstattet: 'Superseded by a new version',
    },
    foert: (hvem: string, dag: string) => `Recorded by ${hvem}, ${dag}`, lestInnDag: (dag: string) => `Imported from file ${dag}`,
    vedtak: (organ: string, utfall: string, dato: string | null, sak: string | null) => `${organet(organ)}: ${utfall.toLowerCase()}, ${dato ?? 'date not stated'}${sak ? `, case ${sak}` : ''}.`,
    utgaveValg: (nr: number, status: string, vedtatt: string | null) => `Version ${nr}: ${status.toLowerCase()}${vedtatt ? `, adopted ${vedtatt}` : ''}`,
    duSerDenne: 'you are looking at this one',
  },

  vedtak: {
    tittel: 'Decisions', ingen: 'No decisions about the plan have been recorded yet.', andre: 'Other decisions the municipality has recorded', ingenAndre: 'There are no other decisions.',
    dato: 'Date', saksnummer: 'Case number', merknad: 'Note', ikkeOppgitt: 'Not stated', foerPaa: (organ: string, utfall: string) => `Add details about the decision. ${organet(organ)}: ${utfall.toLowerCase()}`, overskrift: (organ: string, utfall: string) => (organ.toLowerCase() === 'ikke oppgitt' ? `${utfall}, body not stated` : `${organnavn(organ)}: ${utfall.toLowerCase()}`), foerPaaKnapp: 'Add details',
    navn: (dato: string | null) => (dato ? `the decision of ${dato}` : 'the decision'),
  },

  handling: {
    sendTilBehandling: 'Send for consideration', trekkFraBehandling: 'Withdraw', registrerPlanvedtak: 'Record decision', sendPlan: 'Send on', registrerSvar: 'Record answer', nyUtgave: 'Make new version', startNesteAar: 'Start next year',
  },

  gjort: {
    lagret: 'Saved.', tilBehandling: 'The plan has been sent for consideration.', trukket: 'The plan has been withdrawn and is a draft again.', sendt: 'The plan has been recorded as sent.',
    utgave: 'The new version has been started, and the budget is open again. The previous one stands as it was adopted.', svar: 'The answer has been recorded.', vedtakEndret: 'The details of the decision have been saved.', tiltak: 'The measure has been saved in the plan.',
    vedtak: {
      vedtatt: 'The decision has been recorded. The plan is adopted, the budget is locked, and the money has been allocated to the lines.', utkast: 'The decision has been recorded. The plan is a draft again.', til_behandling: 'The decision has been recorded. The plan is still under consideration.',
    } as Record<Planstatus, string>,
  },

  nesteAar: {
    tittel: (aar: number) => `Start the plan for ${aar}`, tilbake: (aar: number) => `Back to the plan for ${aar}`,
    ingress: (aar: number) => `Choose what the plan for ${aar} does with each measure. You get a draft that can be changed until it is adopted.`,
    finnes: (aar: number) => `The plan for ${aar} has already been started`, finnesTekst: 'A year has only one plan. Measures are included and taken out in the plan itself.', tilPlanen: (aar: number) => `See the plan for ${aar}`, kanIkke: 'You cannot start next year’s plan from here.',
  },
};
