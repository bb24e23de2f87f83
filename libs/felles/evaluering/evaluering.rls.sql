-- Avtalen eies av nettverket: koordinatoren skriver, medlemmene leser det som er sendt. Utkastet er koordinatorens eget.
ALTER TABLE felles.evalueringsavtale ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.evalueringsavtale FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (navn, versjon) ON felles.evalueringsavtale TO :felles;
GRANT SELECT ON felles.evalueringsavtale TO :kommune, :avtale;
CREATE POLICY koordinator ON felles.evalueringsavtale TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.evalueringsavtale FOR SELECT TO :kommune USING (
  nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
  AND EXISTS (SELECT FROM felles.avtaleutgave u WHERE u.nettverk_id = evalueringsavtale.nettverk_id AND u.avtale_id = evalueringsavtale.id));
-- De som evaluerer, er med i avtalen og ser den som de andre partene: utgavene som er sendt, og det partene har svart.
CREATE POLICY avtalerom ON felles.evalueringsavtale FOR SELECT TO :avtale USING (avtalerom = :min_avtale);

-- En utgave som er sendt, kan ingen endre eller fjerne: policyen finner bare utkast.
ALTER TABLE felles.avtaleutgave ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtaleutgave FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (fra_termin, fra, til, innhold, endring, kontrollsum, sendt), DELETE ON felles.avtaleutgave TO :felles;
GRANT SELECT ON felles.avtaleutgave TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.avtaleutgave FOR SELECT TO :avtale USING (
  sendt IS NOT NULL AND EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtaleutgave.nettverk_id AND a.id = avtaleutgave.avtale_id));
CREATE POLICY koordinator ON felles.avtaleutgave FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY koordinator_ny ON felles.avtaleutgave FOR INSERT TO :felles WITH CHECK (nettverk_id = :mitt_nettverk AND sendt IS NULL);
CREATE POLICY koordinator_endrer ON felles.avtaleutgave FOR UPDATE TO :felles USING (nettverk_id = :mitt_nettverk AND sendt IS NULL) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY koordinator_fjerner ON felles.avtaleutgave FOR DELETE TO :felles USING (nettverk_id = :mitt_nettverk AND sendt IS NULL);
CREATE POLICY medlem ON felles.avtaleutgave FOR SELECT TO :kommune USING (
  sendt IS NOT NULL AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

-- Andelene skrives når utgaven sendes, og bare da.
ALTER TABLE felles.avtaleandel ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtaleandel FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtaleandel TO :felles;
GRANT SELECT ON felles.avtaleandel TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.avtaleandel FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtaleandel.nettverk_id AND a.id = avtaleandel.avtale_id));
CREATE POLICY koordinator ON felles.avtaleandel FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY koordinator_ny ON felles.avtaleandel FOR INSERT TO :felles WITH CHECK (nettverk_id = :mitt_nettverk AND EXISTS (
  SELECT FROM felles.avtaleutgave u WHERE u.nettverk_id = avtaleandel.nettverk_id AND u.avtale_id = avtaleandel.avtale_id AND u.utgave = avtaleandel.utgave AND u.sendt IS NULL));
CREATE POLICY medlem ON felles.avtaleandel FOR SELECT TO :kommune USING (EXISTS (
  SELECT FROM felles.avtaleutgave u WHERE u.nettverk_id = avtaleandel.nettverk_id AND u.avtale_id = avtaleandel.avtale_id AND u.utgave = avtaleandel.utgave));

ALTER TABLE felles.avtalesignatur ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalesignatur FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtalesignatur TO :felles;
GRANT SELECT ON felles.avtalesignatur TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.avtalesignatur FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalesignatur.nettverk_id AND a.id = avtalesignatur.avtale_id));
CREATE POLICY koordinator ON felles.avtalesignatur TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.avtalesignatur FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

-- Svaret er kommunens eget; de andre partene og koordinatoren leser det. Et svar endres aldri.
ALTER TABLE felles.avtalesvar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalesvar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtalesvar TO :kommune;
GRANT SELECT ON felles.avtalesvar TO :felles, :avtale;
CREATE POLICY avtalerom ON felles.avtalesvar FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalesvar.nettverk_id AND a.id = avtalesvar.avtale_id));
CREATE POLICY egen_kommune ON felles.avtalesvar TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY medlem ON felles.avtalesvar FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.avtalesvar FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

ALTER TABLE felles.leveransehendelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.leveransehendelse FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.leveransehendelse TO :felles;
GRANT SELECT ON felles.leveransehendelse TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.leveransehendelse FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = leveransehendelse.nettverk_id AND a.id = leveransehendelse.avtale_id));
CREATE POLICY koordinator ON felles.leveransehendelse TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.leveransehendelse FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

ALTER TABLE felles.avtalemoete ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalemoete FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (roller, laeringspunkter, referat, avholdt, versjon) ON felles.avtalemoete TO :felles;
GRANT SELECT ON felles.avtalemoete TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.avtalemoete FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalemoete.nettverk_id AND a.id = avtalemoete.avtale_id));
CREATE POLICY koordinator ON felles.avtalemoete TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.avtalemoete FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));

-- Loggen i avtalens rom vokser bare, og er rommets egen.
ALTER TABLE felles.avtalelogg ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalelogg FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtalelogg TO :avtale;
CREATE POLICY avtalerom ON felles.avtalelogg TO :avtale USING (avtalerom = :min_avtale) WITH CHECK (avtalerom = :min_avtale);
