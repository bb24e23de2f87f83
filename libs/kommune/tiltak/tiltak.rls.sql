GRANT SELECT, INSERT, UPDATE ON kommune.tiltak TO :kommune;
GRANT SELECT, INSERT, DELETE ON kommune.tiltak_maal TO :kommune;
-- Historikken kan bare vokse.
GRANT SELECT, INSERT ON kommune.statusendring TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.milepael TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.resultat TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.laerdom TO :kommune;
