-- Hvem som er part i en avtale, for policyene under.
GRANT SELECT ON felles.avtalepart TO :kommune;
-- Når et funn kan frigis før fristen, for policyen under og for forsiden til dem som evaluerer.
GRANT SELECT ON felles.besvart_funn TO :avtale;

-- Funnet eies av avtalens rom. Et utkast ser ingen andre; det som er forelagt, når ingen endring fram til.
-- Parten funnet gjelder, ser det når det er forelagt; de andre partene og koordinatoren når det er frigitt. Et funn om regionen forelegges for alle.
ALTER TABLE felles.funn ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.funn FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tittel, tekst, tema, evidensgrad, endring, forelagt, frist, versjon), DELETE ON felles.funn TO :avtale;
GRANT SELECT ON felles.funn TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.funn FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.funn FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale AND forelagt IS NULL);
CREATE POLICY avtalerom_endrer ON felles.funn FOR UPDATE TO :avtale USING (avtalerom = :min_avtale AND forelagt IS NULL) WITH CHECK (avtalerom = :min_avtale);
CREATE POLICY avtalerom_fjerner ON felles.funn FOR DELETE TO :avtale USING (avtalerom = :min_avtale AND forelagt IS NULL);
CREATE POLICY part ON felles.funn FOR SELECT TO :kommune USING (
  forelagt IS NOT NULL AND coalesce(gjelder_kommune_id = :min_kommune, true) AND avtalerom IN (SELECT p.avtalerom FROM felles.avtalepart p WHERE p.kommune_id = :min_kommune));
CREATE POLICY frigitt ON felles.funn FOR SELECT TO :kommune USING (
  EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = funn.avtalerom AND r.funn_id = funn.id AND r.utgave = funn.utgave));
CREATE POLICY koordinator ON felles.funn FOR SELECT TO :felles USING (
  forelagt IS NOT NULL AND avtalerom IN (SELECT r.nr FROM referanse.avtalerom r WHERE r.nettverk_id = :mitt_nettverk)
  AND (gjelder_kommune_id IS NULL OR EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = funn.avtalerom AND r.funn_id = funn.id AND r.utgave = funn.utgave)));

-- Et funn frigis når fristen er ute, eller når parten har svart. Det prøves også her.
ALTER TABLE felles.funnfrigivelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.funnfrigivelse FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.funnfrigivelse TO :avtale;
GRANT SELECT ON felles.funnfrigivelse TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.funnfrigivelse FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.funnfrigivelse FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale AND EXISTS (
  SELECT FROM felles.funn f WHERE f.avtalerom = funnfrigivelse.avtalerom AND f.id = funn_id AND f.utgave = funnfrigivelse.utgave AND f.forelagt IS NOT NULL
    AND (f.frist < (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date OR EXISTS (SELECT FROM felles.besvart_funn b WHERE b.avtalerom = f.avtalerom AND b.id = f.id AND b.utgave = f.utgave))));
CREATE POLICY part ON felles.funnfrigivelse FOR SELECT TO :kommune USING (avtalerom IN (SELECT p.avtalerom FROM felles.avtalepart p WHERE p.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.funnfrigivelse FOR SELECT TO :felles USING (avtalerom IN (SELECT r.nr FROM referanse.avtalerom r WHERE r.nettverk_id = :mitt_nettverk));

-- Beleggene følger utgaven de hører til.
ALTER TABLE felles.belegg ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.belegg FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.belegg TO :avtale;
GRANT SELECT ON felles.belegg TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.belegg FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.belegg FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale
  AND EXISTS (SELECT FROM felles.funn f WHERE f.avtalerom = belegg.avtalerom AND f.id = funn_id AND f.utgave = belegg.utgave AND f.forelagt IS NULL));
CREATE POLICY avtalerom_fjerner ON felles.belegg FOR DELETE TO :avtale USING (avtalerom = :min_avtale
  AND EXISTS (SELECT FROM felles.funn f WHERE f.avtalerom = belegg.avtalerom AND f.id = funn_id AND f.utgave = belegg.utgave AND f.forelagt IS NULL));
CREATE POLICY synlig ON felles.belegg FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.funn f WHERE f.avtalerom = belegg.avtalerom AND f.id = funn_id AND f.utgave = belegg.utgave));

-- Sitatet ser kommunen det er fra. De andre ser det først når den har sagt ja, eller når det er fra noe den alt har delt med dem og ikke trukket tilbake.
ALTER TABLE felles.sitat ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.sitat FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.sitat TO :avtale;
GRANT SELECT ON felles.sitat TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.sitat FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.sitat FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale AND EXISTS (
  SELECT FROM felles.belegg b JOIN felles.funn f ON f.avtalerom = b.avtalerom AND f.id = b.funn_id AND f.utgave = b.utgave AND f.forelagt IS NULL WHERE b.avtalerom = sitat.avtalerom AND b.id = belegg_id));
CREATE POLICY avtalerom_fjerner ON felles.sitat FOR DELETE TO :avtale USING (avtalerom = :min_avtale AND EXISTS (
  SELECT FROM felles.belegg b JOIN felles.funn f ON f.avtalerom = b.avtalerom AND f.id = b.funn_id AND f.utgave = b.utgave AND f.forelagt IS NULL WHERE b.avtalerom = sitat.avtalerom AND b.id = belegg_id));
