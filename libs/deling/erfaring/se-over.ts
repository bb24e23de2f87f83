import { virkningsord } from '#libs/contracts';

/** Hva den som deler, bør se på en gang til: et lite antall mennesker, noe som ligner kontaktopplysninger, eller en påstand om at noe førte til noe annet. */
export const seOverSlag = ['lite_antall', 'kontakt', 'virkning'] as const;
export type SeOverSlag = (typeof seOverSlag)[number];
export interface SeOverFunn { felt: string; slag: SeOverSlag; funn: string }

const faa = String.raw`(?<![\p{L}\d])(?:[0-4]|null|ingen|én|ei|ett|to|tre|fire)\s+`;
const folk = String.raw`(?:\p{L}+\s+)?(?:person\p{L}*|deltaker\p{L}*|elev\p{L}*|barn|ungdom|ungdommer|unge|gutter?|jenter?|kvinner?|menn|mann|familier?|husstander?|foreldre|mødre|mor|far|brukere?|beboere?|ansatte?|frivillige)(?!\p{L})`;
const liteAntall = new RegExp(faa + folk, 'iu');
// E-post, telefonnummer og fødselsnummer.
const kontakt = /[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}+|(?<!\d)(?:\d{11}|\d{6} \d{5}|(?:\+47 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2})(?!\d)/u;

/** Alt i teksten som bør ses over, ett funn av hvert slag i hvert felt. */
export function seOver(felter: Record<string, unknown>): SeOverFunn[] {
  return Object.entries(felter).flatMap(([felt, verdi]) => {
    const tekst = textIn(verdi).normalize('NFC');
    const funn: [SeOverSlag, string | null | undefined][] = [['lite_antall', liteAntall.exec(tekst)?.[0]], ['kontakt', felt === 'lenker' ? null : kontakt.exec(tekst)?.[0]], ['virkning', virkningsord(tekst)]];
    return funn.flatMap(([slag, ord]) => (ord ? [{ felt, slag, funn: ord }] : []));
  });
}

function textIn(verdi: unknown): string {
  if (typeof verdi === 'string') return verdi;
  if (Array.isArray(verdi)) return verdi.map(textIn).join('\n');
  return verdi !== null && typeof verdi === 'object' && 'tekst' in verdi ? textIn(verdi.tekst) : '';
}
