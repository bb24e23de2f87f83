-- Avtalen eies av nettverket: koordinatoren skriver, og kommunene den er sendt til, leser det som er sendt. Utkastet er koordinatorens eget.
-- Hvem som leser, står her, på hodet; alt som hører til avtalen, slår opp i det. De andre i nettverket ser bare omtalen.
ALTER TABLE felles.evalueringsavtale ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.evalueringsavtale FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (navn, sendt_til, versjon) ON felles.evalueringsavtale TO :felles;
GRANT SELECT ON felles.evalueringsavtale TO :kommune, :avtale;
CREATE POLICY koordinator ON felles.evalueringsavtale TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY part ON felles.evalueringsavtale FOR SELECT TO :kommune USING (:min_kommune = ANY (sendt_til));
-- De som evaluerer, er med i avtalen og ser den som de andre partene: utgavene som er sendt, og det partene har svart.
CREATE POLICY avtalerom ON felles.evalueringsavtale FOR SELECT TO :avtale USING (avtalerom = :min_avtale);

-- Det de andre får vite. Skrives av databasen når en utgave sendes.
ALTER TABLE felles.avtaleomtale ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtaleomtale FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (navn, formaal, fra, til, oppdiktet) ON felles.avtaleomtale TO :felles;
GRANT SELECT ON felles.avtaleomtale TO :kommune, :avtale;
CREATE POLICY koordinator ON felles.avtaleomtale TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY medlem ON felles.avtaleomtale FOR SELECT TO :kommune USING (nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY avtalerom ON felles.avtaleomtale FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtaleomtale.nettverk_id AND a.id = avtaleomtale.avtale_id));

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
CREATE POLICY part ON felles.avtaleutgave FOR SELECT TO :kommune USING (
  sendt IS NOT NULL AND EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtaleutgave.nettverk_id AND a.id = avtaleutgave.avtale_id));

-- Andelene skrives når utgaven sendes, og bare da.
ALTER TABLE felles.avtaleandel ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtaleandel FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtaleandel TO :felles;
GRANT SELECT ON felles.avtaleandel TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.avtaleandel FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtaleandel.nettverk_id AND a.id = avtaleandel.avtale_id));
CREATE POLICY koordinator ON felles.avtaleandel FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY koordinator_ny ON felles.avtaleandel FOR INSERT TO :felles WITH CHECK (nettverk_id = :mitt_nettverk AND EXISTS (
  SELECT FROM felles.avtaleutgave u WHERE u.nettverk_id = avtaleandel.nettverk_id AND u.avtale_id = avtaleandel.avtale_id AND u.utgave = avtaleandel.utgave AND u.sendt IS NULL));
CREATE POLICY part ON felles.avtaleandel FOR SELECT TO :kommune USING (EXISTS (
  SELECT FROM felles.avtaleutgave u WHERE u.nettverk_id = avtaleandel.nettverk_id AND u.avtale_id = avtaleandel.avtale_id AND u.utgave = avtaleandel.utgave));

ALTER TABLE felles.avtalesignatur ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalesignatur FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtalesignatur TO :felles;
GRANT SELECT ON felles.avtalesignatur TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.avtalesignatur FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalesignatur.nettverk_id AND a.id = avtalesignatur.avtale_id));
CREATE POLICY koordinator ON felles.avtalesignatur TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY part ON felles.avtalesignatur FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalesignatur.nettverk_id AND a.id = avtalesignatur.avtale_id));

-- Svaret er kommunens eget; de andre partene og koordinatoren leser det. Et svar endres aldri.
ALTER TABLE felles.avtalesvar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalesvar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtalesvar TO :kommune;
GRANT SELECT ON felles.avtalesvar TO :felles, :avtale;
CREATE POLICY avtalerom ON felles.avtalesvar FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalesvar.nettverk_id AND a.id = avtalesvar.avtale_id));
CREATE POLICY egen_kommune ON felles.avtalesvar TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY part ON felles.avtalesvar FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalesvar.nettverk_id AND a.id = avtalesvar.avtale_id));
CREATE POLICY koordinator ON felles.avtalesvar FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);

ALTER TABLE felles.leveransehendelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.leveransehendelse FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.leveransehendelse TO :felles;
GRANT SELECT ON felles.leveransehendelse TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.leveransehendelse FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = leveransehendelse.nettverk_id AND a.id = leveransehendelse.avtale_id));
CREATE POLICY koordinator ON felles.leveransehendelse TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY part ON felles.leveransehendelse FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = leveransehendelse.nettverk_id AND a.id = leveransehendelse.avtale_id));

