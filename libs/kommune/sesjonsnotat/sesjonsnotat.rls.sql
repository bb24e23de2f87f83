-- Kommunens egne notater. Utenfra ses de ikke.
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.sesjonsnotat TO :kommune;
