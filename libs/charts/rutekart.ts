import type { Diagram, Figur } from './diagram.ts';
import { tekstbredde } from './tekstbredde.ts';

/** Et sted på kartet: hvor det ligger i rutenettet, hva det heter, og hva som er sant om det. Tilstanden er et ord, en form og til sist en farge. */
export interface Rute { navn: string; ord: string; kolonne: number; rad: number; tilstand: 'fylt' | 'skravert' | 'tom' }
interface Rutekart { tittel: string; setning: string; ruter: Rute[]; bredde: number; kolonner: readonly [sted: string, ord: string] }

const hoeyde = { rute: 88, linje: 18, luft: 6 };
const merke = 8;

/** Et skjematisk kart: like store ruter, omtrent der stedene ligger i forhold til hverandre. Ingen er større enn de andre, og navnet står i ruta. */
export function rutekart({ tittel, setning, ruter, bredde, kolonner }: Rutekart): Diagram {
  const antall = 1 + Math.max(0, ...ruter.map(({ kolonne }) => kolonne));
  const rader = 1 + Math.max(0, ...ruter.map(({ rad }) => rad));
  const rutebredde = (bredde - (antall - 1) * hoeyde.luft) / antall;
  const figurer = ruter.flatMap(({ navn, ord, kolonne, rad, tilstand }): Figur[] => {
    const [x, y] = [kolonne * (rutebredde + hoeyde.luft), rad * (hoeyde.rute + hoeyde.luft)];
    const linjer = (tekst: string) => brutt(tekst, rutebredde - merke - 12);
    const tekst = [...linjer(navn).map((linje) => [linje, 'tekst'] as const), ...linjer(ord).map((linje) => [linje, 'verdi'] as const)];
    return [
      { slag: 'rektangel', x, y, bredde: rutebredde, hoeyde: hoeyde.rute, rolle: 'rest' },
      ...(tilstand === 'tom' ? [] : [{ slag: 'rektangel', x, y, bredde: merke, hoeyde: hoeyde.rute, rolle: tilstand === 'fylt' ? 'sikker' : 'usikker' } as const]),
      ...tekst.map(([linje, rolle], nr): Figur => ({ slag: 'tekst', x: x + merke + 8, y: y + 22 + nr * hoeyde.linje, tekst: linje, rolle, anker: 'start' })),
    ];
  });
  return { tittel, setning, bredde, hoeyde: Math.max(1, rader * (hoeyde.rute + hoeyde.luft) - hoeyde.luft), figurer, tabell: { kolonner: [...kolonner], rader: ruter.map(({ navn, ord }) => [navn, ord]) } };
}

/** Brutt mellom ord der det trengs. Et ord som er for langt alene, står som det er. */
function brutt(tekst: string, bredde: number): string[] {
  return tekst.split(' ').reduce<string[]>((linjer, ord) => {
    const sammen = `${linjer.at(-1) ?? ''} ${ord}`.trim();
    return linjer.length > 0 && tekstbredde(sammen) > bredde ? [...linjer, ord] : [...linjer.slice(0, -1), sammen];
  }, []);
}
