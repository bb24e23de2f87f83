-- Søkeraden eies av kommunen som delte erfaringen, og skrives bare av den, gjennom tabellen. Den endres aldri: den kommer på nytt.
ALTER TABLE felles.erfaringssoek ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringssoek FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.erfaringssoek TO :kommune;
CREATE POLICY egen_kommune ON felles.erfaringssoek TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    OR nettverk_id = 0 AND EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = :min_kommune AND e.id = erfaring_id AND e.aapen_utgave = erfaringssoek.utgave)));

-- Et lagret søk er personens eget i kommunen; ingen utenfra leser det.
GRANT SELECT, INSERT, UPDATE (sett, versjon), DELETE ON kommune.lagret_soek TO :kommune;
