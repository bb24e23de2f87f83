import type { Budsjett, Forbruk, Linje, Post, Rader } from './rader.ts';

/** Pengene på forsiden, regnet av klienten. */
export function penger({ satsing, saldoer, oppdiktetFra, oppdiktetTil }: Rader): object | null {
  const [budsjett] = satsing.budsjett;
  if (!budsjett || budsjett.linjer.length === 0) return null;
  const linjer = budsjett.linjer.map((linje) => lineOf(linje, budsjett));
  const [fordelt, fra, til] = [sum(linjer.map((l) => l.raar)), sum(linjer.map((l) => l.fra)), sum(linjer.map((l) => l.til))];
  const paa = (gjelder: (konto: string) => boolean) => sum(saldoer.filter(({ konto }) => gjelder(konto)).map((s) => Number(s.beloepOere)));
  return {
    aar: budsjett.aar, faatt: String(paa((k) => k !== 'tilsagn' && k !== 'utbetalt')), ventet: String(0 - paa((k) => k === 'ventet' || k === 'forskuttert')), fordelt: String(fordelt),
    ukjentLinjer: linjer.filter((l) => l.fra !== l.til).length, brukt: { fra: String(fra), til: String(til) }, igjen: { fra: String(fordelt - til), til: String(fordelt - fra) },
    oppdiktet: budsjett.linjer.some((l) => l.oppdiktet || l.poster.some((p) => p.oppdiktet)) || satsing.oppdiktetBruk.length + oppdiktetFra.length + oppdiktetTil.length > 0,
  };
}

function lineOf(linje: Linje, { laast }: Budsjett): { raar: number; fra: number; til: number } {
  const poster = linje.poster.map((post) => postOf(post, raarOver(linje, post, laast)));
  const roert = poster.filter((p) => p.udelt.length > 0);
  const udelt = new Map<string, { forbruk: Forbruk; her: number }>();
  for (const forbruk of poster.flatMap((p) => p.udelt)) udelt.set(forbruk.rowId, { forbruk, her: (udelt.get(forbruk.rowId)?.her ?? 0) + 1 });
  const beloep = (alle: { forbruk: Forbruk }[]) => sum(alle.map(({ forbruk }) => Number(forbruk.beloepOere)));
  const inne = beloep([...udelt.values()].filter(({ forbruk, her }) => her === forbruk.poster.length));
  const ledig = roert.length > 0 ? Math.min(...roert.map((p) => (p.lukket ? 0 : p.slakk))) : 0;
  return {
    raar: sum(poster.map((p) => p.raar)),
    fra: sum(poster.map((p) => p.kjent + (p.alt ? p.slakk : 0))) + Math.max(inne - sum(roert.filter((p) => p.alt).map((p) => p.slakk)), 0),
    til: sum(poster.map((p) => p.kjent + (p.lukket ? 0 : p.slakk))) + Math.max(beloep([...udelt.values()]) - ledig, 0),
  };
}

/** Hva en post rår over, etter hovedboka når året er låst. */
function raarOver({ inn, ut }: Linje, { tilskuddId, beloepOere }: Post, laast: boolean): number {
  const reversert = new Set([...inn, ...ut].map((p) => p.reversererId));
  const [kommet, gaatt] = [inn, ut].map((side) => side.filter((p) => p.tilskuddId === tilskuddId && p.reversererId === null && !reversert.has(p.rowId))) as [Linje['inn'], Linje['ut']];
  const av = (side: Linje['inn'], ...typer: string[]) => sum(side.filter((p) => typer.length === 0 || typer.includes(p.type)).map((p) => Number(p.beloepOere)));
  const foert = kommet.length > 0 || gaatt.some((p) => p.type === 'inndragning' || p.type === 'omdisponering');
  return (laast && foert ? av(kommet) - av(gaatt, 'inndragning', 'omdisponering') : Number(beloepOere)) - av(gaatt, 'overfoering', 'tilbakebetaling');
}

function postOf({ bruk }: Post, raar: number) {
  const sagt = bruk.filter(({ forbruk }) => forbruk.reversertTid === null);
  const kjent = sum(sagt.map(({ beloepOere }) => Number(beloepOere ?? 0)));
  const siste = sagt.filter(({ forbruk }) => forbruk.ord !== null).map(({ forbruk }) => forbruk).sort((a, b) => compare(b.foertTid, a.foertTid) || compare(b.rowId, a.rowId))[0]?.ord;
  const udelt = sagt.filter(({ beloepOere, forbruk }) => beloepOere === null && forbruk.beloepOere !== null).map(({ forbruk }) => forbruk);
  return { raar, kjent, udelt, slakk: Math.max(raar - kjent, 0), alt: siste === 'alt_brukt', lukket: siste ? siste === 'ingenting_brukt' : sagt.length > 0 };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
