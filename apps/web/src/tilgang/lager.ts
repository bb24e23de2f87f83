/** Nettleserens lager kan være stengt eller fullt. Da går alt som før, bare uten hukommelse. */
export function les<T>(noekkel: string): T | null {
  try {
    const tekst = localStorage.getItem(noekkel);
    return tekst === null ? null : (JSON.parse(tekst) as T);
  } catch {
    return null;
  }
}

export function skriv(noekkel: string, verdi: unknown): void {
  try {
    localStorage.setItem(noekkel, JSON.stringify(verdi));
  } catch { /* se over */ }
}

export function slett(noekkel: string): void {
  try {
    localStorage.removeItem(noekkel);
  } catch { /* se over */ }
}

export function slettAlle(prefiks: string): void {
  try {
    Object.keys(localStorage).filter((noekkel) => noekkel.startsWith(prefiks)).forEach((noekkel) => localStorage.removeItem(noekkel));
  } catch { /* se over */ }
}
