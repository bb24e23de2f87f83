import type { Diagram, Figur } from './diagram.ts';
import type { Diagramord, Diagramtekst } from './ord.ts';
import { kort, kortSpenn, kroner, mellom } from './tall.ts';
import { tekstbredde } from './tekstbredde.ts';

export interface Bruk { navn: string; budsjett: number; fra: number; til: number }
interface Bruksdiagram { tittel: string; rader: Bruk[]; bredde: number; tekst: Diagramtekst }

const hoeyde = { navn: 20, stolpe: 18, skala: 22, luft: 14 };

/**
 * Hva som er brukt av hvert budsjett. Det sikre er fylt, det som kan være brukt, er skravert, og resten står åpent:
 * det ukjente ser ukjent ut, og blir aldri et gjett. Beløp i hele kroner.
 */
export function bruksdiagram({ tittel, rader, bredde, tekst: { diagramord: ord } }: Bruksdiagram): Diagram {
  const stoerst = Math.max(1, ...rader.map((r) => Math.max(r.budsjett, r.til)));
  const x = (verdi: number) => verdi / stoerst * bredde;
  const step = hoeyde.navn + hoeyde.stolpe + hoeyde.skala + hoeyde.luft;
  const figurer = rader.flatMap(({ navn, budsjett, fra, til }, i): Figur[] => {
    const y = i * step;
    const bit = (start: number, slutt: number, rolle: 'sikker' | 'usikker' | 'rest'): Figur[] =>
      (slutt > start ? [{ slag: 'rektangel', x: x(start), y: y + hoeyde.navn, bredde: x(slutt) - x(start), hoeyde: hoeyde.stolpe, rolle }] : []);
    const brukt = ord.bruk.brukt(kortSpenn(fra, til, ord));
    const av = ord.bruk.av(kort(budsjett, ord));
    // Står under enden av stolpen sin, når det er plass til begge.
    const ende = Math.min(bredde, Math.max(x(budsjett), tekstbredde(brukt) + 16 + tekstbredde(av)));
    return [
      { slag: 'tekst', x: 0, y: y + 14, tekst: navn, rolle: 'tekst', anker: 'start' },
      ...bit(0, fra, 'sikker'), ...bit(fra, til, 'usikker'), ...bit(til, budsjett, 'rest'),
      { slag: 'tekst', x: 0, y: y + hoeyde.navn + hoeyde.stolpe + 16, tekst: brukt, rolle: 'verdi', anker: 'start' },
      { slag: 'tekst', x: ende, y: y + hoeyde.navn + hoeyde.stolpe + 16, tekst: av, rolle: 'verdi', anker: 'end' },
    ];
  });
  return {
    tittel, bredde, hoeyde: Math.max(1, rader.length * step), figurer, setning: sentence(rader, ord),
    tabell: { kolonner: ['', ...ord.bruk.kolonner], rader: rader.map((r) => [r.navn, r.budsjett, r.fra, r.til]) },
  };
}

function sentence(rader: Bruk[], ord: Diagramord): string {
  const sum = (felt: 'budsjett' | 'fra' | 'til') => rader.reduce((a, r) => a + r[felt], 0);
  if (sum('budsjett') === 0) return ord.bruk.ingen;
  const usikkert = rader.some(({ fra, til }) => fra !== til) ? ` ${ord.bruk.usikkert}` : '';
  // Hver rad for seg: penger fra to givere er to svar, og summen av dem skjuler hvor det står igjen noe.
  if (rader.length > 1) return `${rader.map(({ navn, budsjett, fra, til }) => ord.bruk.rad(navn, mellom(fra, til, ord), kroner(budsjett, ord))).join(' ')}${usikkert}`;
  return `${ord.bruk.en(mellom(sum('fra'), sum('til'), ord), kroner(sum('budsjett'), ord))}${usikkert}`;
}
