-- Et vedtak står. Dato og saksnummer kan føres på når de blir kjent.
GRANT SELECT, INSERT, UPDATE (dato, saksnummer, merknad, versjon) ON kommune.vedtak TO :kommune;
GRANT SELECT ON kommune.vedtak TO :les;
-- Et vedtak uten dato hører ikke til noe år: det synes bare når åpningen gjelder alle.
CREATE POLICY innsyn ON kommune.vedtak FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.innsyn i WHERE 'vedtak' = ANY (i.innsynsrom)
  AND (num_nulls(i.aar_fra, i.aar_til) = 2 OR left(vedtak.dato, 4)::int BETWEEN coalesce(i.aar_fra, 0) AND coalesce(i.aar_til, 9999))));
