import { innsynsrom, innsynsromMedAar, type FieldError, type Innsynsrom } from '#libs/contracts';
import { dagenFoer } from '#libs/tilgang';

/** Det kommunen vil åpne. Uten personer gjelder det alle som evaluerer i avtalen. */
export interface OensketInnsyn { innsynsrom: readonly Innsynsrom[]; fra: string; til: string; aarFra: number | null; aarTil: number | null; personer: readonly string[] | null }
/** Tida kommunen er med i avtalen, hvor lenge en åpning kan forlenges etter den, og hvem som evaluerer i den. */
export interface Avtalegrense { fra: string; til: string; forlengesTil: string; personer: readonly string[] }

/** Det som er galt med en ny åpning. `andre` er de som står for den samme avtalen. I går er lov, for den kan være gitt dagen før den blir ført. */
export function aapningsfeil(oenske: OensketInnsyn, avtale: Avtalegrense, andre: readonly OensketInnsyn[], idag: string): FieldError[] {
  const errors: FieldError[] = [];
  if (oenske.fra < dagenFoer(idag) || oenske.fra < avtale.fra) errors.push({ path: 'fra', code: 'TOO_EARLY' });
  return [...errors, ...endringsfeil(oenske, avtale, errors.length === 0 ? andre : [])];
}

/** Det som er galt med innholdet i en åpning som alt er gitt. */
export function endringsfeil({ innsynsrom: rommene, fra, til, aarFra, aarTil, personer }: OensketInnsyn, avtale: Avtalegrense, andre: readonly OensketInnsyn[]): FieldError[] {
  const errors: FieldError[] = [];
  if (til < fra) errors.push({ path: 'til', code: 'END_BEFORE_START' });
  if (til > avtale.til) errors.push({ path: 'til', code: 'TOO_LATE' });
  rommene.forEach((rom, i) => {
    if (rommene.indexOf(rom) !== i) errors.push({ path: `innsynsrom.${i}`, code: 'TAKEN' });
    const { trenger } = innsynsrom[rom];
    if (trenger.length > 0 && !trenger.some((annet) => rommene.includes(annet))) errors.push({ path: `innsynsrom.${i}`, code: 'REQUIRED' });
  });
  if (aarFra !== null && aarTil !== null && aarTil < aarFra) errors.push({ path: 'aarTil', code: 'END_BEFORE_START' });
  // Et år som ikke begrenser noe, ville sett ut som om det gjorde det.
  if ((aarFra !== null || aarTil !== null) && !innsynsromMedAar.some((rom) => rommene.includes(rom))) errors.push({ path: aarFra === null ? 'aarTil' : 'aarFra', code: 'NOT_ALLOWED' });
  personer?.forEach((id, i) => { if (!avtale.personer.includes(id)) errors.push({ path: `personer.${i}`, code: 'NOT_FOUND' }); });
  if (errors.length === 0 && andre.some((annen) => overlapper({ innsynsrom: rommene, fra, til, aarFra, aarTil, personer }, annen))) errors.push({ path: 'innsynsrom', code: 'OVERLAPS' });
  return errors;
}

/** Forlenget er den bare når den varer lenger enn avtalen. Før det er det en vanlig endring. */
export function forlengelsesfeil(til: string, naa: string, { til: slutt, forlengesTil }: Avtalegrense): FieldError[] {
  if (til <= slutt || til <= naa) return [{ path: 'til', code: 'TOO_EARLY' }];
  return til > forlengesTil ? [{ path: 'til', code: 'TOO_LATE' }] : [];
}

/** To åpninger som gir den samme personen det samme rommet for det samme året på den samme dagen: da vet ingen hvilken som må lukkes. */
export function overlapper(a: OensketInnsyn, b: OensketInnsyn): boolean {
  return a.fra <= b.til && b.fra <= a.til
    && a.innsynsrom.some((rom) => b.innsynsrom.includes(rom))
    && (a.aarFra ?? 0) <= (b.aarTil ?? 9999) && (b.aarFra ?? 0) <= (a.aarTil ?? 9999)
    && (a.personer === null || b.personer === null || a.personer.some((id) => b.personer!.includes(id)));
}
