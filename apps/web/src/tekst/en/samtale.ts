import type { Rolle } from '#libs/contracts';
import type { samtale as nb } from '../nb/samtale.ts';

const rolle: Partial<Record<Rolle, string>> = { programleder: 'the programme manager', prosjektansvarlig: 'a project owner', nettverksmedlem: 'the network member' };

export const samtale: typeof nb = {
  tittel: 'Questions and thanks', ingen: 'No one has asked about anything yet.', hvem: (kommune: string, kode: Rolle, dag: string) => `${kommune}, ${rolle[kode] ?? kode}, ${dag}`, utgave: (utgave: number) => `about version ${utgave}`,
  spoer: 'Ask a question', svar: 'Answer', nyttSvar: 'Correct the answer', trekk: 'Withdraw', trukket: 'The municipality has withdrawn the question.', tidligere: 'Earlier answers', svarutgave: (utgave: number) => (utgave > 1 ? `, corrected (version ${utgave})` : ''), medRolle: (kommune: string, kode: Rolle) => `${kommune} (${rolle[kode] ?? kode})`,
  felter: { tekst: 'The question' }, svarfelter: { tekst: 'The answer' }, send: 'Send', apent: 'The coordinator and all the municipalities in the network see it, with the name of the municipality and your role. Your name is not shown.', utgaver: 'An answer is not changed. If you correct it, the correction comes as a new version, and the old ones stand.',
  trekkTittel: 'Withdraw the question?', trekkTekst: 'The text disappears for everyone. If the owner has answered, the answer stands.',
  takk: 'Say thank you for the lesson', takket: 'Take back the thanks', takker: (navn: string) => `Thanks from ${navn}.`, foelg: 'Follow', slutt: 'Stop following', foelger: 'You are following this. No one else is told.', sett: 'Mark as seen', settHjelp: 'Applies to you only. What is waiting for an answer stays until you have answered.',
  varsler: { tittel: 'New for you in the bank', her: 'New since last time', venter: (antall: number) => (antall === 1 ? 'One thing is waiting for your answer.' : `${antall} things are waiting for your answer.`), trukket: 'a lesson that has been withdrawn' },
  linje: {
    tittel: 'The Knowledge bank:', venter: (antall: number) => (antall === 1 ? 'One thing is waiting for your answer.' : `${antall} things are waiting for your answer.`), nye: (antall: number) => (antall === 1 ? 'One thing is new for you.' : `${antall} things are new for you.`),
    soek: (antall: number) => (antall === 1 ? 'One new result for the searches you follow.' : `${antall} new results for the searches you follow.`), dit: 'See what it is',
  },
  slag: {
    spoersmaal: (kommune: string) => `${kommune} has asked about`, forslag: () => 'The coordinator has a suggestion or a question about', gjennomgaatt: () => 'Reviewed by the coordinator, so you can publish:', svar: (kommune: string) => `${kommune} has answered under`, takk: (kommune: string) => `${kommune} said thank you for`, tatt_i_bruk: (kommune: string) => `${kommune} has adopted`, ny_utgave: (kommune: string) => `${kommune} has shared a new version of`, trukket: (kommune: string) => `${kommune} has withdrawn`,
  },
};
