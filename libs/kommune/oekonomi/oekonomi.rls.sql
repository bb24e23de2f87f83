GRANT SELECT, INSERT, UPDATE ON kommune.finansieringskilde TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.tilskudd TO :kommune;
GRANT SELECT, INSERT, DELETE ON kommune.tilskudd_kilde TO :kommune;
GRANT SELECT, INSERT, UPDATE (laast, versjon) ON kommune.budsjettaar TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.budsjettlinje TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.finansieringspost TO :kommune;
-- Penger rettes ved å reverseres: det som er ført, kan bare attesteres eller merkes som reversert.
GRANT SELECT, INSERT, UPDATE (attestert_tid, attestert_av, reversert_tid, reversert_av, reversert_fordi, versjon) ON kommune.forbruk TO :kommune;
GRANT SELECT, INSERT ON kommune.forbruk_post TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.overfoering TO :kommune;
GRANT SELECT, INSERT ON kommune.postering TO :kommune;
-- Saldoen føres av hovedboka selv; en utløser avviser alle andre.
GRANT SELECT, INSERT, UPDATE (beloep_oere) ON kommune.saldo TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.egeninnsats TO :kommune;

-- Utenfra synes pengene i vedtatte år. Et budsjett som ikke er vedtatt, er et utkast.
GRANT SELECT ON kommune.finansieringskilde, kommune.tilskudd, kommune.tilskudd_kilde, kommune.budsjettaar, kommune.budsjettlinje, kommune.finansieringspost,
  kommune.forbruk, kommune.forbruk_post, kommune.overfoering, kommune.postering, kommune.saldo, kommune.egeninnsats TO :les;
-- En åpning kan gjelde bare noen år. Det andre her følger budsjettåret.
CREATE POLICY innsyn ON kommune.budsjettaar FOR SELECT TO :les USING (laast AND EXISTS (SELECT FROM kommune.innsyn i WHERE 'oekonomi' = ANY (i.innsynsrom) AND budsjettaar.aar BETWEEN coalesce(i.aar_fra, budsjettaar.aar) AND coalesce(i.aar_til, budsjettaar.aar)));
CREATE POLICY innsyn ON kommune.budsjettlinje FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = budsjettlinje.kommune_id AND a.id = budsjettaar_id));
CREATE POLICY innsyn ON kommune.finansieringspost FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.budsjettlinje l WHERE l.kommune_id = finansieringspost.kommune_id AND l.id = budsjettlinje_id));
CREATE POLICY innsyn ON kommune.tilskudd FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.finansieringspost p WHERE p.kommune_id = tilskudd.kommune_id AND p.tilskudd_id = tilskudd.id));
CREATE POLICY innsyn ON kommune.tilskudd_kilde FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tilskudd t WHERE t.kommune_id = tilskudd_kilde.kommune_id AND t.id = tilskudd_id));
CREATE POLICY innsyn ON kommune.finansieringskilde FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.tilskudd_kilde k WHERE k.kommune_id = finansieringskilde.kommune_id AND k.finansieringskilde_id = finansieringskilde.id));
CREATE POLICY innsyn ON kommune.forbruk FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = forbruk.kommune_id AND a.satsing_id = forbruk.satsing_id AND a.aar = forbruk.aar));
CREATE POLICY innsyn ON kommune.forbruk_post FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.forbruk f WHERE f.kommune_id = forbruk_post.kommune_id AND f.id = forbruk_id));
CREATE POLICY innsyn ON kommune.overfoering FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = overfoering.kommune_id AND a.satsing_id = overfoering.satsing_id AND a.aar = fra_aar));
CREATE POLICY innsyn ON kommune.postering FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = postering.kommune_id AND a.aar IN (fra_aar, til_aar)));
CREATE POLICY innsyn ON kommune.saldo FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = saldo.kommune_id AND a.aar = saldo.aar));
CREATE POLICY innsyn ON kommune.egeninnsats FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = egeninnsats.kommune_id AND a.satsing_id = egeninnsats.satsing_id AND a.aar = egeninnsats.aar));
CREATE POLICY innsyn_penger ON kommune.medarbeider FOR SELECT TO :les USING (
  id IN (SELECT unnest(ARRAY[f.foert_av, f.attestert_av, f.reversert_av]) FROM kommune.forbruk f UNION ALL SELECT p.foert_av FROM kommune.postering p));
