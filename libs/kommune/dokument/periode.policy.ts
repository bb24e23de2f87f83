import type { Maaleperiodestatus } from '#libs/contracts';
import type { Usikkerhet } from './gjaldt.policy.ts';

/** En flytting av en periode. `her` er om noen gjorde den i Løftet; ellers er den lest inn, og kan ha skjedd før. */
export interface Periodeflytt { id: string; utgave: number; til: Maaleperiodestatus; dag: string; her: boolean }
/** Hvor tallene fra dagen finnes: låst i en hendelse, uendret siden, eller borte. */
export type Tallkilde = { slag: 'laast'; hendelseId: string } | { slag: 'uendret' } | { slag: 'ukjent' };
export interface Periodesvar { status: Maaleperiodestatus | null; utgave: number; siden: string; usikkert: Usikkerhet | null; tall: Tallkilde }

const godkjent = ({ til }: Periodeflytt) => til !== 'utkast';

/** Om perioden var godkjent den dagen, av det den som spør, ser av historikken. `null` når den ikke var det. Flyttingene er i rekkefølge. */
export function periodenDen(dag: string, flytt: readonly Periodeflytt[]): Periodesvar | null {
  const antallFoer = flytt.filter((en) => en.dag <= dag).length;
  const [sist, neste] = [flytt[antallFoer - 1], flytt[antallFoer]];
  if (sist) return godkjent(sist) ? { status: sist.til, utgave: sist.utgave, siden: sist.dag, usikkert: null, tall: tallene(sist, flytt.slice(antallFoer)) } : null;
  if (!neste) return null;
  // Utenfra synes bare utgaven som gjelder nå. Om en eldre var godkjent den dagen, kan ikke sies.
  const usikkert = neste.utgave > 1 ? 'eldre_utgave_lukket' : godkjent(neste) && !neste.her ? 'foert_senere' : null;
  return usikkert && { status: null, utgave: neste.utgave, siden: neste.dag, usikkert, tall: { slag: 'ukjent' } };
}

/** Tallene i en godkjent periode står til noen åpner den. */
function tallene(sist: Periodeflytt, senere: readonly Periodeflytt[]): Tallkilde {
  const slutt = senere.findIndex(({ til }) => til === 'utkast');
  const laast = [sist, ...(slutt < 0 ? senere : senere.slice(0, slutt))].find(({ til }) => til === 'laast');
  if (laast) return { slag: 'laast', hendelseId: laast.id };
  return slutt < 0 ? { slag: 'uendret' } : { slag: 'ukjent' };
}
