/** Hva en figur er, så den som tegner kan gi den farge og mønster. `n` teller delene i en stolpe fra null. */
export type Rolle = `del${0 | 1 | 2 | 3 | 4 | 5}` | `strek${0 | 1 | 2}` | 'brudd' | 'sikker' | 'usikker' | 'rest' | 'akse' | 'tekst' | 'verdi' | 'valgt' | 'omraade';

export type Figur =
  | { slag: 'rektangel'; x: number; y: number; bredde: number; hoeyde: number; rolle: Rolle }
  | { slag: 'linje'; x1: number; y1: number; x2: number; y2: number; rolle: Rolle }
  | { slag: 'buet'; d: string; rolle: Rolle }
  | { slag: 'tekst'; x: number; y: number; tekst: string; rolle: Rolle; anker: 'start' | 'middle' | 'end' };

/** Tallene bak et diagram, slik de står i tabellen under det og i CSV-fila. */
export interface Tabell { kolonner: string[]; rader: (string | number | null)[][]; desimaler?: number }

/** Et ferdig diagram: figurene i piksler, setningen som sier det samme, og tabellen med tallene. */
export interface Diagram { tittel: string; setning: string; tabell: Tabell; bredde: number; hoeyde: number; figurer: Figur[] }
