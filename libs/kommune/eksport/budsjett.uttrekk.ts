import { findBudsjett } from './budsjett.query.ts';
import { ord, ordFor } from './eksport.ord.ts';
import { avslutning, tekst, type Uttrekk, type Uttrekksrad } from './uttrekk.ts';

interface Rad extends Uttrekksrad {
  aar: number; nr: number; navn: string; tiltak: string | null; tiltakNoekkel: string | null; innsatsomraade: string | null; kostnadsart: string | null;
  ikkeOrdinaerDrift: boolean | null; merknad: string | null; postId: string | null; postNoekkel: string | null; oere: string | null;
  tilskudd: string | null; tilskuddsaar: string | null; kolonne: string | null; givere: string | null;
}

/** Budsjettet for ett år, én rad for hvert beløp. Summen av beløpene er budsjettet. */
export const budsjett: Uttrekk<Rad> = {
  navn: 'Budsjett', sql: findBudsjett, aar: 'kreves',
  utvalg: (aar) => `Alle budsjettlinjer i ${aar}, én rad for hvert beløp. En linje uten beløp har én rad.`,
  kolonner: [
    { navn: 'År', bredde: 7, type: 'heltall', les: (r) => r.aar },
    { navn: 'Nr.', bredde: 6, type: 'heltall', les: (r) => r.nr },
    tekst('Budsjettlinje', 44, (r) => r.navn),
    tekst('Tiltak', 36, (r) => r.tiltak),
    tekst('Innsatsområde', 30, (r) => r.innsatsomraade),
    tekst('Kolonne', 10, (r) => ordFor(ord.kolonne, r.kolonne)),
    tekst('Tilskudd', 36, (r) => r.tilskudd),
    tekst('Tilskuddsår', 12, (r) => r.tilskuddsaar),
    tekst('Givere', 30, (r) => r.givere),
    { navn: 'Beløp (kr)', bredde: 16, type: 'kroner', les: (r) => r.oere },
    tekst('Kostnadsart', 14, (r) => ordFor(ord.kostnadsart, r.kostnadsart)),
    { navn: 'Erklært ikke ordinær drift', bredde: 14, type: 'ja', les: (r) => r.ikkeOrdinaerDrift },
    tekst('Merknad', 40, (r) => r.merknad),
    ...avslutning<Rad>(),
    tekst('post_id', 38, (r) => r.postId),
    tekst('post_noekkel', 30, (r) => r.postNoekkel),
    tekst('tiltak_noekkel', 30, (r) => r.tiltakNoekkel),
  ],
};
