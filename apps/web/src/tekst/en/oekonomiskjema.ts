import type { oekonomiskjema as nb } from '../nb/oekonomiskjema.ts';

export const oekonomiskjema: typeof nb = {
  forbruk: {
    tittel: 'How much has been spent?', tittelLinje: (linje: string) => `How much has been spent on ${linje}?`, knapp: 'Enter the spending',
    felter: { linjeId: 'Which budget line?', hvordan: 'Do you know the amount?', beloep: 'Amount spent', ord: 'How much, in words', post: 'Which money?', navn: 'What has it been spent on?', dato: 'When?', begrunnelse: 'Anything to say about it?' },
    ingenLinje: 'Not on any budget line', vetBeloep: 'Yes, I know the amount', vetIkke: 'No, I will say it in words', allePoster: 'All the money on the line, the split is not known', velgOrd: 'Choose the words that fit best', velgLinje: 'Choose line',
    navnhjelp: 'Without names of private individuals.', ordhjelp: 'The words stand until someone enters an amount or new words.',
    igjen: (rom: string) => `Left on the line now: NOK\u00a0${rom}.`, skjer: 'The amount is taken from the line at once. The controller certifies afterwards. If it is wrong, the entry can be reversed; it is not deleted.',
    skjerOrd: 'The sums show a range until the amount is known. If the words are wrong, the entry can be reversed.', utenLinje: 'Spending without a budget line is not counted in the sums.',
  },
  linje: {
    ny: 'New budget line', endre: 'Edit the budget line', knapp: 'Save the line', nyTekst: 'The line is part of the draft budget. It can be changed and removed until the action plan is adopted.', endreTekst: 'The change applies to the draft. Everything that is changed is in the log.',
    felter: { navn: 'Name of the line', tiltakId: 'Measure', innsatsomraadeId: 'Focus area', poster: 'Where does the money come from?', kostnadsart: 'What does the money go to?', ikkeOrdinaerDrift: 'Regular operations', merknad: 'Note' },
    innsatsomraadehjelp: 'Needed only when it differs from the measure’s, or the line does not belong to a measure.', drift: { ukjent: 'Not declared yet', ja: 'Does not pay for regular operations', nei: 'Pays for regular operations' },
    drifthjelp: 'Money from the Ministry cannot go to regular operations.', tilskudd: 'Grant', tilskuddNr: (nr: number) => `Grant ${nr}`, beloepNr: (nr: number) => `Amount ${nr} in kroner`, flere: 'Add a grant', fjern: (nr: number) => `Remove grant ${nr}`,
    posthjelp: 'Choose a grant and write the amount, for example 250 000. A grant can appear only once.', velg: 'Choose grant', ingenTilskudd: 'No grants have been entered yet. The line can be made without money, and get some later.',
    navnPaa: (navn: string, aar: string, givere: string) => `${navn} (${givere}, ${aar})`, post: (navn: string, beloep: string) => `NOK\u00a0${beloep} from ${navn}`,
    fjernTittel: (navn: string) => `Remove ${navn}`, fjernTekst: 'The line disappears from the draft budget. This cannot be undone from here, but the content is in the log. A line that the ledger or spending refers to cannot be removed.',
  },
  tilskudd: {
    ny: 'New grant', endre: 'Edit the grant', knapp: 'Save the grant',
    felter: {
      navn: 'Name', tilskuddsaar: 'Grant year', kolonne: 'Column in the budget', giverIder: 'Funder', nyGiver: 'A funder that is not on the list', nyGiverArt: 'What kind of funder is it?', ventetBeloep: 'Amount you expect', forbehold: 'Reservation', vilkaar: 'Conditions', overfoerbart: 'Unspent money',
      tilsagnDato: 'Date of the commitment letter', tilsagnReferanse: 'Reference of the commitment letter', rapportfrist: 'Report by', arkivert: 'Archive the grant, so it cannot be used in new lines',
    },
    aarhjelp: 'A year (2025), or a school and kindergarten year (2025/2026).', giverhjelp: 'Tick several when they give together. None when the funder is not stated.', ventethjelp: (aar: number) => `Entered in the ledger as expected in ${aar}, so it can be split between lines.`, forbeholdhjelp: 'For example “subject to appropriation by the Storting”.',
    overfoerbart: { ukjent: 'Not stated', ja: 'Can be carried over to next year', nei: 'Cannot be carried over' }, skjer: 'The details can be corrected later. Amounts change only through entries in the ledger.',
  },
  postering: {
    tittel: (navn: string) => `Enter in the ledger: ${navn}`, knapp: 'Enter in the ledger', felter: { type: 'What has happened?', beloep: 'Amount', fraLinjeId: 'From line', tilLinjeId: 'To line', tekst: 'What is it about?' }, velgLinje: 'Choose line', utenLinje: 'From what has not been allocated',
    typer: {
      ventet: 'We expect more money', forskuttering: 'We spend our own money until the commitment arrives', tilsagn: 'The commitment letter has arrived', utbetaling: 'The money has arrived', nedsettelse: 'It will be less than expected',
      omdisponering: 'Move between two lines', inndragning: 'Take back from a line', tilbakebetaling: 'Repay the funder',
    },
    skjer: {
      ventet: 'The amount can be split between lines, but has not been promised.', forskuttering: 'The municipality covers what is expected until the letter arrives.', tilsagn: 'Covers first what has been advanced, then what is expected. The rest is new money to allocate.', utbetaling: 'The commitment has been met. If more comes than was promised, the rest is new money.',
      nedsettelse: 'Taken from what has not been allocated.', omdisponering: 'The lines in the budget stand; the ledger says what they have at their disposal now.', inndragning: 'The money is no longer allocated, and can be given to another line.', tilbakebetaling: 'The money leaves the grant.',
    },
    angre: 'An entry cannot be changed, but it can be reversed. Both then stand.',
  },
  reverser: {
    tittel: (navn: string) => `Reverse: ${navn}`, knapp: 'Reverse', felter: { begrunnelse: 'Why?', tilstand: 'The spending is' }, ikkeAttestert: 'not certified', attestert: 'certified', reversert: 'reversed', bruk: 'The spending no longer counts, and the money is put back. The entry stands as reversed, with the reason. This cannot be undone, but the spending can be entered again.',
    postering: 'A new entry puts the money back. Both stand. A reversal cannot itself be reversed.',
  },
  attester: { tittel: (navn: string) => `Certify: ${navn}`, tekst: (beloep: string) => `You vouch that ${beloep} has been spent. After that, only the controller can reverse the entry.`, tekstOrd: (ord: string) => `You vouch that it is “${ord}”. After that, only the controller can reverse the entry.`, knapp: 'Certify' },
  oensk: {
    tittel: 'Request carry-over to next year', knapp: 'Request carry-over', felter: { post: 'Which money?', navn: 'What is it about?', beloep: 'Amount', aarsakskode: 'Why was there money left?', begrunnelse: 'Explain briefly' }, velgPost: 'Choose budget line', utenPost: 'Do not know which line',
    beloephjelp: 'Can be left empty. The controller confirms the amount.', post: (linje: string, tilskudd: string) => `${linje} (${tilskudd})`, skjer: 'The request goes to the controller, who confirms the amount. It must then be decided. You can withdraw the request until it has been decided.',
  },
  bekreft: { tittel: (navn: string) => `Confirm the amount: ${navn}`, knapp: 'Confirm the amount', felter: { beloep: 'Amount left', finansieringspostId: 'Which money?' }, skjer: 'The amount cannot be more than what is left on the line. After that, the carry-over can be decided. The request can still be withdrawn.' },
  vedta: {
    tittel: (navn: string) => `Decision on carry-over: ${navn}`, knapp: 'Record the decision', felter: { tilLinjeId: 'Line in next year’s budget', organ: 'Who decided?', utfall: 'What was decided?', dato: 'Date', saksnummer: 'Case number', merknad: 'Note', status: 'The request is' }, nyLinje: 'The line that continues this one, otherwise a new one',
    datohjelp: 'Leave it empty when the date is not stated.', organhjelp: 'The body, by the name you use.',
    skjer: {
      vedtatt: (beloep: string, aar: number) => `NOK\u00a0${beloep} is carried over to ${aar} in the ledger. It can be reversed there, and the request then counts as withdrawn.`, avslaatt: 'The request stands as rejected. No money is moved.', sendt_tilbake: 'The request goes back, and the amount must be confirmed again.', venter: 'No money is moved. The request still waits for a decision.',
    },
  },
  trekk: { tittel: (navn: string) => `Withdraw the request: ${navn}`, tekst: 'The request stands as withdrawn, and no money is moved. You can make a new request.', knapp: 'Withdraw the request' },
  egeninnsats: {
    ny: 'New own contribution', endre: 'Edit the own contribution', knapp: 'Save the own contribution', felter: { navn: 'What does the municipality put in?', tiltakId: 'Measure', beloep: 'Amount', timer: 'Hours a year', stillingsprosent: 'Part of a position, in per cent', beskrivelse: 'Description' },
    hjelp: 'Fill in what you know. Everything can be left empty.', fjern: (navn: string) => `Remove ${navn}`, fjernTekst: 'It disappears from the page. This cannot be undone from here, but the content is in the log.',
  },
};
