import type { Avtalestatus, FieldError, Terminstatus } from '#libs/contracts';
import type { Avtaleinnhold } from './avtaleinnhold.ts';
import { kostnadsfeil, type Laasteandeler } from './kostnad.policy.ts';

/** Utgaven før, når denne ikke er den første: terminene før `fraTermin` kan ikke endres. */
export interface Forrige extends Laasteandeler { innhold: Avtaleinnhold }

/** Det som må rettes før avtalen kan sendes. `kommuner` er numrene i nettverket. */
export function avtalefeil(innhold: Avtaleinnhold, kommuner: readonly string[], forrige: Forrige | null): FieldError[] {
  const feil = [...periodefeil(innhold), ...partfeil(innhold, kommuner), ...terminfeil(innhold), ...(forrige ? laasefeil(innhold, forrige) : [])];
  return feil.length > 0 ? feil : kostnadsfeil(innhold, forrige ?? undefined);
}

function periodefeil({ fra, til, mva, mvaProsent }: Avtaleinnhold): FieldError[] {
  return [...(til < fra ? [{ path: 'til', code: 'END_BEFORE_START' } as const] : []), ...(mva !== 'fritatt' && mvaProsent === null ? [{ path: 'mvaProsent', code: 'REQUIRED' } as const] : [])];
}

function partfeil({ noekkel, parter, terminer }: Avtaleinnhold, kommuner: readonly string[]): FieldError[] {
  const numre = parter.map(({ kommunenummer }) => kommunenummer);
  return parter.flatMap((part, i): FieldError[] => {
    const path = (felt: string) => `parter.${i}.${felt}`;
    return [
      ...(part.type === 'kommune' && !kommuner.includes(part.kommunenummer ?? '') ? [{ path: path('kommunenummer'), code: 'NOT_FOUND' } as const] : []),
      ...(part.type !== 'kommune' && part.kommunenummer !== null ? [{ path: path('kommunenummer'), code: 'NOT_ALLOWED' } as const] : []),
      ...(part.kommunenummer !== null && numre.indexOf(part.kommunenummer) !== i ? [{ path: path('kommunenummer'), code: 'TAKEN' } as const] : []),
      ...(noekkel === 'innbyggere' && part.type === 'kommune' && !part.innbyggere ? [{ path: path('innbyggere'), code: 'REQUIRED' } as const] : []),
      ...(part.utFra !== null && (part.utFra < 1 || part.utFra > terminer.length) ? [{ path: path('utFra'), code: part.utFra < 1 ? 'TOO_SMALL' : 'TOO_LARGE' } as const] : []),
    ];
  });
}

/** Terminene kommer etter hverandre, i avtaletida, og venter bare på leveranser som er i planen. */
function terminfeil({ fra, til, terminer, leveranser }: Avtaleinnhold): FieldError[] {
  if (terminer.length === 0) return [{ path: 'terminer', code: 'REQUIRED' }];
  return [
    ...leveranser.flatMap(({ frist }, i): FieldError[] => (frist < fra ? [{ path: `leveranser.${i}.frist`, code: 'TOO_EARLY' }] : [])),
    ...terminer.flatMap(({ forfall, leveranse }, i): FieldError[] => [
      ...(forfall < fra ? [{ path: `terminer.${i}.forfall`, code: 'TOO_EARLY' } as const] : []), ...(forfall > til ? [{ path: `terminer.${i}.forfall`, code: 'TOO_LATE' } as const] : []),
      ...(i > 0 && forfall <= terminer[i - 1]!.forfall ? [{ path: `terminer.${i}.forfall`, code: 'END_BEFORE_START' } as const] : []),
      ...(leveranse !== null && !leveranser.some(({ nr }) => nr === leveranse) ? [{ path: `terminer.${i}.leveranse`, code: 'NOT_FOUND' } as const] : []),
    ]),
  ];
}

/** Det som er forfalt, står: samme termin, og ingen går ut bakover. En part kan ikke bytte nummer, for andelene er ført på det. */
function laasefeil({ terminer, parter }: Avtaleinnhold, { fraTermin, innhold: foer }: Forrige): FieldError[] {
  return [
    ...foer.terminer.filter(({ nr }) => nr < fraTermin).flatMap(({ nr, forfall, beloep }): FieldError[] => {
      const naa = terminer[nr - 1];
      return naa?.forfall === forfall && naa.beloep === beloep ? [] : [{ path: `terminer.${nr - 1}`, code: 'NOT_ALLOWED' }];
    }),
    ...foer.parter.flatMap(({ nr, type, kommunenummer }): FieldError[] => {
      const naa = parter[nr - 1];
      return naa?.type === type && naa.kommunenummer === kommunenummer ? [] : [{ path: `parter.${nr - 1}`, code: 'NOT_ALLOWED' }];
    }),
    ...parter.flatMap(({ utFra }, i): FieldError[] => (utFra !== null && utFra < fraTermin && foer.parter[i]?.utFra !== utFra ? [{ path: `parter.${i}.utFra`, code: 'TOO_EARLY' }] : [])),
  ];
}

/** Det som avgjør statusen til en utgave. `ja` er om alle som betaler, har sagt ja; `nei` om noen sist sa nei. */
export interface Svartilstand { utgave: number; sendt: boolean; ja: boolean; nei: boolean }

/** Statusen til hver utgave. Den nyeste alle har sagt ja til, gjelder. */
export function statuser(utgaver: readonly Svartilstand[]): Map<number, Avtalestatus> {
  const gjelder = Math.max(0, ...utgaver.filter(({ sendt, ja }) => sendt && ja).map(({ utgave }) => utgave));
  return new Map(utgaver.map(({ utgave, sendt, nei }) => [utgave, !sendt ? 'utkast' : utgave === gjelder ? 'gjelder' : utgave < gjelder ? 'erstattet' : nei ? 'avslaatt' : 'venter']));
}

/** En termin som venter på en leveranse, kan betales når den er godtatt, ikke før, uansett forfall. */
export const terminstatus = (forfall: string, godtatt: boolean | null, idag: string): Terminstatus =>
  (godtatt === false ? 'venter_paa_leveranse' : forfall <= idag ? 'kan_betales' : 'kommer');
