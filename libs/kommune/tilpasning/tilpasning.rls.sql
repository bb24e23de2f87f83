-- Hva kommunen har tatt i bruk, er dens eget til den forteller det. Ingen utenfra leser det, heller ikke den kommunen har åpnet for.
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.tilpasning TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.erfaringsfoelging TO :kommune;
-- Hva den enkelte har sett, er bare til å slippe å se det igjen.
GRANT SELECT, INSERT, UPDATE (sett) ON kommune.erfaringssett TO :kommune;
