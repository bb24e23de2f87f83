/** Det driftsloggen får vite om en feil: nok til å finne den, men ingen verdier. En verdi kan være innholdet i en kommunes rom. */
export interface LoggableError {
  kode: string; melding: string;
  /** Navnene PostgreSQL oppgir ved siden av meldingen. */
  tabell?: string; kolonne?: string; regel?: string;
  /** Setningen slik den er skrevet i koden, uten faste verdier. */
  setning?: string;
  hvor: string[];
}

interface Thrown { name?: string; message?: string; stack?: string; code?: string; table?: string; column?: string; constraint?: string; query?: string; driverError?: Thrown }

const frames = 8;

/** Parametere, detaljer og egne felt på feilen tas aldri med. */
export function withoutValues(error: unknown): LoggableError {
  const thrown = (typeof error === 'object' && error !== null ? error : {}) as Thrown;
  const source = thrown.driverError ?? thrown;
  return {
    kode: source.code ?? thrown.name ?? typeof error,
    melding: maskedMessage(source.message ?? ''),
    ...(source.table && { tabell: source.table }),
    ...(source.column && { kolonne: source.column }),
    ...(source.constraint && { regel: source.constraint }),
    ...(thrown.query && { setning: shapeOf(thrown.query) }),
    hvor: placesIn(thrown.stack ?? ''),
  };
}

/** Alt fra det første anførselstegnet til det siste blir borte: teksten mellom kan selv ha anførselstegn i seg. Tall blir #. */
const maskedMessage = (message: string) => message.replace(/["'«“`{[(].*["'»”`}\])]/s, '…').split('\n')[0]!.replace(/\d[\d.,]*/g, '#').slice(0, 300);

const shapeOf = (sql: string) => sql.replace(/'(?:[^']|'')*'/g, `'…'`).replace(/\s+/g, ' ').trim().slice(0, 400);

/** Meldingen står øverst i stabelen, og kan være over flere linjer; stedene er linjene til slutt. */
function placesIn(stack: string): string[] {
  const lines = stack.split('\n');
  const last = lines.findLastIndex((line) => !/^ {4}at .*(:\d+:\d+\)?|<anonymous>\)?|native\)?)$/.test(line));
  return lines.slice(last + 1, last + 1 + frames).map((line) => line.trim().slice('at '.length));
}
