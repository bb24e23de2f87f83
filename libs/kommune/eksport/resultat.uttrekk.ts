import { ord, ordFor } from './eksport.ord.ts';
import { findResultater } from './resultat.query.ts';
import { avslutning, tekst, tid, type Uttrekk, type Uttrekksrad } from './uttrekk.ts';

interface Rad extends Uttrekksrad {
  tiltakNr: number; tiltak: string; tiltakNoekkel: string; nr: number; tekst: string; verdi: number | null; tilVerdi: number | null; enhet: string | null;
  presisjon: string | null; omfang: string; omfangNavn: string | null; periode: string | null; sammenlignetMed: string | null; utregning: string | null;
}

/** Resultatene, én rad for hvert tall eller hver iakttakelse. Hva tallet gjelder og hvor sikkert det er, står i egne kolonner. */
export const resultater: Uttrekk<Rad> = {
  navn: 'Resultater', sql: findResultater, aar: 'kan',
  utvalg: (aar) => (aar === null ? 'Alle resultater på tiltak du kan se, uten de arkiverte.' : `Resultater for ${aar} på tiltak du kan se, uten de arkiverte. Resultater uten periode er ikke med.`),
  kolonner: [
    { navn: 'Tiltak nr.', bredde: 10, type: 'heltall', les: (r) => r.tiltakNr },
    tekst('Tiltak', 40, (r) => r.tiltak),
    { navn: 'Nr.', bredde: 6, type: 'heltall', les: (r) => r.nr },
    tekst('Resultat', 50, (r) => r.tekst),
    { navn: 'Tall', bredde: 12, type: 'tall', les: (r) => r.verdi },
    { navn: 'Øvre tall', bredde: 12, type: 'tall', les: (r) => r.tilVerdi },
    tekst('Enhet', 16, (r) => r.enhet),
    tekst('Presisjon', 14, (r) => ordFor(ord.presisjon, r.presisjon)),
    tekst('Gjelder', 18, (r) => ordFor(ord.omfang, r.omfang)),
    tekst('Hvor', 20, (r) => r.omfangNavn),
    tid('Periode', (r) => r.periode),
    tid('Sammenlignet med', (r) => r.sammenlignetMed),
    tekst('Utregning', 30, (r) => r.utregning),
    ...avslutning<Rad>(),
    tekst('tiltak_noekkel', 30, (r) => r.tiltakNoekkel),
  ],
};
