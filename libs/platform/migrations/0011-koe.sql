-- Jobber. En kommune legger en hendelse på sin egen innlogging; arbeideren flytter den til pg-boss i én transaksjon.
-- Det er ingen vei fra en kommune til pg-boss: det som står i køen der, kunne ellers leses av de andre.
CREATE SCHEMA koe;

CREATE TABLE koe.hendelse (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  -- Hva som skal gjøres. Arbeideren kjenner typene.
  type text NOT NULL CHECK (type ~ '^[a-z]+(-[a-z]+)*$'),
  -- Raden det gjelder, når det er én. Innholdet står i kommunens egne tabeller.
  gjelder uuid,
  person_id uuid NOT NULL,
  opprettet timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (kommune_id, id)
);
CREATE INDEX ON koe.hendelse (opprettet);

-- Hvordan det gikk: en kode fra en lukket liste, og for plattformens egne jobber hva jobben gjaldt. Aldri innhold.
CREATE TABLE koe.utfall (
  id uuid PRIMARY KEY,
  kode text CHECK (kode ~ '^[A-Z_]+$'),
  gjelder text,
  tid timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ON koe.utfall (tid);

-- pg-boss 12.38, skjema 46, slik pakken selv ville laget det, med fire unntak: ingen kaskader, indeks bak hver fremmednøkkel,
-- tabellen for målinger er ikke delt på dag, og ingen kø kan ha sin egen tabell. Innloggingen til arbeideren har bare SELECT, INSERT, UPDATE og DELETE.
CREATE SCHEMA pgboss;

CREATE TYPE pgboss.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'cancelled',
  'failed'
);

CREATE FUNCTION pgboss.job_now()
RETURNS timestamp with time zone AS
$$
  SELECT pg_catalog.now();
$$
LANGUAGE sql STABLE;

CREATE TABLE pgboss.version (
  version int primary key, cron_on timestamp with time zone, bam_on timestamp with time zone, flow_on timestamp with time zone,
  reindex_on timestamp with time zone, monitor_backoff_on timestamp with time zone
);

CREATE TABLE pgboss.queue (
  name text NOT NULL, policy text NOT NULL, retry_limit int NOT NULL, retry_delay int NOT NULL, retry_backoff bool NOT NULL,
  retry_delay_max int, expire_seconds int NOT NULL, retention_seconds int NOT NULL, deletion_seconds int NOT NULL,
  dead_letter text REFERENCES pgboss.queue (name) CHECK (dead_letter IS DISTINCT FROM name), partition bool NOT NULL, table_name text NOT NULL,
  deferred_count int NOT NULL default 0, blocked_count int NOT NULL default 0, queued_count int NOT NULL default 0,
  ready_count int NOT NULL default 0, warning_queued int NOT NULL default 0, active_count int NOT NULL default 0,
  failed_count int NOT NULL default 0, total_count int NOT NULL default 0, retained_count int, retained_on timestamp with time zone,
  created_delta int NOT NULL default 0, completed_delta int NOT NULL default 0, failed_delta int NOT NULL default 0,
  delta_on timestamp with time zone, delta_seconds int, wait_bins int[], run_bins int[], ready_oldest_seconds int,
  ready_history int[] NOT NULL default '{}', heartbeat_seconds int, notify bool NOT NULL DEFAULT false, singletons_active text[],
  monitor_claim_on timestamp with time zone, monitor_on timestamp with time zone, maintain_on timestamp with time zone,
  created_on timestamp with time zone not null default now(), updated_on timestamp with time zone not null default now(), PRIMARY KEY (name)
);

CREATE TABLE pgboss.schedule (
  name text REFERENCES pgboss.queue, key text not null DEFAULT '', kind text not null DEFAULT 'cron' CHECK (kind IN ('cron', 'rrule')),
  cron text not null, timezone text DEFAULT 'UTC', data jsonb, options jsonb, created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(), last_job_id uuid, PRIMARY KEY (name, key)
);

CREATE TABLE pgboss.subscription (
  event text not null, name text not null REFERENCES pgboss.queue, created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(), PRIMARY KEY(event, name)
);

CREATE TABLE pgboss.bam (
  id uuid PRIMARY KEY default gen_random_uuid(), name text NOT NULL, version int NOT NULL, status text NOT NULL DEFAULT 'pending', queue text,
  table_name text NOT NULL, command text NOT NULL, error text, created_on timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  started_on timestamp with time zone, completed_on timestamp with time zone
);

CREATE TABLE pgboss.job (
  id uuid not null default gen_random_uuid(), name text not null, priority integer not null default(0), data jsonb,
  state pgboss.job_state not null default 'created', retry_limit integer not null default 2, retry_count integer not null default 0,
  retry_delay integer not null default 0, retry_backoff boolean not null default false, retry_delay_max integer,
  expire_seconds int not null default 900, deletion_seconds int not null default 604800, singleton_key text,
  singleton_on timestamp without time zone, group_id text, group_tier text, start_after timestamp with time zone not null default now(),
  created_on timestamp with time zone not null default now(), started_on timestamp with time zone, completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '1209600', output jsonb, dead_letter text, policy text,
  heartbeat_on timestamp with time zone, heartbeat_seconds int, blocked boolean not null default false,
  blocking boolean not null default false, pending_dependencies int not null default 0, source_name text, source_id uuid,
  source_created_on timestamp with time zone, source_retry_count int, source_output jsonb, source_root_id uuid, trace_context jsonb,
  upsert_by_key bool
) PARTITION BY LIST (name);
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);

CREATE TABLE pgboss.job_common (LIKE pgboss.job INCLUDING GENERATED INCLUDING DEFAULTS);

