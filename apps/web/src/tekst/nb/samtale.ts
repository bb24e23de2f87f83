import type { Rolle } from '#libs/contracts';

const rolle: Partial<Record<Rolle, string>> = { programleder: 'programlederen', prosjektansvarlig: 'en prosjektansvarlig', nettverksmedlem: 'nettverksmedlemmet' };

export const samtale = {
  tittel: 'Spørsmål og takk', ingen: 'Ingen har spurt om noe ennå.', hvem: (kommune: string, kode: Rolle, dag: string) => `${kommune}, ${rolle[kode] ?? kode}, ${dag}`, utgave: (utgave: number) => `om utgave ${utgave}`,
  spoer: 'Still et spørsmål', svar: 'Svar', nyttSvar: 'Rett svaret', trekk: 'Trekk tilbake', trukket: 'Kommunen har trukket spørsmålet tilbake.', tidligere: 'Tidligere svar', svarutgave: (utgave: number) => (utgave > 1 ? `, rettet (utgave ${utgave})` : ''), medRolle: (kommune: string, kode: Rolle) => `${kommune} (${rolle[kode] ?? kode})`,
  felter: { tekst: 'Spørsmålet' }, svarfelter: { tekst: 'Svaret' }, send: 'Send', apent: 'Koordinatoren og alle kommunene i nettverket ser det, med navnet på kommunen og rollen din. Navnet ditt vises ikke.', utgaver: 'Et svar endres ikke. Retter dere det, kommer det som en ny utgave, og de gamle står.',
  trekkTittel: 'Trekke tilbake spørsmålet?', trekkTekst: 'Teksten forsvinner for alle. Har eieren svart, står svaret.',
  takk: 'Takk for erfaringen', takket: 'Ta tilbake takken', takker: (navn: string) => `Takk fra ${navn}.`, foelg: 'Følg med', slutt: 'Slutt å følge', foelger: 'Dere følger med. Ingen andre får vite det.', sett: 'Merk som sett', settHjelp: 'Gjelder bare deg. Det som venter på svar, står til dere har svart.',
  varsler: { tittel: 'Nytt for dere i banken', her: 'Nytt siden sist', venter: (antall: number) => (antall === 1 ? 'Én ting venter på svar fra dere.' : `${antall} ting venter på svar fra dere.`), trukket: 'en erfaring som er trukket tilbake' },
  linje: {
    tittel: 'Erfaringsbanken:', venter: (antall: number) => (antall === 1 ? 'Én ting venter på svar fra dere.' : `${antall} ting venter på svar fra dere.`), nye: (antall: number) => (antall === 1 ? 'Én ting er ny for dere.' : `${antall} ting er nye for dere.`),
    soek: (antall: number) => (antall === 1 ? 'Ett nytt svar på søkene du følger.' : `${antall} nye svar på søkene du følger.`), dit: 'Se hva det er',
  },
  slag: {
    spoersmaal: (kommune: string) => `${kommune} har spurt om`, forslag: () => 'Koordinatoren foreslår eller spør om noe i', gjennomgaatt: () => 'Gjennomgått av koordinatoren, så dere kan publisere:', svar: (kommune: string) => `${kommune} har svart under`, takk: (kommune: string) => `${kommune} takket for`, tatt_i_bruk: (kommune: string) => `${kommune} har tatt i bruk`, ny_utgave: (kommune: string) => `${kommune} har delt en ny utgave av`, trukket: (kommune: string) => `${kommune} har trukket tilbake`,
  } as Record<string, (kommune: string) => string>,
};
