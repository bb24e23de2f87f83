import { alleUttaksrom, uttaksgrense, type FieldError, type Uttaksomfang, type Uttaksrom } from '#libs/contracts';

/** Det den som henter, ber om. Uten rom er det alt som er åpent. */
export interface Uttaksoenske { rom: readonly Uttaksrom[] | null; fraAar: number | null; tilAar: number | null }
/** Det kommunen har åpnet for. Uten rom er det alle; et tomt år er uten grense. */
export interface Uttaksaapning extends Uttaksoenske { grense: number }

/** Kommunens egne har alt. */
export const egenAapning: Uttaksaapning = { rom: null, fraAar: null, tilAar: null, grense: uttaksgrense.minst };

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
 * Det ene stedet der det som er bedt om, holdes mot det kommunen har åpnet for. Uttaket må ligge innenfor én åpning; to åpninger legges ikke sammen til noe ingen har gitt.
 * Det som ikke er nevnt, er så vidt som åpningen. Grensa for antall personer er den strengeste av dem som gjelder.
 */
export function scopeWithin(oenske: Uttaksoenske, aapninger: readonly Uttaksaapning[]): Uttaksomfang | FieldError[] {
  const innenfor = aapninger.map((aapning) => narrowed(oenske, aapning)).filter((omfang) => omfang !== null).sort((a, b) => b.rom.length - a.rom.length || widthOf(b) - widthOf(a));
  if (innenfor[0]) return { ...innenfor[0], grense: Math.max(uttaksgrense.minst, ...aapninger.map(({ grense }) => grense)) };
  const romErAapent = aapninger.some(({ rom }) => rom === null || (oenske.rom ?? []).every((en) => rom.includes(en)));
  return [{ path: romErAapent ? 'fraAar' : 'rom', code: 'NOT_ALLOWED' }];
}

function narrowed(oenske: Uttaksoenske, aapning: Uttaksaapning): Omit<Uttaksomfang, 'grense'> | null {
  const aapne = aapning.rom ?? alleUttaksrom;
  const rom = oenske.rom ?? aapne;
  if (rom.length === 0 || !rom.every((en) => aapne.includes(en))) return null;
  const [fraAar, tilAar] = [oenske.fraAar ?? aapning.fraAar, oenske.tilAar ?? aapning.tilAar];
  const tidlig = aapning.fraAar !== null && (fraAar! < aapning.fraAar || (tilAar !== null && tilAar < aapning.fraAar));
  const sent = aapning.tilAar !== null && (tilAar! > aapning.tilAar || (fraAar !== null && fraAar > aapning.tilAar));
  return tidlig || sent ? null : { rom: inOrder(rom), fraAar, tilAar };
}

const inOrder = (rom: readonly Uttaksrom[]): Uttaksrom[] => alleUttaksrom.filter((en) => rom.includes(en));
const widthOf = ({ fraAar, tilAar }: Omit<Uttaksomfang, 'grense'>): number => (tilAar ?? 9999) - (fraAar ?? 0);
