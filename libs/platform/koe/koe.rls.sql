-- En kommune legger sin egen hendelse og ser at den venter. Den kan ikke endre den, og ser ingenting av pg-boss.
GRANT USAGE ON SCHEMA koe TO :kommune, :jobb, :forvalter;
GRANT USAGE ON SCHEMA pgboss TO :jobb, :forvalter;
GRANT USAGE ON SCHEMA referanse TO :jobb;
ALTER TABLE koe.hendelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE koe.hendelse FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON koe.hendelse TO :kommune;
GRANT SELECT, DELETE ON koe.hendelse TO :jobb;
CREATE POLICY egen_kommune ON koe.hendelse TO :kommune USING (kommune_id = :min_kommune) WITH CHECK (kommune_id = :min_kommune);
CREATE POLICY arbeider ON koe.hendelse TO :jobb USING (true);

-- Hvor langt en jobb er kommet. Kommunens egen, og ikke noe en utenfra ser.
GRANT SELECT, INSERT, UPDATE (gjort, av, tid), DELETE ON kommune.framdrift TO :kommune;

-- Forvalteren ser når og hvordan det gikk, aldri hva det gjaldt hos en kommune.
ALTER TABLE koe.utfall ENABLE ROW LEVEL SECURITY;
ALTER TABLE koe.utfall FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (kode, gjelder, tid), DELETE ON koe.utfall TO :jobb;
GRANT SELECT ON koe.utfall TO :forvalter;
CREATE POLICY arbeider ON koe.utfall TO :jobb USING (true) WITH CHECK (true);
CREATE POLICY forvaltning ON koe.utfall FOR SELECT TO :forvalter USING (true);

-- pg-boss er arbeiderens alene. Av en jobb ser forvalteren køen, tilstanden og tidene, ikke det den har med seg eller svarte.
ALTER TABLE pgboss.version ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.version FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.version TO :jobb;
CREATE POLICY arbeider ON pgboss.version TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.queue ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.queue FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.queue TO :jobb;
CREATE POLICY arbeider ON pgboss.queue TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.schedule ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.schedule FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.schedule TO :jobb;
CREATE POLICY arbeider ON pgboss.schedule TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.subscription FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.subscription TO :jobb;
CREATE POLICY arbeider ON pgboss.subscription TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.bam ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.bam FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.bam TO :jobb;
CREATE POLICY arbeider ON pgboss.bam TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.job FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.job TO :jobb;
CREATE POLICY arbeider ON pgboss.job TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.job_common ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.job_common FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.job_common TO :jobb;
CREATE POLICY arbeider ON pgboss.job_common TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.warning ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.warning FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.warning TO :jobb;
CREATE POLICY arbeider ON pgboss.warning TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.queue_stats ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.queue_stats FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.queue_stats TO :jobb;
CREATE POLICY arbeider ON pgboss.queue_stats TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.job_dependency ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.job_dependency FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.job_dependency TO :jobb;
CREATE POLICY arbeider ON pgboss.job_dependency TO :jobb USING (true) WITH CHECK (true);
ALTER TABLE pgboss.instance ENABLE ROW LEVEL SECURITY;
ALTER TABLE pgboss.instance FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.instance TO :jobb;
CREATE POLICY arbeider ON pgboss.instance TO :jobb USING (true) WITH CHECK (true);
GRANT SELECT (id, name, state, created_on, start_after, started_on, completed_on, retry_count, retry_limit) ON pgboss.job TO :forvalter;
CREATE POLICY forvaltning ON pgboss.job FOR SELECT TO :forvalter USING (true);
