-- Konferansen og programmet eies av nettverket: koordinatoren skriver, medlemmene leser.
ALTER TABLE felles.konferanse ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.konferanse FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tittel, dato, sted, beskrivelse, paameldingsfrist, avlyst_fordi, versjon) ON felles.konferanse TO :felles;
GRANT SELECT ON felles.konferanse TO :kommune;
CREATE POLICY koordinator ON felles.konferanse TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.konferanse FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

ALTER TABLE felles.konferansepost ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.konferansepost FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (slag, bolk, start, slutt, fremme, tema, tittel, hvem, beskrivelse, forskningspartner, lenker, sted, oppmoete, retur, kapasitet, versjon), DELETE ON felles.konferansepost TO :felles;
GRANT SELECT ON felles.konferansepost TO :kommune;
CREATE POLICY koordinator ON felles.konferansepost TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.konferansepost FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

-- En påmelding eies av kommunen. De andre i nettverket ser at den er der: uten det kunne ingen telle plassene.
ALTER TABLE felles.paamelding ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.paamelding FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (antall, rolle, venter, versjon), DELETE ON felles.paamelding TO :kommune;
GRANT SELECT ON felles.paamelding TO :felles;
-- Nøkkelen til punktet ser forbi policyene; uten vilkåret kunne en kommune fått vite at et punkt finnes i et annet nettverk.
CREATE POLICY egen_kommune ON felles.paamelding TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    AND EXISTS (SELECT FROM felles.konferansepost p WHERE p.nettverk_id = paamelding.nettverk_id AND p.id = post_id));
CREATE POLICY medlem ON felles.paamelding FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.paamelding FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

-- Et delt notat eies av kommunen som skrev det. Teksten går når det trekkes tilbake.
ALTER TABLE felles.delt_sesjonsnotat ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_sesjonsnotat FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tekst, trukket) ON felles.delt_sesjonsnotat TO :kommune;
GRANT SELECT ON felles.delt_sesjonsnotat TO :felles;
CREATE POLICY egen_kommune ON felles.delt_sesjonsnotat TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
    AND EXISTS (SELECT FROM felles.konferansepost p WHERE p.nettverk_id = delt_sesjonsnotat.nettverk_id AND p.id = post_id));
CREATE POLICY medlem ON felles.delt_sesjonsnotat FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_sesjonsnotat FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
