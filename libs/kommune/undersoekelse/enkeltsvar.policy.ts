import type { Lestrad } from '#libs/platform';

/** Overskrifter i en fil der hver rad er ett menneske. */
const personkolonne = /e-?post|e-?mail|mobil|telefon|f(ø|oe?)dsel|personnummer|\bfnr\b|fornavn|etternavn|^navn$|respondent|deltaker.?(id|nr)|^id$|ip-?adresse|\bip\b|tidsstempel|timestamp|innsendt|besvart|fritekst|kommentar/i;
const epost = /[^\s@;,]+@[^\s@;,]+\.[a-zæøå]{2,}/i;
const ellevesiffer = /(?<!\d)\d{6}\s?\d{5}(?!\d)/;
const telefon = /^(\+47|0047)?\s?[2-9]\d{2}\s?\d{2}\s?\d{3}$|^(\+47|0047)\s?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}$/;

const raad = 'Løftet tar bare imot svar som er talt opp, ikke svarene til hver enkelt. Ingenting er lagret. Tell opp hvor mange som ga hvert svar, og last opp det.';

/** Feilen når fila ser ut til å ha svarene til hver enkelt. Det som sto der, gjentas ikke. `null` når den ikke gjør det. */
export function looksPersonal(hode: readonly string[], rader: readonly Lestrad[]): string | null {
  const kolonne = hode.find((celle) => personkolonne.test(celle.trim()));
  if (kolonne !== undefined) return `Fila ser ut til å ha svarene til hver enkelt: den har kolonnen «${kolonne.slice(0, 40)}». ${raad}`;
  for (const { nr, celler } of rader) {
    if (celler.some((celle) => epost.test(celle))) return `Rad ${nr} ser ut til å ha en e-postadresse. ${raad}`;
    if (celler.some((celle) => ellevesiffer.test(celle))) return `Rad ${nr} ser ut til å ha et fødselsnummer. ${raad}`;
    if (celler.some((celle) => telefon.test(celle))) return `Rad ${nr} ser ut til å ha et telefonnummer. ${raad}`;
  }
  return perPerson(hode, rader) ? `Fila ser ut til å ha én rad for hver som har svart: de samme svarene går igjen på mange rader uten at de er talt opp. ${raad}` : null;
}

/** Mange like rader, når antallet ikke regnes med, er enkeltsvar som står under hverandre. */
function perPerson(hode: readonly string[], rader: readonly Lestrad[]): boolean {
  const tall = hode.map((celle) => /^(antall|andel|prosent|n)\b/i.test(celle.trim()));
  const like = new Map<string, number>();
  for (const { celler } of rader) {
    const noekkel = celler.filter((_, plass) => !tall[plass]).map((celle) => celle.toLocaleLowerCase('nb')).join('\u0000');
    like.set(noekkel, (like.get(noekkel) ?? 0) + 1);
  }
  return Math.max(0, ...like.values()) >= 5;
}