ALTER TABLE felles.avtalemoete ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalemoete FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (roller, laeringspunkter, referat, avholdt, versjon) ON felles.avtalemoete TO :felles;
GRANT SELECT ON felles.avtalemoete TO :kommune, :avtale;
CREATE POLICY avtalerom ON felles.avtalemoete FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalemoete.nettverk_id AND a.id = avtalemoete.avtale_id));
CREATE POLICY koordinator ON felles.avtalemoete TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY part ON felles.avtalemoete FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtalemoete.nettverk_id AND a.id = avtalemoete.avtale_id));

-- Loggen i avtalens rom vokser bare, og er rommets egen.
ALTER TABLE felles.avtalelogg ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalelogg FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.avtalelogg TO :avtale;
CREATE POLICY avtalerom ON felles.avtalelogg TO :avtale USING (avtalerom = :min_avtale) WITH CHECK (avtalerom = :min_avtale);

-- Det som er levert, leser partene og koordinatoren; ingen endrer det, heller ikke de som leverte.
ALTER TABLE felles.leveransedokument ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.leveransedokument FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.leveransedokument TO :avtale;
GRANT SELECT ON felles.leveransedokument TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.leveransedokument TO :avtale USING (avtalerom = :min_avtale) WITH CHECK (avtalerom = :min_avtale);
CREATE POLICY part ON felles.leveransedokument FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.avtalerom = leveransedokument.avtalerom));
CREATE POLICY koordinator ON felles.leveransedokument FOR SELECT TO :felles USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.avtalerom = leveransedokument.avtalerom));

ALTER TABLE felles.leveransemerknad ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.leveransemerknad FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.leveransemerknad TO :kommune;
GRANT SELECT ON felles.leveransemerknad TO :felles, :avtale;
CREATE POLICY egen_kommune ON felles.leveransemerknad TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY part ON felles.leveransemerknad FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = leveransemerknad.nettverk_id AND a.id = leveransemerknad.avtale_id));
CREATE POLICY koordinator ON felles.leveransemerknad FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY avtalerom ON felles.leveransemerknad FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = leveransemerknad.nettverk_id AND a.id = leveransemerknad.avtale_id));

-- De som evaluerer. Koordinatoren fører dem; partene som har sagt ja, og de andre i avtalens rom, ser hvem de er. E-posten står ikke her.
ALTER TABLE felles.avtaleperson ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtaleperson FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (rolle, fra, til, taushet_signert, avsluttet, versjon) ON felles.avtaleperson TO :felles;
GRANT SELECT ON felles.avtaleperson TO :kommune, :avtale;
CREATE POLICY koordinator ON felles.avtaleperson TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk);
CREATE POLICY part ON felles.avtaleperson FOR SELECT TO :kommune USING (EXISTS (
  SELECT FROM felles.avtalesvar s WHERE s.kommune_id = :min_kommune AND s.avtale_id = avtaleperson.avtale_id AND s.svar = 'godtatt')
  AND EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = avtaleperson.nettverk_id AND a.id = avtaleperson.avtale_id));
CREATE POLICY avtalerom ON felles.avtaleperson FOR SELECT TO :avtale USING (avtalerom = :min_avtale);

-- Meldingen er kommunens egen. Den kan ikke trekkes: det som er sagt til partene, er sagt.
ALTER TABLE felles.innsynsmelding ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.innsynsmelding FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.innsynsmelding TO :kommune;
GRANT SELECT ON felles.innsynsmelding TO :felles, :avtale;
CREATE POLICY egen_kommune ON felles.innsynsmelding TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY part ON felles.innsynsmelding FOR SELECT TO :kommune USING (EXISTS (
  SELECT FROM felles.avtalesvar s WHERE s.kommune_id = :min_kommune AND s.avtale_id = innsynsmelding.avtale_id AND s.svar = 'godtatt')
  AND EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = innsynsmelding.nettverk_id AND a.id = innsynsmelding.avtale_id));
CREATE POLICY koordinator ON felles.innsynsmelding FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY avtalerom ON felles.innsynsmelding FOR SELECT TO :avtale USING (avtalerom = :min_avtale);

-- Når den som evaluerer, var på forsiden. Avtalens egen rad.
ALTER TABLE felles.avtalebesoek ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.avtalebesoek FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (sist, forrige) ON felles.avtalebesoek TO :avtale;
CREATE POLICY avtalerom ON felles.avtalebesoek TO :avtale USING (avtalerom = :min_avtale) WITH CHECK (avtalerom = :min_avtale);
