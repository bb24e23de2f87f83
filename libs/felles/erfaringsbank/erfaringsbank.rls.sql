-- Erfaringen eies av kommunen som delte den. Medlemmene av nettverket og koordinatoren leser; innholdet slettes når den trekkes tilbake.
ALTER TABLE felles.erfaring ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaring FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (utgave, status, oppdiktet, delt, publisert, trukket) ON felles.erfaring TO :kommune;
GRANT SELECT ON felles.erfaring TO :felles;
CREATE POLICY egen_kommune ON felles.erfaring TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.erfaring FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaring FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- En utgave endres aldri. Ingen kan UPDATE den; den kommer når noe deles, og går når det trekkes tilbake.
ALTER TABLE felles.erfaringsutgave ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.erfaringsutgave FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.erfaringsutgave TO :kommune;
GRANT SELECT ON felles.erfaringsutgave TO :felles;
CREATE POLICY egen_kommune ON felles.erfaringsutgave TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.erfaringsutgave FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.erfaringsutgave FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
