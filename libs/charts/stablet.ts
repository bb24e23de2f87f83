import type { Diagram, Figur, Rolle } from './diagram.ts';
import type { Diagramord, Diagramtekst } from './ord.ts';
import { kort, kroner } from './tall.ts';
import { avkortet, tekstbredde } from './tekstbredde.ts';

export interface Stolpe { navn: string; deler: number[] }
/** `setning` når den vanlige, som sier hvor det går mest, ville rangert det som ikke kan rangeres. */
interface Stablet { tittel: string; deler: string[]; stolper: Stolpe[]; bredde: number; setning?: string; tekst: Diagramtekst }

const hoeyde = { navn: 20, stolpe: 22, luft: 16 };
/** Avstanden fra stolpen, og at sifre er litt bredere enn snittet av tegnene. */
const luftVedSum = 14;

/**
 * Vannrette stolper med deler oppå hverandre: hvor mye, og fra hvem. Navnet står over stolpen, så det får plass på 360 piksler.
 * Summen står ved enden. Beløp i hele kroner.
 */
export function stabletDiagram({ tittel, deler, stolper, bredde, setning, tekst: { diagramord: ord } }: Stablet): Diagram {
  const sum = (stolpe: Stolpe) => stolpe.deler.reduce((a, b) => a + b, 0);
  const stoerst = Math.max(1, ...stolper.map(sum));
  const plassTilSum = Math.max(...stolper.map((s) => tekstbredde(kort(sum(s), ord))), 40) + luftVedSum;
  const x = (verdi: number) => verdi / stoerst * (bredde - plassTilSum);
  const figurer = stolper.flatMap((stolpe, i): Figur[] => {
    const y = i * (hoeyde.navn + hoeyde.stolpe + hoeyde.luft);
    let fra = 0;
    const biter = stolpe.deler.flatMap((verdi, nr): Figur[] => {
      const start = fra;
      fra += verdi;
      return verdi > 0 ? [{ slag: 'rektangel', x: x(start), y: y + hoeyde.navn, bredde: Math.max(1, x(fra) - x(start)), hoeyde: hoeyde.stolpe, rolle: `del${Math.min(nr, 5)}` as Rolle }] : [];
    });
    return [
      { slag: 'tekst', x: 0, y: y + 14, tekst: avkortet(stolpe.navn, bredde), rolle: 'tekst', anker: 'start' }, ...biter,
      { slag: 'tekst', x: x(fra) + 6, y: y + hoeyde.navn + 16, tekst: kort(fra, ord), rolle: 'verdi', anker: 'start' },
    ];
  });
  return {
    tittel, setning: setning ?? sentence(stolper, sum, ord), bredde, hoeyde: Math.max(1, stolper.length * (hoeyde.navn + hoeyde.stolpe + hoeyde.luft)), figurer,
    tabell: { kolonner: ['', ...deler, ord.stolper.sum], rader: stolper.map((s) => [s.navn, ...s.deler, sum(s)]) },
  };
}

function sentence(stolper: Stolpe[], sum: (stolpe: Stolpe) => number, ord: Diagramord): string {
  const total = stolper.reduce((a, s) => a + sum(s), 0);
  if (total === 0) return ord.stolper.ingen;
  const order = stolper.toSorted((a, b) => sum(b) - sum(a)).filter((s) => sum(s) > 0);
  const top = order.slice(0, 2).map((s) => `${s.navn} (${kroner(sum(s), ord)})`);
  return ord.stolper[order.length > 1 ? 'mest' : 'alt'](kroner(total, ord), ord.liste(top));
}
