/**
 * Filtypene vi tar imot. Koden er det som lagres; tjeneren avgjør den av innholdet, og nettsidene viser navnet.
 * Formater som kan bære makroer eller skript (docm, html, svg), er ikke med.
 */
export const filtyper = {
  pdf: { navn: 'PDF', mime: 'application/pdf', endelser: ['pdf'] },
  docx: { navn: 'Word', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endelser: ['docx'] },
  xlsx: { navn: 'Excel', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endelser: ['xlsx'] },
  pptx: { navn: 'PowerPoint', mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endelser: ['pptx'] },
  odt: { navn: 'OpenDocument-tekst', mime: 'application/vnd.oasis.opendocument.text', endelser: ['odt'] },
  ods: { navn: 'OpenDocument-regneark', mime: 'application/vnd.oasis.opendocument.spreadsheet', endelser: ['ods'] },
  png: { navn: 'Bilde (PNG)', mime: 'image/png', endelser: ['png'] },
  jpeg: { navn: 'Bilde (JPEG)', mime: 'image/jpeg', endelser: ['jpg', 'jpeg'] },
  txt: { navn: 'Tekst', mime: 'text/plain; charset=utf-8', endelser: ['txt'] },
  csv: { navn: 'CSV', mime: 'text/csv; charset=utf-8', endelser: ['csv'] },
} as const satisfies Record<string, { navn: string; mime: string; endelser: readonly string[] }>;

export type Filtype = keyof typeof filtyper;
export const alleFiltyper = Object.keys(filtyper) as Filtype[];

/** Endelsen med små bokstaver og uten punktum; tom når navnet ikke har noen. */
export const endelseAv = (navn: string): string => /\.([a-z0-9]+)$/i.exec(navn)?.[1]?.toLowerCase() ?? '';

/** Typen navnet gir seg ut for, eller `null` når vi ikke tar imot den. */
export function filtypeFraNavn(navn: string): Filtype | null {
  const endelse = endelseAv(navn);
  return alleFiltyper.find((type) => (filtyper[type].endelser as readonly string[]).includes(endelse)) ?? null;
}

/** Endelsene slik en filvelger vil ha dem: «.pdf,.docx,…». */
export const godtatteEndelser = alleFiltyper.flatMap((type) => filtyper[type].endelser.map((endelse) => `.${endelse}`)).join(',');
