import type { Diagram, Figur, Rolle } from './diagram.ts';
import type { Diagramtekst } from './ord.ts';
import { avkortet, tekstbredde } from './tekstbredde.ts';

/** Ett tall i en periode. Uten verdi er det et hull i linja. `hoeyst` er enden på et spenn som begynner på verdien. `merke` sier i tabellen hvorfor det mangler, og `sagt` er et usikkert tall slik det leses. */
export interface Seriepunkt { navn: string; fra: string; til: string; verdi: number | null; hoeyst?: number | null | undefined; merke?: string | undefined; sagt?: string | undefined }
export interface Serielinje { navn: string; punkter: Seriepunkt[] }
interface Serievalg {
  tittel: string; setning: string; bredde: number;
  linjer: Serielinje[];
  /** Dager der det som måles, ble noe annet. Linja går ikke over. */
  brudd: { dag: string; navn: string }[];
  desimaler: number;
  periodenavn: string;
  tekst: Diagramtekst;
}

const hoeyde = 240;
const marg = { topp: 24, bunn: 28, hoeyre: 12 };
const prikk = 7;

/**
 * Tall over tid. Linja går bare mellom to tall som står ved siden av hverandre og gjelder det samme: den brytes der et tall mangler
 * eller er skjult, og ved hvert brudd. Ingenting tegnes mellom dem. Et spenn er skravert og ikke et punkt, og et annet usikkert tall er et punkt med en skravert ramme. Aksen begynner på null.
 */
export function tidsserie({ tittel, setning, bredde, linjer, brudd, desimaler, periodenavn, tekst: { diagramord: ord } }: Serievalg): Diagram {
  const tall = (verdi: number) => ord.desimaltall(verdi, desimaler);
  const punkter = linjer.flatMap((linje) => linje.punkter);
  const perioder = [...new Map(punkter.map((p) => [p.navn, p])).values()].sort((a, b) => (a.fra + a.til).localeCompare(b.fra + b.til));
  const tabell = { desimaler, kolonner: [periodenavn, ...linjer.map(({ navn }) => navn)], rader: perioder.map((p) => [p.navn, ...linjer.map((linje) => celle(linje, p.navn))]) };
  const verdier = punkter.flatMap(({ verdi, hoeyst }) => (verdi === null ? [] : [verdi, hoeyst ?? verdi]));
  if (verdier.length === 0) return { tittel, setning, tabell, bredde, hoeyde: 1, figurer: [] };
  const [lavest, hoeyest] = [Math.min(0, ...verdier), Math.max(0, ...verdier)];
  const venstre = Math.max(...[lavest, hoeyest].map((verdi) => tekstbredde(tall(verdi)))) + 10;
  const dager = perioder.flatMap((p) => [Date.parse(p.fra), Date.parse(p.til)]);
  const [foerst, sist] = [Math.min(...dager), Math.max(...dager)];
  const x = (tid: number) => venstre + (tid - foerst) / Math.max(1, sist - foerst) * (bredde - venstre - marg.hoeyre);
  const y = (verdi: number) => marg.topp + (hoeyest - verdi) / Math.max(1e-9, hoeyest - lavest) * (hoeyde - marg.topp - marg.bunn);
  const midt = (p: Seriepunkt) => x((Date.parse(p.fra) + Date.parse(p.til)) / 2);
  const figurer: Figur[] = [
    { slag: 'linje', x1: venstre, y1: y(0), x2: bredde - marg.hoeyre, y2: y(0), rolle: 'akse' },
    { slag: 'tekst', x: venstre - 8, y: y(0) + 5, tekst: tall(0), rolle: 'verdi', anker: 'end' },
    { slag: 'tekst', x: venstre - 8, y: y(hoeyest === 0 ? lavest : hoeyest) + 5, tekst: tall(hoeyest === 0 ? lavest : hoeyest), rolle: 'verdi', anker: 'end' },
    ...periodetekster(perioder, midt, bredde),
  ];
  for (const { dag, navn } of brudd) {
    const her = x(Date.parse(dag));
    if (Date.parse(dag) <= foerst || Date.parse(dag) > sist) continue;
    const tilHoeyre = her < bredde / 2;
    figurer.push({ slag: 'linje', x1: her, y1: marg.topp - 8, x2: her, y2: hoeyde - marg.bunn, rolle: 'brudd' },
      { slag: 'tekst', x: her + (tilHoeyre ? 6 : -6), y: marg.topp - 8, tekst: avkortet(navn, (tilHoeyre ? bredde - her : her) - 8), rolle: 'valgt', anker: tilHoeyre ? 'start' : 'end' });
  }
  linjer.forEach((linje, nr) => figurer.push(...strekene(linje, brudd.map(({ dag }) => dag), nr, midt, y)));
  return { tittel, setning, tabell, bredde, hoeyde, figurer };
}

