type Egenskaper<K extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[K], 'children' | 'className'>> & { class?: string; attr?: Record<string, string> };

/** Ett element, uten rammeverk. Tekst blir alltid tekst, aldri HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(navn: K, { class: klasse, attr = {}, ...egenskaper }: Egenskaper<K> = {}, ...barn: (Node | string)[]): HTMLElementTagNameMap[K] {
  const el = Object.assign(document.createElement(navn), egenskaper);
  if (klasse) el.className = klasse;
  for (const [attributt, verdi] of Object.entries(attr)) el.setAttribute(attributt, verdi);
  el.append(...barn);
  return el;
}
