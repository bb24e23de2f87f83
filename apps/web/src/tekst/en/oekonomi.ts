import type { oekonomi as nb } from '../nb/oekonomi.ts';

const linjer = (antall: number) => (antall === 1 ? 'one line' : `${antall} lines`);

export const oekonomi: typeof nb = {
  tittel: (aar: number) => `Finances ${aar}`,
  aarsvalg: 'Choose year',
  setning: (aar: number, sum: string, kdd: string | null, eksternt: string | null) =>
    `NOK\u00a0${sum} is budgeted for ${aar}${kdd && eksternt ? `: NOK\u00a0${kdd} from the Ministry and NOK\u00a0${eksternt} in external funds.` : `, all of it ${kdd ? 'from the Ministry' : 'in external funds'}.`}`,
  setningUtvalg: (sum: string, antall: number) => `The selection is ${linjer(antall)}, NOK\u00a0${sum} altogether.`,
  kortSagt: 'In short',
  laast: 'Adopted budget',
  laastTekst: 'The lines stand. Money is moved in the ledger, or with a new version of the plan.',
  tilPlanen: (aar: number) => `See the action plan for ${aar}`,
  ikkeBegynt: (aar: number) => `No one has started on the budget for ${aar}`,
  utkast: 'The budget is a draft',
  utkastTekst: 'The lines can be changed until the action plan for the year is adopted.',
  diagram: { tittel: (aar: number) => `Spent of the budget in ${aar}`, fil: (aar: number) => `spent-${aar}` },
  foerForbruk: 'Enter spending',
  nyLinje: 'New budget line',
  nyttTilskudd: 'New grant',
  paaSiden: 'On this page',

  filter: {
    tittel: 'Selection', soek: 'Search the budget', vis: 'Selection and grouping', innsatsomraade: 'Focus area', giver: 'Funder', alle: 'All', kolonne: 'Column', begge: 'Both',
    medFelles: 'Include lines the funder shares with others', grupper: 'Group by', ingenGruppe: 'None', innsatsomraadegruppe: 'Focus area', nullstill: 'Show the whole budget',
    soekValgt: (soek: string) => `Search: “${soek}”`, ett: (hva: string, verdi: string) => `${hva}: ${verdi}`, fjern: (valg: string) => `Remove ${valg}`, utenFelles: 'Without lines the funder shares with others', ukjent: 'unknown',
    teller: 'The amounts in the table are only those that match the selection, not the whole line.',
    delte: 'Where the funder shares with others, the whole amount is counted. The split between them is not known.',
  },

  tabell: {
    tittel: 'The budget', navn: 'Budget line', kdd: 'KDD', eksternt: 'External funds', brukt: 'Spent', igjen: 'Left', overfoeres: 'Carried over', enhet: 'Amounts in kroner (NOK).',
    aapne: 'Open a line to see who gives the money, notes and source.',
    ikkeOppgitt: 'not stated', overbrukt: 'overspent', ukjentBeloep: 'amount not stated',
    sum: 'Sum', sumAv: (antall: number) => `Sum of ${linjer(antall)}`, tilSammen: (sum: string) => `NOK\u00a0${sum} altogether`, ikkeMed: 'How the sum is calculated',
    ubeskrevet: (antall: number) => `No one has said anything about the spending on ${linjer(antall)}. ${antall === 1 ? 'It counts' : 'They count'} as anything from nothing to the whole amount.`,
    medOrd: (antall: number) => `On ${linjer(antall)}, the spending is stated in words that do not say how much. ${antall === 1 ? 'It is' : 'They are'} a range in the same way.`,
    utenLinje: (navn: string[]) => `Spending that is not on any budget line is not included: ${navn.map((ett) => `“${ett}”`).join(', ')}.`,
    utenBeloep: (antall: number) => (antall === 1 ? 'One carry-over request without an amount is not included.' : `${antall} carry-over requests without an amount are not included.`),
    egeninnsats: 'The municipality’s own contribution is not included.',
    utvalg: 'Only the lines that match the selection are included.',
    utenInnsatsomraade: 'No focus area',
    ingen: 'No budget lines yet', ingenTekst: 'The budget will be here, as it is in the annual report: what the money is for, who gives it, what has been spent, and what is left. Start with a grant, and split it between lines.',
    ingenTreff: 'No lines match the selection', ingenTreffTekst: 'Remove a filter, or search for another word.',
  },
  linje: {
    penger: 'The money comes from', post: (beloep: string, navn: string) => `NOK\u00a0${beloep} from ${navn}`, ingenPoster: 'The line has no money yet.',
    ingenGiver: 'the funder is not stated', felles: (givere: string) => `${givere} give together, and the split between them is not known`, tilskuddsaar: (aar: string) => `grant year ${aar}`,
    tiltak: 'Measure', utenTiltak: 'Does not belong to a measure', innsatsomraade: 'Focus area', kostnadsart: 'Goes to', merknad: 'Note', justering: 'Moved after adoption',
    drift: 'Regular operations', ikkeDrift: 'Declared not to pay for regular operations', kanVaereDrift: 'Declared as regular operations', ikkeErklaert: 'Not declared yet',
    bruk: 'The spending', brukOrd: (ord: string) => `Stated as “${ord}”. That does not say how much, so we use a range.`, brukIkke: 'No one has said anything about the spending. It may be anything from nothing to the whole amount.',
    brukDelt: 'Some is entered as an amount. Nothing has been said about the rest.', brukAlt: 'Stated as “all spent”.', brukIngenting: 'Stated as “nothing spent”.', brukKjent: 'Entered as an amount.',
    foer: 'Enter spending', oensk: 'Request carry-over', rediger: 'Edit the line', fjern: 'Remove the line', hva: (hva: string, navn: string) => `${hva}: ${navn}`,
  },

  tilskudd: {
    tittel: 'Grants', ingress: 'Where the money comes from, how certain it is, and what the funder requires.',
    navn: 'Grant', tilstand: 'Status', beloep: 'Amount', budsjettert: 'Budgeted', ufordelt: 'Not allocated', frist: 'Report by',
    tom: 'No grants have been entered for the year', tomTekst: 'A grant is money from a funder, with year, conditions and deadline. Once it is entered, it can be split between budget lines.',
    givere: 'Funder', aar: 'Grant year', kolonne: 'Column', forbehold: 'Reservation', vilkaar: 'Conditions', overfoerbart: 'Unspent money', kanOverfoeres: 'Can be carried over to next year', kanIkkeOverfoeres: 'Cannot be carried over to next year',
    tilsagn: 'Commitment letter', saldo: 'Where the money is', ingenSaldo: 'Nothing has been entered in the ledger for this year.', overfoertInn: 'Carried over from the year before', overfoertUt: 'Carried over to next year',
    forMye: (beloep: string) => `NOK\u00a0${beloep} more has been budgeted than the grant has.`,
    hovedbok: 'Ledger', hovedbokForklart: 'Everything entered on the grant, the latest first. An entry is never changed; it is reversed, and both stand.', ingenPosteringer: 'Nothing has been entered yet.',
    dag: 'Entered', hvaSkjedde: 'What', fraTil: 'From and to', kroner: 'Kroner', hvem: 'By', valg: 'Options', reversert: 'Reversed later', reverserer: 'Reverses an earlier entry',
    konto: (konto: string, aar: number | null, linje: string | null) => `${konto}${aar === null ? '' : ` ${aar}`}${linje === null ? '' : `, ${linje}`}`, pil: 'to', rediger: 'Edit the grant', foer: 'Enter in the ledger', reverser: 'Reverse', arkivert: 'Archived',
  },
  forbruk: {
    tittel: 'Spending', tom: 'No spending has been entered', tomTekst: 'What the money has been spent on will be here. If you do not know the amount yet, you can say it in words. A range is then shown instead of a guess.',
    utenLinje: 'Not on any budget line, and not counted in the sums.', linjer: (navn: string[]) => `From ${navn.join(', ')}`, foert: (hvem: string, dag: string) => `Entered by ${hvem}, ${dag}`, lestInn: 'Imported from file',
    ikkeAttestert: 'Not certified', attestert: (hvem: string | null, dag: string) => `Certified${hvem ? ` by ${hvem}` : ''}, ${dag}`, reversert: (dag: string, fordi: string | null) => `Reversed ${dag}${fordi ? `: ${fordi}` : ''}`,
    attester: 'Certify', reverser: 'Reverse', kroner: (beloep: string) => `NOK\u00a0${beloep}`, alle: (antall: number) => `Show all ${antall}`,
  },
  overfoering: {
    tittel: 'Carry-over to next year', ingress: (aar: number) => `Unspent money from ${aar} that someone asks to carry over to ${aar + 1}. The controller confirms the amount, and then it is decided.`,
    tom: 'No one has asked to carry anything over', tomTekst: 'If there is money left, the person responsible can ask to take it into next year, even before the amount is known.',
    ukjent: 'Amount not stated', kroner: (beloep: string) => `NOK\u00a0${beloep}`, fra: (linje: string) => `From ${linje}`, til: (linje: string, aar: number) => `To ${linje} in ${aar}`, steg: 'How far the request has come',
    bekreft: 'Confirm the amount', vedta: 'Record decision', trekk: 'Withdraw the request', oensk: 'Request carry-over', vedtak: (organ: string, utfall: string, dato: string | null) => `${organ}: ${utfall.toLowerCase()}${dato ? `, ${dato}` : ', date not stated'}`,
  },
  egeninnsats: {
    tittel: 'The municipality’s own contribution', tom: 'No own contribution has been entered', tomTekst: 'What the municipality puts in itself: money, hours or part of a position. It is often a lot, and it belongs in the report.',
    legg: 'Add own contribution', kroner: (beloep: string) => `NOK\u00a0${beloep}`, timer: (tall: string) => (tall === '1' ? '1 hour' : `${tall} hours`), stilling: (tall: string) => `${tall}% position`, ukjent: 'Not quantified',
  },
  tiltak: {
    tittel: 'Money', spoersmaal: (aar: number) => `How much do I have left in ${aar}?`, spoersmaalLeser: (aar: number) => `How much is left in ${aar}?`, igjen: (rom: string) => `NOK\u00a0${rom}`, mellom: (fra: string, til: string) => `between NOK\u00a0${fra} and ${til}`,
    av: (budsjett: string) => `of NOK\u00a0${budsjett} in the budget`, brukt: (bruk: string) => `Spent: ${bruk}`, overbrukt: (beloep: string) => `Overspent by NOK\u00a0${beloep}`,
    usikkert: 'It is a range because some of the spending is stated in words, or not at all.', ingen: 'The measure has no lines of its own in the budget.', ingenTekst: 'Once it has a budget line, you will see here how much it has and what is left.',
    hele: 'See all the finances', aar: 'Year', venter: 'Requested for carry-over to next year:', ukjentBeloep: 'amount not stated',
  },
  kvittering: {
    forbruk: 'The spending has been entered. It can be reversed.', linje: 'The budget line has been saved.', fjernet: 'The budget line has been removed. The content is in the log.', tilskudd: 'The grant has been saved.', postering: 'The entry is in the ledger.',
    reversert: 'It has been reversed. Both entries stand.', attestert: 'The spending has been certified.', oensket: 'The carry-over request has been entered.', bekreftet: 'The amount has been confirmed.', vedtatt: 'The decision has been recorded.', trukket: 'The request has been withdrawn.',
    egeninnsats: 'The own contribution has been saved.', egeninnsatsFjernet: 'The own contribution has been removed. The content is in the log.',
  },
};