function strekene({ punkter }: Serielinje, brudd: string[], nr: number, x: (p: Seriepunkt) => number, y: (verdi: number) => number): Figur[] {
  const [strek, del] = [`strek${Math.min(nr, 2)}`, ['del0', 'del1', 'del3'][Math.min(nr, 2)]] as [Rolle, Rolle];
  return punkter.flatMap((p, i): Figur[] => {
    if (p.verdi === null) return [];
    const neste = punkter[i + 1];
    const sammen = neste && neste.verdi !== null && !brudd.some((dag) => p.fra < dag && dag <= neste.til);
    return [
      ...(sammen ? [{ slag: 'linje' as const, x1: x(p), y1: y(midt(p)), x2: x(neste), y2: y(midt(neste)), rolle: strek }] : []),
      ...punktet(p, x(p), y, strek, del),
    ];
  });
}

/** Det usikre ser usikkert ut, med fargen til linja i midten, så det hører til én av dem. */
function punktet({ verdi, hoeyst, sagt }: Seriepunkt, x: number, y: (verdi: number) => number, strek: Rolle, del: Rolle): Figur[] {
  const rute = (side: number, rolle: Rolle): Figur => ({ slag: 'rektangel', x: x - side / 2, y: y(verdi!) - side / 2, bredde: side, hoeyde: side, rolle });
  if (hoeyst == null) return sagt === undefined ? [rute(prikk, del)] : [rute(prikk + 4, 'usikker'), rute(prikk - 3, del)];
  const [topp, bunn] = [y(hoeyst), Math.max(y(hoeyst) + 2, y(verdi!))];
  return [{ slag: 'rektangel', x: x - prikk, y: topp, bredde: 2 * prikk, hoeyde: bunn - topp, rolle: 'usikker' }, { slag: 'linje', x1: x, y1: topp, x2: x, y2: bunn, rolle: strek }];
}

const midt = ({ verdi, hoeyst }: Seriepunkt) => (verdi! + (hoeyst ?? verdi!)) / 2;

/** Så mange navn det er plass til under aksen, alltid med det siste. */
function periodetekster(perioder: Seriepunkt[], x: (p: Seriepunkt) => number, bredde: number): Figur[] {
  const plass = Math.max(...perioder.map(({ navn }) => tekstbredde(navn))) + 12;
  const vist: Figur[] = [];
  let grense = Infinity;
  for (const p of perioder.toReversed()) {
    const midten = Math.min(Math.max(x(p), plass / 2), bredde - plass / 2);
    if (midten + plass / 2 > grense) continue;
    vist.push({ slag: 'tekst', x: midten, y: hoeyde - 8, tekst: p.navn, rolle: 'verdi', anker: 'middle' });
    grense = midten - plass / 2;
  }
  return vist;
}

function celle({ punkter }: Serielinje, periode: string): number | string | null {
  const punkt = punkter.find(({ navn }) => navn === periode);
  return punkt?.sagt ?? punkt?.verdi ?? punkt?.merke ?? null;
}
