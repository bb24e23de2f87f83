GRANT USAGE ON SCHEMA kommune, tilgang, referanse TO :kommune;
GRANT USAGE ON SCHEMA tilgang, referanse TO :innlogging, :forvalter;

-- Loggen kan bare vokse. Hodet i kjeden flyttes av samme setning som skriver innslaget.
GRANT SELECT, INSERT ON kommune.logg TO :kommune;
GRANT SELECT, INSERT, UPDATE (navn) ON kommune.medarbeider TO :kommune;
GRANT SELECT, INSERT, UPDATE (innhold), DELETE ON kommune.svar TO :kommune;