CREATE POLICY egen_kommune ON felles.sitat FOR SELECT TO :kommune USING (
  fra_kommune_id = :min_kommune AND EXISTS (SELECT FROM felles.belegg b WHERE b.avtalerom = sitat.avtalerom AND b.id = belegg_id));
CREATE POLICY godkjent ON felles.sitat FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.belegg b JOIN felles.sitatsamtykke s ON s.avtalerom = b.avtalerom AND s.belegg_id IN (b.id, b.opphav_id) AND s.godkjent
    WHERE b.avtalerom = sitat.avtalerom AND b.id = sitat.belegg_id AND s.kommune_id = fra_kommune_id));
CREATE POLICY delt ON felles.sitat FOR SELECT TO :kommune, :felles USING (
  kilde = 'delt' AND EXISTS (SELECT FROM felles.belegg b WHERE b.avtalerom = sitat.avtalerom AND b.id = belegg_id)
  AND EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = fra_kommune_id AND d.id = rad_id AND d.trukket IS NULL));

-- Samtykket er kommunens eget. Avtalens rom leser det; de andre bare når de ser belegget det gjelder, eller en kopi av det.
ALTER TABLE felles.sitatsamtykke ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.sitatsamtykke FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (godkjent, rolle, merknad, tid, versjon) ON felles.sitatsamtykke TO :kommune;
GRANT SELECT ON felles.sitatsamtykke TO :avtale, :felles;
CREATE POLICY egen_kommune ON felles.sitatsamtykke TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND EXISTS (SELECT FROM felles.belegg b WHERE b.avtalerom = sitatsamtykke.avtalerom AND b.id = belegg_id));
CREATE POLICY avtalerom ON felles.sitatsamtykke FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY synlig ON felles.sitatsamtykke FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.belegg b WHERE b.avtalerom = sitatsamtykke.avtalerom AND belegg_id IN (b.id, b.opphav_id)));

-- Kommentaren er kommunens egen, og følger funnet når det er frigitt.
ALTER TABLE felles.funnkommentar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.funnkommentar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.funnkommentar TO :kommune;
GRANT SELECT ON felles.funnkommentar TO :avtale, :felles;
CREATE POLICY egen_kommune ON felles.funnkommentar TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND EXISTS (SELECT FROM felles.funn f WHERE f.avtalerom = funnkommentar.avtalerom AND f.id = funn_id AND f.utgave = funnkommentar.utgave));
CREATE POLICY avtalerom ON felles.funnkommentar FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY frigitt ON felles.funnkommentar FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = funnkommentar.avtalerom AND r.funn_id = funnkommentar.funn_id AND r.utgave = funnkommentar.utgave));

-- Det fylkeskommunen sier om et funn om regionen, er koordinatorens å føre. Avtalens rom leser det med en gang, kommunene når funnet er frigitt.
ALTER TABLE felles.fylkeskommentar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.fylkeskommentar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.fylkeskommentar TO :felles;
GRANT SELECT ON felles.fylkeskommentar TO :avtale, :kommune;
CREATE POLICY koordinator ON felles.fylkeskommentar TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk AND EXISTS (
  SELECT FROM felles.funn f WHERE f.avtalerom = fylkeskommentar.avtalerom AND f.id = funn_id AND f.utgave = fylkeskommentar.utgave AND f.gjelder_kommune_id IS NULL));
CREATE POLICY avtalerom ON felles.fylkeskommentar FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY frigitt ON felles.fylkeskommentar FOR SELECT TO :kommune USING (
  EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = fylkeskommentar.avtalerom AND r.funn_id = fylkeskommentar.funn_id AND r.utgave = fylkeskommentar.utgave));

-- Anbefalingen går ut når funnene den hviler på, er frigitt. Frigitt når ingen endring fram til den.
ALTER TABLE felles.anbefaling ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.anbefaling FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tekst, begrunnelse, tema, innen, frigitt, versjon), DELETE ON felles.anbefaling TO :avtale;
GRANT SELECT ON felles.anbefaling TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.anbefaling FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.anbefaling FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale AND frigitt IS NULL);
CREATE POLICY avtalerom_endrer ON felles.anbefaling FOR UPDATE TO :avtale USING (avtalerom = :min_avtale AND frigitt IS NULL) WITH CHECK (avtalerom = :min_avtale AND (frigitt IS NULL OR NOT EXISTS (
  SELECT FROM felles.anbefaling_funn l WHERE l.avtalerom = anbefaling.avtalerom AND l.anbefaling_id = anbefaling.id
    AND NOT EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = l.avtalerom AND r.funn_id = l.funn_id AND r.utgave = l.utgave))));
