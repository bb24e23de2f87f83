-- En fil endres aldri; vedlegget som viser til den, kan arkiveres.
GRANT SELECT, INSERT ON kommune.fil TO :kommune;
GRANT SELECT, INSERT ON kommune.filbit TO :kommune;
GRANT SELECT, INSERT, UPDATE (tittel, arkivert, versjon) ON kommune.vedlegg TO :kommune;

-- Utenfra synes et vedlegg når det det hører til, synes.
GRANT SELECT ON kommune.fil, kommune.filbit, kommune.vedlegg TO :les;
CREATE POLICY innsyn ON kommune.vedlegg FOR SELECT TO :les USING (NOT arkivert AND (
  EXISTS (SELECT FROM kommune.vedtak v WHERE v.kommune_id = vedlegg.kommune_id AND v.id = vedtak_id)
  OR EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = vedlegg.kommune_id AND t.id = tiltak_id)
  OR EXISTS (SELECT FROM kommune.styringsdokument d WHERE d.kommune_id = vedlegg.kommune_id AND d.id = styringsdokument_id)));
CREATE POLICY innsyn ON kommune.fil FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.vedlegg v WHERE v.kommune_id = fil.kommune_id AND v.fil_id = fil.id));
CREATE POLICY innsyn ON kommune.filbit FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.fil f WHERE f.kommune_id = filbit.kommune_id AND f.id = fil_id));
CREATE POLICY innsyn_lastet_opp ON kommune.medarbeider FOR SELECT TO :les USING (id IN (SELECT f.person_id FROM kommune.fil f));
