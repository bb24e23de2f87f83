-- Det alle kan søke i: den utgaven eieren har åpnet. En egen del av søketabellen, med de samme indeksene; ikke noe nettverk har nummer null. Radene pakkes ikke, som i 0042.
CREATE TABLE felles.erfaringssoek_aapen PARTITION OF felles.erfaringssoek FOR VALUES IN (0);
ALTER TABLE felles.erfaringssoek_aapen SET (toast_tuple_target = 8160);

-- Som i 0042, og med en rad til i den åpne delen så lenge erfaringen er åpen. Bare utgaven som gjelder, kan være åpen, så innholdet er det samme; kunngjort er da når den ble åpnet.
CREATE OR REPLACE FUNCTION felles.erfaringssoek_foelger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE eier int; erfaring uuid;
BEGIN
  IF TG_TABLE_NAME = 'erfaring' THEN
    eier := NEW.kommune_id; erfaring := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN
    eier := OLD.kommune_id; erfaring := OLD.erfaring_id;
  ELSE
    eier := NEW.kommune_id; erfaring := NEW.erfaring_id;
  END IF;
  DELETE FROM felles.erfaringssoek s WHERE s.kommune_id = eier AND s.erfaring_id = erfaring;
  INSERT INTO felles.erfaringssoek (kommune_id, erfaring_id, nettverk_id, utgave, status, kunngjort, art, tema, fase, utfall, felle, evidensgrad, kostnadsklasse, aar, maalgrupper, ord, stammer, tittelstammer)
  SELECT e.kommune_id, e.id, d.nettverk_id, u.utgave, e.status, d.kunngjort, u.art, u.tema, u.fase, u.utfall, x.felle, u.evidensgrad, x.kostnadsklasse, x.aar, u.maalgrupper,
    felles.foldet(concat_ws(' ', u.tittel, array_to_string(u.maalgrupper, ' '))),
    setweight(felles.stammer(u.tittel), 'A')
      || setweight(felles.stammer(concat_ws(' . ', u.kort, u.sted, array_to_string(u.maalgrupper, ' '), array_to_string(u.maal, ' '), replace(u.tema, '_', ' '))), 'B')
      || setweight(felles.stammer(concat_ws(' . ', u.kontekst, u.gjennomfoering, array_to_string(u.partnere, ' '), (SELECT string_agg(r ->> 'tekst', ' . ') FROM jsonb_array_elements(u.resultater) r))), 'C')
      || setweight(felles.stammer(concat_ws(' . ', array_to_string(u.suksesskriterier, ' . '), array_to_string(u.fallgruver, ' . '), array_to_string(u.laerdom, ' . '), u.aarsak, u.utfall, replace(u.aarsak_kode, '_', ' '))), 'D')
      || m.merker,
    felles.stammer(concat_ws(' ', u.tittel, u.kort)) || m.merker
  FROM felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave
    CROSS JOIN LATERAL (SELECT cardinality(u.fallgruver) > 0 OR u.utfall IN ('stoppet', 'utsatt') AS felle, left(u.oppstart, 4)::int AS aar,
      CASE WHEN u.kostnad_oere < 10000000 THEN 'under_100' WHEN u.kostnad_oere < 50000000 THEN '100_500' WHEN u.kostnad_oere < 200000000 THEN '500_2000' WHEN u.kostnad_oere IS NOT NULL THEN 'over_2000' END AS kostnadsklasse) x
    CROSS JOIN LATERAL (SELECT e.nettverk_id, coalesce(e.publisert, u.delt) AS kunngjort UNION ALL SELECT 0, e.aapnet WHERE e.aapnet IS NOT NULL) d
    CROSS JOIN LATERAL (SELECT array_to_tsvector(array_remove(ARRAY[felles.soekemerke('art', u.art), felles.soekemerke('tema', u.tema), felles.soekemerke('fase', u.fase), felles.soekemerke('utfall', u.utfall),
      felles.soekemerke('evidensgrad', u.evidensgrad::text), felles.soekemerke('kostnadsklasse', x.kostnadsklasse), felles.soekemerke('kommune', e.kommune_id::text), felles.soekemerke('aar', x.aar::text), CASE WHEN x.felle THEN felles.soekemerke('felle', 'ja') END]
      || ARRAY(SELECT felles.soekemerke('maalgruppe', g) FROM unnest(u.maalgrupper) g), NULL)) AS merker) m
  WHERE e.kommune_id = eier AND e.id = erfaring AND e.status <> 'trukket';
  RETURN NULL;
END $$;
-- Det som alt er åpent, får raden sin av utløseren.
UPDATE felles.erfaring SET nettverk_id = nettverk_id WHERE aapnet IS NOT NULL;
