import type { Jobbfeilkode } from '#libs/contracts';

interface JobErrorOptions {
  /** Ikke verdt et nytt forsøk: det samme vil skje igjen. */
  final?: boolean;
  /** Prøv igjen først da, fordi den vi spurte, sa det. */
  after?: Date;
  /** Til den som leser driftsloggen eller venter på svaret. Lagres aldri i køen. */
  detail?: string;
}

/** En jobb som ikke ble gjort, av en grunn vi har en kode for. Bare koden lagres. */
export class JobError extends Error {
  readonly final: boolean;
  readonly after: Date | undefined;

  constructor(readonly code: Jobbfeilkode, { final = false, after, detail }: JobErrorOptions = {}) {
    super(detail ?? code);
    this.final = final;
    this.after = after;
  }
}

/** Det pg-boss får vite om feilen. Den lagrer melding og stabel, og der kan det stå noe fra en kommunes rom. */
export function withoutContent(code: Jobbfeilkode): Error {
  const error = new Error(code);
  error.stack = code;
  return error;
}
