/** Én feil i fila: hvor, hva som står der, og hva som er galt. */
export interface InnlesingFeil { sti: string; verdi: string; melding: string }

/** Så mange feil vises. Flere hjelper ingen, og en fiendtlig fil kan ha millioner. */
export const maxFeil = 50;
/** Så mange samles før letingen stopper. */
export const maxCollected = 1_000;

/** Fila kan ikke leses inn, og ingenting er lagret. `feil` har de første 50; `antall` er alle som ble funnet før letingen stoppet. */
export class InnlesingError extends Error {
  readonly feil: InnlesingFeil[];
  readonly antall: number;

  constructor(feil: InnlesingFeil[]) {
    const unike = [...new Map(feil.map((f) => [`${f.sti}\n${f.melding}`, f])).values()];
    super(`Fila kan ikke leses inn. ${unike.length === 1 ? 'Én feil' : `${unike.length} feil`}, ingenting er lagret.\n${unike.slice(0, maxFeil).map(line).join('\n')}`);
    this.name = 'InnlesingError';
    this.feil = unike.slice(0, maxFeil);
    this.antall = unike.length;
  }
}

const line = ({ sti, verdi, melding }: InnlesingFeil) => `  ${sti}: ${melding}${verdi === '' ? '' : ` (${verdi})`}`;

/** En feil med verdien kortet ned. Hele fila har stien «fila». */
export const feilVed = (sti: string, verdi: unknown, melding: string): InnlesingFeil => ({ sti: sti === '' ? 'fila' : sti, verdi: shorten(verdi), melding });

/** «tiltak[3].navn». En nøkkel som ikke er et vanlig ord, står i klammer og anførsel. */
export function joinSti(sti: string, del: string | number): string {
  if (typeof del === 'number') return `${sti}[${del}]`;
  if (!/^[A-Za-z_]\w{0,60}$/.test(del)) return `${sti}[${shorten(del)}]`;
  return sti === '' ? del : `${sti}.${del}`;
}

/** Det som står der, kort nok til ei feilmelding. Styretegn blir synlige, så de ikke kan lure en terminal. */
export function shorten(verdi: unknown): string {
  if (verdi === undefined) return '';
  if (Array.isArray(verdi)) return `[… ${verdi.length}]`;
  if (verdi !== null && typeof verdi === 'object') return '{…}';
  if (typeof verdi !== 'string') return String(verdi);
  const kort = [...verdi.slice(0, 61)].slice(0, 60).join('');
  const synlig = JSON.stringify(kort).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, (tegn) => `\\u${tegn.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return kort.length < verdi.length ? `${synlig.slice(0, -1)}…"` : synlig;
}
