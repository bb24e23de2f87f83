-- Kommunen åpner og lukker; den som leser, ser bare åpningen som gjelder nå (murens egen policy sier hvilken).
GRANT SELECT, INSERT, UPDATE (til, innsynsrom, aar_fra, aar_til, personer, uttaksgrense, forlenget_fordi, ytterst, lukket, lukket_fordi, versjon) ON kommune.innsyn TO :kommune;
GRANT SELECT ON kommune.innsyn TO :les;
CREATE POLICY innsyn ON kommune.innsyn FOR SELECT TO :les USING (true);

-- Leseloggen skrives av sin egen innlogging, som ikke kan lese den. Kommunen kan ikke skrive i den.
GRANT SELECT ON kommune.lesing TO :kommune;
GRANT INSERT ON kommune.lesing TO :leselogg;
CREATE POLICY leselogg ON kommune.lesing FOR INSERT TO :leselogg WITH CHECK (true);
