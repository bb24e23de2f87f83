GRANT SELECT, INSERT, UPDATE (trukket, trukket_fordi, versjon) ON kommune.bestilt_tabell TO :kommune;
-- En utgave endres aldri. Tallene kan bare slettes, når tabellen trekkes tilbake.
GRANT SELECT, INSERT ON kommune.tabellutgave TO :kommune;
GRANT SELECT, INSERT, DELETE ON kommune.tabelltall TO :kommune;

-- Utenfra synes det som ikke er trukket tilbake, og bare når kommunen har åpnet rommet.
GRANT SELECT ON kommune.bestilt_tabell, kommune.tabellutgave, kommune.tabelltall TO :les;
CREATE POLICY innsyn ON kommune.bestilt_tabell FOR SELECT TO :les USING (trukket IS NULL);
CREATE POLICY innsyn ON kommune.tabellutgave FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.bestilt_tabell t WHERE t.kommune_id = tabellutgave.kommune_id AND t.id = bestilt_tabell_id));
CREATE POLICY innsyn ON kommune.tabelltall FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tabellutgave u WHERE u.kommune_id = tabelltall.kommune_id AND u.id = tabellutgave_id));
