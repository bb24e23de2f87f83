/** HTML som er trygg å sende. Bare `html` lager den; alt annet som settes inn, er tekst og får tegnene vernet. */
export class Html {
  constructor(readonly text: string) {}
}

/** Det som kan settes inn i en mal. Tomt og usant blir ingenting. */
export type Innhold = Html | string | number | null | undefined | false | readonly Innhold[];

/**
 * En mal. Verdier kan stå som innhold, eller i et attributt med anførselstegn rundt; aldri i et navn, et skript eller et stilark.
 * Malen skal også være velformet XML: da kan en prøve lese siden med en streng leser og se at ingen verdi ble til noe annet enn tekst.
 */
export function html(parts: TemplateStringsArray, ...values: Innhold[]): Html {
  return new Html(parts.map((part, i) => (i === 0 ? part : written(values[i - 1]) + part)).join(''));
}

function written(value: Innhold): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return value === null || value === undefined || value === false ? '' : escaped(String(value as string | number));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
/** Kontrolltegn, og tegn som snur retningen på teksten så det som står, ikke er det en leser. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** Teksten slik en leser får den: uten tegn ingen ser. */
export const readable = (text: string): string => text.toWellFormed().replace(invisible, '');
export const escaped = (text: string): string => readable(text).replace(/[&<>"']/g, (tegn) => entities[tegn]!);

/** Adressen når den er en vanlig nettadresse. Ellers ingenting, og lenken blir tekst. */
export const webAddress = (adresse: string): string | null => (/^https:\/\/[^\s]+$/i.test(adresse) ? adresse : null);
