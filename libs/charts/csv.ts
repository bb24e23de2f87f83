import type { Tabell } from './diagram.ts';

/** Tabellen bak et diagram som CSV, slik norsk Excel venter den: UTF-8 med merke, semikolon, komma i tall. */
export function csvAv({ kolonner, rader }: Tabell): string {
  return `\uFEFF${[kolonner, ...rader].map((rad) => rad.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** Tekst som et regneark ville lest som en formel, får en apostrof foran. */
function cell(verdi: string | number | null): string {
  if (verdi === null) return '';
  if (typeof verdi === 'number') return String(verdi).replace('.', ',');
  const text = /^[=+\-@\t\r]/.test(verdi) ? `'${verdi}` : verdi;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
