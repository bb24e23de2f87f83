import { antallBlader, bladplass, fordelingsgrenser, type Fordelingsdimensjon } from '#libs/contracts';
import { readCsv } from '#libs/platform';

export type Lestfil = { tall: number[]; antall: number; feil?: never } | { feil: string[] };

const antallskolonne = 'antall';
const mostFaults = 20;

/** Leser én rad for hver celle, fra CSV eller fra et regneark som er limt inn. Alt eller ingenting; det fila ikke nevner, er null. */
export function readFordelingsfil(innhold: string, dimensjoner: readonly Fordelingsdimensjon[]): Lestfil {
  const rader = readCsv(innhold);
  const kolonner = [...dimensjoner.map(({ navn }) => navn), 'Antall'];
  const plasser = rader[0] ? placesIn(rader[0].celler, kolonner) : null;
  if (!plasser) return { feil: [`Rad 1 skal ha overskriftene ${kolonner.join(', ')}. ${rader[0] ? `Den har ${rader[0].celler.map(short).join(', ')}.` : 'Det er ingen rader.'}`] };
  if (rader.length === 1) return { feil: ['Det er ingen rader med tall under overskriftene.'] };
  const tall = Array<number>(antallBlader(dimensjoner)).fill(0);
  const sett = new Map<number, number>();
  const feil: string[] = [];
  const ord = dimensjoner.map(({ verdier }) => new Map(verdier.map((verdi, nr) => [folded(verdi), nr])));
  for (const { nr, celler } of rader.slice(1)) {
    if (celler.length !== kolonner.length) { feil.push(`Rad ${nr} skulle hatt ${kolonner.length} kolonner, men har ${celler.length}.`); continue; }
    const valg = dimensjoner.map(({ navn }, d) => {
      const verdi = celler[plasser[d]!]!;
      const funnet = ord[d]!.get(folded(verdi));
      if (funnet === undefined) feil.push(`Rad ${nr}, kolonnen ${navn}: ${short(verdi)} er ikke en av verdiene.`);
      return funnet;
    });
    const skrevet = celler[plasser[dimensjoner.length]!]!;
    const antall = countIn(skrevet);
    if (antall === null) feil.push(`Rad ${nr}, kolonnen Antall: ${short(skrevet)} er ikke et helt antall fra 0 til ${new Intl.NumberFormat('nb-NO').format(fordelingsgrenser.stoerste)}.`);
    if (antall === null || valg.some((en) => en === undefined)) continue;
    const plass = bladplass(dimensjoner, valg as number[]);
    if (sett.has(plass)) { feil.push(`Rad ${nr} gjelder de samme gruppene som rad ${sett.get(plass)}.`); continue; }
    sett.set(plass, nr);
    tall[plass] = antall;
  }
  if (feil.length === 0) return { tall, antall: sett.size };
  return { feil: feil.length > mostFaults ? [...feil.slice(0, mostFaults), `… og ${feil.length - mostFaults} feil til.`] : feil };
}

/** Hvor hver kolonne står. `null` når en mangler, er ukjent eller står to ganger. */
function placesIn(overskrifter: readonly string[], kolonner: readonly string[]): number[] | null {
  const navn = overskrifter.map(folded);
  const plasser = kolonner.map((kolonne) => navn.indexOf(kolonne === 'Antall' ? antallskolonne : folded(kolonne)));
  return navn.length === kolonner.length && plasser.every((plass) => plass >= 0) && new Set(plasser).size === plasser.length ? plasser : null;
}

/** «0 – 12», «0-12» og «0–12» er det samme. */
const folded = (ord: string): string => ord.toLocaleLowerCase('nb').replace(/[–—−]/g, '-').replace(/\s*-\s*/g, '-').replace(/\s+/g, ' ').trim();
const short = (ord: string): string => (ord === '' ? 'tom celle' : `«${ord.slice(0, 40)}»`);

function countIn(celle: string): number | null {
  const rent = celle.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,7}$/.test(rent) && Number(rent) <= fordelingsgrenser.stoerste ? Number(rent) : null;
}
