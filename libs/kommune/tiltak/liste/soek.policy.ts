/** Mønsteret for ILIKE: %, _ og \ fra den som søker, betyr seg selv. `null` når søket ikke begrenser. */
export function soekemoenster(soek: string | null | undefined): string | null {
  const tekst = soek?.trim().replace(/[\\%_]/g, '\\$&');
  return tekst ? `%${tekst}%` : null;
}
