-- Data ingen eier: alle leser, forvalteren skriver.
GRANT SELECT ON referanse.kommune TO :kommune, :innlogging;
GRANT SELECT ON referanse.kommunenummer TO :kommune, :innlogging;
GRANT SELECT ON referanse.ord TO :kommune, :innlogging;
GRANT SELECT, INSERT, UPDATE ON referanse.kommune TO :forvalter;
GRANT SELECT, INSERT, UPDATE ON referanse.kommunenummer TO :forvalter;
GRANT SELECT, INSERT, UPDATE ON referanse.ord TO :forvalter;
