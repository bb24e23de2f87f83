GRANT USAGE ON SCHEMA kommune, tilgang, referanse TO :kommune;
GRANT USAGE ON SCHEMA tilgang, referanse TO :innlogging, :forvalter;
GRANT USAGE ON SCHEMA referanse TO :les, :felles, :avtale;
GRANT USAGE ON SCHEMA kommune TO :les, :leselogg;

-- Loggen kan bare vokse. Hodet i kjeden flyttes av samme setning som skriver innslaget.
GRANT SELECT, INSERT ON kommune.logg TO :kommune;
GRANT SELECT, INSERT, UPDATE (navn) ON kommune.medarbeider TO :kommune;
GRANT SELECT, INSERT, UPDATE (innhold), DELETE ON kommune.svar TO :kommune;
-- Hvem som arbeider i kommunen, angår ikke den som leser utenfra. Rommene slipper fram navnet på dem som står ved noe hun ser.
-- PostgreSQL prøver policyene etter navn: `innsyn_ansvarlig` er den vanligste og billigste, og `innsyn_penger` går gjennom hele hovedboka.
GRANT SELECT ON kommune.medarbeider TO :les;
