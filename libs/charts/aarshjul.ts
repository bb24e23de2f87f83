import { arc } from 'd3-shape';
import type { Diagram, Figur } from './diagram.ts';
import type { Diagramtekst } from './ord.ts';
import { avkortet } from './tekstbredde.ts';

/** Noe som skjer på en dag i året. Det som er gjort, står på hjulet, men er ikke det neste. */
export interface Hendelse { dag: string; navn: string; ferdig?: boolean }
interface Aarshjul { tittel: string; aar: number; idag: string; hendelser: Hendelse[]; bredde: number; tekst: Diagramtekst }

const dagMs = 86_400_000;

/** Hvor på hjulet en dag er, i radianer fra toppen og med klokka. En dag utenfor året er ingen plass. */
export function vinkel(dag: string, aar: number): number | null {
  const start = Date.UTC(aar, 0, 1);
  const plass = (Date.parse(`${dag}T00:00:00Z`) - start) / (Date.UTC(aar + 1, 0, 1) - start);
  return plass >= 0 && plass < 1 ? plass * 2 * Math.PI : null;
}

/** Året som et hjul med månedene rundt, det som skal skje, og i dag. */
export function aarshjul({ tittel, aar, idag, hendelser, bredde, tekst: { diagramord: { hjul: ord } } }: Aarshjul): Diagram {
  const midt = bredde / 2;
  const ytre = midt - 30;
  const buet = arc<{ fra: number; til: number }>().innerRadius(ytre - 22).outerRadius(ytre).startAngle((d) => d.fra).endAngle((d) => d.til).padAngle(0.015);
  const punkt = (v: number, r: number) => ({ x: midt + Math.sin(v) * r, y: midt - Math.cos(v) * r });
  const figurer: Figur[] = ord.maaneder.flatMap((navn, i): Figur[] => {
    const [fra, til] = [i, i + 1].map((m) => (Date.UTC(aar, m, 1) - Date.UTC(aar, 0, 1)) / (Date.UTC(aar + 1, 0, 1) - Date.UTC(aar, 0, 1)) * 2 * Math.PI) as [number, number];
    const her = punkt((fra + til) / 2, ytre + 14);
    return [{ slag: 'buet', d: flyttet(buet({ fra, til })!, midt), rolle: i % 2 ? 'del1' : 'del0' }, { slag: 'tekst', x: her.x, y: her.y + 5, tekst: navn, rolle: 'tekst', anker: 'middle' }];
  });
  const iAar = hendelser.map((h) => ({ ...h, v: vinkel(h.dag, aar) })).filter((h): h is typeof h & { v: number } => h.v !== null);
  for (const { v, ferdig } of iAar) figurer.push(strek(punkt(v, ytre - 22), punkt(v, ytre - 34), ferdig ? 'akse' : 'verdi'));
  const na = vinkel(idag, aar);
  if (na !== null) {
    const her = punkt(na, ytre - 66);
    figurer.push(strek(punkt(na, ytre + 2), punkt(na, ytre - 48), 'valgt'), { slag: 'tekst', x: her.x, y: her.y + 5, tekst: ord.iDag, rolle: 'valgt', anker: 'middle' });
  }
  figurer.push({ slag: 'tekst', x: midt, y: midt + 6, tekst: String(aar), rolle: 'verdi', anker: 'middle' });
  return { tittel, setning: sentence(iAar, idag, ord), tabell: { kolonner: [...ord.kolonner], rader: iAar.map((h) => [h.dag, h.navn]) }, bredde, hoeyde: bredde, figurer };
}

const strek = (a: { x: number; y: number }, b: { x: number; y: number }, rolle: 'akse' | 'verdi' | 'valgt'): Figur => ({ slag: 'linje', x1: a.x, y1: a.y, x2: b.x, y2: b.y, rolle });

/** d3 tegner rundt origo; hjulet har sentrum midt i flaten. Tallene kommer parvis, og buene er like store hvor de enn står. */
function flyttet(d: string, med: number): string {
  return d.replace(/([ML])(-?[\d.e-]+),(-?[\d.e-]+)/g, (_, c: string, x: string, y: string) => `${c}${Number(x) + med},${Number(y) + med}`)
    .replace(/A([\d.e-]+),([\d.e-]+),([\d.e-]+),([01]),([01]),(-?[\d.e-]+),(-?[\d.e-]+)/g, (_, rx: string, ry: string, rot: string, a: string, b: string, x: string, y: string) => `A${rx},${ry},${rot},${a},${b},${Number(x) + med},${Number(y) + med}`);
}

function sentence(hendelser: Hendelse[], idag: string, ord: Diagramtekst['diagramord']['hjul']): string {
  const next = hendelser.filter((h) => h.dag >= idag && !h.ferdig).sort((a, b) => a.dag.localeCompare(b.dag))[0];
  if (!next) return ord.ingen;
  return ord.neste(avkortet(next.navn, 400), Math.round((Date.parse(next.dag) - Date.parse(idag)) / dagMs));
}
