import { visTall, visTidsangivelse, tidsrom, type Tallpresisjon, type Tidsord } from '#libs/contracts';
import type { Diagram, Figur } from './diagram.ts';
import type { Diagramtekst } from './ord.ts';
import { tekstbredde } from './tekstbredde.ts';

/** Ett tall i rekka. `brudd` når tallet er målt på en annen måte enn det før: da går det ingen strek mellom dem. */
export interface Linjepunkt { periode: string; verdi: number; tilVerdi: number | null; presisjon: Tallpresisjon; brudd: boolean }
/** `maal` er tallet en vil nå, og året det gjelder. Nevner hva tallet gjelder, så et tall for kommunen ikke leses som områdets. */
interface Linje { tittel: string; enhet: string; omfang: string; punkter: Linjepunkt[]; maal: { verdi: number; aar: number } | null; bredde: number; tekst: Diagramtekst }

const hoeyde = { topp: 30, flate: 150, bunn: 34 };
const kant = 12;
const radius = 5;

/** Et tall over tid. Et spenn er en skravert søyle og ikke et punkt, og et brudd er et hull i streken. */
export function linjediagram({ tittel, enhet, omfang, punkter, maal, bredde, tekst }: Linje): Diagram {
  const rekke = punkter.toSorted((a, b) => middle(a.periode) - middle(b.periode));
  const tider = [...rekke.map(({ periode }) => middle(periode)), ...(maal ? [middle(String(maal.aar))] : [])];
  const verdier = [...rekke.flatMap(({ verdi, tilVerdi }) => [verdi, tilVerdi ?? verdi]), ...(maal ? [maal.verdi] : [])];
  // Nullpunktet er med, ellers ser en liten endring stor ut.
  const [lavest, hoeyest] = [Math.min(0, ...verdier), Math.max(0, ...verdier)];
  const [foerst, sist] = [Math.min(...tider), Math.max(...tider)];
  const sidekant = Math.max(kant, ...rekke.map((punkt) => tekstbredde(ordet(punkt, tekst)) / 2 + 4), ...(maal ? [tekstbredde(String(maal.aar)) / 2 + 4] : []));
  const x = (periode: string) => (sist === foerst ? bredde / 2 : sidekant + (middle(periode) - foerst) / (sist - foerst) * (bredde - 2 * sidekant));
  const y = (verdi: number) => hoeyde.topp + (hoeyest === lavest ? hoeyde.flate : (hoeyest - verdi) / (hoeyest - lavest) * hoeyde.flate);
  const midt = ({ verdi, tilVerdi }: Linjepunkt) => (verdi + (tilVerdi ?? verdi)) / 2;

  const streker = rekke.slice(1).flatMap((punkt, nr): Figur[] => (punkt.brudd ? [] : [
    { slag: 'linje', x1: x(rekke[nr]!.periode), y1: y(midt(rekke[nr]!)), x2: x(punkt.periode), y2: y(midt(punkt)), rolle: 'verdi' }]));
  const figurer: Figur[] = [
    { slag: 'linje', x1: 0, y1: y(0), x2: bredde, y2: y(0), rolle: 'akse' },
    ...(maal ? [{ slag: 'linje', x1: 0, y1: y(maal.verdi), x2: bredde, y2: y(maal.verdi), rolle: 'valgt' } as const] : []),
    ...streker, ...rekke.flatMap((punkt) => point(punkt, x(punkt.periode), y)), ...labels(rekke, maal, x, y, bredde, tekst),
  ];
  return {
    tittel, setning: sentence({ tittel, enhet, omfang, rekke, maal, tekst }), bredde, hoeyde: hoeyde.topp + hoeyde.flate + hoeyde.bunn, figurer,
    tabell: tabellen(rekke, enhet, tekst),
  };
}

function tabellen(rekke: Linjepunkt[], enhet: string, tekst: Diagramtekst): Diagram['tabell'] {
  const { linje: ord } = tekst.diagramord;
  const brutt = rekke.some(({ brudd }) => brudd);
  return {
    kolonner: [...ord.kolonner(enhet), ...(brutt ? [ord.brudd] : [])],
    rader: rekke.map((punkt) => [punkt.periode, ordet(punkt, tekst), ord.presisjon[punkt.presisjon], ...(brutt ? [punkt.brudd ? ord.maaltAnnerledes : ''] : [])]),
  };
}

const ordet = ({ verdi, tilVerdi, presisjon }: Linjepunkt, { tallord }: Diagramtekst) => visTall(verdi, presisjon === 'utledet' ? 'eksakt' : presisjon, tilVerdi, tallord);
const middle = (periode: string) => { const { fra, til } = tidsrom(periode)!; return (Date.parse(fra) + Date.parse(til)) / 2; };
const sirkel = (x: number, y: number) => `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0`;

