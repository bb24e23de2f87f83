-- Kalenderen eies av nettverket: koordinatoren skriver, medlemmene leser. Ingen sletter.
ALTER TABLE felles.kalenderpunkt ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.kalenderpunkt FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (art, tittel, dato, sluttdag, fra_klokka, til_klokka, sted, for_hvem, dagsorden, avlyst_fordi, endret, versjon) ON felles.kalenderpunkt TO :felles;
GRANT SELECT ON felles.kalenderpunkt TO :kommune, :avtale;
-- De som evaluerer, ser møtene i avtalen sin, ikke resten av kalenderen.
CREATE POLICY avtalemoete ON felles.kalenderpunkt FOR SELECT TO :avtale USING (EXISTS (
  SELECT FROM felles.avtalemoete m WHERE m.nettverk_id = kalenderpunkt.nettverk_id AND m.kalenderpunkt_id = kalenderpunkt.id));
CREATE POLICY koordinator ON felles.kalenderpunkt TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.kalenderpunkt FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
