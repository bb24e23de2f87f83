import type { ServerExit } from './server.ts';

export interface StartOptions {
  /** Where the cluster lives. Passwords, port and owner are kept in files beside it: `<dataDir>.password` and so on. */
  dataDir: string;
  /** 0 or absent: the port used last time, else a free one. A number: that one or an error. */
  port?: number;
  onProgress?: (text: string) => void;
  /** For tests: a power cut may lose data. */
  ephemeral?: boolean;
  /** Further server settings, e.g. `{ archive_mode: 'on' }`. Address, port and authentication cannot be set here. */
  settings?: Readonly<Record<string, string>>;
  /** The unpacked npm package with the binaries; found in node_modules when absent. */
  binariesDir?: string;
  /** Where a readable copy of the binaries may be placed; tried before the usual places. */
  cacheDir?: string;
  /** How long a start, including recovery after a crash, may take. Default ten minutes. */
  readyTimeoutMs?: number;
}

export interface RunningPostgres {
  readonly host: string;
  readonly port: number;
  readonly adminUser: string;
  readonly adminPassword: string;
  /** With the password in it: never log it. */
  readonly url: string;
  readonly dataDir: string;
  readonly logDir: string;
  readonly pid: number;
  /** Resolves when the server has ended, for whatever reason; `expected` is true after stop(). Never rejects, and does not by itself keep node alive. */
  readonly died: Promise<ServerExit>;
  stop(): Promise<void>;
}