/** Et nøyaktig tall er fylt; et omtrentlig er åpent, og et spenn dekker det det kan være. */
function point({ verdi, tilVerdi, presisjon }: Linjepunkt, x: number, y: (verdi: number) => number): Figur[] {
  if (tilVerdi !== null) return [{ slag: 'rektangel', x: x - radius, y: y(tilVerdi), bredde: 2 * radius, hoeyde: Math.max(2, y(verdi) - y(tilVerdi)), rolle: 'usikker' }];
  return [{ slag: 'buet', d: sirkel(x, y(verdi)), rolle: presisjon === 'omtrent' || presisjon === 'mer_enn' ? 'rest' : 'sikker' }];
}

/** Tallet over punktet og perioden under. Det som ikke får plass ved siden av det forrige, utelates; tabellen har alt. */
function labels(rekke: Linjepunkt[], maal: Linje['maal'], x: (periode: string) => number, y: (verdi: number) => number, bredde: number, sagt: Diagramtekst): Figur[] {
  const figurer: Figur[] = [];
  let [tallTil, tidTil] = [-Infinity, -Infinity];
  const bunn = hoeyde.topp + hoeyde.flate + 22;
  for (const [nr, punkt] of rekke.entries()) {
    const [her, tall, tid] = [x(punkt.periode), ordet(punkt, sagt), kortTid(punkt.periode, sagt.tidsord)];
    const siste = nr === rekke.length - 1;
    if (her - tekstbredde(tall) / 2 > tallTil + 6) {
      figurer.push({ slag: 'tekst', x: her, y: y(punkt.tilVerdi ?? punkt.verdi) - 12, tekst: tall, rolle: siste ? 'tekst' : 'verdi', anker: 'middle' });
      tallTil = her + tekstbredde(tall) / 2;
    }
    if (her - tekstbredde(tid) / 2 > tidTil + 8) {
      figurer.push({ slag: 'tekst', x: Math.min(bredde - tekstbredde(tid) / 2, Math.max(tekstbredde(tid) / 2, her)), y: bunn, tekst: tid, rolle: 'verdi', anker: 'middle' });
      tidTil = her + tekstbredde(tid) / 2;
    }
  }
  if (!maal) return figurer;
  const tekst = sagt.diagramord.linje.maal(sagt.tallord.tall(maal.verdi));
  const [aaret, plass] = [String(maal.aar), x(String(maal.aar))];
  if (plass - tekstbredde(aaret) / 2 > tidTil + 8) figurer.push({ slag: 'tekst', x: plass, y: bunn, tekst: aaret, rolle: 'valgt', anker: 'middle' });
  // Står den for nær et tall over streken, settes den under.
  const naer = rekke.some((p) => x(p.periode) > bredde - tekstbredde(tekst) - 40 && Math.abs(y(p.tilVerdi ?? p.verdi) - 12 - (y(maal.verdi) - 6)) < 18);
  return [...figurer, { slag: 'tekst', x: bredde, y: naer ? y(maal.verdi) + 17 : y(maal.verdi) - 6, tekst, rolle: 'valgt', anker: 'end' }];
}

/** Kort nok til å stå under et punkt: «H1 2025», «T2 2025», «mars 25». */
function kortTid(periode: string, tidsord: Tidsord): string {
  const [aar, del] = periode.split('-');
  return del && /^[HT]\d$/.test(del) ? `${del} ${aar}` : visTidsangivelse(periode, tidsord);
}

function sentence({ tittel, enhet, omfang, rekke, maal, tekst }: Pick<Linje, 'tittel' | 'enhet' | 'omfang' | 'maal' | 'tekst'> & { rekke: Linjepunkt[] }): string {
  const { diagramord: { linje: ord }, tallord, tidsord } = tekst;
  const [foerste, siste] = [rekke[0], rekke.at(-1)];
  if (!foerste || !siste) return ord.ingen(tittel);
  const sagt = ord.siste(tittel, omfang, ordet(siste, tekst), enhet, visTidsangivelse(siste.periode, tidsord));
  const fra = rekke.length > 1 ? `, ${ord.foerste(ordet(foerste, tekst), visTidsangivelse(foerste.periode, tidsord))}` : '';
  const brutt = rekke.some(({ brudd }) => brudd) ? ` ${ord.brutt}` : '';
  return `${sagt}${fra}.${maal ? ` ${ord.vilTil(tallord.tall(maal.verdi), maal.aar)}` : ''}${brutt}`;
}
