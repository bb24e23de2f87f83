-- Det som er delt, eies av kommunen som delte det. Medlemmene av nettverket og koordinatoren leser.
GRANT USAGE ON SCHEMA felles TO :kommune, :felles;
ALTER TABLE felles.deling ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.deling FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (innbyggere, innbyggere_presisjon, innbyggere_til, trukket) ON felles.deling TO :kommune;
GRANT SELECT ON felles.deling TO :felles;
CREATE POLICY egen_kommune ON felles.deling TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.deling FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.deling FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Innholdet slettes når delingen trekkes tilbake; raden i felles.deling står igjen som et merke.
ALTER TABLE felles.delt_beloep ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_beloep FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_beloep TO :kommune;
GRANT SELECT ON felles.delt_beloep TO :felles;
CREATE POLICY egen_kommune ON felles.delt_beloep TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_beloep FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_beloep FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

ALTER TABLE felles.delt_tiltak ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_tiltak FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_tiltak TO :kommune;
GRANT SELECT ON felles.delt_tiltak TO :felles;
CREATE POLICY egen_kommune ON felles.delt_tiltak TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_tiltak FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_tiltak FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

ALTER TABLE felles.delt_indikator ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_indikator FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_indikator TO :kommune;
GRANT SELECT ON felles.delt_indikator TO :felles;
CREATE POLICY egen_kommune ON felles.delt_indikator TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_indikator FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_indikator FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Minnet om hva som var skjult, kan bare vokse. Ingen utenfra leser det.
GRANT SELECT, INSERT ON kommune.delingsminne TO :kommune;
