-- Et utkast er kommunens eget. Ingen utenfra leser det, heller ikke den kommunen har åpnet for.
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.erfaring TO :kommune;
-- Minnet om hva som var skjult, kan bare vokse.
GRANT SELECT, INSERT ON kommune.erfaringsminne TO :kommune;
