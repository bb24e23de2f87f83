import type { Rolle } from '#libs/contracts';
import type { samtale as nb } from '../nb/samtale.ts';

const rolle: Partial<Record<Rolle, string>> = { programleder: 'programleiaren', prosjektansvarlig: 'ein prosjektansvarleg', nettverksmedlem: 'nettverksmedlemen' };

export const samtale: typeof nb = {
  tittel: 'Spørsmål og takk', ingen: 'Ingen har spurt om noko enno.', hvem: (kommune, kode, dag) => `${kommune}, ${rolle[kode] ?? kode}, ${dag}`, utgave: (utgave) => `om utgåve ${utgave}`,
  spoer: 'Still eit spørsmål', svar: 'Svar', nyttSvar: 'Rett svaret', trekk: 'Trekk tilbake', trukket: 'Kommunen har trekt spørsmålet tilbake.', tidligere: 'Tidlegare svar', svarutgave: (utgave) => (utgave > 1 ? `, retta (utgåve ${utgave})` : ''), medRolle: (kommune, kode) => `${kommune} (${rolle[kode] ?? kode})`,
  felter: { tekst: 'Spørsmålet' }, svarfelter: { tekst: 'Svaret' }, send: 'Send', apent: 'Koordinatoren og alle kommunane i nettverket ser det, med namnet på kommunen og rolla di. Namnet ditt står ikkje der.', utgaver: 'Eit svar blir ikkje endra. Rettar de det, kjem det som ei ny utgåve, og dei gamle står.',
  trekkTittel: 'Trekke tilbake spørsmålet?', trekkTekst: 'Teksten forsvinn for alle. Har eigaren svart, står svaret.',
  takk: 'Takk for erfaringa', takket: 'Ta tilbake takken', takker: (navn) => `Takk frå ${navn}.`, foelg: 'Følg med', slutt: 'Slutt å følgje', foelger: 'De følgjer med. Ingen andre får vite det.', sett: 'Merk som sett', settHjelp: 'Gjeld berre deg. Det som ventar på svar, står til de har svart.',
  varsler: { tittel: 'Nytt for dykk i banken', her: 'Nytt sidan sist', venter: (antall) => (antall === 1 ? 'Éin ting ventar på svar frå dykk.' : `${antall} ting ventar på svar frå dykk.`), trukket: 'ei erfaring som er trekt tilbake' },
  linje: {
    tittel: 'Erfaringsbanken:', venter: (antall) => (antall === 1 ? 'Éin ting ventar på svar frå dykk.' : `${antall} ting ventar på svar frå dykk.`), nye: (antall) => (antall === 1 ? 'Éin ting er ny for dykk.' : `${antall} ting er nye for dykk.`),
    soek: (antall) => (antall === 1 ? 'Eitt nytt svar på søka du følgjer.' : `${antall} nye svar på søka du følgjer.`), dit: 'Sjå kva det er',
  },
  slag: {
    spoersmaal: (kommune) => `${kommune} har spurt om`, forslag: () => 'Koordinatoren foreslår eller spør om noko i', gjennomgaatt: () => 'Gjennomgått av koordinatoren, så de kan publisere:', svar: (kommune) => `${kommune} har svart under`, takk: (kommune) => `${kommune} takka for`, tatt_i_bruk: (kommune) => `${kommune} har teke i bruk`, ny_utgave: (kommune) => `${kommune} har delt ei ny utgåve av`, trukket: (kommune) => `${kommune} har trekt tilbake`,
  },
};
