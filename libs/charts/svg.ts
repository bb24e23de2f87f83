import type { Diagram, Figur, Rolle } from './diagram.ts';
import { tekststoerrelse } from './tekstbredde.ts';

/** Fargen hver rolle får der stilarket ikke når fram: i et dokument. */
export type Palett = Partial<Record<Rolle, string>>;

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** Diagrammet som en frittstående SVG, til PDF og Word. Nettsidene tegner de samme figurene selv. */
export function svgAv({ tittel, setning, bredde, hoeyde, figurer }: Diagram, palett: Palett): string {
  const innhold = figurer.map((figur) => tegn(figur, palett[figur.rolle] ?? '#1f2933')).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${bredde}" height="${hoeyde}" viewBox="0 0 ${bredde} ${hoeyde}" role="img" font-family="Inter, sans-serif" font-size="${tekststoerrelse}">`
    + `<title>${escape(tittel)}</title><desc>${escape(setning)}</desc>${innhold}</svg>`;
}

function tegn(figur: Figur, farge: string): string {
  switch (figur.slag) {
    case 'rektangel': return `<rect x="${figur.x}" y="${figur.y}" width="${figur.bredde}" height="${figur.hoeyde}" fill="${farge}"/>`;
    case 'linje': return `<line x1="${figur.x1}" y1="${figur.y1}" x2="${figur.x2}" y2="${figur.y2}" stroke="${farge}"/>`;
    case 'buet': return `<path d="${figur.d}" fill="${farge}"/>`;
    case 'tekst': return `<text x="${figur.x}" y="${figur.y}" text-anchor="${figur.anker}" fill="${farge}">${escape(figur.tekst)}</text>`;
  }
}
