import { oppramsing } from '../former.ts';
import type { formidling as nb } from '../nb/formidling.ts';

export const formidling: typeof nb = {
  tittel: 'For the rest of the network',
  ingress: {
    koordinator: 'Municipalities that are not parties see only that the evaluation exists, and what you pass on here. They read a finding or a document only when everyone it is about has said yes.',
    kommune: 'What everyone in the network can learn from the evaluation. The municipalities it is about must say yes first.',
  },
  ingen: 'Nothing has been passed on yet.', regionen: 'The region',
  slag: { metode: 'Method', funn: 'Finding', dokument: 'Document' }, borte: { metode: 'A method that has been withdrawn', funn: 'A finding that has been withdrawn', dokument: 'A document that has been withdrawn' },
  status: { venter: 'Waiting for a yes', stanset: 'Stopped', gitt: 'Passed on', trukket: 'Withdrawn' },
  grad: (grad) => `evidence ${grad} of 5`, foreslaatt: (dag) => `proposed ${dag}`, fil: (tittel, type, stoerrelse) => `${tittel} (${type}, ${stoerrelse})`,
  trukketFordi: (dag, grunn) => `Withdrawn ${dag}: ${grunn}`, funnetTrukket: (dag) => `The evaluators withdrew the finding ${dag}.`,
  sagtJa: (navn) => `${oppramsing(navn)} said yes to your reading this.`, ikkeSvart: (navn) => `${navn} has not answered.`, svarte: (navn, ja, rolle, dag) => `${navn} said ${ja ? 'yes' : 'no'}: ${rolle}, ${dag}.`,
  knapp: { forslag: 'Pass on', metode: 'Write about a method', svar: 'Answer whether it may be passed on', endre: 'Answer again', trekk: 'Withdraw' },
  velg: 'Choose', kandidat: (slag, tittel, gjelder) => `${slag}: ${tittel}${gjelder ? ` (${gjelder})` : ''}`,
  gjoer: {
    forslag: { tittel: 'Pass something on to the network', tekst: 'For a finding about one municipality, we ask that municipality. For a finding about the region, or a document, we ask all the parties. Until everyone has said yes, only the parties see the proposal. A finding is passed on word for word, without the evidence and the quotations.', knapp: 'Ask those it is about', ble: 'Those it is about have been asked.' },
    metode: { tittel: 'A method others can use', tekst: 'All the municipalities in the network read it at once. It must therefore say nothing about a single municipality.', knapp: 'Pass on', ble: 'The method has been passed on.' },
    svar: { tittel: 'May this be passed on?', tekst: 'If you say yes, and the others it is about also say yes, all the municipalities in the network can read it. A yes can be taken back; then they no longer see it. Only the parties see a no.', knapp: 'Answer', ble: 'The answer has been given.' },
    trekk: { tittel: 'Withdraw it?', tekst: 'The words disappear for everyone who is not a party. That something was here, and why it was withdrawn, remains.', knapp: 'Withdraw', ble: 'It has been withdrawn.' },
  },
  forslagsfelter: { hva: 'What to pass on' }, metodefelter: { tittel: 'What it is called', tekst: 'How it is used, and what you have learned' }, metodeHjelp: 'No names of people, and nothing about a single municipality.',
  svarfelter: { ja: 'Answer', rolle: 'Who is answering' }, ja: 'Yes, it may be passed on', nei: 'No', rolleHjelp: 'A role or a body, not a name.', trekkfelter: { grunn: 'Why' },
};
