import { alleUttaksrom, uttaksgrense, type FieldError, type Innsynsrom, type Uttaksomfang, type Uttaksrom } from '#libs/contracts';
import type { UttaksaapningRow } from './aapning.query.ts';

/** Det den som henter, ber om. Uten rom er det alt som er åpent. */
export interface Uttaksoenske { rom: readonly Uttaksrom[] | null; fraAar: number | null; tilAar: number | null }
/** Det kommunen har åpnet for. Uten rom er det alle; et tomt år er uten grense. */
export interface Uttaksaapning extends Uttaksoenske { grense: number }

/** Kommunens egne har alt. */
export const egenAapning: Uttaksaapning = { rom: null, fraAar: null, tilAar: null, grense: uttaksgrense.minst };

/** Rommet kommunen må ha åpnet for at et rom kan være med i pakken. Det som er delt, har sine egne veier ut. */
const aapnesMed: Readonly<Record<Uttaksrom, Innsynsrom>> = {
  program: 'program', tiltak: 'tiltak', oekonomi: 'oekonomi', indikatorer: 'indikator', handlingsplan: 'handlingsplan',
  programteori: 'programteori', barrierer: 'barriere', bestilteTabeller: 'bestilttabell', vedtak: 'vedtak', dokumenter: 'vedlegg',
};

/** Det åpningene i én avtale gir. En som er med i flere avtaler, får ikke det ene gjennom det andre. */
export const openedFor = (avtalerom: number | null, rader: readonly UttaksaapningRow[]): Uttaksaapning[] => rader.filter((rad) => rad.avtalerom === avtalerom)
  .map(({ innsynsrom, fraAar, tilAar, grense }) => ({ rom: alleUttaksrom.filter((rom) => innsynsrom.includes(aapnesMed[rom])), fraAar, tilAar, grense }));

const isUttaksrom = (navn: string): navn is Uttaksrom => (alleUttaksrom as readonly string[]).includes(navn);

/** Det som sto i adressen. Ukjente rom og år er feil, ikke noe som hoppes over. */
export function readOenske({ rom, fraAar, tilAar }: Record<string, unknown>): Uttaksoenske | FieldError[] {
  const errors: FieldError[] = [];
  const aarIn = (path: string, verdi: unknown): number | null => {
    if (verdi === undefined || verdi === '') return null;
    if (typeof verdi === 'string' && /^(19|20|21)\d\d$/.test(verdi)) return Number(verdi);
    errors.push({ path, code: 'NOT_A_NUMBER' });
    return null;
  };
  const navn = rom === undefined || rom === '' ? null : typeof rom === 'string' ? rom.split(',') : [''];
  if (navn?.some((en) => !isUttaksrom(en))) errors.push({ path: 'rom', code: 'NOT_ALLOWED' });
  const [fra, til] = [aarIn('fraAar', fraAar), aarIn('tilAar', tilAar)];
  if (fra !== null && til !== null && fra > til) errors.push({ path: 'tilAar', code: 'END_BEFORE_START' });
  return errors.length > 0 ? errors : { rom: navn && inOrder(navn as Uttaksrom[]), fraAar: fra, tilAar: til };
}

/**
 * Det ene stedet der det som er bedt om, holdes mot det kommunen har åpnet for. Hvert rom må for alle årene ligge innenfor én åpning; to åpninger legges ikke sammen
 * til noe ingen har gitt. Det som ikke er nevnt, er flest mulig rom, og så flest mulig år. Grensa for antall personer er den strengeste av dem som gjelder.
 */
export function scopeWithin({ rom, fraAar, tilAar }: Uttaksoenske, aapninger: readonly Uttaksaapning[]): Uttaksomfang | FieldError[] {
  const [fra, til] = [fraAar === null ? aapninger.map((en) => en.fraAar) : [fraAar], tilAar === null ? aapninger.map((en) => en.tilAar) : [tilAar]];
  const mulige = fra.flatMap((foerst) => til.map((sist): Aar => ({ fraAar: foerst, tilAar: sist }))).filter((aar) => widthOf(aar) >= 0)
    .map((aar) => ({ rom: (rom ?? alleUttaksrom).filter((en) => isOpen(en, aar, aapninger)), ...aar }))
    .filter((omfang) => omfang.rom.length > 0 && (rom === null || omfang.rom.length === rom.length))
    .sort((a, b) => b.rom.length - a.rom.length || widthOf(b) - widthOf(a));
  if (mulige[0]) return { ...mulige[0], rom: inOrder(mulige[0].rom), grense: Math.max(uttaksgrense.minst, ...aapninger.map(({ grense }) => grense)) };
  const romErAapent = aapninger.some((aapning) => aapning.rom?.length !== 0 && (rom ?? []).every((en) => hasRoom(aapning, en)));
  return [{ path: romErAapent ? 'fraAar' : 'rom', code: 'NOT_ALLOWED' }];
}

/** Om hele omfanget fortsatt er åpent, mens pakken lages og sendes. */
export const isStillOpen = ({ rom, ...aar }: Uttaksomfang, aapninger: readonly Uttaksaapning[]): boolean => rom.every((en) => isOpen(en, aar, aapninger));

type Aar = Pick<Uttaksomfang, 'fraAar' | 'tilAar'>;
const hasRoom = (aapning: Uttaksaapning, rom: Uttaksrom): boolean => aapning.rom?.includes(rom) ?? true;
const covers = (aapning: Uttaksaapning, { fraAar, tilAar }: Aar): boolean =>
  (aapning.fraAar === null || (fraAar !== null && fraAar >= aapning.fraAar)) && (aapning.tilAar === null || (tilAar !== null && tilAar <= aapning.tilAar));
const isOpen = (rom: Uttaksrom, aar: Aar, aapninger: readonly Uttaksaapning[]): boolean => aapninger.some((aapning) => hasRoom(aapning, rom) && covers(aapning, aar));
const inOrder = (rom: readonly Uttaksrom[]): Uttaksrom[] => alleUttaksrom.filter((en) => rom.includes(en));
const widthOf = ({ fraAar, tilAar }: Aar): number => (tilAar ?? 9999) - (fraAar ?? 0);
