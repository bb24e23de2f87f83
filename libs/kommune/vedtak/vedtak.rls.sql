-- Et vedtak står. Dato og saksnummer kan føres på når de blir kjent.
GRANT SELECT, INSERT, UPDATE (dato, saksnummer, merknad, versjon) ON kommune.vedtak TO :kommune;
GRANT SELECT ON kommune.vedtak TO :les;
CREATE POLICY innsyn ON kommune.vedtak FOR SELECT TO :les USING (true);
