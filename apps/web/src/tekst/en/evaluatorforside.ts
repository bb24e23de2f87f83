import type { evaluatorforside as nb } from '../nb/evaluatorforside.ts';

type Sagt = Parameters<(typeof nb.setning)[string]>[0];

const svarer = (hvordan: string) => ({ hvem, hva }: Sagt) => `${hvem} answers that the recommendation “${hva}” is ${hvordan}`;
const foelger = (hvordan: string) => ({ hvem, hva }: Sagt) => `${hvem} records the recommendation “${hva}” as ${hvordan}`;

export const evaluatorforside: typeof nb = {
  tittel: 'Overview', henter: 'Fetching the deadlines and what is new',
  ingress: 'What you are to do, what is new since last time, and what the municipalities have opened to you.',
  forfalt: (antall: number) => (antall === 1 ? 'One deadline has passed.' : `${antall} deadlines have passed.`),
  neste: (hva: string, dag: string) => `Next is ${hva} ${dag}.`,
  nesteHva: {
    leveranse: (hva) => `delivering “${hva}” by`, moete: (hva) => `the meeting “${hva}” on`, opsjon: (hva) => `the deadline for the option “${hva}” on`, funn: (hva) => `the last day for the party to comment on the finding “${hva}”,`,
    avtaleslutt: () => 'the end of the contract on', aapning: (hva) => `the end of your access in ${hva} on`,
  }, ingenFrister: 'You have no deadlines ahead.',
  antallNytt: (antall: number) => (antall === 0 ? 'Nothing is new since last time.' : antall === 1 ? 'One thing is new since last time.' : `${antall} things are new since last time.`),
  frister: 'Deadlines', fristerTomt: 'No deadlines', fristerTomtTekst: 'The deliverables, meetings and options in the contract will be here as they approach.',
  senere: (antall: number) => `Later (${antall})`,
  slag: { leveranse: 'To be delivered', moete: 'Meeting', opsjon: 'Deadline for the option', funn: 'The party can comment on the finding until the end of this day', avtaleslutt: 'Last day of the contract', aapning: 'Last day of access in the municipality' },
  merke: { forfalt: 'Passed', sendtTilbake: 'Sent back', kanFrigis: 'Can be released now' },
  iAvtalen: (nr: number, navn: string | null) => navn ?? `Contract ${nr}`,
  avtale: (nr: number) => `Contract ${nr}`, avtalene: 'The contracts you are part of',
  nytt: 'New since last time', siden: (naar: string) => `Since you were here ${naar}.`, ingentingNytt: (naar: string) => `Nothing new since ${naar}.`,
  foerste: 'This is the first time you are here. Next time you will see what is new since now.',
  flere: (antall: number) => `${antall} more`,
  flereNye: (antall: number) => `Only the latest ${antall} are included.`,
  gruppe: { aapninger: 'Access', leveranser: 'Deliverables', funn: 'Findings and recommendations', avtalen: 'The contract', delt: 'Shared in the contract' },
  fylkeskommunen: 'The county council', kommunene: 'The municipalities that have given access',
  setning: {
    aapnet: ({ hvem, dag }) => `${hvem} has opened until the end of ${dag}`, endret: ({ hvem, dag }) => `${hvem} has changed the access, which lasts until the end of ${dag}`,
    forlenget: ({ hvem, dag }) => `${hvem} has extended access until the end of ${dag}`, lukket: ({ hvem }) => `${hvem} has closed access`,
    utgave: ({ nr }) => `Version ${nr} of the contract has been sent to the parties`, avtale_godtatt: ({ hvem, nr }) => `${hvem} has said yes to version ${nr} of the contract`, avtale_avslaatt: ({ hvem, nr }) => `${hvem} has said no to version ${nr} of the contract`,
    levert: ({ hva }) => `${hva} has been delivered`, leveranse_godtatt: ({ hva }) => `${hva} has been accepted`, leveranse_sendt_tilbake: ({ hva }) => `${hva} has been sent back`, merknad: ({ hvem, hva }) => `${hvem} has said something about ${hva}`,
    funn_frigitt: ({ hva }) => `The finding “${hva}” has been released to the parties`, kommentar: ({ hvem, hva, mer }) => (mer ? `${hvem} has commented on the finding “${hva}”` : `${hvem} has no comments on the finding “${hva}”`),
    sitat_ja: ({ hvem, hva }) => `${hvem} lets the others see a quotation in the finding “${hva}”`, sitat_nei: ({ hvem, hva }) => `${hvem} does not let the others see a quotation in the finding “${hva}”`,
    anbefaling_frigitt: ({ hva }) => `The recommendation “${hva}” has been released to the parties`, svar_foelges: svarer('followed'), svar_delvis: svarer('partly followed'), svar_foelges_ikke: svarer('not followed'),
    oppfoelging_ikke_begynt: foelger('not begun'), oppfoelging_i_gang: foelger('under way'), oppfoelging_gjort: foelger('done'), oppfoelging_uaktuell: foelger('no longer relevant'),
    delt: ({ hvem, hva }) => `${hvem}: ${hva}`, deling_trukket: ({ hvem, hva }) => `${hvem} has withdrawn: ${hva}`,
  },
};
