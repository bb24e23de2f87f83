-- Bidraget eies av kommunen som slapp det. Medlemmene av nettverket og koordinatoren leser; innholdet går når det trekkes tilbake.
ALTER TABLE felles.barrierebidrag ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.barrierebidrag FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (art, loesningseier, antall_tiltak, tittel, tekst, proevd, tekst_delt, trukket) ON felles.barrierebidrag TO :kommune;
GRANT SELECT ON felles.barrierebidrag TO :felles;
CREATE POLICY egen_kommune ON felles.barrierebidrag TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.barrierebidrag FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.barrierebidrag FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Sakene, koblingene og dagsordenen eies av nettverket: koordinatoren skriver, medlemmene leser.
ALTER TABLE felles.barrieresak ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.barrieresak FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tittel, beskrivelse, art, lukket_fordi, slaatt_inn_i, versjon) ON felles.barrieresak TO :felles;
GRANT SELECT ON felles.barrieresak TO :kommune;
CREATE POLICY koordinator ON felles.barrieresak TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.barrieresak FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

ALTER TABLE felles.sakskobling ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.sakskobling FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.sakskobling TO :felles;
GRANT SELECT ON felles.sakskobling TO :kommune;
-- Nøkkelen til bidraget ser forbi policyene; uten vilkåret kunne koordinatoren fått vite at et bidrag finnes i et annet nettverk.
CREATE POLICY koordinator ON felles.sakskobling TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (
  nettverk_id = :mitt_nettverk AND EXISTS (SELECT FROM felles.barrierebidrag b WHERE b.kommune_id = bidragseier_id AND b.id = bidrag_id));
CREATE POLICY medlem ON felles.sakskobling FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

ALTER TABLE felles.dagsordensak ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.dagsordensak FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (kalenderpunkt_id, moete, dato, rekkefoelge, svar, svar_fra, svar_dato, versjon), DELETE ON felles.dagsordensak TO :felles;
GRANT SELECT ON felles.dagsordensak TO :kommune;
CREATE POLICY koordinator ON felles.dagsordensak TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.dagsordensak FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
