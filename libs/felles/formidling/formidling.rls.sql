-- Koordinatoren foreslår og trekker; partene, avtalens rom og koordinatoren ser forslagene. De andre i nettverket ser det alle det handler om, har sagt ja til.
-- Et funn gis videre ord for ord slik det er frigitt, et dokument når leveransen er godtatt, og de som spørres, er dem det handler om: kommunen, eller alle partene.
GRANT SELECT ON felles.avtalepart TO :felles;
ALTER TABLE felles.formidling ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.formidling FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (tittel, tekst, trukket, trukket_fordi, versjon) ON felles.formidling TO :felles;
GRANT SELECT, UPDATE (tittel, tekst, trukket, versjon) ON felles.formidling TO :avtale;
GRANT SELECT ON felles.formidling TO :kommune;
CREATE POLICY koordinator ON felles.formidling FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY koordinator_ny ON felles.formidling FOR INSERT TO :felles WITH CHECK (
  nettverk_id = :mitt_nettverk AND trukket IS NULL
  AND EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = formidling.nettverk_id AND a.id = avtale_id AND a.avtalerom = formidling.avtalerom)
  AND (slag = 'metode' OR spurte @> CASE WHEN gjelder_kommune_id IS NULL THEN ARRAY(SELECT p.kommune_id FROM felles.avtalepart p WHERE p.avtalerom = formidling.avtalerom) ELSE ARRAY[gjelder_kommune_id] END)
  AND (slag <> 'funn' OR EXISTS (
    SELECT FROM felles.funn f JOIN felles.funnfrigivelse r ON r.avtalerom = f.avtalerom AND r.funn_id = f.id AND r.utgave = f.utgave
    WHERE f.avtalerom = formidling.avtalerom AND f.id = formidling.funn_id AND f.utgave = funnutgave AND f.tittel = formidling.tittel AND f.tekst = formidling.tekst
      AND f.gjelder_kommune_id IS NOT DISTINCT FROM formidling.gjelder_kommune_id
      AND NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = f.avtalerom AND t.funn_id = f.id AND t.utgave = f.utgave)))
  AND (slag <> 'dokument' OR (gjelder_kommune_id IS NULL AND EXISTS (
    SELECT FROM felles.leveransedokument d JOIN felles.leveransehendelse h ON h.nettverk_id = formidling.nettverk_id AND h.avtale_id = formidling.avtale_id AND h.leveranse_nr = d.leveranse_nr AND h.hendelse = 'godtatt'
    WHERE d.avtalerom = formidling.avtalerom AND d.id = dokument_id AND d.tittel = formidling.tittel))));
-- Å endre er bare å trekke.
CREATE POLICY koordinator_trekker ON felles.formidling FOR UPDATE TO :felles USING (nettverk_id = :mitt_nettverk AND trukket IS NULL) WITH CHECK (nettverk_id = :mitt_nettverk AND trukket IS NOT NULL);
CREATE POLICY avtalerom ON felles.formidling FOR SELECT TO :avtale USING (avtalerom = :min_avtale);
CREATE POLICY avtalerom_trekker ON felles.formidling FOR UPDATE TO :avtale USING (avtalerom = :min_avtale AND trukket IS NULL) WITH CHECK (
  avtalerom = :min_avtale AND trukket IS NOT NULL AND EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = formidling.avtalerom AND t.funn_id = formidling.funn_id AND t.utgave = funnutgave));
CREATE POLICY part ON felles.formidling FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = formidling.nettverk_id AND a.id = avtale_id));
CREATE POLICY medlem ON felles.formidling FOR SELECT TO :kommune USING (
  nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune)
  AND NOT EXISTS (SELECT FROM unnest(spurte) AS spurt (kommune_id) WHERE NOT EXISTS (
    SELECT FROM felles.formidlingssvar s WHERE s.kommune_id = spurt.kommune_id AND s.formidling_id = formidling.id AND s.ja)));

-- Et ja fra en som ikke er spurt, åpner ingenting: over telles bare de spurtes.
ALTER TABLE felles.formidlingssvar ENABLE ROW LEVEL SECURITY;
ALTER TABLE felles.formidlingssvar FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (ja, rolle, tid, versjon) ON felles.formidlingssvar TO :kommune;
GRANT SELECT ON felles.formidlingssvar TO :felles, :avtale;
CREATE POLICY egen_kommune ON felles.formidlingssvar TO :kommune USING (kommune_id = :min_kommune)
  WITH CHECK (kommune_id = :min_kommune AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY part ON felles.formidlingssvar FOR SELECT TO :kommune USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = formidlingssvar.nettverk_id AND a.id = avtale_id));
CREATE POLICY medlem ON felles.formidlingssvar FOR SELECT TO :kommune USING (ja AND nettverk_id = (SELECT m.nettverk_id FROM referanse.nettverksmedlem m WHERE m.kommune_id = :min_kommune));
CREATE POLICY koordinator ON felles.formidlingssvar FOR SELECT TO :felles USING (nettverk_id = :mitt_nettverk);
CREATE POLICY avtalerom ON felles.formidlingssvar FOR SELECT TO :avtale USING (EXISTS (SELECT FROM felles.evalueringsavtale a WHERE a.nettverk_id = formidlingssvar.nettverk_id AND a.id = avtale_id));

-- Dokumentet selv, så lenge det er gitt videre.
CREATE POLICY formidlet ON felles.leveransedokument FOR SELECT TO :kommune USING (
  EXISTS (SELECT FROM felles.formidling f WHERE f.avtalerom = leveransedokument.avtalerom AND f.dokument_id = leveransedokument.id AND f.trukket IS NULL));
