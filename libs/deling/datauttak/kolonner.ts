import { hiddenSymbol } from '#libs/contracts';
import type { Kilde, Kolonne } from '#libs/platform';
import type { Kolonneslag, Uttakskolonne, Uttaksrad, Uttakstabell } from './uttakstabell.ts';

/** Kolonnen som sier hva som er skjult i raden. */
export const skjult = 'skjult';
export const hiddenIn = (rad: Uttaksrad): string[] => (rad[skjult] as string[] | undefined) ?? [];

const bredde: Partial<Record<Kolonneslag, number>> = { id: 38, heltall: 10, tall: 12, kroner: 16, antall: 10, ja: 8, tid: 14, tidspunkt: 22, liste: 32, kilde: 36 };

/** Kilden på én linje, slik den står i alle uttrekk. */
export const kildetekst = (kilde: Kilde | null): string | null => kilde && `${kilde.tittel}${kilde.sted ? `, ${kilde.sted}` : ''}${kilde.tolket ? ' (tolket)' : ''}`;

function textOf(slag: Kolonneslag, verdi: unknown): string | null {
  if (verdi === null || verdi === undefined) return null;
  if (slag === 'liste') return (verdi as string[]).join('\n') || null;
  if (slag === 'kilde') return kildetekst(verdi as Kilde);
  return slag === 'json' ? JSON.stringify(verdi) : String(verdi);
}

function kolonneOf({ navn, slag }: Uttakskolonne): Kolonne<Uttaksrad> {
  const hode = { navn, bredde: bredde[slag] ?? (/^(navn|tittel|tekst|beskrivelse|hensikt)$/.test(navn) ? 40 : 20) };
  const shown = <T>(rad: Uttaksrad, les: (verdi: unknown) => T): T | string | null => (hiddenIn(rad).includes(navn) ? hiddenSymbol : rad[navn] === null ? null : les(rad[navn]));
  if (slag === 'heltall' || slag === 'antall') return { ...hode, type: 'prikket', les: (rad) => shown(rad, Number) };
  if (slag === 'tall') return { ...hode, type: 'prikkettall', les: (rad) => shown(rad, Number) };
  if (slag === 'kroner') return { ...hode, type: 'kroner', les: (rad) => rad[navn] as string | null };
  if (slag === 'ja') return { ...hode, type: 'ja', les: (rad) => rad[navn] as boolean | null };
  return { ...hode, type: 'tekst', les: (rad) => shown(rad, (verdi) => textOf(slag, verdi)) };
}

/** Kolonnene i CSV og regneark. Et skjult felt er tegnet, og siste kolonne sier hvilke det er. */
export const kolonnerOf = ({ kolonner }: Uttakstabell<string>): Kolonne<Uttaksrad>[] => [
  ...kolonner.map(kolonneOf), { navn: skjult, bredde: 24, type: 'tekst', les: (rad) => hiddenIn(rad).join('\n') || null },
];
