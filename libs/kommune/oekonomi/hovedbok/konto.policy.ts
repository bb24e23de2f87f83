import type { Konto, Posteringstype } from '#libs/contracts';

/** Hva som står på kontoene for ett tilskudd ett år. Kildesiden er null eller under; det andre er hvor pengene er. */
export type Kontostand = Partial<Record<Konto, bigint>>;
/** En del av en føring: fra én konto til en annen. */
export interface Del { type: Posteringstype; fra: Konto; til: Konto; beloep: bigint }
/** Det noen kan føre selv. Fordeling føres av vedtaket, forbruk og overføring der de hører til. */
export const foerbare = ['ventet', 'forskuttering', 'tilsagn', 'utbetaling', 'nedsettelse', 'omdisponering', 'inndragning', 'tilbakebetaling', 'overfoering'] as const satisfies readonly Posteringstype[];
export type Foerbar = (typeof foerbare)[number];

const least = (a: bigint, b: bigint) => (a < b ? a : b);
const minus = (a: bigint, b: bigint) => (a > b ? a - b : 0n);

/** Deler et beløp på kontoer i rekkefølge, så langt det rekker på hver. Gir det som ble igjen. */
function paaRekke(beloep: bigint, rekke: [Konto, bigint][]): { deler: [Konto, bigint][]; rest: bigint } {
  let rest = beloep;
  const deler = rekke.map(([konto, plass]): [Konto, bigint] => {
    const del = least(rest, plass);
    rest -= del;
    return [konto, del];
  }).filter(([, del]) => del > 0n);
  return { deler, rest };
}

/**
 * Kontoene en føring går mellom. `fraLinje` sier om pengene tas fra en budsjettlinje, ellers fra det ufordelte.
 *
 * - tilsagn dekker først det som er forskuttert, så det som er ventet; resten er nye penger å fordele.
 * - en utbetaling uten tilsagn av det som er ventet eller forskuttert, er også et tilsagn.
 * - en nedsettelse tar det minst sikre først: det ventede, så det lovede, så det forskutterte. Det som er utbetalt, må betales tilbake i stedet.
 */
export function delerAv(type: Foerbar, beloep: bigint, stand: Kontostand, fraLinje: boolean): Del[] {
  const paa = (konto: Konto) => -(stand[konto] ?? 0n);
  const [ventet, forskuttert, tilsagn] = [paa('ventet'), paa('forskuttert'), paa('tilsagn')];
  const tilsagnPaa = (sum: bigint): { deler: Del[]; rest: bigint } => {
    const { deler, rest } = paaRekke(sum, [['forskuttert', forskuttert], ['ventet', ventet]]);
    return { deler: deler.map(([til, del]) => ({ type: 'tilsagn', fra: 'tilsagn', til, beloep: del })), rest };
  };
  switch (type) {
    case 'ventet': return [{ type, fra: 'ventet', til: 'ufordelt', beloep }];
    case 'forskuttering': return [{ type, fra: 'forskuttert', til: 'ventet', beloep }];
    case 'tilsagn': {
      const { deler, rest } = tilsagnPaa(beloep);
      return [...deler, ...(rest > 0n ? [{ type, fra: 'tilsagn', til: 'ufordelt', beloep: rest } as const] : [])];
    }
    case 'utbetaling': {
      const { deler, rest } = tilsagnPaa(minus(beloep, tilsagn));
      return [...deler, ...(beloep > rest ? [{ type, fra: 'utbetalt', til: 'tilsagn', beloep: beloep - rest } as const] : []),
        ...(rest > 0n ? [{ type, fra: 'utbetalt', til: 'ufordelt', beloep: rest } as const] : [])];
    }
    case 'nedsettelse': {
      const { deler, rest } = paaRekke(beloep, [['ventet', ventet], ['tilsagn', tilsagn], ['forskuttert', forskuttert]]);
      // Det som ikke får plass, står igjen på det ventede, så databasen svarer at det ikke er dekning.
      return [...deler, ...(rest > 0n ? [['ventet', rest] as [Konto, bigint]] : [])].map(([til, del]) => ({ type, fra: 'ufordelt', til, beloep: del }));
    }
    case 'omdisponering': return [{ type, fra: 'fordelt', til: 'fordelt', beloep }];
    case 'inndragning': return [{ type, fra: 'fordelt', til: 'ufordelt', beloep }];
    case 'tilbakebetaling': return [{ type, fra: fraLinje ? 'fordelt' : 'ufordelt', til: 'tilbakebetalt', beloep }];
    case 'overfoering': return [{ type, fra: 'ufordelt', til: 'ufordelt', beloep }];
  }
}
