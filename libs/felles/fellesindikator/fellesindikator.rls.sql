-- Indikatoren og utgavene eies av nettverket: koordinatoren skriver, medlemmene leser. En utgave som er publisert, endres aldri.
ALTER TABLE felles.fellesindikator ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.fellesindikator FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (avviklet, avviklet_fordi, versjon) ON felles.fellesindikator TO :felles;
GRANT SELECT ON felles.fellesindikator TO :kommune;
CREATE POLICY koordinator ON felles.fellesindikator TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.fellesindikator FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

ALTER TABLE felles.fellesindikatorutgave ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.fellesindikatorutgave FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.fellesindikatorutgave TO :felles;
GRANT SELECT ON felles.fellesindikatorutgave TO :kommune;
CREATE POLICY koordinator ON felles.fellesindikatorutgave TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.fellesindikatorutgave FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
