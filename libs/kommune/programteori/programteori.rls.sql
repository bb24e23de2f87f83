GRANT SELECT, INSERT, UPDATE ON kommune.virkningskjede TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.virkningsledd TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.leddbelegg TO :kommune;

-- Utenfra synes kjeden når tiltaket gjør det. Indikatoren den peker på, synes først når noe det er målt, er godkjent.
GRANT SELECT ON kommune.virkningskjede, kommune.virkningsledd, kommune.leddbelegg TO :les;
CREATE POLICY innsyn ON kommune.virkningskjede FOR SELECT TO :les USING (NOT arkivert AND EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = virkningskjede.kommune_id AND t.id = tiltak_id));
CREATE POLICY innsyn ON kommune.virkningsledd FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.virkningskjede k WHERE k.kommune_id = virkningsledd.kommune_id AND k.id = virkningskjede_id));
CREATE POLICY innsyn ON kommune.leddbelegg FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.virkningsledd l WHERE l.kommune_id = leddbelegg.kommune_id AND l.id = virkningsledd_id));
