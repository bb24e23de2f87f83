-- Det som er delt, eies av kommunen som delte det. Medlemmene av nettverket og koordinatoren leser.
-- Den som leser utenfra, ser det kommunen har delt også med evalueringen, og bare mens det er åpent for henne.
GRANT USAGE ON SCHEMA felles TO :kommune, :felles, :les, :avtale;
ALTER TABLE felles.deling ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.deling FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (aapnet, eldre_siden, innbyggere, innbyggere_presisjon, innbyggere_til, mottaker, trukket) ON felles.deling TO :kommune;
GRANT SELECT ON felles.deling TO :felles;
CREATE POLICY egen_kommune ON felles.deling TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.deling FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.deling FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.deling TO :les;
CREATE POLICY evaluering ON felles.deling FOR SELECT TO :les USING (kommune_id = :lest_kommune AND mottaker <> 'nettverk'
  AND EXISTS (SELECT FROM kommune.innsyn i WHERE 'deling' = ANY (i.innsynsrom) AND deling.aar BETWEEN coalesce(i.aar_fra, deling.aar) AND coalesce(i.aar_til, deling.aar)));

-- Innholdet slettes når delingen trekkes tilbake; raden i felles.deling står igjen som et merke.
ALTER TABLE felles.delt_beloep ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_beloep FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_beloep TO :kommune;
GRANT SELECT ON felles.delt_beloep TO :felles;
CREATE POLICY egen_kommune ON felles.delt_beloep TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_beloep FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_beloep FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.delt_beloep TO :les;
CREATE POLICY evaluering ON felles.delt_beloep FOR SELECT TO :les USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_beloep.kommune_id AND d.id = deling_id));

ALTER TABLE felles.delt_tiltak ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_tiltak FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_tiltak TO :kommune;
GRANT SELECT ON felles.delt_tiltak TO :felles;
CREATE POLICY egen_kommune ON felles.delt_tiltak TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_tiltak FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_tiltak FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.delt_tiltak TO :les;
CREATE POLICY evaluering ON felles.delt_tiltak FOR SELECT TO :les USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_tiltak.kommune_id AND d.id = deling_id));

ALTER TABLE felles.delt_omraade ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_omraade FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_omraade TO :kommune;
GRANT SELECT ON felles.delt_omraade TO :felles;
CREATE POLICY egen_kommune ON felles.delt_omraade TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_omraade FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_omraade FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.delt_omraade TO :les;
CREATE POLICY evaluering ON felles.delt_omraade FOR SELECT TO :les USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_omraade.kommune_id AND d.id = deling_id));

ALTER TABLE felles.delt_indikator ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_indikator FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_indikator TO :kommune;
GRANT SELECT ON felles.delt_indikator TO :felles;
CREATE POLICY egen_kommune ON felles.delt_indikator TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_indikator FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_indikator FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.delt_indikator TO :les;
CREATE POLICY evaluering ON felles.delt_indikator FOR SELECT TO :les USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_indikator.kommune_id AND d.id = deling_id));

ALTER TABLE felles.delt_forbruk ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_forbruk FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_forbruk TO :kommune;
GRANT SELECT ON felles.delt_forbruk TO :felles;
CREATE POLICY egen_kommune ON felles.delt_forbruk TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_forbruk FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_forbruk FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.delt_forbruk TO :les;
CREATE POLICY evaluering ON felles.delt_forbruk FOR SELECT TO :les USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_forbruk.kommune_id AND d.id = deling_id));

ALTER TABLE felles.delt_fordeling ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_fordeling FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_fordeling TO :kommune;
GRANT SELECT ON felles.delt_fordeling TO :felles;
CREATE POLICY egen_kommune ON felles.delt_fordeling TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_fordeling FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_fordeling FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.delt_fordeling TO :les;
CREATE POLICY evaluering ON felles.delt_fordeling FOR SELECT TO :les USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_fordeling.kommune_id AND d.id = deling_id));

ALTER TABLE felles.delt_undersoekelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delt_undersoekelse FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.delt_undersoekelse TO :kommune;
GRANT SELECT ON felles.delt_undersoekelse TO :felles;
CREATE POLICY egen_kommune ON felles.delt_undersoekelse TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.delt_undersoekelse FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.delt_undersoekelse FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
GRANT SELECT ON felles.delt_undersoekelse TO :les;
CREATE POLICY evaluering ON felles.delt_undersoekelse FOR SELECT TO :les USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_undersoekelse.kommune_id AND d.id = deling_id));

-- De som evaluerer, ser i avtalens rom det kommunene som er parter i den, har delt også med evalueringen. En kommune som går ut av avtalen, er ikke lenger part i den siste utgaven.
GRANT SELECT ON felles.deling, felles.delt_beloep, felles.delt_tiltak, felles.delt_omraade, felles.delt_indikator, felles.delt_forbruk, felles.delt_fordeling, felles.delt_undersoekelse TO :avtale;
CREATE POLICY avtalerom ON felles.deling FOR SELECT TO :avtale USING (mottaker <> 'nettverk' AND EXISTS (
  SELECT FROM felles.evalueringsavtale a JOIN felles.avtaleutgave u ON u.nettverk_id = a.nettverk_id AND u.avtale_id = a.id, jsonb_array_elements(u.innhold -> 'parter') AS p (part)
  JOIN referanse.kommunenummer n ON n.nummer = p.part ->> 'kommunenummer'
  WHERE a.avtalerom = :min_avtale AND a.nettverk_id = deling.nettverk_id AND n.kommune_id = deling.kommune_id AND u.sendt IS NOT NULL
    AND u.utgave = (SELECT max(s.utgave) FROM felles.avtaleutgave s WHERE s.nettverk_id = u.nettverk_id AND s.avtale_id = u.avtale_id AND s.sendt IS NOT NULL)));
CREATE POLICY avtalerom ON felles.delt_beloep FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_beloep.kommune_id AND d.id = deling_id));
CREATE POLICY avtalerom ON felles.delt_tiltak FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_tiltak.kommune_id AND d.id = deling_id));
CREATE POLICY avtalerom ON felles.delt_omraade FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_omraade.kommune_id AND d.id = deling_id));
CREATE POLICY avtalerom ON felles.delt_indikator FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_indikator.kommune_id AND d.id = deling_id));
CREATE POLICY avtalerom ON felles.delt_forbruk FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_forbruk.kommune_id AND d.id = deling_id));
CREATE POLICY avtalerom ON felles.delt_fordeling FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_fordeling.kommune_id AND d.id = deling_id));
CREATE POLICY avtalerom ON felles.delt_undersoekelse FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = delt_undersoekelse.kommune_id AND d.id = deling_id));

-- Minnet om hva som var skjult, kan bare vokse. Ingen utenfra leser det.
GRANT SELECT, INSERT ON kommune.delingsminne TO :kommune;

-- Påminnelsen eies av nettverket: koordinatoren skriver, og bare kommunen den er til, leser den.
ALTER TABLE felles.delingspaaminnelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.delingspaaminnelse FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (antall, minnet), DELETE ON felles.delingspaaminnelse TO :felles;
GRANT SELECT ON felles.delingspaaminnelse TO :kommune;
CREATE POLICY koordinator ON felles.delingspaaminnelse TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY til_kommunen ON felles.delingspaaminnelse FOR SELECT TO :kommune USING (
  til_kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
