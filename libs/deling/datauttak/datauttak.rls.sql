-- Kvitteringene skrives av leseloggens innlogging, som ikke kan lese dem. Kommunen leser, og kan ikke skrive i dem. Ingen utenfra ser dem her.
GRANT SELECT ON kommune.uttakshendelse TO :kommune;
GRANT INSERT ON kommune.uttakshendelse TO :leselogg;
CREATE POLICY leselogg ON kommune.uttakshendelse FOR INSERT TO :leselogg WITH CHECK (true);
