import { HOST } from './port.ts';

export interface ServerSettings {
  readonly port: number;
  readonly clusterName: string;
  readonly ephemeral: boolean;
  readonly extra: Readonly<Record<string, string>>;
}

/** Hver fil nås gjennom arbeidsmappa: PostgreSQLs bruker kommer kanskje ikke hele veien dit, og stien kan være for lang. */
export const HERE = '/proc/self/cwd';

const DEFAULTS: Readonly<Record<string, string>> = {
  max_connections: '200',
  shared_buffers: '128MB',
  log_connections: 'off',
  log_disconnections: 'off',
  log_line_prefix: '%m [%p] %q%u@%d ',
  log_timezone: 'UTC',
};

const EPHEMERAL: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // Prøvene spør over alle tabellene på én gang. Uten tall om dem tror planleggeren at det er mye, og lager hjelpere som koster mer enn svaret.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
};

function fixed(settings: ServerSettings): Record<string, string> {
  return {
    listen_addresses: HOST,
    port: String(settings.port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    hba_file: `${HERE}/pg_hba.conf`,
    cluster_name: settings.clusterName,
    // En melding om en setning som feilet, kan ha verdier i seg; api-et fører feilen uten dem. Meldinger om serveren selv er LOG, FATAL og PANIC.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
    logging_collector: 'on',
    log_destination: 'stderr',
    log_directory: 'log',
    log_filename: 'postgres-%Y%m%d-%H%M%S.log',
    log_file_mode: '0600',
    log_rotation_size: '10MB',
    log_rotation_age: '1d',
  };
}

/** På kommandolinja, så de vinner over det en tidligere versjon eller ALTER SYSTEM la igjen i filene. */
export function serverArguments(settings: ServerSettings): string[] {
  const all = { ...DEFAULTS, ...(settings.ephemeral ? EPHEMERAL : {}), ...settings.extra, ...fixed(settings) };
  return ['-D', HERE, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
