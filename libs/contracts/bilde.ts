/** Hva som gjør at et bilde kan vises: ingen kan kjennes igjen i det, eller alle som kan det, har sagt ja skriftlig. */
export const bildesamtykker = ['ingen_gjenkjennes', 'skriftlig'] as const;
export type Bildesamtykke = (typeof bildesamtykker)[number];

/** Det vi tar imot av bilder. Innholdet avgjør, ikke navnet. Punkter er i bildepunkter; `side` er den lengste siden i det som lagres. */
export const bildegrenser = { formater: ['jpeg', 'png', 'webp'], endelser: '.jpg,.jpeg,.png,.webp', piksler: 50_000_000, side: 2000, antall: 12 } as const;

/** Hvorfor et bilde ikke går ut: samtykket er trukket, det er gått ut på dato, eller bildet er tatt bort fra utkastet. */
export const bildehindre = ['trukket', 'utloept', 'fjernet'] as const;
export type Bildehinder = (typeof bildehindre)[number];

/** Det som står i veien for at bildet vises for andre, eller `null` når ingenting gjør det. Det som ikke kan gjøres om, står først. */
export function bildehinder({ trukket, utloept, arkivert }: { trukket: string | null; utloept: boolean; arkivert: boolean }): Bildehinder | null {
  return trukket !== null ? 'trukket' : arkivert ? 'fjernet' : utloept ? 'utloept' : null;
}
