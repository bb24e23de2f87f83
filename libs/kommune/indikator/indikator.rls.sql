GRANT SELECT, INSERT, UPDATE ON kommune.indikator TO :kommune;
GRANT SELECT, INSERT, DELETE ON kommune.maal_indikator TO :kommune;
-- En definisjon det er målt med, endres ikke; en utløser passer på det.
GRANT SELECT, INSERT, UPDATE ON kommune.indikatordefinisjon TO :kommune;
GRANT SELECT, INSERT, UPDATE ON kommune.maaleperiode TO :kommune;
-- Historikken kan bare vokse.
GRANT SELECT, INSERT ON kommune.periodehendelse TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.maaling TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.maalbelegg TO :kommune;

-- Utenfra synes det som er godkjent: perioden, målingene og belegget i den, og indikatorene det er målt i. Av historikken bare den utgaven som gjelder.
GRANT SELECT ON kommune.indikator, kommune.maal_indikator, kommune.indikatordefinisjon, kommune.maaleperiode, kommune.periodehendelse, kommune.maaling, kommune.maalbelegg TO :les;
CREATE POLICY innsyn ON kommune.maaleperiode FOR SELECT TO :les USING (status <> 'utkast'
  AND EXISTS (SELECT FROM kommune.innsyn i WHERE 'indikator' = ANY (i.innsynsrom) AND left(maaleperiode.periode, 4)::int BETWEEN coalesce(i.aar_fra, left(maaleperiode.periode, 4)::int) AND coalesce(i.aar_til, left(maaleperiode.periode, 4)::int)));
CREATE POLICY innsyn ON kommune.periodehendelse FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.maaleperiode p WHERE p.kommune_id = periodehendelse.kommune_id AND p.id = maaleperiode_id AND p.utgave = periodehendelse.utgave));
CREATE POLICY innsyn ON kommune.maaling FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.maaleperiode p WHERE p.kommune_id = maaling.kommune_id AND p.id = maaleperiode_id));
CREATE POLICY innsyn ON kommune.maalbelegg FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.maaleperiode p WHERE p.kommune_id = maalbelegg.kommune_id AND p.id = maaleperiode_id));
CREATE POLICY innsyn ON kommune.indikator FOR SELECT TO :les USING (NOT arkivert AND EXISTS (SELECT FROM kommune.maaling m WHERE m.kommune_id = indikator.kommune_id AND m.indikator_id = indikator.id));
CREATE POLICY innsyn ON kommune.indikatordefinisjon FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.maaling m WHERE m.kommune_id = indikatordefinisjon.kommune_id AND m.indikatordefinisjon_id = indikatordefinisjon.id));
CREATE POLICY innsyn ON kommune.maal_indikator FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.indikator i WHERE i.kommune_id = maal_indikator.kommune_id AND i.id = indikator_id));
-- Navnet på den som fører, og den som flyttet perioden, synes ved det de står ved.
CREATE POLICY innsyn_maaler ON kommune.medarbeider FOR SELECT TO :les USING (id IN (SELECT i.ansvarlig_id FROM kommune.indikator i UNION ALL SELECT h.person_id FROM kommune.periodehendelse h));
