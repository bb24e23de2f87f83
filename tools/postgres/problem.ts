export type PostgresProblemCode =
  | 'ACCOUNT'
  | 'ALREADY_RUNNING'
  | 'BINARIES'
  | 'FOLDER'
  | 'FOREIGN_FOLDER'
  | 'INITDB'
  | 'IN_USE'
  | 'OTHER_OWNER'
  | 'PASSWORD'
  | 'PORT_IN_USE'
  | 'START'
  | 'STOP'
  | 'WRONG_MAJOR';

/** Alt som kan gå galt her, med en melding som kan vises til den som startet. */
export class PostgresProblem extends Error {
  readonly code: PostgresProblemCode;
  readonly logFile: string | undefined;

  constructor(code: PostgresProblemCode, message: string, extra: { logFile?: string; cause?: unknown } = {}) {
    super(message, { cause: extra.cause });
    this.name = 'PostgresProblem';
    this.code = code;
    this.logFile = extra.logFile;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'manglende rettigheter',
  EPERM: 'manglende rettigheter',
  ENOSPC: 'disken er full',
  EDQUOT: 'diskkvoten er brukt opp',
  EROFS: 'filsystemet er skrivebeskyttet',
  ENOTDIR: 'en del av stien er ikke en mappe',
  EEXIST: 'en fil ligger i veien',
  ENOENT: 'stien finnes ikke',
  ENAMETOOLONG: 'stien er for lang',
  EINVAL: 'systemet godtar ikke brukeren eller stien',
  EIO: 'disken svarer med feil',
  EBUSY: 'mappen er selv et monteringspunkt; bruk en undermappe av den',
  EXDEV: 'mappen er selv et monteringspunkt; bruk en undermappe av den',
};

export function errnoOf(error: unknown): string {
  // Etter form: en feil fra et annet rike (vm, prøvekjøreren) er ikke en instans av vår Error.
  const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** `task` fullfører «Klarte ikke å …». */
export function folderProblem(task: string, path: string, cause: unknown): PostgresProblem {
  if (cause instanceof PostgresProblem) return cause;
  const errno = errnoOf(cause);
  const reason = REASONS[errno] ?? String((cause as Error | null | undefined)?.message ?? cause);
  return new PostgresProblem('FOLDER', `Klarte ikke å ${task}: ${path}. Årsak: ${reason}${errno ? ` (${errno})` : ''}.`, { cause });
}

/** Kjører filarbeid slik at hver feil navngir stien på vanlig norsk. */
export function onFolder<T>(task: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw folderProblem(task, path, error);
  }
}
