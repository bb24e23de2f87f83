import type { ServerExit } from './server.ts';

export interface StartOptions {
  /** Hvor klyngen ligger. Passord, port og eier står i filer ved siden av: `<dataDir>.password` og så videre. */
  dataDir: string;
  /** 0 eller utelatt: porten fra sist, ellers en ledig. Et tall: den porten eller en feil. */
  port?: number;
  onProgress?: (text: string) => void;
  /** For prøver: et strømbrudd kan koste data. */
  ephemeral?: boolean;
  /** Flere serverinnstillinger, f.eks. `{ archive_mode: 'on' }`. Adresse, port og innlogging kan ikke settes her. */
  settings?: Readonly<Record<string, string>>;
  /** Den utpakkede npm-pakken med binærfilene; finnes i node_modules når den utelates. */
  binariesDir?: string;
  /** Der en lesbar kopi av binærfilene kan legges; prøves før de vanlige stedene. */
  cacheDir?: string;
  /** Hvor lang tid en oppstart kan ta, med gjenoppretting etter et krasj. Ellers ti minutter. */
  readyTimeoutMs?: number;
}

export interface RunningPostgres {
  readonly host: string;
  readonly port: number;
  readonly adminUser: string;
  readonly adminPassword: string;
  /** Har passordet i seg: logg den aldri. */
  readonly url: string;
  readonly dataDir: string;
  readonly logDir: string;
  readonly pid: number;
  /** Løses når serveren er borte, av hvilken grunn det enn er; `expected` er sant etter stop(). Avvises aldri, og holder ikke node i live alene. */
  readonly died: Promise<ServerExit>;
  stop(): Promise<void>;
}