ALTER TABLE pgboss.job_common ADD PRIMARY KEY (name, id);
ALTER TABLE pgboss.job_common ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE pgboss.job_common ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX job_common_i1 ON pgboss.job_common (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short';
CREATE UNIQUE INDEX job_common_i2 ON pgboss.job_common (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton';
CREATE UNIQUE INDEX job_common_i3 ON pgboss.job_common (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately';
CREATE UNIQUE INDEX job_common_i6 ON pgboss.job_common (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive';
CREATE UNIQUE INDEX job_common_i8 ON pgboss.job_common (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo';
CREATE INDEX job_common_i10 ON pgboss.job_common (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo';
ALTER TABLE pgboss.job_common ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL));
CREATE UNIQUE INDEX job_common_i4 ON pgboss.job_common (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL;
CREATE INDEX job_common_i11 ON pgboss.job_common (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked;
CREATE INDEX job_common_i7 ON pgboss.job_common (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL;
CREATE INDEX job_common_i9 ON pgboss.job_common (name, id) WHERE blocking AND state = 'completed';
CREATE INDEX job_common_i12 ON pgboss.job_common (source_root_id) WHERE source_root_id IS NOT NULL;
CREATE UNIQUE INDEX job_common_i13 ON pgboss.job_common (name, singleton_key) WHERE state = 'created' AND upsert_by_key;
CREATE INDEX job_common_i14 ON pgboss.job_common (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed');
CREATE INDEX job_common_i15 ON pgboss.job_common (name, created_on);
CREATE INDEX job_common_i16 ON pgboss.job_common (name, completed_on) WHERE completed_on IS NOT NULL;
CREATE INDEX job_common_i17 ON pgboss.job_common (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL;

ALTER TABLE pgboss.job ATTACH PARTITION pgboss.job_common DEFAULT;

CREATE TABLE pgboss.warning (
  id uuid PRIMARY KEY default gen_random_uuid(), type text NOT NULL, message text NOT NULL, data jsonb,
  created_on timestamp with time zone NOT NULL DEFAULT now()
);
CREATE INDEX warning_i1 ON pgboss.warning (created_on DESC);

CREATE TABLE pgboss.queue_stats (
  id uuid NOT NULL DEFAULT gen_random_uuid(), name text NOT NULL, deferred_count int NOT NULL DEFAULT 0, queued_count   int NOT NULL DEFAULT 0,
  ready_count    int NOT NULL DEFAULT 0, active_count   int NOT NULL DEFAULT 0, failed_count   int NOT NULL DEFAULT 0,
  total_count    int NOT NULL DEFAULT 0, created_delta   int, completed_delta int, failed_delta    int, delta_seconds   int,
  delta_on        timestamptz, wait_bins       int[], run_bins        int[], ready_oldest_seconds int,
  captured_on timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (id, captured_on)
);
CREATE INDEX queue_stats_i1 ON pgboss.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);

CREATE TABLE pgboss.job_dependency (
  child_name text NOT NULL, child_id uuid NOT NULL, parent_name text NOT NULL, parent_id uuid NOT NULL,
  PRIMARY KEY (child_name, child_id, parent_name, parent_id)
);
CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON pgboss.job_dependency (parent_name, parent_id);

CREATE TABLE pgboss.instance (
  id uuid PRIMARY KEY, name text, host text NOT NULL, pid int NOT NULL, version text NOT NULL, node_version text NOT NULL,
  application_name text, heartbeat_seconds int NOT NULL, supervise bool NOT NULL, schedule bool NOT NULL, migrate bool NOT NULL,
  persist_queue_stats bool NOT NULL, persist_warnings bool NOT NULL, pool_max int, pool_total int, pool_idle int, pool_waiting int,
  workers jsonb NOT NULL DEFAULT '[]'::jsonb, metrics jsonb, config jsonb NOT NULL DEFAULT '{}'::jsonb, crash_restarts int NOT NULL DEFAULT 0,
  crash_restarts_since timestamptz, started_on timestamptz NOT NULL DEFAULT now(), heartbeat_on timestamptz NOT NULL DEFAULT now(),
  stopped_on timestamptz
);

-- Uten deling: en kø med «partition» ville laget en tabell, og det skal ingen innlogging kunne.
CREATE FUNCTION pgboss.create_queue(queue_name text, options jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF options->>'partition' = 'true' THEN
    RAISE EXCEPTION 'En kø kan ikke ha sin egen tabell.';
  END IF;
  INSERT INTO pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, retention_seconds, deletion_seconds,
    warning_queued, dead_letter, partition, table_name, heartbeat_seconds, notify, created_on, updated_on)
  VALUES (queue_name, options->>'policy', coalesce((options->>'retryLimit')::int, 2), coalesce((options->>'retryDelay')::int, 0),
    coalesce((options->>'retryBackoff')::bool, false), (options->>'retryDelayMax')::int, coalesce((options->>'expireInSeconds')::int, 900),
    coalesce((options->>'retentionSeconds')::int, 1209600), coalesce((options->>'deleteAfterSeconds')::int, 604800),
    coalesce((options->>'warningQueueSize')::int, 0), options->>'deadLetter', false, 'job_common', (options->>'heartbeatSeconds')::int,
    coalesce((options->>'notify')::bool, false), pgboss.job_now(), pgboss.job_now())
  ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION pgboss.delete_queue(queue_name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM pgboss.job_common WHERE name = queue_name;
  DELETE FROM pgboss.queue WHERE name = queue_name;
END $$;

INSERT INTO pgboss.version(version) VALUES ('46');

CREATE INDEX queue_dead_letter ON pgboss.queue (dead_letter);
CREATE INDEX subscription_name ON pgboss.subscription (name);
CREATE INDEX job_dead_letter ON pgboss.job_common (dead_letter);
