-- Nettverkets logg kan bare vokse, og er koordinatorens.
ALTER TABLE felles.nettverkslogg ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.nettverkslogg FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.nettverkslogg TO :felles;
CREATE POLICY koordinator ON felles.nettverkslogg TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
