// Kontrakten har organa i plankjedene på bokmål. I eit vedtak står organet slik det er ført.
const organord: Record<string, string> = { Programleder: 'Programleiar', 'Kommunedirektørens ledergruppe': 'Leiargruppa til kommunedirektøren' };

/** Organet på nynorsk. */
export const organNavn = (organ: string): string => organord[organ] ?? organ;
