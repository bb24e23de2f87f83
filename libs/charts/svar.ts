import type { Diagram, Figur } from './diagram.ts';
import type { Diagramtekst } from './ord.ts';
import { tekstbredde, avkortet } from './tekstbredde.ts';

/** En andel i prosent, og mellom hvilke tall den ligger. `null` er skjult. */
export interface Svarandel { navn: string; andel: number | null; fra: number | null; til: number | null }

const hoeyde = { navn: 20, stolpe: 18, luft: 14 };

/** Andelen som ga et svar, én stolpe for hver gang det er spurt, med usikkerheten som en strek. Navnet står over stolpen, så det får plass på 360 piksler. */
export function svardiagram({ tittel, andeler, setning, bredde, tekst: { diagramord: ord }, skjult = ':' }: { tittel: string; andeler: readonly Svarandel[]; setning: string; bredde: number; tekst: Diagramtekst; skjult?: string }): Diagram {
  const tall = (verdi: number) => ord.prosent(ord.heltall(verdi));
  const plass = bredde - tekstbredde(tall(100)) - 12;
  const x = (verdi: number) => (verdi / 100) * plass;
  const figurer = andeler.flatMap(({ navn, andel, fra, til }, nr): Figur[] => {
    const topp = nr * (hoeyde.navn + hoeyde.stolpe + hoeyde.luft);
    const midt = topp + hoeyde.navn + hoeyde.stolpe / 2;
    const overskrift: Figur = { slag: 'tekst', x: 0, y: topp + 14, tekst: avkortet(navn, bredde), rolle: 'tekst', anker: 'start' };
    if (andel === null) return [overskrift, { slag: 'tekst', x: 0, y: midt + 5, tekst: skjult, rolle: 'verdi', anker: 'start' }];
    return [
      overskrift,
      { slag: 'rektangel', x: 0, y: topp + hoeyde.navn, bredde: Math.max(1, x(andel)), hoeyde: hoeyde.stolpe, rolle: nr === 0 ? 'del1' : 'del0' },
      ...(fra === null || til === null ? [] : [{ slag: 'linje' as const, x1: x(fra), y1: midt, x2: x(til), y2: midt, rolle: 'akse' as const }]),
      { slag: 'tekst', x: Math.max(x(andel), til === null ? 0 : x(til)) + 6, y: midt + 5, tekst: tall(andel), rolle: 'verdi', anker: 'start' },
    ];
  });
  return {
    tittel, setning, bredde, hoeyde: Math.max(1, andeler.length * (hoeyde.navn + hoeyde.stolpe + hoeyde.luft)), figurer,
    tabell: { kolonner: ['', ...ord.svar.kolonner], rader: andeler.map(({ navn, andel, fra, til }) => [navn, andel ?? skjult, fra, til]), desimaler: 1 },
  };
}
