-- Data ingen eier: alle leser, forvalteren skriver.
GRANT SELECT ON referanse.kommune TO :kommune, :innlogging, :les, :felles, :avtale;
GRANT SELECT ON referanse.kommunenummer TO :kommune, :innlogging, :les, :felles, :avtale;
GRANT SELECT ON referanse.ord TO :kommune, :innlogging, :les, :felles, :avtale;
GRANT SELECT ON referanse.bevilgning TO :kommune, :innlogging, :les, :felles;
GRANT SELECT, INSERT, DELETE ON referanse.bevilgning TO :forvalter;
-- Veiviseren leses i kommunens rom, sammen med kryssene.
GRANT SELECT ON referanse.veiviserfase, referanse.veiviserpunkt TO :kommune;
GRANT SELECT, INSERT, UPDATE ON referanse.veiviserfase, referanse.veiviserpunkt TO :forvalter;
GRANT SELECT, INSERT, UPDATE ON referanse.kommune TO :forvalter;
GRANT SELECT, INSERT, UPDATE ON referanse.kommunenummer TO :forvalter;
GRANT SELECT, INSERT, UPDATE ON referanse.ord TO :forvalter;
GRANT SELECT ON referanse.nettverk, referanse.nettverksmedlem TO :kommune, :felles, :avtale, :innlogging;
GRANT SELECT ON referanse.avtalerom TO :kommune, :felles, :avtale, :innlogging, :forvalter;
-- Et øyeblikksbilde sier hvilket nettverk det er delt med, også til evalueringen.
GRANT SELECT ON referanse.nettverk TO :les;
GRANT SELECT, INSERT ON referanse.nettverk, referanse.nettverksmedlem TO :forvalter;
GRANT SELECT ON referanse.tidligere_konferanse, referanse.tidligere_konferansepost, referanse.tidligere_satsing TO :kommune, :felles, :innlogging;
GRANT SELECT, INSERT, DELETE ON referanse.tidligere_konferanse, referanse.tidligere_konferansepost, referanse.tidligere_satsing TO :forvalter;
