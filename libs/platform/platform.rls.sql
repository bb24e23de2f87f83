GRANT USAGE ON SCHEMA kommune, tilgang, referanse TO :kommune;
GRANT USAGE ON SCHEMA tilgang, referanse TO :innlogging, :forvalter;
GRANT USAGE ON SCHEMA referanse TO :les, :felles;
GRANT USAGE ON SCHEMA kommune TO :les, :leselogg;

-- Loggen kan bare vokse. Hodet i kjeden flyttes av samme setning som skriver innslaget.
GRANT SELECT, INSERT ON kommune.logg TO :kommune;
GRANT SELECT, INSERT, UPDATE (navn) ON kommune.medarbeider TO :kommune;
GRANT SELECT, INSERT, UPDATE (innhold), DELETE ON kommune.svar TO :kommune;
GRANT SELECT ON kommune.medarbeider TO :les;
-- Den som leser, ser navnet på den som har ansvaret for et tiltak, slik kommunen gjør.
CREATE POLICY innsyn ON kommune.medarbeider FOR SELECT TO :les USING (true);
