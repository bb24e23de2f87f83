import { hiddenInTabelltall } from '../skjul.policy.ts';
import { eier, kolonner, type Uttakstabell } from '../uttakstabell.ts';

const iBruk = (tabell: string) => `EXISTS (SELECT FROM kommune.bestilt_tabell t WHERE t.kommune_id = x.kommune_id AND t.id = ${tabell} AND t.trukket IS NULL)`;

export const bestilteTabeller: Uttakstabell[] = [
  {
    rom: 'bestilteTabeller', tabell: 'bestilt_tabell', navn: 'Bestilte tabeller', om: 'Tabellene kommunen har bestilt fra andre, med lisensen. De som er trukket tilbake, er ikke med.', synlig: 'x.trukket IS NULL',
    utelatt: { kommune_id: eier, trukket: 'Alltid tom her.', trukket_fordi: 'Alltid tom her.' },
    kolonner: kolonner('id:id noekkel navn forklaring enhet nivaa leverandoer lisens seriekode oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'bestilteTabeller', tabell: 'tabellutgave', navn: 'Utgaver', om: 'Filene som er lest inn, med bestilling og dag. Den med høyest nummer gjelder.', synlig: iBruk('x.bestilt_tabell_id'), utelatt: { kommune_id: eier, kontrollsum: 'Den er av alle tallene, og kunne røpet det som er skjult her.' },
    kolonner: kolonner('id:id bestilt_tabell_id:id nr:heltall bestilling levert:dag filnavn lest_inn:tidspunkt oppdatert_hos_kilden:tidspunkt desimaler:heltall antall:heltall'),
  },
  {
    rom: 'bestilteTabeller', tabell: 'tabelltall', navn: 'Tall', om: 'Tallene i utgavene. Det kilden har skjult, er tomt og har et merke.', skjul: hiddenInTabelltall,
    synlig: `EXISTS (SELECT FROM kommune.tabellutgave u WHERE u.kommune_id = x.kommune_id AND u.id = x.tabellutgave_id AND ${iBruk('u.bestilt_tabell_id')})`, utelatt: { kommune_id: eier },
    kobling: 'JOIN kommune.tabellutgave u2 ON u2.kommune_id = x.kommune_id AND u2.id = x.tabellutgave_id JOIN kommune.bestilt_tabell b ON b.kommune_id = u2.kommune_id AND b.id = u2.bestilt_tabell_id',
    kolonner: kolonner('id:id tabellutgave_id:id omraade_id:id omraadekode periode fra:dag til:dag verdi:tall flagg n:antall', { navn: 'enhet', slag: 'tekst', uttrykk: 'b.enhet' }),
    aar: 'extract(year FROM x.til)::int',
  },
];
