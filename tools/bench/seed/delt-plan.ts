import { giverarter, nasjonaleTemaer, tiltakStatuser } from '#libs/contracts';
import { deltForbruk, deltInnhold, type DeltForbrukRad, type DeltInnhold } from '#libs/deling';
import type { Innholdslinje, Innholdspost, Innholdstiltak } from '#libs/kommune/handlingsplan';
import type { Random } from './random.ts';
import type { Omfang } from './scale.ts';

const kroner = (antall: number) => String(antall * 100);

/** Det som ville gått ut av en kommune med en plan så stor: regnet av linjene, med produktets egen regel. Linjene selv blir ikke lagret noe sted. */
export function deltPlan(aar: number, omfang: Omfang, random: Random): DeltInnhold {
  const tiltak = Array.from({ length: omfang.tiltak }, (_, i) => tiltaket(i, random));
  const linjer = tiltak.flatMap((ett) => Array.from({ length: omfang.linjer }, (_, i) => linjen(ett, i, random)));
  const sum = { noekkel: '', navn: '', kdd: '0', eksternt: '0', sum: '0', antallLinjer: linjer.length };
  return deltInnhold({ aar, utgave: 1, innledning: null, tiltak, linjer, sum, perInnsatsomraade: [], perGiver: [] }, { antall: 1_000 + random.below(12) * 500, til: null, presisjon: 'omtrent' });
}

/** Det som ville gått ut om bruken i det samme året: noe er kjent, resten er et spenn. */
export function deltBruk({ beloep }: DeltInnhold, random: Random): DeltForbrukRad[] {
  const brukt = beloep.map(({ tema, giverart, beloep: budsjett }) => {
    const kjent = random.chance(0.5);
    return { tema, giverart, fra: kjent ? budsjett : '0', til: budsjett };
  });
  const iAlt = [...new Set(brukt.map(({ tema }) => tema))].map((tema) => {
    const her = brukt.filter((rad) => rad.tema === tema);
    const sum = (ende: 'fra' | 'til') => String(her.reduce((til, rad) => til + BigInt(rad[ende]), 0n));
    return { tema, giverart: 'i_alt' as const, fra: sum('fra'), til: sum('til') };
  });
  return deltForbruk([...brukt, ...iAlt]);
}

function tiltaket(nr: number, random: Random): Innholdstiltak {
  const tema = random.chance(0.04) ? null : random.pick(nasjonaleTemaer);
  return { id: `p${nr}`, tiltakId: `t${nr}`, navn: `Tiltak ${nr}`, status: random.pick(tiltakStatuser), tema, innsatsomraadeId: null, innsatsomraade: null, grep: 'nytt', omtale: null, kdd: '0', eksternt: '0', sum: '0', versjon: 1 };
}

/** Noen få linjer hører ikke til noe tiltak, og noen få venter på penger. */
function linjen({ tiltakId, tema }: Innholdstiltak, nr: number, random: Random): Innholdslinje {
  const poster = Array.from({ length: random.chance(0.03) ? 0 : random.chance(0.25) ? 2 : 1 }, () => posten(random));
  const uten = random.chance(0.02);
  return { id: `l${nr}`, nr, navn: `Linje ${nr}`, tiltakId: uten ? null : tiltakId, tiltak: null, innsatsomraadeId: null, innsatsomraade: null, tema: uten ? null : tema, kostnadsart: null, ikkeOrdinaerDrift: true, poster, kdd: null, eksternt: null };
}

/** De fleste har én giver; noen har to uten kjent fordeling, og noen har ingen som er oppgitt. */
function posten(random: Random): Innholdspost {
  const antall = random.chance(0.03) ? 0 : random.chance(0.05) ? 2 : 1;
  const givere = Array.from({ length: antall }, (_, i) => ({ id: `g${i}`, navn: `Giver ${i}`, art: random.pick(giverarter) }));
  return { id: 'f', tilskuddId: 'k', tilskudd: 'Tilskudd', tilskuddsaar: '2025', kolonne: 'kdd', beloep: kroner(10_000 + random.below(290) * 1_000), givere };
}