CREATE POLICY avtalerom_fjerner ON felles.anbefaling FOR DELETE TO :avtale USING (avtalerom = :min_avtale AND frigitt IS NULL);
CREATE POLICY part ON felles.anbefaling FOR SELECT TO :kommune USING (
  frigitt IS NOT NULL AND avtalerom IN (SELECT p.avtalerom FROM felles.avtalepart p WHERE p.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.anbefaling FOR SELECT TO :felles USING (
  frigitt IS NOT NULL AND avtalerom IN (SELECT r.nr FROM referanse.avtalerom r WHERE r.nettverk_id = :mitt_nettverk));

ALTER TABLE felles.anbefaling_funn ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.anbefaling_funn FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.anbefaling_funn TO :avtale;
GRANT SELECT ON felles.anbefaling_funn TO :kommune, :felles;
-- Anbefalingen slår opp her når den frigis, så lesingen her kan ikke slå opp i den.
CREATE POLICY avtalerom ON felles.anbefaling_funn FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.anbefaling_funn FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale
  AND EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = anbefaling_funn.avtalerom AND a.id = anbefaling_id AND a.frigitt IS NULL));
CREATE POLICY avtalerom_fjerner ON felles.anbefaling_funn FOR DELETE TO :avtale USING (avtalerom = :min_avtale
  AND EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = anbefaling_funn.avtalerom AND a.id = anbefaling_id AND a.frigitt IS NULL));
CREATE POLICY synlig ON felles.anbefaling_funn FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = anbefaling_funn.avtalerom AND a.id = anbefaling_id));

ALTER TABLE felles.anbefalingsmottaker ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.anbefalingsmottaker FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON felles.anbefalingsmottaker TO :avtale;
GRANT SELECT ON felles.anbefalingsmottaker TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.anbefalingsmottaker FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.anbefalingsmottaker FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale
  AND EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = anbefalingsmottaker.avtalerom AND a.id = anbefaling_id AND a.frigitt IS NULL));
CREATE POLICY avtalerom_fjerner ON felles.anbefalingsmottaker FOR DELETE TO :avtale USING (avtalerom = :min_avtale
  AND EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = anbefalingsmottaker.avtalerom AND a.id = anbefaling_id AND a.frigitt IS NULL));
CREATE POLICY synlig ON felles.anbefalingsmottaker FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = anbefalingsmottaker.avtalerom AND a.id = anbefaling_id));

-- Bare det som er gått ut, kan trekkes, og et trekk ser de som ser det som er trukket.
ALTER TABLE felles.funntrekk ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.funntrekk FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.funntrekk TO :avtale;
GRANT SELECT ON felles.funntrekk TO :kommune, :felles;
CREATE POLICY avtalerom ON felles.funntrekk FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_ny ON felles.funntrekk FOR INSERT TO :avtale WITH CHECK (avtalerom = :min_avtale AND (
  EXISTS (SELECT FROM felles.funn f WHERE f.avtalerom = funntrekk.avtalerom AND f.id = funn_id AND f.utgave = funntrekk.utgave AND f.forelagt IS NOT NULL)
  OR EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = funntrekk.avtalerom AND a.id = anbefaling_id AND a.frigitt IS NOT NULL)));
CREATE POLICY synlig ON felles.funntrekk FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.funn f WHERE f.avtalerom = funntrekk.avtalerom AND f.id = funn_id AND f.utgave = funntrekk.utgave)
  OR EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = funntrekk.avtalerom AND a.id = anbefaling_id));

-- Svaret er kommunens eget, og bare den en anbefaling er rettet til, svarer på den. Partene, koordinatoren og avtalens rom leser.
ALTER TABLE felles.anbefalingssvar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.anbefalingssvar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.anbefalingssvar TO :kommune;
GRANT SELECT ON felles.anbefalingssvar TO :avtale, :felles;
CREATE POLICY egen_kommune ON felles.anbefalingssvar TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND EXISTS (
    SELECT FROM felles.anbefalingsmottaker m WHERE m.avtalerom = anbefalingssvar.avtalerom AND m.anbefaling_id = anbefalingssvar.anbefaling_id AND m.til_kommune_id = :min_kommune));
CREATE POLICY avtalerom ON felles.anbefalingssvar FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY synlig ON felles.anbefalingssvar FOR SELECT TO :kommune, :felles USING (
  EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = anbefalingssvar.avtalerom AND a.id = anbefaling_id));

ALTER TABLE felles.fylkessvar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.fylkessvar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON felles.fylkessvar TO :felles;
GRANT SELECT ON felles.fylkessvar TO :avtale, :kommune;
CREATE POLICY koordinator ON felles.fylkessvar TO :felles USING (nettverk_id = :mitt_nettverk) WITH CHECK (nettverk_id = :mitt_nettverk AND EXISTS (
  SELECT FROM felles.anbefalingsmottaker m WHERE m.avtalerom = fylkessvar.avtalerom AND m.anbefaling_id = fylkessvar.anbefaling_id AND m.nr = mottaker_nr AND m.slag <> 'kommune'));
CREATE POLICY avtalerom ON felles.fylkessvar FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY synlig ON felles.fylkessvar FOR SELECT TO :kommune USING (
  EXISTS (SELECT FROM felles.anbefaling a WHERE a.avtalerom = fylkessvar.avtalerom AND a.id = anbefaling_id));
