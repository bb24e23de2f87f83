/** Ei fil med stedene kommunen kan ha tall for, slik de skal stå. Merket foran gjør at et norsk regneark leser æ, ø og å. */
export function tabellmoenster(steder: readonly string[]): string {
  const celle = (ord: string) => (/[";]|^[=+\-@']/.test(ord) ? `"${(/^[=+\-@']/.test(ord) ? `'${ord}` : ord).replaceAll('"', '""')}"` : ord);
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFFomraadekode;periode;verdi;n;merke\r\n${steder.map((sted) => `${celle(sted)};;;;`).join('\r\n')}\r\n`)}`;
}
