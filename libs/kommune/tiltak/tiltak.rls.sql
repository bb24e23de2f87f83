GRANT SELECT, INSERT, UPDATE ON kommune.tiltak TO :kommune;
GRANT SELECT, INSERT, DELETE ON kommune.tiltak_maal TO :kommune;
-- Historikken kan bare vokse.
GRANT SELECT, INSERT ON kommune.statusendring TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.milepael TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.resultat TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.laerdom TO :kommune;

-- Utenfra synes et tiltak når det er mer enn en idé. Delene følger tiltaket.
GRANT SELECT ON kommune.tiltak, kommune.tiltak_maal, kommune.statusendring, kommune.milepael, kommune.resultat, kommune.laerdom TO :les;
CREATE POLICY innsyn ON kommune.tiltak FOR SELECT TO :les USING (status <> 'ide' AND NOT arkivert);
CREATE POLICY innsyn ON kommune.tiltak_maal FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = tiltak_maal.kommune_id AND t.id = tiltak_id));
CREATE POLICY innsyn ON kommune.statusendring FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = statusendring.kommune_id AND t.id = tiltak_id));
CREATE POLICY innsyn ON kommune.milepael FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = milepael.kommune_id AND t.id = tiltak_id));
CREATE POLICY innsyn ON kommune.resultat FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = resultat.kommune_id AND t.id = tiltak_id));
CREATE POLICY innsyn ON kommune.laerdom FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = laerdom.kommune_id AND t.id = tiltak_id));
CREATE POLICY innsyn_ansvarlig ON kommune.medarbeider FOR SELECT TO :les USING (id IN (SELECT t.ansvarlig_id FROM kommune.tiltak t UNION ALL SELECT s.person_id FROM kommune.statusendring s));
