import type { Diagram, Figur } from './diagram.ts';
import { desimalerI } from './tall.ts';
import { avkortet, tekstbredde } from './tekstbredde.ts';

/** Ett tall for seg. `sikker` er det tallet minst er, `til` det høyeste det kan være; `null` er skjult. `sagt` er tallet med usikkerheten, og `noeyaktig` tallet når det kan regnes videre med. */
export interface Tallstolpe { navn: string; sikker: number | null; til: number | null; sagt: string; noeyaktig: number | null }
interface Tallstolper { tittel: string; setning: string; kolonner: readonly [navn: string, tall: string]; stolper: readonly Tallstolpe[]; bredde: number }

const hoeyde = { navn: 20, stolpe: 22, luft: 16 };

/**
 * Tall som ikke legges sammen, ett for hver. Det usikre er skravert, et skjult tall har plassen sin uten stolpe,
 * og ved enden står tallet slik det kan leses. Tabellen sier det samme.
 */
export function tallstolper({ tittel, setning, kolonner, stolper, bredde }: Tallstolper): Diagram {
  const stoerst = Math.max(...stolper.map(({ til }) => til ?? 0), 1e-9);
  const flate = bredde - Math.max(...stolper.map(({ sagt }) => tekstbredde(sagt)), 40) - 8;
  const x = (verdi: number) => Math.max(0, verdi) / stoerst * flate;
  const figurer = stolper.flatMap(({ navn, sikker, til, sagt }, nr): Figur[] => {
    const y = nr * (hoeyde.navn + hoeyde.stolpe + hoeyde.luft);
    const bit = (fra: number, mot: number, rolle: 'del0' | 'usikker'): Figur[] => (mot > fra ? [{ slag: 'rektangel', x: fra, y: y + hoeyde.navn, bredde: Math.max(1, mot - fra), hoeyde: hoeyde.stolpe, rolle }] : []);
    return [
      { slag: 'tekst', x: 0, y: y + 14, tekst: avkortet(navn, bredde), rolle: 'tekst', anker: 'start' },
      ...bit(0, x(sikker ?? 0), 'del0'), ...bit(x(sikker ?? 0), x(til ?? 0), 'usikker'),
      { slag: 'tekst', x: til === null ? 0 : x(til) + 6, y: y + hoeyde.navn + 16, tekst: sagt, rolle: 'verdi', anker: 'start' },
    ];
  });
  return {
    tittel, setning, bredde, figurer, hoeyde: Math.max(1, stolper.length * (hoeyde.navn + hoeyde.stolpe + hoeyde.luft)),
    tabell: { kolonner: [...kolonner], rader: stolper.map(({ navn, sagt, noeyaktig }) => [navn, noeyaktig ?? sagt]), desimaler: desimalerI(stolper.flatMap(({ noeyaktig }) => (noeyaktig === null ? [] : [noeyaktig]))) },
  };
}
