import type { Random } from './random.ts';

interface Fellesindikator { kode: string; navn: string; enhet: string; nevner: string | null; retning: 'hoeyere' | 'lavere'; telling: 'unike' | 'kan_overlappe' | 'ikke_personer'; deltakelse: boolean; hver: number }

/** Det nettverket i målingen måler likt. Ikke alle deler alle: de med `hver` over én deles bare av så mange. */
export const fellesindikatorer: readonly Fellesindikator[] = [
  { kode: 'apningstimer', navn: 'Åpningstimer', enhet: 'timer i uka', nevner: null, retning: 'hoeyere', telling: 'ikke_personer', deltakelse: false, hver: 1 },
  { kode: 'sommerjobb', navn: 'Unge i sommerjobb', enhet: 'personer', nevner: null, retning: 'hoeyere', telling: 'unike', deltakelse: true, hver: 1 },
  { kode: 'oppfoelging', navn: 'Fulgt opp mot arbeid', enhet: 'personer', nevner: null, retning: 'hoeyere', telling: 'kan_overlappe', deltakelse: true, hver: 1 },
  { kode: 'frivillige', navn: 'Frivillige', enhet: 'personer', nevner: null, retning: 'hoeyere', telling: 'kan_overlappe', deltakelse: true, hver: 3 },
  { kode: 'flyttinger', navn: 'Flyttinger', enhet: 'flyttinger', nevner: null, retning: 'lavere', telling: 'ikke_personer', deltakelse: false, hver: 2 },
];
/** Kommunens egne tall ved siden av. */
const egne = 4;

/** Resultatene for ett år, slik de er delt: de felles tallene kommunen har, og noen egne. Hvert tolvte felles tall er skjult. `serie` gir serien sin id. */
export function deltIndikatorer(nummer: string, random: Random, serie: (navn: string) => string): object[] {
  const felles = fellesindikatorer.filter(({ hver }) => Number(nummer) % hver === 0).map(({ kode, navn, enhet, retning, telling }) => ({ kode, navn, enhet, retning, telling, verdi: random.below(12) === 0 ? null : 5 + random.below(400) }));
  const andre = Array.from({ length: egne }, (_, i) => ({ kode: null, navn: `Eget tall ${i + 1}`, enhet: 'besøk', retning: 'hoeyere', telling: 'ikke_personer', verdi: 5 + random.below(9000) }));
  return [...felles, ...andre].map((tall, i) => ({ ...tall, nr: i + 1, serie: serie(tall.navn) }));
}
